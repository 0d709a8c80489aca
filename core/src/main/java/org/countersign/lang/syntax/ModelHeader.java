package org.countersign.lang.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines above a model's numbers: what it was learnt from.
 *
 * @param language ISO 639-1 code
 * @param dictionary SHA-256 of the dictionary that it was learnt with
 * @param sources a line for each treebank: its name, licence and where it is from
 * @param licence licence of the model
 */
public record ModelHeader(String language, String dictionary, List<String> sources, String licence) {

    private static final String FORMAT = "countersign syntax model, format 1";
    private static final String LANGUAGE = "language: ";
    private static final String DICTIONARY = "dictionary: ";
    private static final String SOURCE = "learnt from: ";
    private static final String LICENCE = "licence: ";

    public ModelHeader {
        sources = List.copyOf(sources);
    }

    /** As lines of text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT);
        lines.add(LANGUAGE + language);
        lines.add(DICTIONARY + dictionary);
        sources.forEach(source -> lines.add(SOURCE + source));
        lines.add(LICENCE + licence);
        return lines;
    }

    /**
     * Reads it.
     *
     * @param name of the file, for messages
     */
    static ModelHeader parse(List<String> lines, String name) {
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            throw new IllegalStateException(name + ": expected '" + FORMAT + "' as its first line, got "
                    + (lines.isEmpty() ? "nothing" : "'" + lines.get(0) + "'"));
        }
        return new ModelHeader(
                one(lines, LANGUAGE, name),
                one(lines, DICTIONARY, name),
                lines.stream()
                        .filter(line -> line.startsWith(SOURCE))
                        .map(line -> line.substring(SOURCE.length()))
                        .toList(),
                one(lines, LICENCE, name));
    }

    private static String one(List<String> lines, String key, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + ": its header has no line '" + key + "'"));
    }
}
