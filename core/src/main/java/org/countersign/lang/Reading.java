package org.countersign.lang;

import java.util.List;
import org.countersign.model.Article;

/**
 * An article read: its sentences and tokens in text order, and who is who in it.
 *
 * @param article the article
 * @param sentences in text order; together they hold every character that is not blank, up to the length of a book
 * @param names the names of people, places and bodies in text order; none overlaps another
 * @param cast everybody and everything that it names
 */
public record Reading(Article article, List<Sentence> sentences, List<Name> names, Cast cast) {

    public Reading {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    public String body() {
        return article.body();
    }
}
