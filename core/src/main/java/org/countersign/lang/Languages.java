package org.countersign.lang;

import java.util.List;
import org.countersign.model.Language;

/**
 * The languages that Countersign knows. Reading comes first: a folder of lexicons, a dictionary and a model make sentences,
 * trees and names of a text. Word lists for statements come after, those for agreements last, and only for some.
 * {@code LanguageContractTest} says what a new language lacks.
 */
public final class Languages {

    private Languages() {}

    /** Those whose texts become sentences, trees and names, in code order. */
    public static List<Language> read() {
        return List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);
    }

    /** Those of which statements are drawn, too, in code order; each of them is read. */
    public static List<Language> attributed() {
        return List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);
    }

    /** Those of which agreements are drawn as well, in code order; statements are drawn of each of them. */
    public static List<Language> extracted() {
        return List.of(Language.ENGLISH, Language.SPANISH);
    }
}
