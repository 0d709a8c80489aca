package org.countersign.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.store.Entries.captured;
import static org.countersign.store.Entries.extracted;
import static org.countersign.store.Entries.refused;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.ledger.Ledger;
import org.countersign.ledger.MemoryLedger;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every ledger must do, run over all there are. */
final class LedgerContractTest {

    @TempDir
    private Path folder;

    static Stream<Named<Function<Path, Ledger>>> ledgers() {
        return Stream.of(
                Named.of("in memory", path -> new MemoryLedger()),
                Named.of("in SQLite", path -> SqlLedger.open(path.resolve("new").resolve("ledger.db"))));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void givesBackWhatWasPutDown(Function<Path, Ledger> open) {
        try (Ledger ledger = open.apply(folder)) {
            var capture = captured("a.txt", "They signed a treaty");
            var extraction = extracted("a.txt", "They signed a treaty", "2031-03-06", "1");
            assertThat(ledger.append(capture)).isTrue();
            assertThat(ledger.append(extraction)).isTrue();
            assertThat(ledger.append(refused("b.bin"))).isTrue();
            assertThat(ledger.captures(capture.item().id())).containsExactly(capture.item());
            assertThat(ledger.extractions()).containsExactly(extraction.extraction());
            assertThat(ledger.extraction(capture.item().id())).contains(extraction.extraction());
            assertThat(ledger.rejections()).containsExactly(refused("b.bin").rejected());
            assertThat(ledger.captured()).containsExactly(capture.item().id());
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void theSameTwiceIsOneEntry(Function<Path, Ledger> open) {
        try (Ledger ledger = open.apply(folder)) {
            for (int i = 0; i < 2; i++) {
                assertThat(ledger.append(captured("a.txt", "A treaty"))).isEqualTo(i == 0);
                assertThat(ledger.append(extracted("a.txt", "A treaty", "2031-03-06", "1")))
                        .isEqualTo(i == 0);
                assertThat(ledger.append(refused("b.bin"))).isEqualTo(i == 0);
            }
            assertThat(ledger.size()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void theSameBytesFromAnotherPlaceAreAnotherCapture(Function<Path, Ledger> open) {
        try (Ledger ledger = open.apply(folder)) {
            var first = captured("a.txt", "A treaty");
            assertThat(ledger.append(first)).isTrue();
            assertThat(ledger.append(captured("copy/a.txt", "A treaty"))).isTrue();
            assertThat(ledger.captures(first.item().id())).hasSize(2);
            assertThat(ledger.captured()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void theNewestExtractionOfAnArticleCounts(Function<Path, Ledger> open) {
        try (Ledger ledger = open.apply(folder)) {
            var older = extracted("a.txt", "A treaty", "", "1");
            var newer = extracted("a.txt", "A treaty", "2031-03-06", "2");
            assertThat(ledger.append(older)).isTrue();
            assertThat(ledger.append(newer)).isTrue();
            assertThat(ledger.extractions()).containsExactly(newer.extraction());
            assertThat(ledger.append(older)).as("back to the older").isTrue();
            assertThat(ledger.extractions()).containsExactly(older.extraction());
            assertThat(ledger.size()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void extractionsComeByDateOfPublicationUndatedLast(Function<Path, Ledger> open) {
        try (Ledger ledger = open.apply(folder)) {
            ledger.append(extracted("none.txt", "A treaty, some day", "", "1"));
            ledger.append(extracted("late.txt", "A treaty in May", "2031-05-01", "1"));
            ledger.append(extracted("early.txt", "A treaty in April", "2031-04-01", "1"));
            assertThat(ledger.extractions())
                    .extracting(extraction -> extraction.article().item())
                    .containsExactly("early.txt", "late.txt", "none.txt");
        }
    }
}
