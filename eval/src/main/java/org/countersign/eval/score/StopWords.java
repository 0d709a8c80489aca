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
 * Words that do not count in a comparison.
 *
 * @param words the words, folded
 */
public record StopWords(Set<String> words) {

    /** Where names are compared. */
    static final StopWords NAMES = read("/score/stop-words-names.txt");

    /** Where the words for a speaker are compared token by token. */
    public static final StopWords SPANS = read("/score/stop-words-spans.txt");

    /** Where it is compared who a speaker is. */
    public static final StopWords SPEAKERS = read("/score/stop-words-speakers.txt");

    public StopWords {
        words = Set.copyOf(words);
    }

    public boolean hold(String word) {
        return words.contains(word);
    }

    private static StopWords read(String file) {
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream(file), file)) {
            return new StopWords(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
