package org.countersign.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.eval.damage.ArticleDamage;
import org.countersign.eval.damage.DamagedCopies;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.score.Measure;
import org.countersign.eval.score.Scorer;
import org.countersign.pipeline.Pipeline;

/**
 * How many statements are still found with the right speaker where articles are damaged.
 *
 * @param clean F1 of the articles as they are, in percent
 * @param damaged F1 of damaged copies, in percent, of seed 1 first
 */
record DamageLoss(double clean, List<Double> damaged) {

    DamageLoss {
        damaged = List.copyOf(damaged);
    }

    /** Reads the set's articles, and their copies of the seeds from 1 to {@code seeds}. */
    static DamageLoss of(Pipeline pipeline, GoldSet set, int seeds, List<ArticleDamage> damages) {
        double clean = endToEnd(set, Predictions.of(pipeline, set));
        List<Double> damaged = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            damaged.add(damaged(pipeline, new DamagedCopies(set, seed, damages)));
        }
        return new DamageLoss(clean, damaged);
    }

    private static double damaged(Pipeline pipeline, DamagedCopies copies) {
        try {
            Path folder = Files.createTempDirectory("countersign-damaged");
            try {
                copies.write(folder);
                return endToEnd(copies.set(), Predictions.of(pipeline, copies.set(), folder));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no place for damaged copies", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static double endToEnd(GoldSet set, Predictions predictions) {
        return new Scorer()
                .score(set.answers(), predictions.answers())
                .figures()
                .of(Measure.END_TO_END)
                .f();
    }

    /** Points that the worst copies lose. */
    double worst() {
        return damaged.stream().mapToDouble(value -> clean - value).max().orElse(0);
    }
}
