package org.countersign.eval.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.eval.reading.Treebank;
import org.countersign.lang.Dictionary;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.syntax.ModelHeader;
import org.countersign.lang.syntax.Network;
import org.countersign.lang.syntax.SyntaxModel;
import org.countersign.model.Language;

/**
 * The training of one language's model: from the treebanks that its lexicon {@code treebank.tsv} names.
 *
 * @param language the language
 * @param treebanks what is learnt from; one that is learnt from twice in an epoch stands here twice
 * @param sources a line of the model's header for each treebank
 * @param settings how
 */
public record Training(Language language, List<Treebank> treebanks, List<String> sources, Settings settings) {

    private static final String LICENCE = "CC BY-SA 4.0";

    public Training {
        treebanks = List.copyOf(treebanks);
        sources = List.copyOf(sources);
    }

    /**
     * The training of a language as its model that ships was trained.
     *
     * @param folder where the treebanks are
     * @throws IllegalStateException if one of them is not there
     */
    public static Training of(Language language, Path folder) {
        LexiconTable table = LexiconTable.load(language.iso(), "treebank");
        int times = table.column("times");
        List<Treebank> treebanks = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            String name = cells.get(0);
            Path file = Treebank.file(folder, name);
            if (!Files.exists(file)) {
                throw new IllegalStateException(table.name() + " names the treebank " + name + ", but there is no "
                        + file + "; -Dcountersign.shared=FOLDER says where the folder above 'ud' is");
            }
            Treebank treebank = Treebank.read(folder, name);
            treebanks.addAll(Collections.nCopies(Integer.parseInt(cells.get(times)), treebank));
        }
        List<String> sources = table.rows().stream()
                .map(cells -> cells.get(0) + ": " + cells.get(1) + ", " + cells.get(2))
                .toList();
        return new Training(language, treebanks, sources, Settings.standard());
    }

    /** The same with so many epochs. */
    public Training withEpochs(int epochs) {
        return new Training(language, treebanks, sources, settings.withEpochs(epochs));
    }

    /** The same with so many teachers. */
    public Training withTeachers(int teachers) {
        return new Training(language, treebanks, sources, settings.withTeachers(teachers));
    }

    /**
     * Trains. The same treebanks, dictionary, settings and Java give the same model.
     *
     * @param progress told after each epoch how it went
     */
    public SyntaxModel run(Consumer<String> progress) {
        Lesson lesson = Lesson.of(treebanks);
        progress.accept(
                lesson.sentences().size() + " sentences, " + lesson.shape().size() + " numbers to learn");
        Network network = new Trainer(lesson, settings, progress).train();
        String dictionary = Dictionary.load(language).sha256();
        ModelHeader header = new ModelHeader(language.iso(), dictionary, sources, LICENCE);
        return new SyntaxModel(lesson.attributes(), network, lesson.relations(), header);
    }
}
