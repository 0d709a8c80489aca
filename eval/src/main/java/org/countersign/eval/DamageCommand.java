package org.countersign.eval;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.eval.damage.ArticleDamage;
import org.countersign.eval.gold.Places;
import org.countersign.model.Coded;
import org.countersign.model.Language;
import org.countersign.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how much worse statements are found in damaged copies of a set's articles. */
@Command(
        name = "damage",
        mixinStandardHelpOptions = true,
        description = "Prints how much worse statements are found in damaged copies of a set's articles.")
final class DamageCommand implements Callable<Integer> {

    private final Supplier<Pipeline> pipeline;
    private final Places places;

    @Option(names = "--set", paramLabel = "SET", defaultValue = "dev", description = "own, dev or seed; default: dev.")
    private String name = "dev";

    @Option(names = "--language", paramLabel = "LANG", description = "Only documents in this language: en or es.")
    private @Nullable String language;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "20", description = "Seeds 1 to N; default: 20.")
    private int seeds = Measurement.SEEDS;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            description = "quotes, dropped, accents, case, glue, order; default: all, one after the other.")
    private List<String> kinds =
            Stream.of(ArticleDamage.values()).map(ArticleDamage::code).toList();

    DamageCommand(Supplier<Pipeline> pipeline, Places places) {
        this.pipeline = pipeline;
        this.places = places;
    }

    @Override
    public Integer call() {
        List<ArticleDamage> damages = kinds.stream()
                .map(kind -> Coded.require(ArticleDamage.class, kind))
                .toList();
        Pipeline loaded = pipeline.get();
        places.goldSets().filter(set -> set.name().equals(name)).forEach(set -> set.languages().stream()
                .map(Language::iso)
                .filter(iso -> language == null || language.equals(iso))
                .forEach(iso -> print(iso, DamageLoss.of(loaded, set.in(new Language(iso)), seeds, damages))));
        return 0;
    }

    private void print(String iso, DamageLoss loss) {
        System.out.printf(Locale.ROOT, "%s %s, statements end to end F1 %.1f%n", name, iso, loss.clean());
        for (int i = 0; i < loss.damaged().size(); i++) {
            double left = loss.damaged().get(i);
            System.out.printf(Locale.ROOT, "  seed %2d  %5.1f  lost %5.1f%n", i + 1, left, loss.clean() - left);
        }
        System.out.printf(
                Locale.ROOT, "  the worst of %d loses %.1f%n", loss.damaged().size(), loss.worst());
    }
}
