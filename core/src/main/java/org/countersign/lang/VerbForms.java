package org.countersign.lang;

import java.util.List;
import org.countersign.model.Language;

/** Tells by the tree which form a verb has where the word alone does not. Immutable, thread-safe. */
interface VerbForms {

    /** The same words, their verbs' features as the tree asks for them. */
    List<Word> settled(List<Word> words, Lookup lookup);

    /** English asks the tree; in the other languages the ending tells. */
    static VerbForms of(Language language) {
        return language.equals(Language.ENGLISH) ? EnglishVerbs::settled : (words, lookup) -> words;
    }
}
