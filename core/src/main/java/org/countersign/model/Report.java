package org.countersign.model;

import java.util.List;

/**
 * Articles that are copies or near copies of one text, or that credit the same agency with it.
 *
 * @param root the article that the others follow: the earliest
 * @param articles all of them, by date of publication, then id
 * @param reason what joins them, one sentence
 */
public record Report(ArticleId root, List<ArticleId> articles, String reason) {

    public Report {
        articles = List.copyOf(articles);
        if (!articles.contains(root)) {
            throw new IllegalArgumentException("a report's root is one of its articles");
        }
    }
}
