package org.countersign.extract.agreement;

import org.countersign.extract.agreement.DealLexicon.SectorWord;

/** How much a passage says for a paper being about security, defence or policing, by the words close to the paper. */
final class Relevance {

    private static final int NEAR = 12;
    private static final int NAMES_FIELD = 3;

    private Relevance() {}

    /** 0 nothing; 1 a hint; from 2 on, it says so. */
    static int of(Candidate candidate) {
        Passage passage = candidate.passage();
        Mark<?> anchor = candidate.paper().isPresent()
                ? candidate.paper().get()
                : candidate.stage().orElseThrow().word();
        int score = 0;
        for (Mark<SectorWord> sector : passage.sectors()) {
            if (!passage.isQuoted(sector) && sector.distance(anchor) <= NEAR) {
                score += sector.meaning().weight() == NAMES_FIELD
                        ? 2
                        : sector.meaning().weight() - 1;
            }
        }
        return score;
    }
}
