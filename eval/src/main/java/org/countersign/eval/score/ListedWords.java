package org.countersign.eval.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that the definition of a figure lists.
 *
 * @param words the words, folded
 */
public record ListedWords(Set<String> words) {

    /** Stop words where names are compared. */
    static final ListedWords NAMES = read("/score/stop-words-names.txt");

    /** Stop words where the words for a speaker are compared token by token. */
    public static final ListedWords SPANS = read("/score/stop-words-spans.txt");

    /** Stop words where it is compared who a speaker is. */
    public static final ListedWords SPEAKERS = read("/score/stop-words-speakers.txt");

    /** Words of a cue that make a statement a reported one. */
    public static final ListedWords SPEECH = read("/score/speech-words.txt");

    public ListedWords {
        words = Set.copyOf(words);
    }

    public boolean hold(String word) {
        return words.contains(word);
    }

    private static ListedWords read(String file) {
        try (InputStream in = Objects.requireNonNull(ListedWords.class.getResourceAsStream(file), file)) {
            return new ListedWords(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
