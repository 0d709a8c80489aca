package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.extract.agreement.StateMark.Link;
import org.countersign.model.Party;
import org.countersign.model.Status;

/** Reads the passages of an article that may tell of a deal: a paper or talks, and the states that they bind. */
final class CandidateReader {

    private static final int LONGEST_HEADING = 4;
    private static final int CLEAR = 3;

    private final DealLexicon lexicon;
    private final PassageSplitter splitter;
    private final StageReader stages;
    private final PartyReader parties;

    CandidateReader(DealLexicon lexicon, PassageSplitter splitter, StageReader stages, PartyReader parties) {
        this.lexicon = lexicon;
        this.splitter = splitter;
        this.stages = stages;
        this.parties = parties;
    }

    List<Candidate> candidates(Scan scan) {
        List<Candidate> candidates = new ArrayList<>();
        for (MarkedSentence sentence : scan.telling()) {
            for (Passage passage : splitter.passages(sentence)) {
                candidate(scan, passage).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> candidate(Scan scan, Passage passage) {
        Optional<Mark<InstrumentWord>> paper = paper(passage);
        Optional<Stage> stage = paper.isPresent()
                ? stages.stage(passage, paper.get())
                : stages.stage(passage).filter(CandidateReader::needsNoPaper);
        Optional<? extends Mark<?>> anchor = paper.isPresent() ? paper : stage.map(Stage::word);
        boolean vague = paper.filter(p -> !p.meaning().generic()).isEmpty() && stage.isEmpty();
        if (anchor.isEmpty() || vague) {
            return Optional.empty();
        }
        Optional<Pairing> own = parties.pairing(passage, anchor.get(), stage.isPresent());
        return own.filter(pairing -> pairing.isComplete() && pairing.weight() >= CLEAR)
                .or(() -> both(scan, passage))
                .or(() -> own.filter(Pairing::isComplete))
                .or(() -> inherited(scan, passage, own))
                .or(() -> own)
                .map(pairing -> completed(pairing, scan))
                .map(pairing -> new Candidate(passage, paper, stage, pairing));
    }

    /** The paper that a passage is about: a staged one before a bare one, a kind before a mere mention. */
    private Optional<Mark<InstrumentWord>> paper(Passage passage) {
        return passage.instruments().stream()
                .filter(mark -> !passage.isQuoted(mark) && !stages.isNegated(passage, mark))
                .min(Comparator.comparing(
                                (Mark<InstrumentWord> mark) -> mark.meaning().generic())
                        .thenComparing(mark -> stages.stage(passage, mark).isEmpty())
                        .thenComparing(Mark::from));
    }

    private static boolean needsNoPaper(Stage stage) {
        return switch (stage.status()) {
            case NEGOTIATING, AGREED_IN_PRINCIPLE -> stage.word().meaning().isPhrase();
            default -> false;
        };
    }

    /** {@code the two countries}: those that an earlier sentence binds together, else the first two that the article names. */
    private Optional<Pairing> both(Scan scan, Passage passage) {
        if (!passage.sentence().hasRole(lexicon, "both")) {
            return Optional.empty();
        }
        List<MarkedSentence> before = scan.telling().stream()
                .filter(sentence -> sentence.index() < passage.index())
                .toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            Optional<Pairing> bound = pairing(before.get(i)).filter(pairing -> pairing.weight() > CLEAR);
            if (bound.isPresent()) {
                return bound.map(pairing -> new Pairing(pairing.parties(), CLEAR));
            }
        }
        return before.stream()
                .flatMap(sentence -> pairing(sentence).stream())
                .filter(pairing -> pairing.isComplete() && pairing.weight() > 1)
                .findFirst()
                .map(pairing -> new Pairing(pairing.parties(), CLEAR));
    }

    private Optional<Pairing> pairing(MarkedSentence sentence) {
        return sentence.states().stream()
                .min(Comparator.comparing(state -> -state.link().strength()))
                .flatMap(state -> parties.pairing(Passage.whole(sentence), state.mark(), false))
                .filter(pairing -> pairing.parties().size() == 2);
    }

    /** The state that the sentence before names in the same paragraph: {@code BENIN. Talks on a pact …}. */
    private static Optional<Pairing> inherited(Scan scan, Passage passage, Optional<Pairing> own) {
        if (passage.index() == 0) {
            return Optional.empty();
        }
        MarkedSentence before = scan.sentence(passage.index() - 1);
        if (before.sentence().paragraph() != passage.sentence().sentence().paragraph()) {
            return Optional.empty();
        }
        boolean heading = before.size() <= LONGEST_HEADING;
        return before.states().stream()
                .filter(state -> state.link().strength() >= 2)
                .findFirst()
                .map(state -> {
                    TreeSet<Party> parties = new TreeSet<>(List.of(state.party()));
                    own.ifPresent(pairing -> parties.addAll(pairing.parties()));
                    return new Pairing(parties, heading || state.link() == Link.WITH ? CLEAR : 1);
                });
    }

    /** Where one party is not named, the state that the article writes from or that it names first. */
    private static Pairing completed(Pairing pairing, Scan scan) {
        if (pairing.isComplete()) {
            return pairing;
        }
        TreeSet<Party> both = new TreeSet<>(pairing.parties());
        scan.homes().stream().filter(home -> !both.contains(home)).findFirst().ifPresent(both::add);
        return new Pairing(both, pairing.weight());
    }

    static boolean isDenied(Candidate candidate) {
        return candidate.stage().filter(s -> s.status() == Status.DENIED).isPresent();
    }
}
