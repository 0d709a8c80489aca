package org.countersign.eval.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that the repository holds itself to, or that a run came to.
 *
 * @param rows in the order in which they are shown
 */
public record Baseline(List<Row> rows) {

    private static final List<String> HEAD = List.of(
            "# what: figures that the build compares with what it measures; written by eval/run record; by hand only gate, note and the values of manual rows",
            "# columns: set, language, figure, value, precision, recall, gold, gate (build, manual), note");

    public Baseline {
        rows = List.copyOf(rows);
    }

    /** What is in this file; nothing where there is none. */
    public static Baseline read(Path file) {
        if (!Files.exists(file)) {
            return new Baseline(List.of());
        }
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(row(file + ":" + number, line));
            }
        }
        return new Baseline(rows);
    }

    private static Row row(String place, String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != Row.CELLS) {
            throw new IllegalArgumentException(place + ": expected " + Row.CELLS + " cells, got " + cells.size());
        }
        return Row.of(cells);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /** The file's text. */
    public String text() {
        return Stream.concat(HEAD.stream(), rows.stream().map(row -> String.join("\t", row.cells())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public Optional<Row> find(Row.Key key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /**
     * These rows brought up to date: measured sets as measured, with gates and notes kept, and behind them what is entered
     * by hand; the other sets as they are.
     */
    public Baseline recorded(Baseline measured) {
        Map<String, List<Row>> bySet = new LinkedHashMap<>();
        rows.forEach(row -> bySet.computeIfAbsent(row.key().set(), set -> new ArrayList<>()));
        for (Row row : measured.rows) {
            Row kept = find(row.key()).map(row::keptBy).orElse(row);
            bySet.computeIfAbsent(row.key().set(), set -> new ArrayList<>()).add(kept);
        }
        rows.stream().filter(row -> stays(row, measured)).forEach(row -> bySet.computeIfAbsent(
                        row.key().set(), set -> new ArrayList<>())
                .add(row));
        return new Baseline(bySet.values().stream().flatMap(List::stream).toList());
    }

    private static boolean stays(Row row, Baseline measured) {
        boolean byHand = row.gate() == Gate.MANUAL && measured.find(row.key()).isEmpty();
        return byHand || !measured.sets().contains(row.key().set());
    }

    /** What the build compares and a run came out otherwise, in the order of the rows; sets that were not measured are left out. */
    public List<Change> changes(Baseline measured) {
        Set<String> sets = measured.sets();
        Stream<Change> moved = rows.stream()
                .filter(row ->
                        row.gate() == Gate.BUILD && sets.contains(row.key().set()))
                .map(row -> new Change(Optional.of(row), measured.find(row.key())));
        Stream<Change> fresh = measured.rows.stream()
                .filter(row -> find(row.key()).isEmpty())
                .map(row -> new Change(Optional.empty(), Optional.of(row)));
        return Stream.concat(moved, fresh).filter(Change::matters).toList();
    }

    /** The sets that it has figures of. */
    public Set<String> sets() {
        return rows.stream().map(row -> row.key().set()).collect(Collectors.toUnmodifiableSet());
    }
}
