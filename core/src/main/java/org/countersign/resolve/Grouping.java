package org.countersign.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.model.Party;

/**
 * Which mentions tell of one agreement. Mentions that go together best are joined first, as long as no two members of a
 * group exclude each other; the mentions come sorted, so that the order of arrival cannot matter.
 */
final class Grouping {

    private record Pair(int one, int other, long apart) {}

    private static final Comparator<Pair> NEAREST =
            Comparator.comparingLong(Pair::apart).thenComparingInt(Pair::one).thenComparingInt(Pair::other);

    private final Affinity affinity;

    Grouping(Affinity affinity) {
        this.affinity = affinity;
    }

    /** One list an agreement, founding mention first; a group of only older instruments that are told of is none. */
    List<List<Mention>> group(List<Mention> mentions) {
        List<Mention> sorted = mentions.stream().sorted(Mention.ORDER).toList();
        Map<Party, List<Integer>> byParty = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (Party party : sorted.get(i).told().parties()) {
                byParty.computeIfAbsent(party, key -> new ArrayList<>()).add(i);
            }
        }
        Groups groups = new Groups(sorted.size());
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (Pair pair : pairs(sorted, byParty)) {
            int one = groups.leader(pair.one());
            int other = groups.leader(pair.other());
            List<Integer> mine = members.getOrDefault(one, List.of(one));
            List<Integer> theirs = members.getOrDefault(other, List.of(other));
            if (one != other && fit(mine, theirs, sorted)) {
                groups.join(one, other);
                List<Integer> all = new ArrayList<>(mine);
                all.addAll(theirs);
                members.put(Math.min(one, other), all);
            }
        }
        return groups.all().stream()
                .map(group -> group.stream().map(sorted::get).toList())
                .filter(group -> !group.stream().allMatch(Mention::isBackground))
                .map(Grouping::foundingFirst)
                .toList();
    }

    private List<Pair> pairs(List<Mention> sorted, Map<Party, List<Integer>> byParty) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Set<Integer> others = new TreeSet<>();
            for (Party party : sorted.get(i).told().parties()) {
                others.addAll(byParty.getOrDefault(party, List.of()));
            }
            for (int other : others) {
                addPair(i, other, sorted, pairs);
            }
        }
        pairs.sort(NEAREST);
        return pairs;
    }

    private void addPair(int i, int j, List<Mention> sorted, List<Pair> pairs) {
        if (i < j && !affinity.exclude(sorted.get(i), sorted.get(j))) {
            affinity.apart(sorted.get(i), sorted.get(j)).ifPresent(apart -> pairs.add(new Pair(i, j, apart)));
        }
    }

    private boolean fit(List<Integer> mine, List<Integer> theirs, List<Mention> sorted) {
        int different = 0;
        for (int one : mine) {
            for (int other : theirs) {
                if (affinity.exclude(sorted.get(one), sorted.get(other))) {
                    return false;
                }
                different += affinity.differInSubject(sorted.get(one), sorted.get(other)) ? 1 : 0;
            }
        }
        return 2 * different <= mine.size() * theirs.size();
    }

    /** The earliest that is no mere recollection founds the agreement. */
    private static List<Mention> foundingFirst(List<Mention> group) {
        Mention founding = group.stream()
                .filter(mention -> !mention.isBackground())
                .findFirst()
                .orElseThrow();
        List<Mention> ordered = new ArrayList<>(group);
        ordered.remove(founding);
        ordered.add(0, founding);
        return ordered;
    }
}
