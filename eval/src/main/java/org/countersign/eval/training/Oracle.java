package org.countersign.eval.training;

import org.countersign.lang.syntax.Configuration;
import org.countersign.lang.syntax.Transition;

/**
 * Tells of any configuration, also of one that errors led to, how many arcs of the right tree each transition loses.
 *
 * @see <a href="https://aclanthology.org/Q13-1033/">Goldberg and Nivre 2013, section 4: the arc-hybrid dynamic oracle</a>
 */
final class Oracle {

    /** The cost of what is not allowed. */
    static final int FORBIDDEN = Integer.MAX_VALUE;

    private Oracle() {}

    /** Arcs that are lost; {@link #FORBIDDEN} for a transition that is not allowed. */
    static int cost(Configuration now, Transition transition, Example right) {
        if (!now.allows(transition)) {
            return FORBIDDEN;
        }
        return switch (transition) {
            case SHIFT -> shift(now, right);
            case LEFT -> left(now, right);
            case RIGHT -> right(now, right);
        };
    }

    /** The next word can no longer have a head below the top, nor a dependent on the stack. */
    private static int shift(Configuration now, Example right) {
        int next = now.next();
        int head = right.heads().get(next);
        int cost = 0;
        for (int i = 0; i < now.depth(); i++) {
            int stacked = now.stacked(i);
            if (right.heads().get(stacked) == next) {
                cost++;
            }
            if (i > 0 && head == stacked) {
                cost++;
            }
        }
        return cost;
    }

    /** The top can no longer have another head, nor a dependent among the words to come. */
    private static int left(Configuration now, Example right) {
        int top = now.stacked(0);
        int head = right.heads().get(top);
        boolean headBelow = now.depth() > 1 && head == now.stacked(1);
        return dependentsToCome(now, top, right) + (headBelow || head > now.next() ? 1 : 0);
    }

    private static int right(Configuration now, Example right) {
        int top = now.stacked(0);
        int head = right.heads().get(top);
        return dependentsToCome(now, top, right) + (head >= now.next() ? 1 : 0);
    }

    private static int dependentsToCome(Configuration now, int head, Example right) {
        int dependents = 0;
        for (int word = now.next(); word < right.size(); word++) {
            if (right.heads().get(word) == head) {
                dependents++;
            }
        }
        return dependents;
    }
}
