package org.countersign.extract.statement;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.lang.Languages;
import org.countersign.lang.Reading;
import org.countersign.model.Language;

/** The grammars of all languages, for texts with and without accents; each is loaded when a text first wants it. Thread-safe. */
final class Grammars {

    private final Map<Spelling, Map<Language, Grammar>> loaded =
            Map.of(Spelling.FULL, new ConcurrentHashMap<>(), Spelling.ACCENTLESS, new ConcurrentHashMap<>());

    /** The grammar that this text wants. */
    Grammar of(Reading reading) {
        Language language = reading.article().language();
        if (!Languages.attributed().contains(language)) {
            throw new IllegalArgumentException(
                    "no rules for statements in '" + language + "', only in " + Languages.attributed());
        }
        Spelling spelling = Spelling.of(reading.body());
        return Objects.requireNonNull(loaded.get(spelling))
                .computeIfAbsent(language, wanted -> Grammar.load(wanted, spelling));
    }
}
