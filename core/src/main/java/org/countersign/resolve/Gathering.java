package org.countersign.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.model.ArticleId;
import org.countersign.model.PartialDate;

/** Mentions that were joined so far, with bounds that tell at once whether another such group excludes this one. */
final class Gathering {

    private static final int SAMPLE = 6;

    private final List<Mention> members = new ArrayList<>();
    private final Set<ArticleId> articles = new HashSet<>();
    private final List<Mention> byParties = new ArrayList<>();
    private LocalDate firstEnd = LocalDate.MAX;
    private LocalDate lastStart = LocalDate.MIN;
    private LocalDate firstSigned = LocalDate.MAX;
    private LocalDate lastTalk = LocalDate.MIN;

    Gathering(Mention mention) {
        add(mention);
    }

    private void add(Mention mention) {
        members.add(mention);
        articles.add(mention.article().id());
        boolean known = byParties.stream()
                .anyMatch(other -> other.told().parties().equals(mention.told().parties()));
        if (!known) {
            byParties.add(mention);
        }
        Optional<PartialDate> signature = mention.traits().signature();
        firstEnd = earlier(firstEnd, signature.map(PartialDate::latest).orElse(LocalDate.MAX));
        lastStart = later(lastStart, signature.map(PartialDate::earliest).orElse(LocalDate.MIN));
        firstSigned = earlier(firstSigned, mention.traits().signed().orElse(LocalDate.MAX));
        lastTalk = later(lastTalk, mention.traits().talk().orElse(LocalDate.MIN));
    }

    void addAll(Gathering other) {
        other.members.forEach(this::add);
    }

    List<Mention> members() {
        return members;
    }

    /** Whether no member of either excludes one of the other, and most do not differ in subject. */
    boolean fits(Gathering other, Affinity affinity) {
        return Collections.disjoint(articles, other.articles)
                && haveFittingParties(other)
                && areSignedTogether(this, other)
                && areSignedTogether(other, this)
                && !talksAfter(this, other)
                && !talksAfter(other, this)
                && share(other, affinity);
    }

    private boolean haveFittingParties(Gathering other) {
        return byParties.stream().allMatch(mine -> other.byParties.stream()
                .allMatch(theirs -> Affinity.haveFittingParties(mine.told(), theirs.told())));
    }

    private static boolean areSignedTogether(Gathering one, Gathering other) {
        return one.firstEnd.equals(LocalDate.MAX)
                || other.lastStart.equals(LocalDate.MIN)
                || ChronoUnit.DAYS.between(one.firstEnd, other.lastStart) <= Affinity.SIGNATURES_APART;
    }

    private static boolean talksAfter(Gathering talk, Gathering signed) {
        return !talk.lastTalk.equals(LocalDate.MIN)
                && !signed.firstSigned.equals(LocalDate.MAX)
                && Affinity.isTalkAfter(talk.lastTalk, signed.firstSigned);
    }

    /** Of large groups the first few speak for all. */
    private boolean share(Gathering other, Affinity affinity) {
        List<Mention> mine = members.subList(0, Math.min(SAMPLE, members.size()));
        List<Mention> theirs = other.members.subList(0, Math.min(SAMPLE, other.members.size()));
        int different = 0;
        for (Mention one : mine) {
            for (Mention two : theirs) {
                different += affinity.differInSubject(one, two) ? 1 : 0;
            }
        }
        return 2 * different <= mine.size() * theirs.size();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
