package org.countersign.eval.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.eval.gold.GoldDocument;
import org.countersign.eval.gold.GoldSet;

/**
 * Damaged copies of a set's articles.
 *
 * @param set whose articles
 * @param seed same seed, same copies
 * @param damages what is done to them, one after the other
 */
public record DamagedCopies(GoldSet set, int seed, List<ArticleDamage> damages) {

    public DamagedCopies {
        damages = List.copyOf(damages);
    }

    /** Writes them into a folder, under the names of the set's files. */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (GoldDocument document : set.documents()) {
                String text = Files.readString(set.file(document), StandardCharsets.UTF_8)
                        .replace("\r\n", "\n");
                Dice dice = new Dice(seed + " " + document.file());
                for (ArticleDamage damage : damages) {
                    text = damage.of(text, dice);
                }
                Files.writeString(folder.resolve(document.file()), text, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(set.name() + ": cannot be copied to " + folder, e);
        }
    }
}
