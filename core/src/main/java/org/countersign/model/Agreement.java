package org.countersign.model;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of one agreement, from all articles that tell of it.
 *
 * @param id its name: the founding mention's
 * @param parties in code order
 * @param mentions every mention, the founding one first
 * @param claims by field in the order of {@link Field}, then by weight of support, then value
 * @param reports the articles, copies joined
 * @param findings what else the articles tell of it
 */
public record Agreement(
        AgreementId id,
        List<Party> parties,
        List<MentionId> mentions,
        List<Claim> claims,
        List<Report> reports,
        Findings findings) {

    public Agreement {
        parties = List.copyOf(parties);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an agreement never exists without evidence");
        }
    }

    public List<Claim> claims(Field field) {
        return claims.stream().filter(claim -> claim.field() == field).toList();
    }

    /** The claim of a field that is shown first. */
    public Optional<Claim> leading(Field field) {
        return claims.stream().filter(claim -> claim.field() == field).findFirst();
    }

    /**
     * Requests, reactions and gaps, each with the article that has it; copies joined.
     *
     * @param requests what was asked of whom, by date
     * @param reactions who took it how
     * @param undisclosed what is said not to be known
     */
    public record Findings(
            List<Found<Request>> requests, List<Found<Reaction>> reactions, List<Found<Undisclosed>> undisclosed) {

        public Findings {
            requests = List.copyOf(requests);
            reactions = List.copyOf(reactions);
            undisclosed = List.copyOf(undisclosed);
        }
    }

    /**
     * Something found, and every article that has it.
     *
     * @param what the thing as the first of them tells it
     * @param articles by date of publication, then id
     * @param <T> what was found
     */
    public record Found<T>(T what, List<ArticleId> articles) {

        public Found {
            articles = List.copyOf(articles);
        }
    }
}
