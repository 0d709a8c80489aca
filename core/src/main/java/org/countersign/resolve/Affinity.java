package org.countersign.resolve;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.countersign.model.AgreementMention;
import org.countersign.model.Instrument;

/** How well two mentions of the same parties go together: can they be one agreement, and how much speaks for it? */
final class Affinity {

    /** Two signatures further apart than this are two agreements. */
    static final long SIGNATURES_APART = 45;

    /** An undated mention belongs to what was in the news within so many days. */
    static final long IN_THE_NEWS = 120;

    /** For so long after a signature the news may still speak of talks. */
    private static final long TALKS_LINGER = 30;

    private final StateNames states;

    Affinity(StateNames states) {
        this.states = states;
    }

    /** Whether the two cannot be the same agreement, whatever else they share. */
    boolean exclude(Mention one, Mention other) {
        return one.article().id().equals(other.article().id())
                || !haveFittingParties(one.told(), other.told())
                || areSignedApart(one, other)
                || isTalkAfterSignature(one, other)
                || isTalkAfterSignature(other, one);
    }

    static boolean haveFittingParties(AgreementMention one, AgreementMention other) {
        int fewest = Math.min(one.parties().size(), other.parties().size());
        return one.parties().equals(other.parties())
                || (fewest > 1
                        && one.parties().size() != other.parties().size()
                        && (one.parties().containsAll(other.parties())
                                || other.parties().containsAll(one.parties())));
    }

    private static boolean areSignedApart(Mention one, Mention other) {
        return distance(one, other).filter(days -> days > SIGNATURES_APART).isPresent();
    }

    private static Optional<Long> distance(Mention one, Mention other) {
        return one.signature().flatMap(mine -> other.signature().map(theirs -> Mention.gap(mine, theirs)));
    }

    private static boolean isTalkAfterSignature(Mention talk, Mention signed) {
        return talk.traits().talk().isPresent()
                && signed.traits().signed().isPresent()
                && isTalkAfter(
                        talk.traits().talk().get(), signed.traits().signed().get());
    }

    static boolean isTalkAfter(LocalDate talk, LocalDate signed) {
        return signed.plusDays(TALKS_LINGER).isBefore(talk);
    }

    /** Whether what they cover differs so clearly that only an equal day of signature could make them one. */
    boolean differInSubject(Mention one, Mention other) {
        return isSpecific(one.told().instrument())
                && isSpecific(other.told().instrument())
                && one.told().instrument() != other.told().instrument()
                && !one.traits().subject().isEmpty()
                && !other.traits().subject().isEmpty()
                && Collections.disjoint(one.traits().subject(), other.traits().subject())
                && distance(one, other).filter(days -> days == 0).isEmpty()
                && !shareSignatory(one, other)
                && !sharePlace(one.told(), other.told());
    }

    static boolean isSpecific(Instrument instrument) {
        return switch (instrument) {
            case UNSPECIFIED, AGREEMENT, PACT, ARRANGEMENT -> false;
            case MEMORANDUM_OF_UNDERSTANDING, LETTER_OF_INTENT, TREATY, PROTOCOL, DECLARATION, CONTRACT, ROADMAP ->
                true;
        };
    }

    /**
     * What stands between the two; empty where nothing brings them together. Less is nearer. A shared day of signature
     * comes before all, then signatures close to each other, then days in the news, less a bonus for all that they share.
     */
    Optional<Long> apart(Mention one, Mention other) {
        long shared = shared(one, other);
        Optional<Long> signatures = distance(one, other);
        if (signatures.isPresent()) {
            return Optional.of(signatures.get() - shared - (signatures.get() == 0 ? 2000 : 1000));
        }
        if (one.isBackground() || other.isBackground()) {
            return isAnchored(one, other, shared) ? Optional.of(500 - shared) : Optional.empty();
        }
        return one.daysFrom(other).filter(days -> days <= IN_THE_NEWS).map(days -> days - shared);
    }

    /** An older instrument that is only told of needs more than nearness. */
    private static boolean isAnchored(Mention one, Mention other, long shared) {
        return shared >= 60
                && one.daysFrom(other).filter(days -> days <= IN_THE_NEWS).isPresent();
    }

    /** What the two have in common, in days of nearness that it is worth. */
    private long shared(Mention one, Mention other) {
        long subject = common(one.traits().subject(), other.traits().subject());
        long items = common(one.traits().items(), other.traits().items());
        Instrument instrument = one.told().instrument();
        return 10 * Math.min(3, subject - items)
                + 20 * Math.min(2, items)
                + (isSpecific(instrument) && instrument == other.told().instrument() ? 20 : 0)
                + (sharePlace(one.told(), other.told()) ? 30 : 0)
                + (shareSignatory(one, other) ? 40 : 0);
    }

    private static int common(Set<String> one, Set<String> other) {
        int common = 0;
        for (String word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        return common;
    }

    private static boolean shareSignatory(Mention one, Mention other) {
        for (Name mine : one.traits().signatories()) {
            for (Name theirs : other.traits().signatories()) {
                if (mine.mayBePerson(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sharePlace(AgreementMention one, AgreementMention other) {
        return one.place().isPresent()
                && other.place().isPresent()
                && Places.same(one.place().get().name(), other.place().get().name(), states);
    }
}
