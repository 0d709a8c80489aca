package org.countersign.eval.reading;

import java.util.List;
import java.util.stream.IntStream;

/** Tags and parses a sentence whose words are given. */
@FunctionalInterface
public interface GivenParser {

    /** Hangs every word on the first. */
    GivenParser FLAT = forms -> IntStream.range(0, forms.size())
            .mapToObj(i -> i == 0 ? new Guess("X", ConlluWord.ROOT, "root") : new Guess("X", 0, "dep"))
            .toList();

    /** What it makes of the words of these forms; as many as there are forms. */
    List<Guess> parse(List<String> forms);

    /**
     * What a word is taken for.
     *
     * @param upos its universal part of speech
     * @param head index of its head; -1 for the root
     * @param relation universal relation, with or without its subtype
     */
    record Guess(String upos, int head, String relation) {}
}
