package org.countersign.eval.training;

import static org.countersign.lang.syntax.Shape.TAGS;

import java.util.Arrays;
import java.util.List;
import org.countersign.lang.syntax.Configuration;
import org.countersign.lang.syntax.Encoder;
import org.countersign.lang.syntax.Network;
import org.countersign.lang.syntax.Noise;
import org.countersign.lang.syntax.Scorer;
import org.countersign.lang.syntax.Softmax;
import org.countersign.lang.syntax.Transition;
import org.countersign.lang.syntax.Vectors;

/**
 * Networks that were trained before, from other seeds, and agree on better answers than each alone: a pupil learns from the
 * mean of their probabilities, in whatever configuration it gets itself into.
 *
 * @see <a href="https://aclanthology.org/P18-1129/">Liu et al. 2018, Distilling knowledge for search-based structured
 *     prediction</a>
 */
final class Teachers {

    private static final List<Transition> TRANSITIONS = List.of(Transition.values());

    private final List<Teacher> all;
    private float[][] tags = new float[0][];
    private final float[] transitions = new float[TRANSITIONS.size()];
    private float[] relations = new float[0];

    Teachers(List<Network> networks) {
        all = networks.stream().map(Teacher::new).toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Reads a sentence. */
    void read(int[] rows, int words) {
        tags = Vectors.atLeast(words, tags, TAGS);
        for (int i = 0; i < words; i++) {
            Arrays.fill(tags[i], 0f);
        }
        float share = 1f / all.size();
        for (Teacher teacher : all) {
            teacher.encoder.encode(rows, words);
            teacher.scorer.reset(words);
            for (int i = 0; i < words; i++) {
                Vectors.add(tags[i], share, teacher.encoder.tags()[i]);
            }
        }
    }

    /** Probabilities of parts of speech, a vector a word. */
    float[][] tags() {
        return tags;
    }

    /** Probabilities of what is allowed now, by {@link Transition#number}. */
    float[] transitions(Configuration now) {
        Arrays.fill(transitions, 0f);
        for (Teacher teacher : all) {
            teacher.scorer.score(now, teacher.encoder);
            float[] scores = teacher.scorer.transitions();
            for (Transition transition : TRANSITIONS) {
                if (!now.allows(transition)) {
                    scores[transition.number()] = Float.NEGATIVE_INFINITY;
                }
            }
            Softmax.of(scores, scores);
            Vectors.add(transitions, 1f / all.size(), scores);
        }
        return transitions;
    }

    /** Probabilities of an arc's relations, in the configuration that the transitions were asked of. */
    float[] relations(Transition arc) {
        boolean first = true;
        for (Teacher teacher : all) {
            float[] scores = teacher.scorer.relations(arc);
            if (first) {
                relations = new float[scores.length];
                first = false;
            }
            Softmax.of(scores, scores);
            Vectors.add(relations, 1f / all.size(), scores);
        }
        return relations;
    }

    /** One of them, with the memory that it works in. */
    private static final class Teacher {

        private final Encoder encoder;
        private final Scorer scorer;

        Teacher(Network network) {
            encoder = new Encoder(network, Noise.NONE);
            scorer = new Scorer(network, Noise.NONE);
        }
    }
}
