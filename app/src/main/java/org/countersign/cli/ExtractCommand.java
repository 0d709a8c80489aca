package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.countersign.acquire.Acquired;
import org.countersign.acquire.FileSource;
import org.countersign.acquire.Metadata;
import org.countersign.model.Extraction;
import org.countersign.model.Item.Hints;
import org.countersign.model.Language;
import org.countersign.model.Rejected;
import org.countersign.pipeline.Pipeline;
import org.countersign.wire.ExtractionJson;
import org.countersign.wire.MetadataJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what articles say, one JSON object a line; keeps nothing. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints what articles say, one JSON object a line; keeps nothing.")
public final class ExtractCommand implements Callable<Integer> {

    private static final int NOTHING_READ = 3;
    private static final String JSON_LINES = "jsonl";

    private final Parts parts;
    private final ExtractionJson json = new ExtractionJson();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Text or HTML files, folders, or - for standard input.")
    private List<String> places = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = JSON_LINES,
            description = "jsonl, the only one so far.")
    private String format = JSON_LINES;

    @Option(names = "--metadata", paramLabel = "FILE", description = "JSON lines with file, published, outlet, lang.")
    private @Nullable Path metadata;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, where the metadata do not tell.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "Language, where the metadata do not tell: en or es.")
    private @Nullable String language;

    @Option(names = "--relevant-only", description = "Leave out articles about something else.")
    private boolean relevantOnly;

    public ExtractCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        if (!format.equals(JSON_LINES)) {
            throw new ParameterException(commandLine, "--format: there is only jsonl so far, got '" + format + "'");
        }
        Pipeline pipeline = parts.pipeline().get();
        PrintWriter out = commandLine.getOut();
        FileSource files = new FileSource(parts.clock(), hints());
        long read = places.stream()
                .flatMap(place -> acquire(files, place))
                .filter(acquired -> print(pipeline, acquired, out))
                .count();
        out.flush();
        return read > 0 ? 0 : NOTHING_READ;
    }

    private static Stream<Acquired> acquire(FileSource files, String place) {
        return place.equals("-") ? Stream.of(files.acquire("-", System.in)) : files.acquire(Path.of(place));
    }

    /** Whether the item could be read. */
    private boolean print(Pipeline pipeline, Acquired acquired, PrintWriter out) {
        if (acquired instanceof Acquired.Missed missed) {
            out.println(json.line(missed.rejected()));
        } else if (acquired instanceof Acquired.Fetched fetched) {
            Pipeline.Outcome outcome = pipeline.understand(fetched.item());
            if (outcome instanceof Pipeline.Outcome.Understood understood) {
                print(understood.extraction(), out);
                return true;
            }
            Rejected rejected = ((Pipeline.Outcome.Refused) outcome).rejected();
            out.println(json.line(rejected));
        }
        return false;
    }

    private void print(Extraction extraction, PrintWriter out) {
        if (extraction.relevant() || !relevantOnly) {
            out.println(json.line(extraction));
        }
    }

    private Metadata hints() throws IOException {
        Hints others = new Hints(
                Optional.ofNullable(published),
                Optional.empty(),
                Optional.ofNullable(language).map(Language::new));
        return new Metadata(metadata == null ? Map.of() : read(metadata), others);
    }

    private static Map<String, Hints> read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new MetadataJson().read(file.toString(), reader);
        }
    }
}
