package org.countersign.lang;

import java.util.Optional;
import org.countersign.lang.Actor.Kind;
import org.countersign.model.Party;

/**
 * A stretch of tokens that names somebody or something.
 *
 * @param kind what it names
 * @param whole all tokens of the phrase, the article included
 * @param name the tokens of the name alone
 * @param party the state or organisation that it belongs to, where the phrase says so
 * @param office a person's office, as tokens
 * @param rank class of the office or kind of the body
 */
record Nominal(
        Kind kind, Range whole, Range name, Optional<Party> party, Optional<Range> office, Optional<String> rank) {

    /** Tokens from {@code from} up to, not including, {@code to}. */
    record Range(int from, int to) {

        int size() {
            return to - from;
        }
    }

    /** Whether a person is named, not only called by an office. */
    boolean isNamed() {
        boolean officeAlone = name.equals(whole)
                && office.map(words -> words.from() < name.to()).orElse(false);
        return kind != Kind.PERSON || !officeAlone;
    }

    /** Index after its last token, an office after the name included. */
    int next() {
        return Math.max(whole.to(), office.map(Range::to).orElse(0));
    }

    Nominal withName(Range words, Range phrase) {
        return new Nominal(Kind.PERSON, phrase, words, party, office, rank);
    }
}
