package org.countersign.model;

/**
 * Who is bound by an agreement: a state by its ISO 3166-1 alpha-3 code, or an organisation by its short name
 * ({@code NATO}, {@code EU}, {@code AU}, {@code UN}).
 *
 * @param code the code
 */
public record Party(String code) implements Comparable<Party> {

    public Party {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a party needs a code");
        }
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
