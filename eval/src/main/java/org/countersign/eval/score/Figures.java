package org.countersign.eval.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that was measured on a set of documents.
 *
 * @param tallies of every measure
 */
public record Figures(Map<Measure, Tally> tallies) {

    public Figures {
        Map<Measure, Tally> all = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            all.put(measure, tallies.getOrDefault(measure, Tally.NONE));
        }
        tallies = Map.copyOf(all);
    }

    public Tally of(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /** The mean F of the agreement's fields, of those that gold or prediction has at all. */
    public double fieldMean() {
        List<Tally> seen = Arrays.stream(AgreementField.values())
                .map(field -> of(field.measure()))
                .filter(tally -> !tally.isEmpty())
                .toList();
        double sum = 0;
        for (Tally tally : seen) {
            sum += tally.f();
        }
        return Tally.tenths(sum / Math.max(seen.size(), 1));
    }
}
