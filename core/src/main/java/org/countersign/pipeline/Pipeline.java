package org.countersign.pipeline;

import org.countersign.extract.Extractor;
import org.countersign.extract.NewsExtractor;
import org.countersign.extract.agreement.NewsAgreementFinder;
import org.countersign.extract.agreement.NewsFindingsFinder;
import org.countersign.extract.statement.SurfaceSourceFinder;
import org.countersign.extract.statement.SurfaceStatementFinder;
import org.countersign.lang.SurfaceTextReader;
import org.countersign.lang.TextReader;
import org.countersign.model.Article;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.ReadOutcome;
import org.countersign.model.Rejected;
import org.countersign.read.ArticleReader;

/** One item's way through the stages: read, lang, extract. Stateless and thread-safe. */
public final class Pipeline {

    private final ArticleReader articles;
    private final TextReader texts;
    private final Extractor extractor;

    public Pipeline(ArticleReader articles, TextReader texts, Extractor extractor) {
        this.articles = articles;
        this.texts = texts;
        this.extractor = extractor;
    }

    /** The stages that the program ships with. */
    public static Pipeline standard() {
        NewsAgreementFinder agreements = NewsAgreementFinder.load();
        Extractor extractor = new NewsExtractor(
                new SurfaceStatementFinder(), new SurfaceSourceFinder(), agreements, NewsFindingsFinder.of(agreements));
        return new Pipeline(new ArticleReader(), new SurfaceTextReader(), extractor);
    }

    /** Which rules understand the articles. */
    public String version() {
        return extractor.version();
    }

    /** What one item says, or why it could not be read. */
    public Outcome understand(Item item) {
        ReadOutcome outcome = articles.read(item);
        if (outcome instanceof Article article) {
            return new Outcome.Understood(extractor.extract(texts.read(article)));
        }
        return new Outcome.Refused((Rejected) outcome);
    }

    /** What an item came to. */
    public sealed interface Outcome {

        /** It was read and understood. */
        record Understood(Extraction extraction) implements Outcome {}

        /** It could not be read. */
        record Refused(Rejected rejected) implements Outcome {}
    }
}
