package org.countersign.web;

import org.countersign.model.Article;
import org.countersign.publish.Dossier;
import org.countersign.publish.Wording;

/**
 * An article in a dossier's list.
 *
 * @param number under which it is cited
 * @param href to the article
 * @param title its headline, or the name of its file
 * @param language of the headline
 * @param direction of the headline
 * @param outlet who printed it
 * @param date when; {@code undated} where not known
 */
record ArticleRow(
        int number, String href, String title, String language, String direction, String outlet, String date) {

    static ArticleRow of(Dossier dossier, Article article) {
        return new ArticleRow(
                dossier.number(article.id()),
                Links.article(article.id()),
                article.title().orElse(article.item()),
                article.language().iso(),
                Citation.direction(article.language()),
                Citation.outlet(article),
                article.published().map(Wording::date).orElse("undated"));
    }
}
