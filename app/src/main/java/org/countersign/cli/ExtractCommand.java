package org.countersign.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.countersign.acquire.Acquired;
import org.countersign.acquire.Acquisition;
import org.countersign.model.Extraction;
import org.countersign.pipeline.Pipeline;
import org.countersign.wire.ExtractionJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints what articles say, one JSON object a line; keeps nothing. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what articles say, one JSON object a line, in the order given; keeps nothing.",
            "What cannot be read has a line too, with the reason."
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
            "  countersign extract article.txt | jq .agreements",
            "  countersign extract --relevant-only --metadata dates.jsonl clippings/ > out.jsonl",
            "  curl -s https://example.org/story | countersign extract --published 2023-07-20 -",
        })
public final class ExtractCommand implements Callable<Integer> {

    private static final String JSON_LINES = "jsonl";

    private final Parts parts;
    private final ExtractionJson json = new ExtractionJson();

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = JSON_LINES,
            description = "jsonl, the only one so far.")
    private String format = JSON_LINES;

    @Option(names = "--relevant-only", description = "Leave out articles about something else.")
    private boolean relevantOnly;

    public ExtractCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        if (!format.equals(JSON_LINES)) {
            throw new ParameterException(commandLine, "--format: there is only jsonl so far, got '" + format + "'");
        }
        Pipeline pipeline = parts.pipeline().get();
        PrintWriter out = commandLine.getOut();
        try (Acquisition acquisition = inputs.open(parts.clock())) {
            long read = inputs.places().stream()
                    .flatMap(acquisition::acquire)
                    .filter(acquired -> print(pipeline, acquired, out))
                    .count();
            out.flush();
            return read > 0 ? ExitCode.DONE : ExitCode.NOTHING_READ;
        }
    }

    /** Whether the item could be read. */
    private boolean print(Pipeline pipeline, Acquired acquired, PrintWriter out) {
        if (acquired instanceof Acquired.Missed missed) {
            line(out, json.line(missed.rejected()));
        } else if (acquired instanceof Acquired.Fetched fetched) {
            Pipeline.Outcome outcome = pipeline.understand(fetched.item());
            if (outcome instanceof Pipeline.Outcome.Understood understood) {
                print(understood.extraction(), out);
                return true;
            }
            line(out, json.line(((Pipeline.Outcome.Refused) outcome).rejected()));
        }
        return false;
    }

    private void print(Extraction extraction, PrintWriter out) {
        if (extraction.relevant() || !relevantOnly) {
            line(out, json.line(extraction));
        }
    }

    /** Ends in a line feed on every system. */
    private static void line(PrintWriter out, String line) {
        out.print(line);
        out.print('\n');
    }
}
