package org.countersign.pipeline;

import org.countersign.extract.Extractor;
import org.countersign.extract.NewsExtractor;
import org.countersign.extract.agreement.NewsAgreementFinder;
import org.countersign.extract.agreement.NewsFindingsFinder;
import org.countersign.extract.statement.SurfaceSourceFinder;
import org.countersign.extract.statement.SurfaceStatementFinder;
import org.countersign.lang.Languages;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.Rejected;

/** One item's way through the stages: read, lang, extract. Stateless and thread-safe. */
public final class Pipeline {

    private final ReadingPipeline reader;
    private final Extractor extractor;

    public Pipeline(ReadingPipeline reader, Extractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    /** The stages that the program ships with. */
    public static Pipeline standard() {
        NewsAgreementFinder agreements = NewsAgreementFinder.load();
        Extractor extractor = new NewsExtractor(
                new SurfaceStatementFinder(), new SurfaceSourceFinder(), agreements, NewsFindingsFinder.of(agreements));
        return new Pipeline(ReadingPipeline.of(Languages.attributed()), extractor);
    }

    /** Which rules understand the articles. */
    public String version() {
        return extractor.version();
    }

    /** What one item says, or why it could not be read. */
    public Outcome understand(Item item) {
        ReadingPipeline.Outcome outcome = reader.read(item);
        if (outcome instanceof ReadingPipeline.Outcome.Read read) {
            return new Outcome.Understood(extractor.extract(read.reading()));
        }
        return new Outcome.Refused(((ReadingPipeline.Outcome.Refused) outcome).rejected());
    }

    /** What an item came to. */
    public sealed interface Outcome {

        /** It was read and understood. */
        record Understood(Extraction extraction) implements Outcome {}

        /** It could not be read. */
        record Refused(Rejected rejected) implements Outcome {}
    }
}
