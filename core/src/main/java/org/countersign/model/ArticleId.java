package org.countersign.model;

/**
 * An article's name: {@code sha256:} and the 64 hexadecimal digits of its raw bytes' digest.
 *
 * @param value the whole name
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    private static final String SCHEME = "sha256:";

    public ArticleId {
        if (!value.startsWith(SCHEME) || value.length() != SCHEME.length() + 64) {
            throw new IllegalArgumentException("an article id is 'sha256:' and 64 hex digits, got '" + value + "'");
        }
    }

    /** The digest's hexadecimal digits alone. */
    public String digest() {
        return value.substring(SCHEME.length());
    }

    /** The id for these digits. */
    public static ArticleId ofDigest(String hex) {
        return new ArticleId(SCHEME + hex);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
