package org.countersign.lang;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Article;

/**
 * An article read: its sentences and tokens in text order, and who is who in it.
 *
 * @param article the article
 * @param sentences in text order; together they hold every character that is not blank, up to the length of a book
 * @param cast everybody and everything that it names
 */
public record Reading(Article article, List<Sentence> sentences, Cast cast) {

    public Reading {
        sentences = List.copyOf(sentences);
    }

    public String body() {
        return article.body();
    }

    /** The sentence that holds this offset of the body. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().contains(offset)
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }
}
