package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countersign.extract.agreement.DealLexicon.SectorWord;
import org.countersign.model.Field;
import org.countersign.model.Sector;
import org.countersign.model.Support;

/** Reads what fields of activity a deal covers, from the sentences that say what it is about. */
final class SectorReader {

    private static final int NAMES_FIELD = 3;

    List<Told<Sector>> read(Deal deal, Voices voices) {
        Map<Sector, List<Support>> found = new EnumMap<>(Sector.class);
        for (Passage passage : deal.told()) {
            if (!tellsContent(deal, passage)) {
                continue;
            }
            for (Mark<SectorWord> mark : passage.sectors()) {
                if (mark.meaning().weight() == NAMES_FIELD && !passage.isQuoted(mark)) {
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

    private static boolean tellsContent(Deal deal, Passage passage) {
        return deal.founding().stream()
                        .anyMatch(candidate -> candidate.passage().equals(passage))
                || passage.instruments().stream().anyMatch(mark -> mark.from() - passage.from() <= 6);
    }
}
