package org.countersign.acquire;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.countersign.model.Item;
import org.countersign.model.Item.Hints;

/**
 * What is known about files from outside them.
 *
 * @param byFile hints by the file's name, without folders
 * @param others for every other file, and where a file's own hints leave something open
 */
public record Metadata(Map<String, Hints> byFile, Hints others) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(Map.of(), Hints.NONE);

    public Metadata {
        byFile = Map.copyOf(byFile);
    }

    /** What is known of this file. */
    public Hints of(Path file) {
        return of(String.valueOf(file.getFileName()));
    }

    /** What is known of the file with this name. */
    public Hints of(String name) {
        return Optional.ofNullable(byFile.get(name))
                .map(own -> either(own, others))
                .orElse(others);
    }

    /** These hints, and {@code next} where they know nothing of a file or leave something open. */
    public Hints of(String name, Metadata next) {
        return either(of(name), next.of(name));
    }

    private static Item.Hints either(Hints first, Hints second) {
        return new Hints(
                first.published().or(second::published),
                first.outlet().or(second::outlet),
                first.language().or(second::language));
    }
}
