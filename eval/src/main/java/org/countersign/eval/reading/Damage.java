package org.countersign.eval.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** A way in which careless republication damages the words of a sentence. Same dice, same damage. */
public enum Damage {
    /** Every letter a capital. */
    CAPITALS("CAPITALS") {
        @Override
        Damaged of(ConlluSentence sentence, RandomGenerator dice) {
            return renamed(sentence, form -> form.toUpperCase(Locale.ROOT));
        }
    },

    /** Every word begins with a capital; the rest of it is as it was. */
    TITLE_CASE("Title Case") {
        @Override
        Damaged of(ConlluSentence sentence, RandomGenerator dice) {
            return renamed(sentence, Damage::capitalised);
        }
    },

    /** No capital is left. */
    LOWER_CASE("lower case") {
        @Override
        Damaged of(ConlluSentence sentence, RandomGenerator dice) {
            return renamed(sentence, form -> form.toLowerCase(Locale.ROOT));
        }
    },

    /** Every quotation mark is lost. */
    QUOTES("quotation marks lost") {
        @Override
        Damaged of(ConlluSentence sentence, RandomGenerator dice) {
            List<ConlluWord> words = sentence.words();
            return Damaged.without(
                    sentence,
                    i -> words.get(i).isPunctuation()
                            && QUOTE_MARKS.contains(words.get(i).form()));
        }
    },

    /** Two neighbouring words of letters are one, a pair every fifteen words. */
    GLUED("a glued pair every 15 tokens") {
        @Override
        Damaged of(ConlluSentence sentence, RandomGenerator dice) {
            List<Integer> firsts = new ArrayList<>();
            int due = dice.nextInt(GLUED_EVERY);
            for (int i = 0; i + 1 < sentence.words().size(); i++) {
                if (i >= due && isGlueable(sentence, i) && isGlueable(sentence, i + 1)) {
                    firsts.add(i);
                    due += GLUED_EVERY;
                    i++;
                }
            }
            return Damaged.glued(sentence, firsts);
        }
    },

    /** Each comma is lost with a probability of a half. */
    COMMAS("half the commas lost") {
        @Override
        Damaged of(ConlluSentence sentence, RandomGenerator dice) {
            Set<Integer> lost = new HashSet<>();
            for (int i = 0; i < sentence.words().size(); i++) {
                if (sentence.words().get(i).form().equals(",") && dice.nextBoolean()) {
                    lost.add(i);
                }
            }
            return Damaged.without(sentence, lost::contains);
        }
    };

    private static final int GLUED_EVERY = 15;
    private static final Set<String> QUOTE_MARKS =
            Set.of("\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "'", "\u2018", "\u2019", "``", "''", "`");

    private final String label;

    Damage(String label) {
        this.label = label;
    }

    /** As the tables call it. */
    String label() {
        return label;
    }

    /** The sentence damaged. */
    public ConlluSentence spoil(ConlluSentence sentence, RandomGenerator dice) {
        return of(sentence, dice).sentence();
    }

    abstract Damaged of(ConlluSentence sentence, RandomGenerator dice);

    private static Damaged renamed(ConlluSentence sentence, UnaryOperator<String> change) {
        return Damaged.renamed(sentence, sentence.forms().stream().map(change).toList());
    }

    private static String capitalised(String form) {
        int first = form.offsetByCodePoints(0, 1);
        return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
    }

    private static boolean isGlueable(ConlluSentence sentence, int index) {
        return sentence.words().get(index).form().chars().allMatch(Character::isLetter) && !sentence.inRange(index);
    }
}
