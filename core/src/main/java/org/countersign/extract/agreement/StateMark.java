package org.countersign.extract.agreement;

import org.countersign.extract.agreement.DealLexicon.StateWord;
import org.countersign.model.Party;

/**
 * A place where a sentence names a state or one of its places, and how it is tied to the words around it.
 *
 * @param mark where, and what the word is
 * @param link how it is tied
 */
record StateMark(Mark<StateWord> mark, Link link) {

    /** How a state's name is tied to the words around it. */
    enum Link {
        /** {@code with Norland}. */
        WITH,
        /** {@code between Norland and Sudria}. */
        BETWEEN,
        /** {@code the Norlandic minister}, {@code the government of Norland}. */
        OFFICIAL,
        /** {@code Norland's new pact}. */
        OWNER,
        /** The bare name, as a subject or in a list. */
        PLAIN,
        /** {@code deliveries to Norland}. */
        TARGET,
        /** {@code the Norlandic embassy}, {@code the Norlandic news agency}. */
        EMBASSY,
        /** {@code Norlandic farmers}. */
        MODIFIER,
        /** {@code in Norhaven}. */
        VENUE;

        /** How likely the state is a party to what the sentence tells: 0 not at all, 3 very. */
        int strength() {
            return switch (this) {
                case WITH, BETWEEN -> 3;
                case OFFICIAL, OWNER, PLAIN -> 2;
                case TARGET, EMBASSY, MODIFIER -> 1;
                case VENUE -> 0;
            };
        }
    }

    Party party() {
        return new Party(mark.meaning().code());
    }

    int from() {
        return mark.from();
    }

    int to() {
        return mark.to();
    }

    boolean isPlace() {
        return mark.meaning().kind() == StateWord.Kind.CITY || mark.meaning().kind() == StateWord.Kind.CAPITAL;
    }
}
