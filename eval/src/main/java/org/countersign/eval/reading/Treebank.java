package org.countersign.eval.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.model.Language;

/**
 * Sentences that people tagged and parsed.
 *
 * @param name as its file is called, without ending, e.g. {@code en_pud-test}
 * @param sentences in the order of the file
 */
public record Treebank(String name, List<ConlluSentence> sentences) {

    /** Names of those that the baseline has figures of. */
    public static final List<String> MEASURED =
            List.of("en_ewt-dev", "en_pud-test", "es_ancora-dev", "es_pud-test", "pt_bosque-dev", "pt_bosque-test");

    private static final String ENDING = ".conllu.gz";

    public Treebank {
        sentences = List.copyOf(sentences);
    }

    /** The treebank of this name in a folder. */
    public static Treebank read(Path folder, String name) {
        return new Treebank(name, new ConlluReader().read(file(folder, name)));
    }

    /** Where a treebank is kept. */
    public static Path file(Path folder, String name) {
        return folder.resolve(name + ENDING);
    }

    /** The language that its name begins with. */
    public Language language() {
        return language(name);
    }

    /** The language that a treebank's name begins with. */
    public static Language language(String name) {
        return new Language(name.substring(0, 2));
    }

    /** How many words it has. */
    public int words() {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }

    /** Its raw text: the sentences as printed, a blank between them. */
    public String text() {
        return sentences.stream().map(ConlluSentence::text).collect(Collectors.joining(" "));
    }
}
