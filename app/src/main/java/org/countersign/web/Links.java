package org.countersign.web;

import java.util.Locale;
import org.countersign.model.AgreementId;
import org.countersign.model.ArticleId;
import org.countersign.model.Claim;
import org.countersign.model.Evidence;
import org.countersign.publish.MarkedBody;

/** Where on the site a thing of the record is found. */
final class Links {

    private Links() {}

    static String dossier(AgreementId id) {
        return "/agreement/" + id.value();
    }

    static String article(ArticleId id) {
        return "/article/" + id.digest();
    }

    /** The words themselves, in the article. */
    static String evidence(Evidence evidence) {
        return article(evidence.article()) + "#"
                + MarkedBody.anchor(evidence.quote().span());
    }

    /** The id of a claim within its dossier's page: the field and the value's letters and digits. */
    static String anchor(Claim claim) {
        StringBuilder anchor = new StringBuilder(claim.field().code());
        boolean apart = true;
        for (int character : claim.value().toLowerCase(Locale.ROOT).codePoints().toArray()) {
            boolean said = Character.isLetterOrDigit(character);
            if (said && apart) {
                anchor.append('-');
            }
            if (said) {
                anchor.appendCodePoint(character);
            }
            apart = !said;
        }
        return anchor.toString();
    }
}
