package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.countersign.model.Party;

/** Drafts the deals of an article from the passages that may tell of one: which pairs of states, and which passages found them. */
final class DealDrafter {

    private static final int RELEVANT = 2;

    private final DealLexicon lexicon;

    DealDrafter(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** In text order; none where the article is about something else. */
    List<Deal> deals(Scan scan, List<Candidate> candidates) {
        Map<SortedSet<Party>, List<Candidate>> pairs = pairs(candidates);
        Optional<List<Candidate>> main =
                pairs.values().stream().max(Comparator.comparingDouble(list -> score(scan, list)));
        if (main.isEmpty() || !isRelevant(main.get())) {
            return List.of();
        }
        List<Deal> deals = new ArrayList<>();
        for (List<Candidate> list : pairs.values()) {
            if (list == main.get() || list.stream().anyMatch(candidate -> isOwnNews(candidate))) {
                deals.add(deal(list));
            }
        }
        deals.sort(Comparator.comparing(deal -> deal.lead().passage()));
        return deals;
    }

    private static Map<SortedSet<Party>, List<Candidate>> pairs(List<Candidate> candidates) {
        Map<SortedSet<Party>, List<Candidate>> pairs = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.pairing().isComplete()) {
                pairs.computeIfAbsent(candidate.pairing().parties(), key -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return pairs;
    }

    private static double score(Scan scan, List<Candidate> candidates) {
        int firstText = scan.sentences().stream()
                .filter(MarkedSentence::isText)
                .map(MarkedSentence::index)
                .findFirst()
                .orElse(0);
        return candidates.stream()
                .mapToDouble(candidate -> candidate.score(candidate.passage().index() - firstText))
                .sum();
    }

    private static boolean isRelevant(List<Candidate> candidates) {
        return candidates.stream().mapToInt(Relevance::of).sum() >= RELEVANT;
    }

    /** Whether it tells of a deal of its own that is news, not of an older one. */
    private boolean isOwnNews(Candidate candidate) {
        return candidate.isSaidOutright()
                && candidate
                        .paper()
                        .filter(paper -> !isOlder(candidate.passage(), paper))
                        .isPresent()
                && Relevance.of(candidate) >= RELEVANT;
    }

    private boolean isOlder(Passage passage, Mark<?> paper) {
        for (int at = Math.max(passage.from(), paper.from() - 3); at < paper.from(); at++) {
            if (lexicon.is(passage.tokens(), at, "older")) {
                return true;
            }
        }
        return false;
    }

    private static Deal deal(List<Candidate> candidates) {
        return new Deal(
                candidates.get(0).pairing().parties(),
                candidates,
                candidates.stream().map(Candidate::passage).toList());
    }
}
