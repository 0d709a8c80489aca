package org.countersign.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.eval.attribution.AttributionFigures;
import org.countersign.eval.attribution.AttributionSet;
import org.countersign.eval.attribution.Scope;
import org.countersign.eval.gold.Places;
import org.countersign.eval.score.Tally;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.Pipeline.Outcome;
import org.countersign.wire.ExtractionJson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of attribution are those of the scripts whose definitions they take over. */
final class AttributionAgainstOriginalTest {

    private final Places places = Places.find();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({"en, false, false", "es, false, false", "en, false, true", "es, true, true", "en, true, false"})
    void figuresAreThoseOfTheScripts(String language, boolean outermost, boolean speech) throws IOException {
        Path script = places.shared().resolve("eval/run-attribution.py");
        assumeTrue(Files.exists(script), () -> script + " is not here");
        assumeTrue(new Program("python3", "--version").runs(), "python3 is not here");
        AttributionSet set = AttributionSet.read(places.attribution(language));
        List<Outcome> outcomes = set.understand(Pipeline.standard());
        String printed = new Program("python3", script.toString())
                .with(places.attribution(language).toString(), "--boot", "0")
                .with("--command", commandThatPrints(outcomes).toString())
                .with(outermost ? new String[] {"--outermost"} : new String[0])
                .with(speech ? new String[] {"--speech"} : new String[0])
                .output();
        AttributionFigures figures = set.figures(set.predicted(outcomes), new Scope(outermost, speech));
        figures.byForm().forEach((form, found) -> assertThat(printed)
                .containsPattern(
                        "'" + form + "': \\(" + found.gold() + ", 'exact [0-9.]+', 'overlap " + found.recall() + "'"));
        assertThat(printed.replaceAll(" +", " "))
                .contains("content_overlap50 P R F = " + shown(figures.content()))
                .contains("end_to_end P R F = " + shown(figures.endToEnd()))
                .contains("speaker named right: " + share(figures.named()))
                .contains("implicit ones " + share(figures.namedImplicit()))
                .contains("act right: " + share(figures.act()));
    }

    private Path commandThatPrints(List<Outcome> outcomes) throws IOException {
        ExtractionJson json = new ExtractionJson();
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            lines.add(
                    outcome instanceof Outcome.Understood understood
                            ? json.line(understood.extraction())
                            : json.line(((Outcome.Refused) outcome).rejected()));
        }
        Path predicted = Files.write(temporary.resolve("predicted.jsonl"), lines);
        Path command = Files.writeString(temporary.resolve("command"), "#!/bin/sh\nexec cat '" + predicted + "'\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        return command;
    }

    private static String shown(Tally tally) {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f", tally.precision(), tally.recall(), tally.f());
    }

    private static String share(Tally tally) {
        return String.format(Locale.ROOT, "%.1f %% of %d", tally.recall(), tally.gold());
    }
}
