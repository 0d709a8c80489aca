package org.countersign.eval.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Spoils sentences as careless republication does, so that what is learnt holds on them too. */
final class Spoiler {

    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u201D", "\u00AB", "\u00BB", "''", "``");

    private final SplittableRandom dice;
    private final double share;

    /**
     * @param share of the sentences that are spoiled, 0 to 1
     */
    Spoiler(SplittableRandom dice, double share) {
        this.dice = dice;
        this.share = share;
    }

    /** The sentence, or by chance a spoiled copy of it. */
    Example perhaps(Example example) {
        if (dice.nextDouble() >= share) {
            return example;
        }
        return switch (dice.nextInt(5)) {
            case 0 -> renamed(example, form -> form.toUpperCase(Locale.ROOT));
            case 1 -> renamed(example, Spoiler::capitalised);
            case 2 -> renamed(example, form -> form.toLowerCase(Locale.ROOT));
            case 3 -> without(example, i -> isQuote(example.forms().get(i)));
            default -> without(example, i -> example.forms().get(i).equals(",") && dice.nextBoolean());
        };
    }

    private static Example renamed(Example example, UnaryOperator<String> change) {
        return example.withForms(example.forms().stream().map(change).toList());
    }

    private static String capitalised(String form) {
        int first = form.offsetByCodePoints(0, 1);
        return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
    }

    private static boolean isQuote(String form) {
        return QUOTES.contains(form);
    }

    /** Without the words that are lost; those that others hang on stay, and one is always left. */
    private static Example without(Example example, IntPredicate lost) {
        int[] numbers = new int[example.size() + 1];
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < example.size(); i++) {
            numbers[i] = left.size();
            boolean kept = example.heads().contains(i) || example.heads().get(i) == example.size();
            if (kept || !lost.test(i)) {
                left.add(i);
            }
        }
        numbers[example.size()] = left.size();
        return new Example(
                left.stream().map(example.forms()::get).toList(),
                left.stream().map(example.tags()::get).toList(),
                left.stream().map(i -> numbers[example.heads().get(i)]).toList(),
                left.stream().map(example.relations()::get).toList(),
                example.source());
    }
}
