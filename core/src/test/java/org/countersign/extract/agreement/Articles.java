package org.countersign.extract.agreement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.extract.statement.SurfaceStatementFinder;
import org.countersign.lang.Reading;
import org.countersign.lang.TextReader;
import org.countersign.model.AgreementMention;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;
import org.countersign.model.Statement;

/** Invented articles, read and searched for agreements. */
final class Articles {

    /** A Friday. */
    static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 7);

    private static final NewsAgreementFinder FINDER = NewsAgreementFinder.load();
    private static final NewsFindingsFinder FINDINGS = NewsFindingsFinder.of(FINDER);
    private static final TextReader READER = new TextReader();
    private static final SurfaceStatementFinder STATEMENTS = new SurfaceStatementFinder();

    private Articles() {}

    static Article article(Language language, String body) {
        return new Article(
                RawBytes.of(body.getBytes(StandardCharsets.UTF_8)).id(),
                "invented.txt",
                Optional.empty(),
                new Article.Heading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(PUBLISHED),
                language,
                body);
    }

    static Reading reading(Language language, String body) {
        return READER.read(article(language, body));
    }

    static List<AgreementMention> agreements(Language language, String body) {
        Reading reading = reading(language, body);
        return FINDER.find(reading, STATEMENTS.find(reading));
    }

    static AgreementMention english(String body) {
        return only(agreements(Language.ENGLISH, body));
    }

    static AgreementMention spanish(String body) {
        return only(agreements(Language.SPANISH, body));
    }

    /** What the statements of the body say of its agreements: {@code field:value}, {@code not} before what they deny. */
    static List<String> about(Language language, String body) {
        Reading reading = reading(language, body);
        List<Statement> statements = STATEMENTS.find(reading);
        return FINDINGS.find(reading, statements, FINDER.find(reading, statements)).statements().stream()
                .flatMap(statement -> statement.about().stream())
                .map(one -> (one.denied() ? "not " : "") + one.field().code() + ":" + one.value())
                .toList();
    }

    private static AgreementMention only(List<AgreementMention> agreements) {
        if (agreements.size() != 1) {
            throw new AssertionError("wanted one agreement, got " + agreements);
        }
        return agreements.get(0);
    }
}
