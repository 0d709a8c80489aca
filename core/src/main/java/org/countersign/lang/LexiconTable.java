package org.countersign.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a lexicon file: UTF-8, tab-separated, {@code #} lines above, the last of which names the columns.
 *
 * @param name path of the resource, e.g. {@code lang/en/cue-verb.tsv}
 * @param columns names of the columns
 * @param rows in file order, each with as many cells as there are columns; a dash stands for nothing
 */
public record LexiconTable(String name, List<String> columns, List<List<String>> rows) {

    private static final String COLUMNS = "# columns: ";

    public LexiconTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Loads {@code lang/FOLDER/NAME.tsv} from the class path; folder is a language's code or {@code all}. */
    public static LexiconTable load(String folder, String name) {
        String path = "lang/" + folder + "/" + name + ".tsv";
        try (InputStream stream = LexiconTable.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + ": there is no such lexicon on the class path");
            }
            return parse(path, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }

    static LexiconTable parse(String path, BufferedReader reader) throws IOException {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.startsWith(COLUMNS)) {
                columns = List.of(line.substring(COLUMNS.length()).split("\t", -1));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != columns.size()) {
                    throw new IllegalStateException(
                            path + ":" + number + ": expected " + columns.size() + " cells, got " + cells.size());
                }
                rows.add(cells);
            }
        }
        return new LexiconTable(path, columns, rows);
    }

    /** Number of the column called {@code column}. */
    public int column(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalStateException(name + " has no column '" + column + "', only " + columns);
        }
        return index;
    }
}
