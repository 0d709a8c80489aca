package org.countersign.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.countersign.acquire.Acquisition;
import org.countersign.ledger.Ledger;
import org.countersign.model.Agreement;
import org.countersign.pipeline.Intake;
import org.countersign.pipeline.Intake.Taken;
import org.countersign.publish.Changes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads articles into the ledger and says what they changed. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into the ledger and says what they changed: new agreements, claims that stand otherwise.",
            "The bytes are kept as they came; what was read before changes nothing when it is read again."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            ExitCode.DONE_HELP,
            ExitCode.FAILED_HELP,
            ExitCode.USAGE_HELP,
            ExitCode.NOTHING_HELP,
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  countersign read clippings/",
            "  countersign read --ledger story.db --published 2023-07-25 statement.txt",
            "  countersign read --json https://example.org/story",
            "Without colours: set NO_COLOR.",
        })
public final class ReadCommand implements Callable<Integer> {

    private final Parts parts;
    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private LedgerPlace ledgerPlace = new LedgerPlace();

    @Option(names = "--json", description = "Print the summary as one JSON object.")
    private boolean asJson;

    public ReadCommand(Parts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Progress progress = new Progress(commandLine.getErr(), Progress.onTerminal());
        ReadReport report;
        try (Acquisition acquisition = inputs.open(parts.clock());
                Ledger ledger = desk.kept().apply(ledgerPlace.file())) {
            report = read(acquisition, ledger, progress);
        }
        progress.end();
        print(report, commandLine);
        return report.read().isEmpty() ? ExitCode.NOTHING_READ : ExitCode.DONE;
    }

    private ReadReport read(Acquisition acquisition, Ledger ledger, Progress progress) {
        List<Agreement> before = agreements(ledger);
        Intake intake = new Intake(parts.pipeline().get(), ledger, parts.clock());
        List<Taken> all = new ArrayList<>();
        inputs.places().stream().flatMap(acquisition::acquire).forEach(acquired -> {
            Taken taken = intake.take(acquired);
            progress.tell(taken);
            all.add(taken);
        });
        return ReadReport.of(all, Changes.between(before, agreements(ledger)));
    }

    private List<Agreement> agreements(Ledger ledger) {
        return desk.editions().apply(ledger.extractions()).agreements();
    }

    private void print(ReadReport report, CommandLine commandLine) {
        PrintWriter out = commandLine.getOut();
        if (asJson) {
            out.println(ReadReportJson.of(report));
        } else {
            new ReadReportText(commandLine.getColorScheme().ansi())
                    .lines(report)
                    .forEach(out::println);
        }
        out.flush();
    }
}
