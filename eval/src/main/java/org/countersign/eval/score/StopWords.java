package org.countersign.eval.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that do not count when two names are compared. */
final class StopWords {

    private static final String FILE = "/score/stop-words.txt";
    private static final Set<String> WORDS = read();

    private StopWords() {}

    static boolean hold(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
