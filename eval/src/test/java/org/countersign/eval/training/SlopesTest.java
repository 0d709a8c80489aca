package org.countersign.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.countersign.eval.training.Learner.Trust;
import org.countersign.lang.syntax.Network;
import org.countersign.lang.syntax.Part;
import org.countersign.lang.syntax.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way back agrees with what a small change of a number does to the loss. */
class SlopesTest {

    private static final float STEP = 2e-3f;

    private final Lesson lesson = Lesson.of(List.of(Toy.treebank(20)));
    private final Shape shape =
            new Shape(lesson.attributes().size(), 12, 5, 9, lesson.relations().size());
    private final Example example = lesson.example(lesson.sentences().get(0).sentence(), 0);

    @ParameterizedTest
    @EnumSource(Part.class)
    void theSlopeIsWhatASmallChangeDoes(Part part) {
        Network network = network();
        Slopes slopes = new Slopes(network);
        learn(slopes);
        int number = steepest(part, network, slopes);

        double measured = (lossWith(network, number, STEP) - lossWith(network, number, -STEP)) / (2 * STEP);

        assertThat((double) slopes.values()[number]).isCloseTo(measured, within(0.01 + 0.02 * Math.abs(measured)));
    }

    private static int steepest(Part part, Network network, Slopes slopes) {
        int start = network.part(part).start();
        int best = start;
        for (int i = start; i < start + part.size(network.shape()); i++) {
            best = Math.abs(slopes.values()[i]) > Math.abs(slopes.values()[best]) ? i : best;
        }
        return best;
    }

    private double lossWith(Network network, int number, float change) {
        float[] changed = network.values().clone();
        changed[number] += change;
        return learn(new Slopes(new Network(shape, changed)));
    }

    private double learn(Slopes slopes) {
        Dropout none = new Dropout(new SplittableRandom(1), 0f, 0f);
        Trust nobody = new Trust(new Teachers(List.of()), 0f);
        Learner learner = new Learner(slopes, none, new SplittableRandom(1), nobody, lesson.root());
        return learner.learn(example, lesson.reader(0).read(example.forms()), 0);
    }

    private Network network() {
        SplittableRandom dice = new SplittableRandom(7);
        float[] values = new float[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) dice.nextDouble(-0.3, 0.3);
        }
        return new Network(shape, values);
    }
}
