package org.countersign.eval.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.eval.score.Answers;
import org.countersign.model.Language;

/**
 * A folder of articles with a {@code gold.jsonl}.
 *
 * @param name what tables and the baseline call it
 * @param folder where it is
 * @param documents its documents, in the order of the gold file
 */
public record GoldSet(String name, Path folder, List<GoldDocument> documents) {

    public GoldSet {
        documents = List.copyOf(documents);
    }

    /** Reads the set that is in {@code folder}. */
    public static GoldSet read(String name, Path folder) {
        GoldReader reader = new GoldReader();
        try (Stream<String> lines = Files.lines(goldFile(folder), StandardCharsets.UTF_8)) {
            return new GoldSet(
                    name,
                    folder,
                    lines.filter(line -> !line.isBlank()).map(reader::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(goldFile(folder) + ": cannot be read", e);
        }
    }

    static Path goldFile(Path folder) {
        return folder.resolve("gold.jsonl");
    }

    /** Its gold, which is also the metadata that the extractors are given. */
    public Path goldFile() {
        return goldFile(folder);
    }

    public Path file(GoldDocument document) {
        return folder.resolve(document.file());
    }

    /** The languages of its documents, in code order. */
    public List<Language> languages() {
        return documents.stream()
                .map(GoldDocument::language)
                .distinct()
                .sorted()
                .toList();
    }

    /** The documents in one language. */
    public GoldSet in(Language language) {
        return new GoldSet(
                name,
                folder,
                documents.stream()
                        .filter(document -> document.language().equals(language))
                        .toList());
    }

    public List<Answers> answers() {
        return documents.stream().map(GoldDocument::answers).toList();
    }
}
