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
    private static final int OPENING = 2;

    private final DealLexicon lexicon;
    private final Relevance relevance;

    DealDrafter(DealLexicon lexicon) {
        this.lexicon = lexicon;
        this.relevance = new Relevance(lexicon);
    }

    /** In text order; none where the article is about something else. */
    List<Deal> deals(Scan scan, List<Candidate> candidates) {
        Map<SortedSet<Party>, List<Candidate>> pairs = pairs(candidates);
        Optional<List<Candidate>> main =
                pairs.values().stream().max(Comparator.comparingDouble(list -> score(scan, list)));
        if (main.isEmpty() || !isRelevant(scan, main.get())) {
            return List.of();
        }
        List<Deal> deals = new ArrayList<>();
        for (List<Candidate> list : pairs.values()) {
            if (list == main.get()
                    || list.stream().anyMatch(candidate -> isOwnNews(candidate) || isLead(scan, candidate))) {
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

    private boolean isRelevant(Scan scan, List<Candidate> candidates) {
        boolean told = candidates.stream()
                .anyMatch(c -> !c.passage().sentence().isTitle() || c.pairing().weight() > 3);
        int near = candidates.stream().mapToInt(relevance::of).sum();
        return told && near + opening(scan, candidates.get(0)) + sequel(scan, candidates) >= RELEVANT;
    }

    /** What title and lead say where they name a party without naming the paper. */
    private int opening(Scan scan, Candidate candidate) {
        return scan.telling().stream()
                .limit(OPENING)
                .filter(sentence -> sentence.states().stream()
                        .anyMatch(state -> candidate.pairing().parties().contains(state.party())))
                .mapToInt(sentence -> Math.min(1, relevance.of(sentence)))
                .sum();
    }

    /** What the sentence after a founding one says where it goes on telling of it: {@code it includes …}. */
    private int sequel(Scan scan, List<Candidate> candidates) {
        return candidates.stream()
                        .filter(candidate -> candidate.paper().isPresent()
                                && candidate.stage().isPresent())
                        .flatMap(candidate -> scan.next(candidate.passage().sentence()).stream())
                        .anyMatch(next -> !Scanner.marks(lexicon.goods().transfers(), next.tokens())
                                        .isEmpty()
                                && relevance.of(next) >= RELEVANT)
                ? 1
                : 0;
    }

    /** Whether it tells of a deal of its own that is news, not of an older one. */
    private boolean isOwnNews(Candidate candidate) {
        return candidate.isSaidOutright()
                && candidate
                        .paper()
                        .filter(paper -> !isOlder(candidate.passage(), paper))
                        .isPresent()
                && (relevance.of(candidate) >= RELEVANT || isReference(candidate));
    }

    /** {@code the other paper was inked by …}: a paper that was told of before. */
    private static boolean isReference(Candidate candidate) {
        return candidate.pairing().weight() > 3
                && candidate.paper().filter(paper -> paper.meaning().generic()).isPresent();
    }

    private boolean isOlder(Passage passage, Mark<?> paper) {
        for (int at = Math.max(passage.from(), paper.from() - 3); at < paper.from(); at++) {
            if (lexicon.is(passage.tokens(), at, "older")) {
                return true;
            }
        }
        return false;
    }

    /** The first sentence of the text tells the news, however few words name its parties. */
    private boolean isLead(Scan scan, Candidate candidate) {
        boolean first = scan.sentences().stream()
                .filter(MarkedSentence::isText)
                .findFirst()
                .filter(sentence -> sentence.equals(candidate.passage().sentence()))
                .isPresent();
        return first && candidate.stage().isPresent() && relevance.of(candidate) >= RELEVANT;
    }

    private static Deal deal(List<Candidate> candidates) {
        return new Deal(
                candidates.get(0).pairing().parties(),
                candidates,
                candidates.stream().map(Candidate::passage).toList());
    }
}
