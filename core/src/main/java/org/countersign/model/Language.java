package org.countersign.model;

/**
 * A language by its ISO 639-1 code.
 *
 * @param iso two lower-case letters
 */
public record Language(String iso) implements Comparable<Language> {

    public static final Language ENGLISH = new Language("en");
    public static final Language SPANISH = new Language("es");
    public static final Language PORTUGUESE = new Language("pt");

    public Language {
        if (iso.length() != 2 || !iso.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new IllegalArgumentException("a language is two letters of ISO 639-1, e.g. 'es', got '" + iso + "'");
        }
    }

    @Override
    public int compareTo(Language other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
