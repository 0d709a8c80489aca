package org.countersign.eval.training;

import static org.countersign.lang.syntax.Shape.TAGS;

import java.util.List;
import java.util.SplittableRandom;
import org.countersign.lang.syntax.Configuration;
import org.countersign.lang.syntax.Decision;
import org.countersign.lang.syntax.Encoder;
import org.countersign.lang.syntax.Scorer;
import org.countersign.lang.syntax.Softmax;
import org.countersign.lang.syntax.Transition;

/**
 * Learns from one sentence after another: what the oracle, and the teachers where there are any, would have done in each
 * configuration of a parse that follows the pupil's own decisions, right or wrong.
 */
final class Learner {

    private static final List<Transition> TRANSITIONS = List.of(Transition.values());
    /** Below this an arc is not worth learning a relation for. */
    private static final float LEAST_WEIGHT = 0.05f;

    private final Encoder encoder;
    private final Scorer scorer;
    private final EncoderBack encoderBack;
    private final ScorerBack scorerBack;
    private final Configuration now = new Configuration();
    private final SplittableRandom dice;
    private final Teachers teachers;
    private final float trust;
    private final int root;
    private final int[] costs = new int[TRANSITIONS.size()];
    private final float[] slope = new float[TRANSITIONS.size()];
    private final float[] relationSlope;
    private double loss;

    /**
     * @param trust how much of what is learnt is the teachers', 0 to 1
     * @param root number of the relation of the root
     */
    Learner(Slopes slopes, Dropout dropout, SplittableRandom dice, Trust trust, int root) {
        this.encoder = new Encoder(slopes.network(), dropout);
        this.scorer = new Scorer(slopes.network(), dropout);
        this.encoderBack = new EncoderBack(encoder, dropout, slopes);
        this.scorerBack = new ScorerBack(scorer, dropout, slopes);
        this.dice = dice;
        this.teachers = trust.teachers;
        this.trust = trust.teachers.isEmpty() ? 0f : trust.share;
        this.root = root;
        this.relationSlope = new float[slopes.network().shape().relations()];
    }

    /**
     * Learns from a sentence: adds to the slopes.
     *
     * @param rows attributes of its words
     * @param exploration probability that a wrong decision is followed
     * @return the loss
     */
    double learn(Example example, int[] rows, double exploration) {
        loss = 0;
        encoder.encode(rows, example.size());
        encoderBack.reset();
        if (!teachers.isEmpty()) {
            teachers.read(rows, example.size());
        }
        tags(example);
        now.reset(example.size());
        scorer.reset(example.size());
        scorerBack.reset(example.size());
        while (!now.isDone()) {
            step(example, exploration);
        }
        scorerBack.finish(encoder, encoderBack.toldSlope());
        encoderBack.run();
        return loss;
    }

    private void tags(Example example) {
        for (int i = 0; i < example.size(); i++) {
            float[] probabilities = encoder.tags()[i];
            float[] tagSlope = encoderBack.tagSlope()[i];
            int right = example.tags().get(i);
            loss -= Math.log(Math.max(1e-9, probabilities[right]));
            for (int j = 0; j < TAGS; j++) {
                float taught = trust == 0f ? 0f : trust * teachers.tags()[i][j];
                tagSlope[j] = probabilities[j] - taught - (j == right ? 1f - trust : 0f);
            }
        }
    }

    private void step(Example example, double exploration) {
        scorer.score(now, encoder);
        float[] taught = trust == 0f ? slope : teachers.transitions(now);
        Transition chosen = transitions(example, taught, exploration);
        for (Transition arc : TRANSITIONS) {
            if (arc != Transition.SHIFT && now.allows(arc)) {
                relation(example, arc, trust == 0f ? 0f : trust * taught[arc.number()]);
            }
        }
        int relation = chosen == Transition.SHIFT ? Configuration.NONE : Decision.relation(now, chosen, scorer, root);
        scorerBack.step();
        now.apply(chosen, relation);
    }

    /** Learns what to do and says what is done. */
    private Transition transitions(Example example, float[] taught, double exploration) {
        float[] scores = scorer.transitions();
        Transition best = Decision.best(now, scores);
        int least = Oracle.FORBIDDEN;
        for (Transition transition : TRANSITIONS) {
            costs[transition.number()] = Oracle.cost(now, transition, example);
            least = Math.min(least, costs[transition.number()]);
        }
        float sum = 0f;
        float good = 0f;
        int right = -1;
        float[] powers = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (costs[i] == Oracle.FORBIDDEN) {
                continue;
            }
            powers[i] = (float) Math.exp(scores[i] - scores[best.number()]);
            sum += powers[i];
            if (costs[i] == least) {
                good += powers[i];
                right = right < 0 || scores[i] > scores[right] ? i : right;
            }
        }
        loss -= Math.log(Math.max(1e-9, good / sum));
        for (int i = 0; i < scores.length; i++) {
            float target = costs[i] == least ? powers[i] / Math.max(1e-9f, good) : 0f;
            float lesson = trust == 0f ? target : (1f - trust) * target + trust * taught[i];
            slope[i] = costs[i] == Oracle.FORBIDDEN ? 0f : powers[i] / sum - lesson;
        }
        scorerBack.transitions(slope);
        boolean wrong = costs[best.number()] != least;
        return wrong && dice.nextDouble() >= exploration ? TRANSITIONS.get(right) : best;
    }

    private void relation(Example example, Transition arc, float taughtWeight) {
        int dependent = now.stacked(0);
        int head = arc == Transition.LEFT ? now.next() : now.stacked(1);
        boolean ofRoot = head == now.size();
        boolean right = example.heads().get(dependent) == head;
        float rightWeight = right ? 1f - trust : 0f;
        float weight = rightWeight + taughtWeight;
        if (ofRoot || weight < LEAST_WEIGHT) {
            return;
        }
        float[] scores = scorer.relations(arc);
        Softmax.of(scores, relationSlope);
        int label = example.relations().get(dependent);
        if (right) {
            loss -= Math.log(Math.max(1e-9, relationSlope[label]));
        }
        float[] taught = taughtWeight == 0f ? relationSlope : teachers.relations(arc);
        for (int i = 0; i < relationSlope.length; i++) {
            relationSlope[i] = weight * relationSlope[i] - taughtWeight * (taughtWeight == 0f ? 0f : taught[i]);
        }
        relationSlope[label] -= rightWeight;
        scorerBack.relations(arc, relationSlope);
    }

    /**
     * Whom to learn from beside the oracle.
     *
     * @param share how much of what is learnt is theirs, 0 to 1
     */
    record Trust(Teachers teachers, float share) {}
}
