package org.countersign.extract.agreement;

import java.util.Optional;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;

/**
 * A passage that may tell of a deal.
 *
 * @param passage where
 * @param paper the paper that it names
 * @param stage the stage that it gives
 * @param pairing the parties that it binds together
 */
record Candidate(Passage passage, Optional<Mark<InstrumentWord>> paper, Optional<Stage> stage, Pairing pairing) {

    private static final double TITLE = 1.5;
    private static final double STAGED = 1.5;
    private static final double LEAD = 2;
    private static final int LEAD_SENTENCES = 3;

    /** How much it says for its pair being what the article is about. */
    double score(int textSentence) {
        double score = pairing.weight();
        if (passage.sentence().isTitle()) {
            score *= TITLE;
        } else if (textSentence < LEAD_SENTENCES) {
            score *= LEAD;
        }
        return stage.isPresent() ? score * STAGED : score;
    }

    boolean isSaidOutright() {
        return pairing.weight() >= 3 && stage.isPresent() && !passage.sentence().isTitle();
    }
}
