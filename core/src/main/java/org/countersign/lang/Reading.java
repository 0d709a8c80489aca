package org.countersign.lang;

import java.util.List;
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
}
