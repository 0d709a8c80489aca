package org.countersign.eval.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.countersign.eval.training.Learner.Trust;
import org.countersign.eval.training.Lesson.Source;
import org.countersign.lang.syntax.AttributeReader;
import org.countersign.lang.syntax.Network;
import org.countersign.lang.syntax.Part;
import org.countersign.lang.syntax.Shape;
import org.countersign.lang.syntax.Vectors;

/** Trains a network: first its teachers, one after the other, then the pupil. */
final class Trainer {

    private static final double LEAST_PACE = 1.0 / 12;
    private static final double ATTRIBUTE_SPREAD = 0.1;
    private static final double ROW_SPREAD = 0.07;
    private static final float GATE_START = 0.5f;

    private final Lesson lesson;
    private final Settings settings;
    private final Consumer<String> progress;

    /**
     * @param progress told after each epoch how it went
     */
    Trainer(Lesson lesson, Settings settings, Consumer<String> progress) {
        this.lesson = lesson;
        this.settings = settings;
        this.progress = progress;
    }

    /** Trains. */
    Network train() {
        List<Network> teachers = new ArrayList<>();
        for (int i = 1; i <= settings.teachers(); i++) {
            teachers.add(train(new Pass("teacher " + i, settings.teacherEpochs()), 1000L + i, List.of()));
        }
        return train(new Pass("pupil", settings.pupilEpochs()), 1L, teachers);
    }

    private Network train(Pass pass, long seed, List<Network> teachers) {
        SplittableRandom dice = new SplittableRandom(seed);
        Network network = new Network(lesson.shape());
        begin(network, dice.split());
        Slopes slopes = new Slopes(network);
        Dropout dropout = new Dropout(dice.split(), settings.attributeLoss(), settings.outputLoss());
        Trust trust = new Trust(new Teachers(teachers), settings.trust());
        Learner learner = new Learner(slopes, dropout, dice.split(), trust, lesson.root());
        Epochs epochs =
                new Epochs(learner, new Adam(slopes), new Spoiler(dice.split(), settings.spoiled()), pass.epochs);
        Network mean = new Network(lesson.shape());
        List<Source> order = new ArrayList<>(lesson.sentences());
        SplittableRandom shuffler = dice.split();
        for (int epoch = 0; epoch < pass.epochs; epoch++) {
            shuffle(order, shuffler);
            double loss = epochs.run(order, epoch);
            if (epoch >= pass.epochs - settings.averaged()) {
                add(network, mean, 1f / settings.averaged());
            }
            progress.accept(String.format(
                    Locale.ROOT, "%s, epoch %d of %d: loss %.0f", pass.name, epoch + 1, pass.epochs, loss));
        }
        return mean;
    }

    private static void add(Network network, Network mean, float share) {
        for (int i = 0; i < network.rows().length; i++) {
            Vectors.add(mean.rows()[i], share, network.rows()[i]);
        }
    }

    private static void shuffle(List<Source> order, SplittableRandom dice) {
        for (int i = order.size() - 1; i > 0; i--) {
            int j = dice.nextInt(i + 1);
            Source other = order.get(i);
            order.set(i, order.get(j));
            order.set(j, other);
        }
    }

    private static void begin(Network network, SplittableRandom dice) {
        Shape shape = network.shape();
        for (Part part : Part.values()) {
            double spread =
                    switch (part) {
                        case ATTRIBUTES -> ATTRIBUTE_SPREAD;
                        case ROOT, EMPTY, RELATION, DISTANCE -> ROW_SPREAD;
                        case SLOT -> Math.sqrt(2.0 / (shape.width() + shape.hidden()));
                        case NEAR, WIDE, TAG, TAGGED, FORWARD, BACKWARD, MIXED, ACTION, LEFT, RIGHT ->
                            Math.sqrt(2.0 / (part.rows(shape) + part.columns(shape)));
                        default -> 0;
                    };
            for (int i = 0; i < part.rows(shape); i++) {
                float[] row = network.part(part).row(i);
                for (int j = 0; j < row.length; j++) {
                    row[j] = (float) (spread * dice.nextGaussian());
                }
            }
        }
        for (Part bias : List.of(Part.FORWARD_BIAS, Part.BACKWARD_BIAS)) {
            Arrays.fill(network.part(bias).row(0), 0, shape.memory(), GATE_START);
        }
    }

    /** A network's training: what it is called and how often it learns from all sentences. */
    private record Pass(String name, int epochs) {}

    /** Runs epochs. */
    private final class Epochs {

        private final Learner learner;
        private final Adam adam;
        private final Spoiler spoiler;
        private final int epochs;
        private int steps;

        Epochs(Learner learner, Adam adam, Spoiler spoiler, int epochs) {
            this.learner = learner;
            this.adam = adam;
            this.spoiler = spoiler;
            this.epochs = epochs;
        }

        double run(List<Source> order, int epoch) {
            double exploration = epoch == 0 ? 0 : settings.exploration();
            int stepsInAll = epochs * (order.size() / settings.batch() + 1);
            double loss = 0;
            for (int i = 0; i < order.size(); i++) {
                Source next = order.get(i);
                Example example = lesson.example(spoiler.perhaps(next.sentence()), next.source());
                AttributeReader reader = lesson.reader(example.source());
                loss += learner.learn(example, reader.read(example.forms()), exploration);
                if ((i + 1) % settings.batch() == 0 || i + 1 == order.size()) {
                    steps++;
                    double pace = Math.max(LEAST_PACE, 1.0 - (double) steps / stepsInAll);
                    adam.step(settings.rate() * pace);
                }
            }
            return loss;
        }
    }
}
