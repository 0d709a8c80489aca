package org.countersign.eval;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.countersign.eval.score.Figures;
import org.countersign.model.AgreementMention;
import org.countersign.model.Certainty;
import org.countersign.model.Coded;
import org.countersign.model.Extraction;
import org.countersign.model.MentionRole;
import org.countersign.model.Party;
import org.countersign.model.Place;
import org.countersign.model.Signatory;

/**
 * What was extracted from the seed article, asked in the words of its facts.
 *
 * @param extraction what the article was understood to say
 * @param figures its scores against its gold
 */
record SeedCheck(Extraction extraction, Figures figures) {

    List<AgreementMention> mainOnes() {
        return extraction.agreements().stream()
                .filter(agreement -> agreement.role() == MentionRole.MAIN)
                .toList();
    }

    /** Whether the first main agreement is like that. */
    boolean agreement(Predicate<AgreementMention> like) {
        return mainOnes().stream().limit(1).anyMatch(like);
    }

    boolean parties(String... codes) {
        return agreement(
                mention -> mention.parties().stream().map(Party::code).toList().equals(List.of(codes)));
    }

    boolean instrument(String code) {
        return agreement(mention -> mention.instrument().code().equals(code));
    }

    boolean status(String code) {
        return agreement(mention ->
                mention.status().map(Coded::code).filter(code::equals).isPresent());
    }

    boolean place(String name) {
        return agreement(
                mention -> mention.place().map(Place::name).filter(name::equals).isPresent());
    }

    boolean signedBy(String surname, String party) {
        return agreement(mention -> mention.signatories().stream()
                .anyMatch(signatory -> signatory.name().contains(surname) && fits(signatory, party)));
    }

    private static boolean fits(Signatory signatory, String party) {
        boolean minister = signatory.office().map(SeedCheck::lower).orElse("").contains("minister");
        return minister
                && signatory.party().map(Party::code).filter(party::equals).isPresent();
    }

    long sectorsAmong(List<String> codes) {
        return mainOnes().stream()
                .limit(1)
                .flatMap(mention -> mention.scope().sectors().stream())
                .filter(sector -> codes.contains(sector.code()))
                .count();
    }

    boolean itemNotConfirmed(String word) {
        return agreement(mention -> mention.scope().items().stream()
                .anyMatch(item -> lower(item.name()).contains(word) && item.certainty() != Certainty.CONFIRMED));
    }

    boolean source(String word) {
        return extraction.sources().stream()
                .anyMatch(source -> source.name().text().contains(word));
    }

    boolean request(String by, String to) {
        return extraction.requests().stream()
                .anyMatch(request -> lower(request.by()).contains(by)
                        && lower(request.to().orElse("")).contains(to));
    }

    boolean undisclosed(String words) {
        return extraction.undisclosed().stream()
                .flatMap(unknown -> unknown.evidence().stream())
                .anyMatch(quote -> quote.text().contains(words));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
