package org.countersign.eval.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** What is written down while documents are scored, one after the other. */
final class Sheet {

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final List<Miss> misses = new ArrayList<>();

    void add(Measure measure, Tally tally) {
        tallies.merge(measure, tally, Tally::plus);
    }

    void miss(String document, String what, Object gold, Object predicted) {
        misses.add(new Miss(document, what, gold.toString(), predicted.toString()));
    }

    /** Pairs what is the same, adds the counts and notes what has no partner. */
    <T> Pairing count(String document, Measure measure, List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
        Pairing pairing = Pairing.same(gold, predicted, same);
        add(measure, new Tally(pairing.size(), predicted.size(), gold.size()));
        if (pairing.size() < Math.max(gold.size(), predicted.size())) {
            miss(document, measure.label(), gold, predicted);
        }
        return pairing;
    }

    Result result() {
        return new Result(new Figures(tallies), misses);
    }
}
