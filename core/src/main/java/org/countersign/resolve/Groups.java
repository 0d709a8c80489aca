package org.countersign.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Things numbered from 0 that are joined step by step; a group is named after its smallest number. */
final class Groups {

    private final int[] leader;

    Groups(int size) {
        this.leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    int leader(int thing) {
        int at = thing;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    /** All groups, by their smallest number; each in order. */
    List<List<Integer>> all() {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(leader(i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
