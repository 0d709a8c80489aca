package org.countersign.extract;

import java.util.List;
import org.countersign.lang.Reading;
import org.countersign.model.AgreementMention;
import org.countersign.model.Extraction;
import org.countersign.model.Source;
import org.countersign.model.Statement;

/** Understands a news article: who says what first, then the agreements that it tells of, then what is told around them. */
public final class NewsExtractor implements Extractor {

    private static final String VERSION = "news-1";

    private final StatementFinder statementFinder;
    private final SourceFinder sourceFinder;
    private final AgreementFinder agreementFinder;
    private final FindingsFinder findingsFinder;

    public NewsExtractor(
            StatementFinder statementFinder,
            SourceFinder sourceFinder,
            AgreementFinder agreementFinder,
            FindingsFinder findingsFinder) {
        this.statementFinder = statementFinder;
        this.sourceFinder = sourceFinder;
        this.agreementFinder = agreementFinder;
        this.findingsFinder = findingsFinder;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Extraction extract(Reading reading) {
        List<Statement> statements = statementFinder.find(reading);
        List<Source> sources = sourceFinder.find(reading, statements);
        List<AgreementMention> agreements = agreementFinder.find(reading, statements);
        if (agreements.isEmpty()) {
            return Extraction.irrelevant(reading.article(), statements, sources);
        }
        Findings findings = findingsFinder.find(reading, statements, agreements);
        return new Extraction(
                reading.article(),
                true,
                agreements,
                findings.statements(),
                sources,
                findings.requests(),
                findings.reactions(),
                findings.undisclosed());
    }
}
