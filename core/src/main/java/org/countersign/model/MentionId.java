package org.countersign.model;

/**
 * One agreement mention of one article.
 *
 * @param article the article
 * @param index of the mention in the article's extraction
 */
public record MentionId(ArticleId article, int index) implements Comparable<MentionId> {

    @Override
    public int compareTo(MentionId other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : Integer.compare(index, other.index);
    }
}
