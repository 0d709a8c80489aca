package org.countersign.eval;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.countersign.eval.attribution.AttributionFigures;
import org.countersign.eval.attribution.AttributionSet;
import org.countersign.eval.attribution.Predicted;
import org.countersign.eval.attribution.Scope;
import org.countersign.eval.gold.Places;
import org.countersign.eval.score.Miss;
import org.countersign.eval.score.Tally;
import org.countersign.model.Language;
import org.countersign.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how well statements in general news are found and, where asked, what is wrong in which document. */
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = "Prints how well statements in general news are found, and what is wrong.")
final class AttributionCommand implements Callable<Integer> {

    private final Supplier<Pipeline> pipeline;
    private final Places places;

    @Option(names = "--language", paramLabel = "LANG", defaultValue = "en", description = "en, es or pt; default: en.")
    private String language = "en";

    @Option(
            names = "--set",
            paramLabel = "FILE",
            description = "A set of your own, one JSON a line as in the sets beside the project; default: theirs.")
    private @Nullable Path set;

    @Option(
            names = "--predicted",
            paramLabel = "FILE",
            description = "Scores what this file marks in the set's texts instead of what Countersign finds.")
    private @Nullable Path other;

    @Option(names = "--outermost", description = "Leaves out statements nested in another: for gold that marks none.")
    private boolean outermost;

    @Option(names = "--speech", description = "Only reported statements: quoted, or with a cue of saying.")
    private boolean speech;

    @Option(names = "--errors", paramLabel = "N", description = "How many errors to print, e.g. 40.")
    private int errors;

    @Option(names = "--document", paramLabel = "ID", description = "Only errors in documents whose name begins so.")
    private String document = "";

    @Option(names = "--only", paramLabel = "KIND", description = "Only errors of this kind: missed, wrong, speaker.")
    private String only = "";

    AttributionCommand(Supplier<Pipeline> pipeline, Places places) {
        this.pipeline = pipeline;
        this.places = places;
    }

    @Override
    public Integer call() {
        Path file = set == null ? places.attribution(language) : set;
        AttributionSet texts = AttributionSet.read(file, new Language(language));
        Predicted predicted =
                other == null ? texts.predicted(texts.understand(pipeline.get())) : Predicted.read(other, texts);
        Scope scope = new Scope(outermost, speech);
        AttributionFigures figures = texts.figures(predicted, scope);
        f("content overlap", figures.content());
        f("end-to-end", figures.endToEnd());
        figures.byForm().forEach((form, tally) -> share("recall, " + form, tally));
        share("speaker named", figures.named());
        share("speaker named, implicit", figures.namedImplicit());
        share("act", figures.act());
        texts.misses(predicted, scope).stream()
                .filter(miss ->
                        miss.document().startsWith(document) && miss.what().startsWith(only))
                .limit(errors)
                .map(Miss::toString)
                .forEach(System.out::println);
        return 0;
    }

    private static void f(String name, Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "%-24s P %5.1f  R %5.1f  F %5.1f  gold %d  predicted %d%n",
                name,
                tally.precision(),
                tally.recall(),
                tally.f(),
                tally.gold(),
                tally.predicted());
    }

    private static void share(String name, Tally tally) {
        if (tally.gold() > 0) {
            System.out.printf(Locale.ROOT, "%-24s %5.1f %% of %d%n", name, tally.recall(), tally.gold());
        }
    }
}
