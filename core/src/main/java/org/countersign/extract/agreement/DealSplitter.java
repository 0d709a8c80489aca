package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;

/** Tells the papers of one pair of states apart that a text counts: {@code signed two documents. The first, … The second …}. */
final class DealSplitter {

    private static final int OPENING = 3;
    private static final int MOST = 5;

    private final DealLexicon lexicon;
    private final StageReader stages;

    DealSplitter(DealLexicon lexicon, StageReader stages) {
        this.lexicon = lexicon;
        this.stages = stages;
    }

    /** The deal itself where its papers are not counted. */
    List<Deal> split(Scan scan, Deal deal) {
        SortedMap<Integer, Candidate> counted = new TreeMap<>();
        for (MarkedSentence sentence : scan.telling()) {
            if (sentence.isText()) {
                counted(deal, Passage.whole(sentence), counted);
            }
        }
        if (counted.size() < 2 || !counted.containsKey(1)) {
            return List.of(deal);
        }
        List<Deal> deals = new ArrayList<>();
        for (Candidate paper : counted.values()) {
            List<Candidate> founding = new ArrayList<>(List.of(paper));
            if (paper.stage().equals(deal.lead().stage())) {
                founding.add(deal.lead());
            }
            deals.add(new Deal(
                    deal.parties(),
                    founding,
                    founding.stream().map(Candidate::passage).toList()));
        }
        deals.sort(Comparator.comparing(part -> part.lead().passage()));
        return deals;
    }

    private void counted(Deal deal, Passage passage, SortedMap<Integer, Candidate> counted) {
        Optional<Mark<InstrumentWord>> paper = passage.instruments().stream()
                .filter(mark -> !mark.meaning().generic() && !passage.isQuoted(mark))
                .findFirst();
        for (int number = 1; number <= MOST && paper.isPresent(); number++) {
            if (opensWith(passage, number)) {
                Optional<Stage> own = stages.stage(passage, paper.get())
                        .filter(stage -> stage.word().meaning().isPhrase());
                Optional<Stage> stage = own.or(() -> deal.lead().stage());
                counted.putIfAbsent(
                        number, new Candidate(passage, paper, stage, deal.lead().pairing()));
            }
        }
    }

    private boolean opensWith(Passage passage, int number) {
        for (int at = passage.from(); at < Math.min(passage.to(), passage.from() + OPENING); at++) {
            if (lexicon.is(passage.tokens(), at, "ordinal-" + number)) {
                return true;
            }
        }
        return false;
    }
}
