package org.countersign.web;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.countersign.model.Article;
import org.countersign.model.Evidence;
import org.countersign.model.Language;
import org.countersign.publish.Dossier;
import org.countersign.publish.Excerpt;
import org.countersign.publish.Wording;

/**
 * Words of an article as a page quotes them.
 *
 * @param href to the words in the article
 * @param words the words, with what stands around them where they are few
 * @param language of the words, as HTML has it
 * @param direction of the words: {@code ltr} or {@code rtl}
 * @param outlet who printed them
 * @param date when; empty where not known
 * @param number of the article in its dossier
 */
record Citation(String href, Excerpt words, String language, String direction, String outlet, String date, int number) {

    static Citation of(Dossier dossier, Evidence evidence) {
        Article article = dossier.extraction(evidence.article()).orElseThrow().article();
        return new Citation(
                Links.evidence(evidence),
                Excerpt.of(article.body(), evidence.quote().span()),
                article.language().iso(),
                direction(article.language()),
                outlet(article),
                article.published().map(Wording::date).orElse(""),
                dossier.number(article.id()));
    }

    /** Who printed it, or what it came from where that is not known. */
    static String outlet(Article article) {
        return article.outlet()
                .or(() -> article.url().flatMap(url -> Optional.ofNullable(url.getHost())))
                .orElse(article.item());
    }

    static String direction(Language language) {
        return new ULocale(language.iso()).isRightToLeft() ? "rtl" : "ltr";
    }
}
