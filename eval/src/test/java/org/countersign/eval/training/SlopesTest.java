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
        Place place = steepest(part, network, slopes);

        double measured = (lossWith(place, STEP) - lossWith(place, -STEP)) / (2 * STEP);

        assertThat((double) slopes.rows()[place.row][place.column])
                .isCloseTo(measured, within(0.01 + 0.02 * Math.abs(measured)));
    }

    private static Place steepest(Part part, Network network, Slopes slopes) {
        int first = network.part(part).first();
        Place best = new Place(first, 0);
        for (int i = first; i < first + network.part(part).rows(); i++) {
            for (int j = 0; j < network.part(part).columns(); j++) {
                boolean steeper = Math.abs(slopes.rows()[i][j]) > Math.abs(slopes.rows()[best.row][best.column]);
                best = steeper ? new Place(i, j) : best;
            }
        }
        return best;
    }

    private double lossWith(Place place, float change) {
        Network network = network();
        network.rows()[place.row][place.column] += change;
        return learn(new Slopes(network));
    }

    private double learn(Slopes slopes) {
        Dropout none = new Dropout(new SplittableRandom(1), 0f, 0f);
        Trust nobody = new Trust(new Teachers(List.of()), 0f);
        Learner learner = new Learner(slopes, none, new SplittableRandom(1), nobody, lesson.root());
        return learner.learn(example, lesson.reader(0).read(example.forms()), 0);
    }

    private Network network() {
        SplittableRandom dice = new SplittableRandom(7);
        Network network = new Network(shape);
        for (float[] row : network.rows()) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) dice.nextDouble(-0.3, 0.3);
            }
        }
        return network;
    }

    private record Place(int row, int column) {}
}
