package org.countersign.extract.agreement;

import java.util.OptionalLong;
import org.countersign.extract.agreement.GoodsLexicon.Equipment;
import org.countersign.model.Span;

/**
 * A place where a passage names equipment.
 *
 * @param passage where
 * @param name canonical English name with its modifiers
 * @param mark the words
 * @param words number, modifiers and name together
 * @param quantity how many, where the passage says
 */
record Good(Passage passage, String name, Mark<Equipment> mark, Span words, OptionalLong quantity) {

    /** The last word of its name: what sort of thing it is. */
    String head() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
