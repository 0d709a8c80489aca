package org.countersign.lang.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.countersign.lang.Dictionary;
import org.countersign.model.Language;

/**
 * What was learnt of a language's syntax. Immutable, thread-safe; a {@link SyntaxParser} of it is not.
 *
 * @param attributes what the network is told of a word
 * @param network what was learnt
 * @param relations universal relations by number
 * @param header what it was learnt from, by whom and under which licences; see {@link ModelHeader}
 */
public record SyntaxModel(Attributes attributes, Network network, List<String> relations, ModelHeader header) {

    private static final String ROOT = "root";

    public SyntaxModel {
        relations = List.copyOf(relations);
        if (!relations.contains(ROOT)) {
            throw new IllegalArgumentException("a model knows the relation 'root', got " + relations);
        }
    }

    /** Number of the relation of a sentence's root. */
    public int root() {
        return relations.indexOf(ROOT);
    }

    /**
     * Loads the model of a language from the class path.
     *
     * @param dictionary the dictionary that will be asked; the one that the model was learnt with
     * @throws IllegalStateException if there is no model or it was learnt with another dictionary: its parses would be
     *     worth little
     */
    public static SyntaxModel load(Language language, Dictionary dictionary) {
        String path = path(language);
        try (InputStream stream = SyntaxModel.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the syntax model of '" + language + "' is missing: " + path
                        + " is not on the class path; train it with eval/run train --language " + language);
            }
            SyntaxModel model = ModelFile.read(stream, path);
            if (!model.header.dictionary().equals(dictionary.sha256())) {
                throw new IllegalStateException(path + " was learnt with the dictionary whose SHA-256 is "
                        + model.header.dictionary() + ", the one on the class path has " + dictionary.sha256()
                        + ": put the former back, or train anew with eval/run train --language " + language);
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }

    /** Where the model of a language lies on the class path. */
    public static String path(Language language) {
        return "lang/" + language.iso() + "/syntax.model";
    }
}
