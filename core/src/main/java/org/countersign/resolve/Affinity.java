package org.countersign.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.model.AgreementMention;
import org.countersign.model.Instrument;
import org.countersign.model.Sector;
import org.countersign.model.Status;
import org.countersign.model.Transfer;

/** How well two mentions of the same parties go together: can they be one agreement, and how much speaks for it? */
final class Affinity {

    /** Two signatures further apart than this are two agreements. */
    static final long SIGNATURES_APART = 45;

    /** An undated mention belongs to what was in the news within so many days. */
    static final long IN_THE_NEWS = 120;

    /** For so long after a signature the news may still speak of talks. */
    private static final long TALKS_LINGER = 30;

    private static final Set<Status> BEFORE_SIGNATURE =
            EnumSet.of(Status.PROPOSED, Status.NEGOTIATING, Status.AGREED_IN_PRINCIPLE, Status.TO_BE_SIGNED);

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

    private static boolean haveFittingParties(AgreementMention one, AgreementMention other) {
        return one.parties().equals(other.parties())
                || (Math.min(one.parties().size(), other.parties().size()) > 1
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
        return talk.told().status().filter(BEFORE_SIGNATURE::contains).isPresent()
                && !talk.isBackground()
                && signed.told()
                        .timeline()
                        .signedOn()
                        .flatMap(date -> talk.published()
                                .map(day -> date.latest().plusDays(TALKS_LINGER).isBefore(day)))
                        .orElse(false);
    }

    /** Whether what they cover differs so clearly that only an equal day of signature could make them one. */
    boolean differInSubject(Mention one, Mention other) {
        boolean sameDay = distance(one, other).filter(days -> days == 0).isPresent();
        boolean instruments = isSpecific(one.told().instrument())
                && isSpecific(other.told().instrument())
                && one.told().instrument() != other.told().instrument();
        Set<String> mine = subject(one.told());
        Set<String> theirs = subject(other.told());
        return !sameDay
                && instruments
                && !mine.isEmpty()
                && !theirs.isEmpty()
                && Collections.disjoint(mine, theirs)
                && !shareSignatory(one.told(), other.told())
                && !sharePlace(one.told(), other.told());
    }

    static boolean isSpecific(Instrument instrument) {
        return switch (instrument) {
            case UNSPECIFIED, AGREEMENT, PACT, ARRANGEMENT -> false;
            case MEMORANDUM_OF_UNDERSTANDING, LETTER_OF_INTENT, TREATY, PROTOCOL, DECLARATION, CONTRACT, ROADMAP ->
                true;
        };
    }

    /** Sectors, but the one that says nothing, and items. */
    private static Set<String> subject(AgreementMention told) {
        Set<String> subject = new HashSet<>();
        told.scope().sectors().stream()
                .filter(sector -> sector != Sector.GENERAL_DEFENCE)
                .map(Sector::code)
                .forEach(subject::add);
        told.scope().items().stream().map(Transfer::name).forEach(subject::add);
        return subject;
    }

    /**
     * What stands between the two; empty where nothing brings them together. Less is nearer. A shared day of signature
     * comes before all, then signatures close to each other, then days in the news, less a bonus for all that they share.
     */
    Optional<Long> apart(Mention one, Mention other) {
        long shared = shared(one.told(), other.told());
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
    private long shared(AgreementMention one, AgreementMention other) {
        long sectors = common(one.scope().sectors(), other.scope().sectors());
        long items = common(
                one.scope().items().stream().map(Transfer::name).toList(),
                other.scope().items().stream().map(Transfer::name).toList());
        boolean instrument = isSpecific(one.instrument()) && one.instrument() == other.instrument();
        return 10 * Math.min(3, sectors)
                + 20 * Math.min(2, items)
                + (instrument ? 20 : 0)
                + (sharePlace(one, other) ? 30 : 0)
                + (shareSignatory(one, other) ? 40 : 0);
    }

    private static long common(List<?> one, Collection<?> other) {
        return one.stream().filter(other::contains).distinct().count();
    }

    private static boolean shareSignatory(AgreementMention one, AgreementMention other) {
        return one.signatories().stream().anyMatch(mine -> other.signatories().stream()
                .anyMatch(theirs -> Name.of(mine.name()).mayBePerson(Name.of(theirs.name()))));
    }

    private boolean sharePlace(AgreementMention one, AgreementMention other) {
        return one.place().isPresent()
                && other.place().isPresent()
                && Places.same(one.place().get().name(), other.place().get().name(), states);
    }
}
