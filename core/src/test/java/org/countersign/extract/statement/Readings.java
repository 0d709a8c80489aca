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
        return read(language, Article.Heading.NONE, body);
    }

    private static Reading read(String language, Article.Heading heading, String body) {
        return READER.read(new Article(
                RawBytes.of(body.getBytes(StandardCharsets.UTF_8)).id(),
                "test",
                Optional.empty(),
                heading,
                Optional.empty(),
                new Language(language),
                body));
    }

    static List<Statement> statements(String language, String body) {
        return FINDER.find(read(language, body));
    }

    /** Each statement as {@code speaker: content | content}. */
    static List<String> shown(String language, String body) {
        return shown(statements(language, body));
    }

    /** The same of an article with this headline above a text in which nobody says anything. */
    static List<String> headline(String language, String headline) {
        Article.Heading heading =
                new Article.Heading(Optional.of(headline), Optional.empty(), Optional.empty(), Optional.empty());
        String text = language.equals("en") ? "The ferry opened in spring." : "La barca abrió en primavera.";
        return shown(FINDER.find(read(language, heading, headline + "\n\n" + text + "\n")));
    }

    private static List<String> shown(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.speaker().name().orElse("?") + ": "
                        + statement.content().stream().map(Quote::text).collect(Collectors.joining(" | ")))
                .toList();
    }
}
