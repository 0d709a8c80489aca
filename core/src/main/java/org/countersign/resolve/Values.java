package org.countersign.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.model.Coded;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.PartialDate;
import org.countersign.model.Status;

/** When two words for a field's value mean the same, and when they contradict each other. */
final class Values {

    private final StateNames states;

    Values(StateNames states) {
        this.states = states;
    }

    /** For every word of a field the word that stands for it: the fullest, then the most frequent, then the first. */
    Map<String, String> canonical(Field field, List<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        List<String> distinct = List.copyOf(counts.keySet());
        Groups groups = new Groups(distinct.size());
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                if (same(field, distinct.get(i), distinct.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        Map<String, String> canonical = new HashMap<>();
        for (List<Integer> group : groups.all()) {
            List<String> same =
                    new ArrayList<>(group.stream().map(distinct::get).toList());
            same.sort(Comparator.comparingInt((String word) ->
                            field == Field.SIGNATORIES ? -Name.of(word).words().size() : 0)
                    .thenComparing(word -> -Objects.requireNonNull(counts.get(word)))
                    .thenComparing(Comparator.naturalOrder()));
            same.forEach(word -> canonical.put(word, same.get(0)));
        }
        if (field.isDate()) {
            refine(distinct, canonical);
        }
        return canonical;
    }

    private boolean same(Field field, String one, String other) {
        return switch (field) {
            case PLACE -> Places.same(one, other, states);
            case SIGNATORIES -> Name.of(one).mayBePerson(Name.of(other));
            case ITEMS, DURATION -> Name.of(one).key().equals(Name.of(other).key());
            default -> false;
        };
    }

    /** A vague date stands for the exact one where there is only one that it can mean. */
    private static void refine(List<String> dates, Map<String, String> canonical) {
        for (String vague : dates) {
            List<String> exact = dates.stream()
                    .filter(date -> date.length() > vague.length() && date.startsWith(vague))
                    .filter(date -> dates.stream()
                            .noneMatch(longer -> longer.length() > date.length() && longer.startsWith(date)))
                    .toList();
            if (exact.size() == 1) {
                canonical.put(vague, exact.get(0));
            }
        }
    }

    /** Whether at most one of the two can be right. */
    boolean contradict(Field field, String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        return switch (field) {
            case INSTRUMENT -> isSpecific(one) && isSpecific(other);
            case SIGNED_ON -> !PartialDate.parse(one).agreesWith(PartialDate.parse(other));
            case PLACE -> !Places.same(one, other, states);
            case PLACE_COUNTRY -> true;
            default -> false;
        };
    }

    static boolean isSpecific(String instrument) {
        return Coded.find(Instrument.class, instrument)
                .filter(Affinity::isSpecific)
                .isPresent();
    }

    /** Whether a status holds only while nothing is signed. */
    static boolean isBeforeSignature(String status) {
        Optional<Status> known = Coded.find(Status.class, status);
        return known.filter(found -> found.compareTo(Status.SIGNED) < 0).isPresent();
    }

    /** Whether a status holds only once something is signed. */
    static boolean isAfterSignature(String status) {
        Optional<Status> known = Coded.find(Status.class, status);
        return known.filter(found -> found.compareTo(Status.SIGNED) >= 0 && found != Status.DENIED)
                .isPresent();
    }
}
