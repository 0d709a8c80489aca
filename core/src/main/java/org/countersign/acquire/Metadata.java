package org.countersign.acquire;

import java.util.Map;
import java.util.Optional;
import org.countersign.model.Item.Hints;

/**
 * What is known about items from outside them.
 *
 * @param byFile hints by the file's name, without folders
 * @param others for everything else, and where a file's own hints leave something open
 */
public record Metadata(Map<String, Hints> byFile, Hints others) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(Map.of(), Hints.NONE);

    public Metadata {
        byFile = Map.copyOf(byFile);
    }

    /**
     * What is known of a file: from here by its name, then from its folder, then what holds for everything.
     *
     * @param folder what the folder's own metadata file tells
     */
    Hints of(String file, Map<String, Hints> folder) {
        Hints named = either(hints(byFile, file), hints(folder, file));
        return either(named, others);
    }

    private static Hints hints(Map<String, Hints> hints, String file) {
        return Optional.ofNullable(hints.get(file)).orElse(Hints.NONE);
    }

    private static Hints either(Hints first, Hints second) {
        return new Hints(
                first.published().or(second::published),
                first.outlet().or(second::outlet),
                first.language().or(second::language));
    }
}
