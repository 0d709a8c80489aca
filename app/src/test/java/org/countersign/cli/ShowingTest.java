package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.Languages;
import org.countersign.ledger.MemoryLedger;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.ReadingPipeline;
import org.countersign.publish.Edition;
import org.countersign.publish.Story;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands that show the record: list, dossier, serve, demo. */
final class ShowingTest {

    private final Story story = new Story();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listShowsEveryAgreement() {
        assertThat(run(new ListCommand(desk(story)))).isZero();
        assertThat(out.toString()).contains(story.agreement().id().value(), "Fiji – Iceland", "1 disputed");
    }

    @Test
    void listOfAnEmptyLedgerTeachesTheNextCommand() {
        Desk empty = new Desk(
                path -> new MemoryLedger(), path -> new MemoryLedger(), MemoryLedger::new, all -> Edition.EMPTY);
        assertThat(run(new ListCommand(empty))).isZero();
        assertThat(out.toString()).contains("countersign read", "countersign demo");
    }

    @Test
    void listAsJson() {
        run(new ListCommand(desk(story)), "--json", "Fiji");
        assertThat(out.toString()).startsWith("{").contains("\"summary\"");
    }

    @Test
    void dossierPrintsWhatTheQueryFits() {
        assertThat(run(new DossierCommand(desk(story)), "Fiji")).isZero();
        assertThat(out.toString()).startsWith("Fiji – Iceland").contains("× torpedoes");
    }

    @Test
    void dossierThatNothingFitsSaysWhatToDo() {
        assertThat(run(new DossierCommand(desk(story)), "submarines")).isEqualTo(3);
        assertThat(err.toString()).contains("fits 'submarines'", "countersign list");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void dossierThatSeveralFitListsThem() {
        assertThat(run(new DossierCommand(desk(new Twice(story))), "any")).isEqualTo(ExitCode.SEVERAL_FIT);
        assertThat(err.toString())
                .contains("2 agreements fit", story.agreement().id().value());
    }

    @Test
    void serveOnATakenPortSaysWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run(new ServeCommand(desk(story)), "--port", port)).isEqualTo(4);
            assertThat(err.toString()).contains("127.0.0.1:" + port, "--port");
        }
    }

    @Test
    void aPortThatIsNoneIsNamedWithTheRule() {
        assertThat(run(new ServeCommand(desk(story)), "--port", "99999")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("a port is a number from 0 to 65535, got '99999'");
    }

    @Test
    void onlyThisMachineIsServedWithoutAWarning() {
        assertThat(Listening.isLoopback("localhost")).isTrue();
        assertThat(Listening.isLoopback("0.0.0.0")).isFalse();
    }

    @Test
    void demoReadsTheStoryThatComesWithTheProgram() {
        System.setProperty("countersign.home", "..");
        List<String> read = new ArrayList<>();
        Desk desk = new Desk(path -> new MemoryLedger(), path -> new MemoryLedger(), MemoryLedger::new, all -> {
            all.forEach(extraction -> read.add(extraction.article().item()));
            return Edition.EMPTY;
        });
        Parts parts =
                new Parts(Clock.systemUTC(), Pipeline::standard, () -> ReadingPipeline.ofFragments(Languages.read()));
        assertThat(run(new DemoCommand(parts, desk), "--no-serve")).isZero();
        assertThat(read).hasSize(12).contains("examples/iran-bolivia/01-agency-report.txt");
    }

    private Desk desk(Edition edition) {
        return new Desk(path -> story.ledger(), path -> story.ledger(), MemoryLedger::new, all -> edition);
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    /** An edition in which a query fits the same agreement twice. */
    private record Twice(Story story) implements Edition {

        @Override
        public List<Agreement> agreements() {
            return story.agreements();
        }

        @Override
        public Optional<Agreement> find(AgreementId id) {
            return story.find(id);
        }

        @Override
        public List<Agreement> find(String query) {
            return List.of(story.agreement(), story.agreement());
        }
    }
}
