package org.countersign.lang;

import java.util.List;
import org.countersign.model.Language;

/**
 * The languages that Countersign knows. Reading comes first: a folder of lexicons, a dictionary and a model make sentences,
 * trees and names of a text. Rules for what is said in it, of statements and agreements, come after, and only for some.
 * {@code LanguageContractTest} says what a new language lacks.
 */
public final class Languages {

    private Languages() {}

    /** Those whose texts become sentences, trees and names, in code order. */
    public static List<Language> read() {
        return List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);
    }

    /** Those of which statements and agreements are drawn, too, in code order; each of them is read. */
    public static List<Language> extracted() {
        return List.of(Language.ENGLISH, Language.SPANISH);
    }
}
