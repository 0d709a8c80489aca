package org.countersign.lang.syntax;

import java.util.List;

/** The best of what a configuration allows. */
public final class Decision {

    private static final List<Transition> TRANSITIONS = List.of(Transition.values());

    private Decision() {}

    /** The allowed transition with the highest score; the first of equals. */
    public static Transition best(Configuration now, float[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && now.allows(TRANSITIONS.get(i))) {
                best = i;
            }
        }
        return TRANSITIONS.get(best);
    }

    /** Number of the best relation of an arc: {@code root} for the one that hangs on the root, another for all others. */
    public static int relation(Configuration now, Transition arc, Scorer scorer, int root) {
        if (arc == Transition.LEFT && now.next() == now.size()) {
            return root;
        }
        float[] scores = scorer.relations(arc);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != root && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }
}
