package org.countersign.extract.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.lang.Languages;
import org.countersign.lang.Reading;
import org.countersign.model.Language;

/** The grammars of all languages, for texts with and without accents. Immutable, thread-safe. */
final class Grammars {

    private final Map<Language, Grammar> full = new HashMap<>();
    private final Map<Language, Grammar> accentless = new HashMap<>();

    Grammars() {
        for (Language language : Languages.attributed()) {
            full.put(language, Grammar.load(language, Spelling.FULL));
            accentless.put(language, Grammar.load(language, Spelling.ACCENTLESS));
        }
    }

    /** The grammar that this text wants. */
    Grammar of(Reading reading) {
        Language language = reading.article().language();
        Map<Language, Grammar> grammars = Spelling.of(reading.body()) == Spelling.FULL ? full : accentless;
        return Optional.ofNullable(grammars.get(language))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no rules for statements in '" + language + "', only in " + Languages.attributed()));
    }
}
