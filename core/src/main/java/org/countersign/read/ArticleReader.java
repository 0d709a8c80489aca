package org.countersign.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.lang.Languages;
import org.countersign.model.Article;
import org.countersign.model.Article.Heading;
import org.countersign.model.Item;
import org.countersign.model.Language;
import org.countersign.model.ReadOutcome;
import org.countersign.model.Rejected;

/** Reads items into articles, or says why it cannot. Stateless, thread-safe, never fails on any bytes. */
public final class ArticleReader {

    private final Decoder decoder = new Decoder();
    private final HtmlPage htmlPage = new HtmlPage();
    private final FunctionWords functionWords = new FunctionWords();
    private final Refusals refusals;
    private final Map<Language, HeadLines> headLines;

    /** A reader of articles in these languages, each of which is one of {@link Languages#read}; it refuses all others. */
    public ArticleReader(List<Language> languages) {
        this(languages, new Refusals(languages, false));
    }

    private ArticleReader(List<Language> languages, Refusals refusals) {
        this.refusals = refusals;
        this.headLines = languages.stream().collect(Collectors.toMap(Function.identity(), HeadLines::of));
    }

    /** The same for one who takes any text, be it one sentence. */
    public static ArticleReader ofFragments(List<Language> languages) {
        return new ArticleReader(languages, new Refusals(languages, true));
    }

    public ReadOutcome read(Item item) {
        byte[] bytes = item.content().toArray();
        Optional<String> unfit = Refusals.ofBytes(bytes);
        if (unfit.isPresent()) {
            return new Rejected(item.name(), unfit.get());
        }
        return decoder.decode(bytes, item.mediaType())
                .map(text -> read(item, text))
                .orElseGet(() -> new Rejected(item.name(), Refusals.undecodable(bytes.length)));
    }

    private ReadOutcome read(Item item, String text) {
        Optional<String> unfit = Refusals.ofText(text);
        if (unfit.isPresent()) {
            return new Rejected(item.name(), unfit.get());
        }
        Draft draft =
                HtmlPage.isPage(text, item.mediaType()) ? htmlPage.draft(text, item.url()) : PlainText.draft(text);
        return refusals.ofBody(draft.body())
                .<ReadOutcome>map(reason -> new Rejected(item.name(), reason))
                .orElseGet(() -> article(item, draft));
    }

    private ReadOutcome article(Item item, Draft draft) {
        Optional<Language> language =
                item.hints().language().or(() -> functionWords.languageOf(draft.body(), draft.declared()));
        if (language.isEmpty()) {
            return new Rejected(item.name(), refusals.unknownLanguage());
        }
        if (!headLines.containsKey(language.get())) {
            return new Rejected(item.name(), refusals.unread(language.get()));
        }
        HeadLines.Found above = Optional.ofNullable(headLines.get(language.get()))
                .map(lines -> lines.find(draft.body(), draft.heading().title()))
                .orElse(HeadLines.Found.NOTHING);
        return new Article(
                item.id(),
                item.name(),
                item.url(),
                heading(item, draft, above),
                item.hints().published().or(draft::published).or(above::published),
                language.get(),
                draft.body());
    }

    private static Heading heading(Item item, Draft draft, HeadLines.Found above) {
        return new Heading(
                draft.heading().title(),
                item.hints().outlet().or(draft.heading()::outlet),
                draft.heading().byline().or(above::byline),
                above.dateline());
    }
}
