package org.countersign.eval.attribution;

import java.util.List;
import org.countersign.model.Language;

/**
 * A text in which every statement is marked.
 *
 * @param name the document's name
 * @param language its language
 * @param text the whole text
 * @param gold its statements
 */
public record AttributionDocument(String name, Language language, String text, List<Attribution> gold) {

    public AttributionDocument {
        gold = List.copyOf(gold);
    }
}
