package org.countersign.lang;

import org.countersign.model.Span;

/**
 * A proper name in a text.
 *
 * @param span where it stands in the body, without title, article or possessive mark
 * @param kind what it names
 */
public record Name(Span span, Kind kind) {

    /** What a name names. */
    public enum Kind {
        PERSON("PER"),
        /** A state, a region, a town, a river, a building. */
        PLACE("LOC"),
        /** A state body, an agency, an outlet, a company, a party, a team. */
        BODY("ORG");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The three letters of treebanks: {@code PER}, {@code LOC}, {@code ORG}. */
        public String label() {
            return label;
        }
    }
}
