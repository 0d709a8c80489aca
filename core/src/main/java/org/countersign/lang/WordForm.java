package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import org.countersign.model.Span;

/**
 * A syntactic word before anything is known of it.
 *
 * @param span where it stands in the body; words that cannot be told apart in print share their token's span
 * @param text what it says, e.g. {@code de} and {@code el} of {@code del}
 * @param token index of the token that holds it
 */
record WordForm(Span span, String text, int token) {

    /** The words of a sentence's tokens. */
    static List<WordForm> of(List<Token> tokens, WordSplitter splitter, Lookup lookup) {
        List<WordForm> words = new ArrayList<>(tokens.size() + 4);
        for (int at = 0; at < tokens.size(); at++) {
            for (String form : splitter.forms(tokens, at, lookup)) {
                words.add(new WordForm(tokens.get(at).span(), form, at));
            }
        }
        return words;
    }
}
