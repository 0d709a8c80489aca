package org.countersign.lang;

import java.util.List;
import org.countersign.model.Article;

/** Finds who is who in an article. */
interface CastFinder {

    /**
     * The cast of an article.
     *
     * @param names what its sentences name, in text order
     */
    Cast find(Article article, List<Sentence> sentences, List<Name> names);
}
