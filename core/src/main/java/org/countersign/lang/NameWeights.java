package org.countersign.lang;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much each sign speaks for each kind of name; lexicon {@code name-evidence.tsv}. Immutable, thread-safe. */
final class NameWeights {

    private final Map<NameSign, NameScore> weights = new EnumMap<>(NameSign.class);

    private NameWeights() {}

    static NameWeights load() {
        NameWeights loaded = new NameWeights();
        LexiconTable table = LexiconTable.load("all", "name-evidence");
        for (List<String> cells : table.rows()) {
            NameSign sign =
                    NameSign.valueOf(cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            loaded.weights.put(
                    sign,
                    new NameScore(
                            number(cells.get(1)), number(cells.get(2)), number(cells.get(3)), number(cells.get(4))));
        }
        Set<NameSign> missing = EnumSet.allOf(NameSign.class);
        missing.removeAll(loaded.weights.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(table.name() + " has no row for " + missing);
        }
        return loaded;
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    /** The sum over all signs. */
    NameScore score(Set<NameSign> signs) {
        NameScore sum = NameScore.ZERO;
        for (NameSign sign : signs) {
            sum = sum.plus(weights.getOrDefault(sign, NameScore.ZERO));
        }
        return sum;
    }
}
