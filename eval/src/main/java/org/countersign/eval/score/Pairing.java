package org.countersign.eval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Gold and predicted paired one to one, the best first; of equals the one that comes first.
 *
 * @param pairs the pairs, best first
 */
public record Pairing(List<Pair> pairs) {

    public Pairing {
        pairs = List.copyOf(pairs);
    }

    /** Pairs what scores above 0. */
    public static <T> Pairing best(List<T> gold, List<T> predicted, ToDoubleBiFunction<T, T> score) {
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedPredicted = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : ranked(gold, predicted, score)) {
            if (!usedGold.contains(pair.gold) && !usedPredicted.contains(pair.predicted)) {
                usedGold.add(pair.gold);
                usedPredicted.add(pair.predicted);
                pairs.add(pair);
            }
        }
        return new Pairing(pairs);
    }

    /** Pairs what is the same. */
    static <T> Pairing same(List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
        return best(gold, predicted, (a, b) -> same.test(a, b) ? 1 : 0);
    }

    private static <T> List<Pair> ranked(List<T> gold, List<T> predicted, ToDoubleBiFunction<T, T> score) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double value = score.applyAsDouble(gold.get(i), predicted.get(j));
                if (value > 0) {
                    pairs.add(new Pair(i, j, value));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        return pairs;
    }

    int size() {
        return pairs.size();
    }

    boolean hasGold(int index) {
        return pairs.stream().anyMatch(pair -> pair.gold == index);
    }

    boolean hasPredicted(int index) {
        return pairs.stream().anyMatch(pair -> pair.predicted == index);
    }

    /**
     * Two that belong together.
     *
     * @param gold index of the gold one
     * @param predicted index of the predicted one
     * @param score how well they fit, above 0
     */
    public record Pair(int gold, int predicted, double score) {}
}
