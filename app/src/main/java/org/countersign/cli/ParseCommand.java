package org.countersign.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.acquire.Acquired;
import org.countersign.acquire.Acquisition;
import org.countersign.lang.Reading;
import org.countersign.lang.TreeDrawing;
import org.countersign.model.Item;
import org.countersign.model.Rejected;
import org.countersign.pipeline.ReadingPipeline;
import org.countersign.wire.ConlluWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints how articles are read: tokens, words, trees and names; keeps nothing. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = {
            "Prints how articles are read: sentences, words, trees and names, in the order given; keeps nothing.",
            "What cannot be read is named on standard error, with the reason."
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
            "  countersign parse article.txt > article.conllu",
            "  countersign parse --format tree article.txt | less",
            "  echo 'Nadie firmó nada en el puerto de Quay.' | countersign parse --language es -",
        })
public final class ParseCommand implements Callable<Integer> {

    private static final String CONLLU = "conllu";
    private static final String TREE = "tree";

    private final Parts parts;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = CONLLU,
            description = "conllu: CoNLL-U of Universal Dependencies (default); tree: drawn trees.")
    private String format = CONLLU;

    public ParseCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Function<Reading, String> printed = printed(commandLine);
        ReadingPipeline reader = parts.reader().get();
        try (Acquisition acquisition = inputs.open(parts.clock())) {
            Run run = new Run(reader, printed, commandLine.getOut(), Progress.besideOutput(commandLine.getErr()));
            long read = inputs.places().stream()
                    .flatMap(acquisition::acquire)
                    .filter(run::take)
                    .count();
            run.end();
            return read > 0 ? ExitCode.DONE : ExitCode.NOTHING_READ;
        }
    }

    private Function<Reading, String> printed(CommandLine commandLine) {
        if (format.equals(CONLLU)) {
            return new ConlluWriter()::text;
        }
        if (format.equals(TREE)) {
            return ParseCommand::drawn;
        }
        throw new ParameterException(commandLine, "--format is " + CONLLU + " or " + TREE + ", got '" + format + "'");
    }

    private static String drawn(Reading reading) {
        return reading.sentences().stream()
                .map(sentence -> TreeDrawing.of(sentence.tree()) + "\n")
                .collect(Collectors.joining());
    }

    /** What is read goes out as it comes. */
    private record Run(ReadingPipeline reader, Function<Reading, String> printed, PrintWriter out, Progress progress) {

        /** Whether it could be read. */
        boolean take(Acquired acquired) {
            if (acquired instanceof Acquired.Missed missed) {
                progress.complain(missed.rejected());
            } else if (acquired instanceof Acquired.Fetched fetched) {
                return take(fetched.item());
            }
            return false;
        }

        private boolean take(Item item) {
            progress.tell(item.name());
            ReadingPipeline.Outcome outcome = reader.read(item);
            if (outcome instanceof ReadingPipeline.Outcome.Read read) {
                out.print(printed.apply(read.reading()));
                return true;
            }
            Rejected rejected = ((ReadingPipeline.Outcome.Refused) outcome).rejected();
            progress.complain(rejected);
            return false;
        }

        void end() {
            progress.end();
            out.flush();
        }
    }
}
