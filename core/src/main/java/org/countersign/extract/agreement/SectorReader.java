package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countersign.extract.agreement.DealLexicon.SectorWord;
import org.countersign.extract.agreement.GoodsLexicon.TransferKind;
import org.countersign.model.Field;
import org.countersign.model.Sector;
import org.countersign.model.Support;

/** Reads what fields of activity a deal covers, from the sentences that say what it is about. */
final class SectorReader {

    private static final int NAMES_FIELD = 3;
    private static final int OPENING = 8;
    private static final int CLOSE = 10;

    private final DealLexicon lexicon;
    private final StageReader negations;

    SectorReader(DealLexicon lexicon, StageReader negations) {
        this.lexicon = lexicon;
        this.negations = negations;
    }

    List<Told<Sector>> read(Deal deal, Voices voices) {
        Map<Sector, List<Support>> found = new EnumMap<>(Sector.class);
        for (Passage passage : deal.told()) {
            int enough = weightThatCounts(deal, passage);
            for (Mark<SectorWord> mark : passage.sectors()) {
                if (counts(passage, mark, enough)) {
                    Sector sector = mark.meaning().sector();
                    found.computeIfAbsent(sector, key -> new ArrayList<>())
                            .add(voices.support(Field.SECTORS, sector.code(), mark.span()));
                }
            }
        }
        List<Told<Sector>> told = new ArrayList<>();
        found.forEach((sector, support) -> told.add(new Told<>(sector, support)));
        told.sort(Comparator.comparing(t -> t.support().get(0).quote()));
        return told;
    }

    private boolean counts(Passage passage, Mark<SectorWord> mark, int enough) {
        if (passage.isQuoted(mark) || negations.isNegated(passage, mark)) {
            return false;
        }
        boolean atPaper = passage.instruments().stream()
                .anyMatch(paper -> paper.distance(mark) <= CLOSE && paper.from() <= mark.from());
        return mark.meaning().weight() >= (atPaper ? enough : Math.max(enough, NAMES_FIELD))
                || (mark.meaning().weight() >= 2 && enough <= 2);
    }

    /** From which weight on a word of a field counts in a passage; more than there is where it tells of something else. */
    private int weightThatCounts(Deal deal, Passage passage) {
        List<Mark<TransferKind>> verbs = Scanner.marks(lexicon.goods().transfers(), passage.tokens());
        boolean subject =
                passage.instruments().stream().anyMatch(paper -> paper.from() - passage.from() <= OPENING / 2);
        boolean contains = verbs.stream()
                .anyMatch(verb -> verb.meaning() == TransferKind.CONTAIN
                        && verb.within(passage.from(), passage.to())
                        && (subject || verb.from() - passage.from() <= OPENING / 2 || follows(passage, verb)));
        if (contains) {
            return 2;
        }
        boolean founding = deal.founding().stream()
                .anyMatch(candidate -> candidate.passage().equals(passage));
        return founding || subject ? NAMES_FIELD : NAMES_FIELD + 1;
    }

    private static boolean follows(Passage passage, Mark<TransferKind> verb) {
        return passage.instruments().stream().anyMatch(paper -> paper.before(verb) && paper.distance(verb) <= 3);
    }
}
