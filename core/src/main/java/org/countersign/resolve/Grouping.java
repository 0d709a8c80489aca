package org.countersign.resolve;

import java.util.ArrayList;
import java.util.Comparator;
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
        List<Gathering> gatherings = sorted.stream().map(Gathering::new).toList();
        for (Pair pair : pairs(sorted, byParty)) {
            int one = Math.min(groups.leader(pair.one()), groups.leader(pair.other()));
            int other = Math.max(groups.leader(pair.one()), groups.leader(pair.other()));
            if (one != other && gatherings.get(one).fits(gatherings.get(other), affinity)) {
                groups.join(one, other);
                gatherings.get(one).addAll(gatherings.get(other));
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
