package org.countersign.eval.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.countersign.eval.reading.ConlluSentence.NameTag;
import org.countersign.eval.reading.ConlluSentence.Surface;

/**
 * Reads CoNLL-U: comments but {@code # text} and empty nodes are passed over. Whatever is not as the format has it is an
 * {@link IllegalArgumentException} that names the place and the line.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
final class ConlluReader {

    private static final int COLUMNS = 10;
    private static final String TEXT = "# text = ";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** Sentences of a file, packed where its name ends in {@code .gz}. */
    List<ConlluSentence> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                Reader lines = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
            return read(file.toString(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /**
     * Sentences of a text.
     *
     * @param place where the lines come from, for messages
     */
    List<ConlluSentence> read(String place, Reader lines) throws IOException {
        BufferedReader reader = new BufferedReader(lines);
        List<ConlluSentence> sentences = new ArrayList<>();
        Block block = new Block();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            try {
                if (line.isEmpty()) {
                    block.close(sentences);
                    block = new Block();
                } else {
                    block.add(line);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + ":" + number + ": " + e.getMessage(), e);
            }
        }
        block.close(sentences);
        return sentences;
    }

    private static int number(String what, String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            throw new IllegalArgumentException(what + " is a number, got '" + cell + "'");
        }
        return Integer.parseInt(cell);
    }

    /** The sentence that is being read. */
    private static final class Block {

        private String text = "";
        private final List<Surface> tokens = new ArrayList<>();
        private final List<ConlluWord> words = new ArrayList<>();
        private final List<NameTag> names = new ArrayList<>();
        private int inRange;

        void add(String line) {
            if (line.startsWith("#")) {
                text = line.startsWith(TEXT) ? line.substring(TEXT.length()).strip() : text;
                return;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != COLUMNS) {
                throw new IllegalArgumentException("expected " + COLUMNS + " columns, got " + cells.size());
            }
            String id = cells.get(0);
            if (id.contains("-")) {
                range(id, cells.get(1));
            } else if (!id.contains(".")) {
                word(number("a word's number", id), cells);
            } else {
                return;
            }
            name(cells.get(COLUMNS - 1), id.contains("-") ? words.size() : words.size() - 1);
        }

        private void range(String id, String form) {
            int dash = id.indexOf('-');
            int first = number("a range's start", id.substring(0, dash));
            int last = number("a range's end", id.substring(dash + 1));
            if (first != words.size() + 1 || last < first || words.size() < inRange) {
                throw new IllegalArgumentException("range " + id + " does not follow word " + words.size());
            }
            tokens.add(new Surface(form, first - 1, last - first + 1));
            inRange = last;
        }

        private void word(int id, List<String> cells) {
            if (id != words.size() + 1) {
                throw new IllegalArgumentException("word " + id + " follows word " + words.size());
            }
            if (id > inRange) {
                tokens.add(new Surface(cells.get(1), id - 1, 1));
            }
            int head = number("a head", cells.get(6)) - 1;
            words.add(new ConlluWord(
                    cells.get(1), cells.get(2), cells.get(3), head, ConlluWord.withoutSubtype(cells.get(7))));
        }

        private void name(String cell, int word) {
            for (String part : cell.split("\\|", -1)) {
                if (part.startsWith("NE=")) {
                    names.add(new NameTag(word, part.substring("NE=".length())));
                }
            }
        }

        void close(List<ConlluSentence> sentences) {
            if (words.size() < inRange) {
                throw new IllegalArgumentException("a range ends at word " + inRange + ", behind the last");
            }
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).head() >= words.size()) {
                    throw new IllegalArgumentException(
                            "head " + (words.get(i).head() + 1) + " of word " + (i + 1) + " is no word");
                }
            }
            if (!words.isEmpty()) {
                sentences.add(new ConlluSentence(text, tokens, words, names));
            }
        }
    }
}
