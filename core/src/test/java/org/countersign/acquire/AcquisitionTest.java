package org.countersign.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.model.Item.Hints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AcquisitionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-07-02T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aFolderIsWalkedInTheOrderOfNames() throws IOException {
        write("b.txt", "b");
        write("a/z.html", "z");
        write("a/c.txt", "c");
        assertThat(acquired(Metadata.NONE, folder.toString())).containsExactly("a/c.txt", "a/z.html", "b.txt");
    }

    @Test
    void hiddenFilesAreNotLookedAtAndOthersPassedOver() throws IOException {
        write(".secret.txt", "x");
        write(".git/a.txt", "x");
        write("README.md", "x");
        write("gold.jsonl", "x");
        write("story.txt", "x");
        assertThat(acquired(Metadata.NONE, folder.toString()))
                .containsExactly("passed over README.md", "passed over gold.jsonl", "story.txt");
    }

    @Test
    void linksInAFolderArePassedOverButOneThatIsNamedIsRead() throws IOException {
        write("outside/a.txt", "x");
        write("inside/b.txt", "x");
        Path link = Files.createSymbolicLink(folder.resolve("inside/a.txt"), folder.resolve("outside/a.txt"));
        assertThat(acquired(Metadata.NONE, folder.resolve("inside").toString()))
                .containsExactly("passed over inside/a.txt", "inside/b.txt");
        assertThat(acquired(Metadata.NONE, link.toString())).containsExactly("inside/a.txt");
    }

    @Test
    void aFoldersOwnMetadataTellOfItsFiles() throws IOException {
        write("metadata.jsonl", "a.txt 2031-07-01");
        write("a.txt", "a");
        write("b.txt", "b");
        Hints others = new Hints(Optional.of(LocalDate.of(2030, 1, 1)), Optional.empty(), Optional.empty());
        assertThat(acquired(new Metadata(Map.of(), others), folder.toString()))
                .containsExactly("a.txt 2031-07-01", "b.txt 2030-01-01");
    }

    @Test
    void metadataThatAreGivenBeatThoseOfTheFolder() throws IOException {
        write("metadata.jsonl", "a.txt 2031-07-01");
        write("a.txt", "a");
        Hints given = new Hints(Optional.of(LocalDate.of(2031, 7, 9)), Optional.empty(), Optional.empty());
        assertThat(acquired(new Metadata(Map.of("a.txt", given), Hints.NONE), folder.toString()))
                .containsExactly("a.txt 2031-07-09");
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsName() throws IOException {
        write("README.md", "x");
        assertThat(acquired(Metadata.NONE, folder.resolve("README.md").toString()))
                .containsExactly("README.md");
    }

    @Test
    void standardInputIsADash() {
        assertThat(acquired(Metadata.NONE, "-")).containsExactly("-");
    }

    @Test
    void whatIsNotThereIsMissed() {
        assertThat(acquired(Metadata.NONE, folder.resolve("no.txt").toString()))
                .containsExactly("missed: there is no such file; check the path");
        assertThat(acquired(Metadata.NONE, "ftp://quay.example/a"))
                .containsExactly("missed: 'ftp' cannot be read; give an address that begins with http or https");
    }

    @Test
    void aFileThatIsTooLargeIsMissed() throws IOException {
        Files.write(folder.resolve("large.txt"), new byte[Content.MOST_BYTES + 1]);
        assertThat(acquired(Metadata.NONE, folder.toString()).get(0))
                .startsWith("missed: it holds more than the 10 MiB");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> acquired(Metadata metadata, String place) {
        HintReader reader = (name, lines) -> {
            String[] line = new BufferedReader(lines).readLine().split(" ", -1);
            return Map.of(
                    line[0], new Hints(Optional.of(LocalDate.parse(line[1])), Optional.empty(), Optional.empty()));
        };
        ByteArrayInputStream input = new ByteArrayInputStream("x".getBytes(UTF_8));
        try (Acquisition acquisition = new Acquisition(CLOCK, metadata, reader, input)) {
            return acquisition.acquire(place).map(this::shown).toList();
        }
    }

    private String shown(Acquired acquired) {
        if (acquired instanceof Acquired.Fetched fetched) {
            String published =
                    fetched.item().hints().published().map(day -> " " + day).orElse("");
            return relative(fetched.item().name()) + published;
        }
        return acquired instanceof Acquired.PassedOver passed
                ? "passed over " + relative(passed.name())
                : "missed: " + ((Acquired.Missed) acquired).rejected().reason();
    }

    private String relative(String name) {
        return name.startsWith(folder.toString())
                ? folder.relativize(Path.of(name)).toString()
                : name;
    }
}
