package org.countersign.lang;

import org.countersign.model.Article;

/**
 * Reads sentences: the one place where a body becomes tokens, sentences and names. Deterministic, thread-safe, never
 * fails on any text.
 */
public interface TextReader {

    Reading read(Article article);
}
