package org.countersign.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.acquire.Acquisition;
import org.countersign.acquire.Metadata;
import org.countersign.model.Item.Hints;
import org.countersign.model.Language;
import org.countersign.wire.MetadataJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads, and what is known of it beforehand: the arguments and options that such commands share. */
final class Inputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = "Text files, HTML files, folders, addresses of the web, or - for standard input.")
    private List<String> places = List.of();

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = "JSON lines that tell of files by their name: file, published, outlet, lang."
                    + " A metadata.jsonl in a folder is used by itself.")
    private @Nullable Path metadata;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "Day of publication (YYYY-MM-DD) of what no metadata file tells.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            converter = Converters.Iso.class,
            description = "Language (en, es, pt) of what no metadata file tells; otherwise recognised.")
    private @Nullable Language language;

    List<String> places() {
        return places;
    }

    /** Whoever opens it closes it. */
    Acquisition open(Clock clock) {
        Hints others = new Hints(Optional.ofNullable(published), Optional.empty(), Optional.ofNullable(language));
        MetadataJson json = new MetadataJson();
        Map<String, Hints> byFile =
                Optional.ofNullable(metadata).map(file -> read(json, file)).orElse(Map.of());
        return new Acquisition(clock, new Metadata(byFile, others), json::read, System.in);
    }

    private static Map<String, Hints> read(MetadataJson json, Path file) {
        try (Reader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return json.read(file.toString(), lines);
        } catch (NoSuchFileException e) {
            throw new Failure("--metadata: there is no file " + file + "; check the path", e);
        } catch (IOException e) {
            throw new Failure("--metadata: " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
