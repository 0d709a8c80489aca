package org.countersign.pipeline;

import java.util.List;
import org.countersign.lang.Reading;
import org.countersign.lang.TextReader;
import org.countersign.model.Article;
import org.countersign.model.Item;
import org.countersign.model.Language;
import org.countersign.model.ReadOutcome;
import org.countersign.model.Rejected;
import org.countersign.read.ArticleReader;

/** The first half of the pipeline: one item's way from bytes to its reading. Stateless and thread-safe. */
public final class ReadingPipeline {

    private final ArticleReader articles;
    private final TextReader texts;

    public ReadingPipeline(ArticleReader articles, TextReader texts) {
        this.articles = articles;
        this.texts = texts;
    }

    /** The stages that the program ships with, for articles in these languages. */
    public static ReadingPipeline of(List<Language> languages) {
        return new ReadingPipeline(new ArticleReader(languages), new TextReader(languages));
    }

    /** The same for texts as short as a sentence, too. */
    public static ReadingPipeline ofFragments(List<Language> languages) {
        return new ReadingPipeline(ArticleReader.ofFragments(languages), new TextReader(languages));
    }

    /** One item read, or why it could not be. */
    public Outcome read(Item item) {
        ReadOutcome outcome = articles.read(item);
        if (outcome instanceof Article article) {
            return new Outcome.Read(texts.read(article));
        }
        return new Outcome.Refused((Rejected) outcome);
    }

    /** What an item came to. */
    public sealed interface Outcome {

        /** It was read. */
        record Read(Reading reading) implements Outcome {}

        /** It could not be read. */
        record Refused(Rejected rejected) implements Outcome {}
    }
}
