package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import org.countersign.lang.Token;

/** Cuts a sentence that tells of several deals into one passage a deal. */
final class PassageSplitter {

    private final DealLexicon lexicon;

    PassageSplitter(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Passage> passages(MarkedSentence sentence) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < sentence.size(); at++) {
            if (isBoundary(sentence, at)
                    && tellsOfDeal(new Passage(sentence, start, at))
                    && tellsOfDeal(new Passage(sentence, at, sentence.size()))) {
                passages.add(new Passage(sentence, start, at));
                start = at;
            }
        }
        passages.add(new Passage(sentence, start, sentence.size()));
        return passages;
    }

    private boolean isBoundary(MarkedSentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        Token before = tokens.get(at - 1);
        if (before.is(";")) {
            return true;
        }
        return before.is(",") && (lexicon.is(tokens, at, "and") || lexicon.is(tokens, at, "break"));
    }

    private static boolean tellsOfDeal(Passage passage) {
        boolean paper = !passage.instruments().isEmpty();
        boolean stage = !passage.statuses().isEmpty();
        boolean party = passage.states().stream().anyMatch(state -> state.link().strength() >= 2);
        return paper && stage && party;
    }
}
