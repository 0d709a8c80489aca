package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.model.Party;

/** Joins each passage of an article to the deal that it goes on telling of. */
final class DealJoiner {

    private static final int FOUNDS = 8;
    private static final int NUMBERED = 4;
    private static final int NAMES_PARTY = 2;
    private static final int NAMES_PAPER = 1;

    private final DealLexicon lexicon;
    private final PassageSplitter splitter;

    DealJoiner(DealLexicon lexicon, PassageSplitter splitter) {
        this.lexicon = lexicon;
        this.splitter = splitter;
    }

    List<Deal> join(Scan scan, List<Deal> deals) {
        if (deals.isEmpty()) {
            return List.of();
        }
        List<List<Passage>> told = new ArrayList<>();
        deals.forEach(deal -> told.add(new ArrayList<>()));
        int current = 0;
        for (MarkedSentence sentence : scan.telling()) {
            for (Passage passage : splitter.passages(sentence)) {
                OptionalInt named = deals.size() == 1 ? OptionalInt.of(0) : named(passage, deals);
                if (named.isPresent()) {
                    current = named.getAsInt();
                }
                told.get(current).add(passage);
                share(passage, deals, told);
            }
        }
        List<Deal> joined = new ArrayList<>();
        for (int i = 0; i < deals.size(); i++) {
            joined.add(deals.get(i).telling(told.get(i)));
        }
        return joined;
    }

    /** A passage that founds several deals tells of all of them. */
    private static void share(Passage passage, List<Deal> deals, List<List<Passage>> told) {
        for (int i = 0; i < deals.size(); i++) {
            if (founds(passage, deals.get(i)) && !told.get(i).contains(passage)) {
                told.get(i).add(passage);
            }
        }
    }

    private static boolean founds(Passage passage, Deal deal) {
        return deal.founding().stream()
                .anyMatch(candidate -> candidate.passage().equals(passage));
    }

    /** The deal that a passage names most clearly. */
    private OptionalInt named(Passage passage, List<Deal> deals) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < deals.size(); i++) {
            int score = score(passage, deals, i);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int score(Passage passage, List<Deal> deals, int index) {
        Deal deal = deals.get(index);
        int score = 0;
        if (founds(passage, deal)) {
            score += FOUNDS;
        }
        if (isNumbered(passage, index + 1)) {
            score += NUMBERED;
        }
        Set<Party> own = new HashSet<>(deal.parties());
        for (int other = 0; other < deals.size(); other++) {
            if (other != index) {
                own.removeAll(deals.get(other).parties());
            }
        }
        score += (int) passage.states().stream()
                        .filter(state -> state.link().strength() > 0)
                        .map(StateMark::party)
                        .filter(own::contains)
                        .distinct()
                        .count()
                * NAMES_PARTY;
        return score + (namesPaper(passage, deal) ? NAMES_PAPER : 0);
    }

    private boolean isNumbered(Passage passage, int number) {
        int reach = Math.min(passage.to(), passage.from() + 6);
        for (int at = passage.from(); at < reach; at++) {
            if (lexicon.is(passage.tokens(), at, "ordinal-" + number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesPaper(Passage passage, Deal deal) {
        return deal.lead()
                .paper()
                .map(Mark::meaning)
                .map(InstrumentWord::instrument)
                .filter(kind -> passage.instruments().stream()
                        .anyMatch(mark ->
                                !mark.meaning().generic() && mark.meaning().instrument() == kind))
                .isPresent();
    }
}
