package org.countersign.eval.names;

import java.util.List;
import org.countersign.eval.baseline.Row;
import org.countersign.eval.score.Tally;

/**
 * How many names that gold speaks of are read as what they are.
 *
 * @param people mentions of the surnames of signatories and named speakers, read as people
 * @param sources sources that stand in the text as printed, read as bodies
 * @param capitals those sources whose longer words all have capitals: names, and not descriptions
 */
public record NameFigures(Tally people, Tally sources, Tally capitals) {

    static final NameFigures NONE = new NameFigures(Tally.NONE, Tally.NONE, Tally.NONE);

    NameFigures plus(NameFigures other) {
        return new NameFigures(people.plus(other.people), sources.plus(other.sources), capitals.plus(other.capitals));
    }

    /** Its rows of the baseline. */
    public List<Row> rows(String set, String language) {
        return List.of(
                row(set, language, "names: surnames read as PER", people),
                row(set, language, "names: sources read as ORG", sources),
                row(set, language, "names: sources in capitals read as ORG", capitals));
    }

    private static Row row(String set, String language, String figure, Tally tally) {
        return Row.measured(new Row.Key(set, language, figure), tally.recall(), Row.Behind.shareOf(tally.gold()));
    }
}
