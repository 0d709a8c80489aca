package org.countersign.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countersign.lang.Languages;
import org.countersign.model.Article;
import org.countersign.model.Item;
import org.countersign.model.Language;
import org.countersign.model.ReadOutcome;
import org.countersign.model.Rejected;

/** Reads items into articles, or says why it cannot. Stateless, thread-safe, never fails on any bytes. */
public final class ArticleReader {

    private final FunctionWords functionWords = new FunctionWords();

    public ReadOutcome read(Item item) {
        String body = new String(item.content().toArray(), StandardCharsets.UTF_8);
        Optional<Language> language = item.hints().language().or(() -> functionWords.languageOf(body));
        if (language.isEmpty()) {
            return new Rejected(item.name(), "it holds no running text");
        }
        if (!Languages.all().contains(language.get())) {
            return new Rejected(item.name(), "it is written in " + language.get());
        }
        Article.Heading heading =
                new Article.Heading(TextLayout.title(body), item.hints().outlet(), Optional.empty(), Optional.empty());
        return new Article(
                item.id(), item.name(), item.url(), heading, item.hints().published(), language.get(), body);
    }
}
