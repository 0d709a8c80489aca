package org.countersign.extract.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.Speaker;
import org.countersign.model.Statement;

/** Judges on whose authority a statement stands. */
final class Authority {

    private static final Set<String> ANALYSTS = Set.of("analyst");
    private static final Set<String> CRITICS = Set.of("legislator", "opposition", "committee-chair", "mayor-governor");

    private final DealLexicon lexicon;
    private final Cast cast;

    Authority(DealLexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Who a statement's speaker is, as far as the article tells. */
    Optional<Actor> actor(Speaker speaker) {
        Optional<Actor> placed = speaker.words().flatMap(words -> cast.at(words.span()));
        return placed.or(() -> speaker.name().flatMap(name -> cast.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()));
    }

    Standing of(Statement statement, Set<Party> parties) {
        Optional<Actor> actor = actor(statement.speaker());
        if (actor.isPresent()) {
            return of(actor.get(), parties, statement.speaker());
        }
        return statement.speaker().name().isEmpty() ? Standing.OUTLET : Standing.ANONYMOUS;
    }

    private Standing of(Actor actor, Set<Party> parties, Speaker speaker) {
        boolean party = actor.party().filter(parties::contains).isPresent();
        return switch (actor.kind()) {
            case PERSON -> person(actor, party);
            case STATE, ORGANISATION -> party ? Standing.PARTY : Standing.NAMED;
            case BODY ->
                isVague(speaker)
                        ? Standing.ANONYMOUS
                        : party || actor.party().isEmpty() ? Standing.PARTY : Standing.NAMED;
            case AGENCY, OUTLET -> Standing.MEDIA;
            case INSTITUTE -> Standing.ANALYST;
            case PLACE -> party ? Standing.PARTY : Standing.NAMED;
        };
    }

    private static Standing person(Actor actor, boolean party) {
        String rank = actor.rank().orElse("");
        if (ANALYSTS.contains(rank)) {
            return Standing.ANALYST;
        }
        if (rank.isEmpty() || CRITICS.contains(rank)) {
            return Standing.NAMED;
        }
        return party || actor.party().isEmpty() ? Standing.PARTY : Standing.NAMED;
    }

    /** {@code an official}, {@code two officers}, {@code una fuente}: nobody in particular. */
    private boolean isVague(Speaker speaker) {
        return speaker.words().map(Quote::text).map(this::startsVaguely).orElse(false);
    }

    private boolean startsVaguely(String words) {
        List<Token> tokens = new Tokenizer().tokens(words);
        return lexicon.is(tokens, 0, "indefinite");
    }
}
