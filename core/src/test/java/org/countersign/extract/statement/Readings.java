package org.countersign.extract.statement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.lang.Reading;
import org.countersign.lang.TextReader;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.Quote;
import org.countersign.model.RawBytes;
import org.countersign.model.Statement;

/** Texts read and statements shown, for tests. */
final class Readings {

    private static final TextReader READER = new TextReader();
    private static final SurfaceStatementFinder FINDER = new SurfaceStatementFinder();

    private Readings() {}

    static Reading read(String language, String body) {
        return READER.read(new Article(
                RawBytes.of(body.getBytes(StandardCharsets.UTF_8)).id(),
                "test",
                Optional.empty(),
                Article.Heading.NONE,
                Optional.empty(),
                new Language(language),
                body));
    }

    static List<Statement> statements(String language, String body) {
        return FINDER.find(read(language, body));
    }

    /** Each statement as {@code speaker: content | content}. */
    static List<String> shown(String language, String body) {
        return statements(language, body).stream()
                .map(statement -> statement.speaker().name().orElse("?") + ": "
                        + statement.content().stream().map(Quote::text).collect(Collectors.joining(" | ")))
                .toList();
    }
}
