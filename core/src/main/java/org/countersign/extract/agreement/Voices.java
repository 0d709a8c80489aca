package org.countersign.extract.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.model.Field;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Statement;
import org.countersign.model.Support;

/** Whose words a stretch of the body is: the innermost statement that holds it, or the outlet's own voice. */
final class Voices {

    private final String body;
    private final List<Statement> statements;

    Voices(String body, List<Statement> statements) {
        this.body = body;
        this.statements = statements;
    }

    /** Index of the innermost statement in whose content {@code span} stands; empty: the outlet's own voice. */
    OptionalInt at(Span span) {
        int found = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            for (Quote piece : statements.get(i).content()) {
                if (piece.span().contains(span) && piece.span().length() < shortest) {
                    found = i;
                    shortest = piece.span().length();
                }
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** What is said with the reporting word at {@code cue}; the word itself where it reports nothing. */
    Span contentAfter(Span cue) {
        return statements.stream()
                .filter(statement ->
                        statement.cue().map(Quote::span).filter(cue::overlaps).isPresent())
                .map(statement -> statement.content().get(0).span())
                .findFirst()
                .orElse(cue);
    }

    Optional<Statement> statementAt(Span span) {
        OptionalInt index = at(span);
        return index.isPresent() ? Optional.of(statements.get(index.getAsInt())) : Optional.empty();
    }

    /** The words at {@code span}. */
    String words(Span span) {
        return span.of(body);
    }

    /** The support that {@code words} give to a value whose telling word stands at {@code core}. */
    Support support(Field field, String value, Span words, Span core) {
        return new Support(field, value, Quote.of(body, words), at(core));
    }

    Support support(Field field, String value, Span words) {
        return support(field, value, words, words);
    }
}
