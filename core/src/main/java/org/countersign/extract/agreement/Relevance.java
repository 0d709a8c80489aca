package org.countersign.extract.agreement;

import java.util.List;
import java.util.Set;
import org.countersign.extract.agreement.DealLexicon.SectorWord;
import org.countersign.lang.Token;

/** Judges how much a passage says for a paper being about security, defence or policing, by the words close to the paper. */
final class Relevance {

    private static final int NEAR = 12;
    private static final int NAMES_FIELD = 3;
    private static final int CLEAR = 2;
    private static final Set<String> OFFICES =
            Set.of("defence-minister", "police-minister", "security-minister", "interior-minister", "military-officer");

    private final DealLexicon lexicon;

    Relevance(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** 0 or less nothing; 1 a hint; from 2 on, it says so. */
    int of(Candidate candidate) {
        Passage passage = candidate.passage();
        Mark<?> anchor = candidate.paper().isPresent()
                ? candidate.paper().get()
                : candidate.stage().orElseThrow().word();
        return sectors(passage, anchor) + topics(passage, anchor) + offices(passage);
    }

    /** The same of a whole sentence that names no paper. */
    int of(MarkedSentence sentence) {
        Passage passage = Passage.whole(sentence);
        Mark<?> all = new Mark<>(0, sentence.size(), passage.span(), "");
        return sectors(passage, all) + topics(passage, all) + offices(passage) + goods(passage);
    }

    private int goods(Passage passage) {
        return Scanner.marks(lexicon.goods().equipment(), passage.tokens()).isEmpty() ? 0 : 1;
    }

    private static int sectors(Passage passage, Mark<?> anchor) {
        int score = 0;
        for (Mark<SectorWord> sector : passage.sectors()) {
            if (isNear(passage, sector, anchor)) {
                score += sector.meaning().weight() == NAMES_FIELD
                        ? CLEAR
                        : sector.meaning().weight() - 1;
            }
        }
        return score;
    }

    private int topics(Passage passage, Mark<?> anchor) {
        return Scanner.marks(lexicon.topics(), passage.tokens()).stream()
                .filter(mark -> mark.within(passage.from(), passage.to()) && isNear(passage, mark, anchor))
                .mapToInt(mark -> mark.meaning() >= 2 ? CLEAR : mark.meaning() <= -2 ? -CLEAR : 0)
                .sum();
    }

    private int offices(Passage passage) {
        List<Token> tokens = passage.tokens();
        return Scanner.marks(lexicon.offices(), tokens).stream()
                        .filter(mark -> mark.within(passage.from(), passage.to()))
                        .anyMatch(mark -> OFFICES.contains(mark.meaning()) || isOfTopic(tokens, mark))
                ? CLEAR
                : 0;
    }

    /** {@code ministros de Seguridad}: the office of a defence word. */
    private boolean isOfTopic(List<Token> tokens, Mark<String> office) {
        return lexicon.is(tokens, office.to(), "of")
                && lexicon.topics()
                        .at(tokens, office.to() + 1)
                        .filter(match -> match.meaning() >= 2)
                        .isPresent();
    }

    private static boolean isNear(Passage passage, Mark<?> mark, Mark<?> anchor) {
        return !passage.isQuoted(mark) && mark.distance(anchor) <= NEAR;
    }
}
