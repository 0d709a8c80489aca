package org.countersign.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An agreement as one article tells of it. Never exists without support.
 *
 * @param parties in code order
 * @param instrument what kind of paper; {@link Instrument#UNSPECIFIED} where the text does not say
 * @param status how far it has come
 * @param timeline its dates
 * @param place where it was or is to be signed
 * @param signatories who signed or is to sign
 * @param scope what it covers
 * @param role main, or background
 * @param follows index of the mention of the earlier dealing that this one renews or grows out of
 * @param support for every value, the words that say so
 */
public record AgreementMention(
        List<Party> parties,
        Instrument instrument,
        Optional<Status> status,
        Timeline timeline,
        Optional<Place> place,
        List<Signatory> signatories,
        Scope scope,
        MentionRole role,
        OptionalInt follows,
        List<Support> support) {

    public AgreementMention {
        parties = parties.stream().sorted().distinct().toList();
        signatories = List.copyOf(signatories);
        support = List.copyOf(support);
        if (parties.isEmpty() || support.isEmpty()) {
            throw new IllegalArgumentException("an agreement needs parties and support, got " + parties);
        }
    }

    /** All words that support it. */
    public Stream<Quote> quotes() {
        return support.stream().map(Support::quote);
    }
}
