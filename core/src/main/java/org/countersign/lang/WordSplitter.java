package org.countersign.lang;

import java.util.List;
import org.countersign.model.Language;

/**
 * Tells which syntactic words a token holds: {@code del} is {@code de} and {@code el}, {@code firmarlo} is {@code firmar}
 * and {@code lo}. Immutable, thread-safe. A new language is a class here and its lexicons.
 */
interface WordSplitter {

    /**
     * The forms of the words of {@code tokens[at]}, in order; the token's text alone where it is one word.
     *
     * @param lookup the dictionary of the language
     */
    List<String> forms(List<Token> tokens, int at, Lookup lookup);

    static WordSplitter of(Language language) {
        return switch (language.iso()) {
            case "en" -> (tokens, at, lookup) -> List.of(tokens.get(at).text());
            case "es" -> new SpanishWords(Contractions.load(language));
            case "pt" -> PortugueseWords.load(language);
            default ->
                throw new IllegalStateException(
                        language + ": nobody has told what its tokens hold; it needs a WordSplitter");
        };
    }
}
