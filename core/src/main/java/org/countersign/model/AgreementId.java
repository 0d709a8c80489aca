package org.countersign.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An agreement's name, e.g. {@code bol-irn-3f9a2c81}: its parties, and digits of its founding mention's article. Every
 * mention of an agreement yields such a name; each of them leads to the agreement, the founding one is shown.
 *
 * @param value the name
 */
public record AgreementId(String value) implements Comparable<AgreementId> {

    private static final int DIGITS = 8;

    /** The name that a mention with these parties gives to its agreement. */
    public static AgreementId of(List<Party> parties, MentionId mention) {
        String sides = parties.stream()
                .sorted()
                .map(party -> party.code().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
        String digits = mention.article().digest().substring(0, DIGITS);
        String ordinal = mention.index() == 0 ? "" : "-" + mention.index();
        return new AgreementId(sides + "-" + digits + ordinal);
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
