package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every word list must be, whoever wrote it. */
class LexiconFilesTest {

    private static final Path ROOT = Path.of("src/main/resources/lang");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(path -> path.toString().endsWith(".tsv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatItIsAndWhoseItIs(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .anyMatch(line -> line.startsWith("# what: "))
                .anyMatch(line -> line.startsWith("# source: "))
                .anyMatch(line -> line.startsWith("# licence: "))
                .anyMatch(line -> line.startsWith("# retrieved: "))
                .anyMatch(line -> line.startsWith("# columns: "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void itsRowsAreSortedAndUnique(Path file) throws IOException {
        List<String> rows = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(rows).as(file.toString()).doesNotHaveDuplicates().isSortedAccordingTo(LexiconFilesTest::byBytes);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itsCellsAreFilledAndFitTheColumns(Path file) {
        String name = file.getFileName().toString();
        LexiconTable table = LexiconTable.load(
                file.getParent().getFileName().toString(), name.substring(0, name.length() - ".tsv".length()));
        assertThat(table.rows()).as(file.toString()).allSatisfy(cells -> assertThat(cells)
                .allSatisfy(cell -> assertThat(cell).isNotBlank()));
    }

    private static int byBytes(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
