package org.countersign.lang;

import java.util.List;
import org.countersign.model.Language;

/** The languages that Countersign reads. A new one is a line here and a folder of lexicons. */
public final class Languages {

    private Languages() {}

    /** In code order. */
    public static List<Language> all() {
        return List.of(Language.ENGLISH, Language.SPANISH);
    }
}
