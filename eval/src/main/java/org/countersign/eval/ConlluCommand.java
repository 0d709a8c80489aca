package org.countersign.eval;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.countersign.eval.reading.TextScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a reading in CoNLL-U against a treebank. */
@Command(
        name = "conllu",
        mixinStandardHelpOptions = true,
        description = "Scores a reading in CoNLL-U against a treebank: F1 in percent, as score-conllu.py does.")
final class ConlluCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "GOLD", description = "CoNLL-U, .gz or not.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PREDICTED", description = "CoNLL-U of the same text, .gz or not.")
    private Path predicted = Path.of("");

    @Option(names = "--relations", description = "Print F1 of attachments by relation too.")
    private boolean relations;

    @Override
    public Integer call() {
        TextScore score = TextScore.ofFiles(gold, predicted);
        score.figures().forEach(ConlluCommand::line);
        if (relations) {
            score.byRelation().forEach((relation, f1) -> line("label " + relation, f1));
        }
        return 0;
    }

    private static void line(String figure, double f1) {
        System.out.printf(Locale.ROOT, "%s\t%.2f%n", figure, f1);
    }
}
