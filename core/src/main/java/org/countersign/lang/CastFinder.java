package org.countersign.lang;

import java.util.List;
import org.countersign.model.Article;

/** Finds who is who in an article. */
interface CastFinder {

    Cast find(Article article, List<Sentence> sentences);
}
