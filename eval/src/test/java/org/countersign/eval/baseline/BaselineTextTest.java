package org.countersign.eval.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineTextTest {

    @TempDir
    private Path folder;

    @Test
    void aDropIsShownAndSoIsAGain() {
        Baseline recorded = of(row("dev", "status", 60), row("dev", "place", 50), row("dev", "items", 40));
        Baseline measured = of(row("dev", "status", 59.9), row("dev", "place", 50), row("dev", "items", 41));
        assertThat(recorded.changes(measured))
                .extracting(Change::toString)
                .containsExactly("DROP  dev en status: 60.0 -> 59.9 (-0.1)", "GAIN  dev en items: 40.0 -> 41.0 (+1.0)");
    }

    @Test
    void figuresThatComeAndGoAreShown() {
        assertThat(of(row("dev", "status", 60)).changes(of(row("dev", "place", 50))))
                .extracting(Change::toString)
                .containsExactly("GONE  dev en status: 60.0", "NEW   dev en place: 50.0");
    }

    @Test
    void setsThatAreNotHereAreNotCompared() {
        Baseline recorded = of(row("own", "status", 60), row("dev", "status", 70));
        assertThat(recorded.changes(of(row("own", "status", 60)))).isEmpty();
    }

    @Test
    void manualFiguresAreNotCompared() {
        assertThat(of(manual("status", 60)).changes(of(row("dev", "status", 10))))
                .isEmpty();
    }

    @Test
    void recordingKeepsWhatIsEnteredByHand() {
        Baseline recorded = of(manual("speed", 60), row("dev", "status", 1), row("dev", "items", 1));
        assertThat(recorded.recorded(of(row("dev", "status", 2))).rows())
                .containsExactly(row("dev", "status", 2), manual("speed", 60));
    }

    @Test
    void recordingKeepsNotesAndSetsThatAreNotHere() {
        Row noted = new Row(
                new Row.Key("own", "en", "status"),
                row("own", "status", 1).value(),
                Row.Behind.NOTHING,
                Gate.BUILD,
                "aim >= 90");
        Baseline recorded = of(noted, row("dev", "status", 70)).recorded(of(row("own", "status", 60)));
        assertThat(recorded.text())
                .contains("own\ten\tstatus\t60.0\t-\t-\t-\tbuild\taim >= 90\n")
                .contains("dev\ten\tstatus\t70.0");
    }

    @Test
    void theFileIsReadAsWritten() throws IOException {
        Baseline written = of(row("own", "status", 60), row("dev", "field mean", 70.5));
        Path file = Files.writeString(folder.resolve("baseline.tsv"), written.text());
        assertThat(Baseline.read(file)).isEqualTo(written);
    }

    @Test
    void aLineWithTooFewCellsIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.tsv"), "# head\nown\ten\n");
        assertThatThrownBy(() -> Baseline.read(file)).hasMessageContaining("baseline.tsv:2: expected 9 cells, got 2");
    }

    private static Baseline of(Row... rows) {
        return new Baseline(Stream.of(rows).toList());
    }

    private static Row manual(String figure, double value) {
        Row row = row("dev", figure, value);
        return new Row(row.key(), row.value(), row.behind(), Gate.MANUAL, "");
    }

    private static Row row(String set, String figure, double value) {
        return Row.measured(new Row.Key(set, "en", figure), value, Row.Behind.NOTHING);
    }
}
