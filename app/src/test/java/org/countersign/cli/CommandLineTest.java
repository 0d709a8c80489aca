package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.countersign.lang.Languages;
import org.countersign.ledger.MemoryLedger;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.ReadingPipeline;
import org.countersign.resolve.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CommandLineTest {

    private static final String TEXT =
            "The harbour ministry of Quay said that the two sides would meet again in the spring.";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final MemoryLedger ledger = new MemoryLedger();

    @TempDir
    private Path folder;

    @Test
    void extractPrintsALineADocumentInTheOrderGiven() throws IOException {
        String one = write("one.txt", TEXT);
        String two = write("two.txt", "");
        assertThat(run("extract", two, one)).isZero();
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"rejected\":{\"item\":\"" + two),
                        line -> assertThat(line).startsWith("{\"article\":").contains("\"item\":\"" + one));
    }

    @Test
    void extractLeavesOutTheIrrelevantWhereAsked() throws IOException {
        assertThat(run("extract", "--relevant-only", write("one.txt", TEXT))).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void extractTakesDaysFromTheOptionOrAMetadataFile() throws IOException {
        String metadata = write("days.jsonl", "{\"file\":\"one.txt\",\"published\":\"2031-07-02\"}");
        run(
                "extract",
                "--published",
                "2030-01-01",
                "--metadata",
                metadata,
                write("one.txt", TEXT),
                write("two.txt", TEXT));
        assertThat(out.toString()).contains("\"published\":\"2031-07-02\"", "\"published\":\"2030-01-01\"");
    }

    @Test
    void whereNothingCanBeReadTheStatusSaysSo() {
        assertThat(run("extract", folder.resolve("no.txt").toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(out.toString()).contains("there is no such file");
    }

    @Test
    void aWrongDayIsNamedWithWhatIsExpected() {
        assertThat(run("extract", "--published", "20 July", "one.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("a date is YYYY-MM-DD, e.g. 2023-07-20, got '20 July'")
                .contains("Try 'countersign extract --help'.");
    }

    @Test
    void aBrokenMetadataFileIsNamedWithItsLine() throws IOException {
        String metadata = write("days.jsonl", "{\"file\":");
        assertThat(run("extract", "--metadata", metadata, write("one.txt", TEXT)))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).startsWith("countersign: " + metadata + ":1: this is not JSON");
    }

    @Test
    void readSaysWhatWasReadKnownAndRejected() throws IOException {
        write("one.txt", TEXT);
        write("README.md", "x");
        String scrap = write("scrap.txt", "Quay");
        assertThat(run("read", folder.toString())).isZero();
        assertThat(out.toString())
                .startsWith("1 article read (0 about agreements, 0 already known), 1 rejected; 1 file passed over")
                .contains(scrap + ": it has 1 word, fewer")
                .contains("README.md: by its name no article");
        assertThat(run("read", folder.toString())).isZero();
        assertThat(out.toString()).contains("1 article read (0 about agreements, 1 already known)");
    }

    @Test
    void readOfNothingSaysWhy() {
        assertThat(run("read", folder.toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(out.toString()).contains("Nothing was read: what was named holds no file");
    }

    @Test
    void aNameCannotSteerTheTerminal() {
        run("read", "quay\u001B]0;x\u0007\u009B2J\r\u001B[K.txt");
        assertThat(out.toString() + err)
                .contains("quay‹U+001B›]0;x‹U+0007›")
                .doesNotContain("\u001B]", "\u0007", "\u009B", "\r");
    }

    @Test
    void colorsOfOurOwnAndTheMeaningOfJsonArePreserved() throws IOException {
        try (Screen screen = new Screen(out)) {
            screen.write("\u001B[1mQuay\u001B[0m {\u001B[8m");
            screen.write("{\"a\":\"\u0085\"}");
        }
        assertThat(out.toString()).isEqualTo("\u001B[1mQuay\u001B[0m {‹U+001B›[8m{\"a\":\"\\u0085\"}");
    }

    @Test
    void readSpeaksJsonToMachines() throws IOException {
        assertThat(run("read", "--json", write("one.txt", TEXT))).isZero();
        assertThat(out.toString()).contains("\"read\":[{\"item\":", "\"new\":true", "\"newAgreements\":[]");
    }

    @Test
    void parsePrintsABlockASentenceAndNamesWhatCannotBeRead() throws IOException {
        String empty = write("two.txt", "");
        assertThat(run("parse", empty, write("one.txt", TEXT))).isZero();
        assertThat(out.toString())
                .contains("one.txt\n", "# text = " + TEXT + "\n1\tThe\t")
                .endsWith("\n\n");
        assertThat(err.toString()).startsWith("countersign: " + empty + ": ").hasLineCount(1);
    }

    @Test
    void parseDrawsTreesWhereAsked() throws IOException {
        assertThat(run("parse", "--format", "tree", "--language", "en", write("one.txt", TEXT)))
                .isZero();
        assertThat(out.toString()).contains("─harbour ").doesNotContain("\t");
        assertThat(run("parse", "--format", "dot", "one.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--format is conllu or tree, got 'dot'");
    }

    @Test
    void oneSentenceCanBeParsed() throws IOException {
        assertThat(run("parse", "--format", "tree", "--language", "en", write("one.txt", "Nobody signed it.")))
                .isZero();
        assertThat(out.toString()).contains("╭─Nobody PRON nsubj", "signed VERB root", "╰─. PUNCT punct");
    }

    @Test
    void portugueseIsReadForWhoSaysWhat() throws IOException {
        String note = write("nota.txt", "O ministro do porto assinou ontem um acordo com a ilha, disse uma fonte.");
        assertThat(run("parse", note)).isZero();
        assertThat(out.toString()).contains("1\tO\t");
        assertThat(run("extract", note)).isZero();
        assertThat(out.toString()).contains("\"text\":\"uma fonte\"", "\"agreements\":[]");
    }

    @Test
    void everyCommandTeachesWithExamples() {
        for (String command : List.of("extract", "parse", "read")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("Examples:", "countersign " + command, "Exit status:");
        }
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        Parts parts =
                new Parts(Clock.systemUTC(), Pipeline::standard, () -> ReadingPipeline.ofFragments(Languages.read()));
        Desk desk = new Desk(
                file -> ledger,
                file -> ledger,
                MemoryLedger::new,
                extractions -> new ResolvedEdition(new Resolver(Languages.extracted()).resolution(extractions)));
        Complaints complaints = new Complaints();
        CommandLine all = new CommandLine(new RootCommand())
                .addSubcommand(new ExtractCommand(parts))
                .addSubcommand(new ParseCommand(parts))
                .addSubcommand(new ReadCommand(parts, desk))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return Screen.guard(all).execute(arguments);
    }
}
