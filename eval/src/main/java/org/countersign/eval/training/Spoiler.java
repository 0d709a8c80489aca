package org.countersign.eval.training;

import java.util.List;
import java.util.SplittableRandom;
import org.countersign.eval.reading.ConlluSentence;
import org.countersign.eval.reading.Damage;

/** Spoils sentences as careless republication does, so that what is learnt holds on them too. */
final class Spoiler {

    private static final List<Damage> KINDS = List.of(Damage.values());

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
    ConlluSentence perhaps(ConlluSentence sentence) {
        return dice.nextDouble() < share ? KINDS.get(dice.nextInt(KINDS.size())).spoil(sentence, dice) : sentence;
    }
}
