package org.countersign.eval.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that shows a baseline's figures, a table for each set and language. */
public final class ScoresPage {

    private static final String HEAD = """
            # Scores

            Written by `eval/run record` from `eval/baseline.tsv`; do not edit. What the figures mean, and on which texts: [evaluation.md](evaluation.md).
            All are F1 in percent with precision and recall behind them, unless the table shows only a value. "gold" is how many there are to find.
            """;

    /** The page's text. */
    public String text(Baseline baseline) {
        Map<String, List<Row>> tables = baseline.rows().stream()
                .collect(Collectors.groupingBy(ScoresPage::title, LinkedHashMap::new, Collectors.toList()));
        return HEAD
                + tables.entrySet().stream()
                        .map(table -> table(table.getKey(), table.getValue()))
                        .collect(Collectors.joining());
    }

    private static String title(Row row) {
        return row.key().set() + ", " + row.key().language();
    }

    private static String table(String title, List<Row> rows) {
        return "\n## " + title + "\n\n| figure | value | P | R | gold | note |\n|---|---:|---:|---:|---:|---|\n"
                + rows.stream().map(ScoresPage::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        String note = row.gate() == Gate.MANUAL ? "not gated; " + row.note() : row.note();
        return "| " + row.key().figure().replace("|", "\\|") + " | " + row.value() + " | "
                + row.behind().precision().orElse("") + " | "
                + row.behind().recall().orElse("") + " | "
                + row.behind().gold().orElse("") + " | " + note + " |\n";
    }
}
