package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.lang.NumberReader;
import org.countersign.lang.Token;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.Speaker;
import org.countersign.model.Statement;

/** Judges on whose authority a statement stands. */
final class Authority {

    private static final Set<String> ANALYSTS = Set.of("analyst");
    private static final Set<String> OTHERS =
            Set.of("legislator", "opposition", "committee-chair", "mayor-governor", "secretary", "judge", "other");

    private final DealLexicon lexicon;
    private final NumberReader numbers;
    private final Cast cast;
    private final List<Statement> statements;
    private final boolean leaked;
    private final Set<String> signers;

    /**
     * @param leaked whether the article rests on a paper that was not published
     * @param signers names of those who sign for the parties
     */
    Authority(
            DealLexicon lexicon,
            NumberReader numbers,
            Cast cast,
            List<Statement> statements,
            boolean leaked,
            Set<String> signers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.cast = cast;
        this.statements = statements;
        this.leaked = leaked;
        this.signers = Set.copyOf(signers);
    }

    /** Where it is not known who signs. */
    Authority(DealLexicon lexicon, NumberReader numbers, Cast cast, List<Statement> statements, boolean leaked) {
        this(lexicon, numbers, cast, statements, leaked, Set.of());
    }

    /** Who a statement's speaker is, as far as the article tells. */
    Optional<Actor> actor(Speaker speaker) {
        Optional<Actor> placed = speaker.words().flatMap(words -> cast.at(words.span()));
        return placed.or(() -> speaker.name().flatMap(name -> cast.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()));
    }

    /** Of words that somebody passes on, whoever of the two says less. */
    Standing of(Statement statement, Set<Party> parties) {
        Standing own = ofSpeaker(statement, parties);
        if (statement.parent().isEmpty()) {
            return own;
        }
        Standing outer = ofSpeaker(statements.get(statement.parent().getAsInt()), parties);
        boolean answers = outer == Standing.PARTY || outer == Standing.OUTLET || outer == Standing.MEDIA;
        return answers ? own : outer;
    }

    private Standing ofSpeaker(Statement statement, Set<Party> parties) {
        Speaker speaker = statement.speaker();
        if (isPaper(speaker) || (isVague(speaker) && isOfMinistry(speaker) && isDocument(speaker))) {
            return unknown(speaker);
        }
        Optional<Actor> actor = actor(speaker);
        if (actor.isPresent()) {
            return of(actor.get(), parties, statement.speaker());
        }
        return statement.speaker().name().isEmpty() ? Standing.OUTLET : unknown(statement.speaker());
    }

    private boolean isPaper(Speaker speaker) {
        return opening(speaker).stream()
                .anyMatch(at -> lexicon.instruments().at(tokens(speaker), at).isPresent());
    }

    private boolean isDocument(Speaker speaker) {
        return lexicon.bodies().in(tokens(speaker)).stream()
                .anyMatch(body -> body.meanings().contains("document"));
    }

    /** The places before the first small word but articles: those of the head of the phrase. */
    private List<Integer> opening(Speaker speaker) {
        List<Token> tokens = tokens(speaker);
        List<Integer> places = new ArrayList<>();
        for (int at = 0;
                at < tokens.size() && (at == 0 || lexicon.roles(tokens, at).isEmpty());
                at++) {
            places.add(at);
        }
        return places;
    }

    private List<Token> tokens(Speaker speaker) {
        return speaker.words()
                .map(Quote::text)
                .map(words -> lexicon.bodies().tokens(words))
                .orElse(List.of());
    }

    /** Somebody who is not of the cast: a paper that leaked, or a person. */
    private Standing unknown(Speaker speaker) {
        if (isOfMinistry(speaker)) {
            return Standing.PARTY;
        }
        boolean paper = isPaper(speaker);
        return paper
                ? (leaked ? Standing.MEDIA : Standing.OUTLET)
                : isVague(speaker) ? Standing.ANONYMOUS : Standing.NAMED;
    }

    private Standing of(Actor actor, Set<Party> parties, Speaker speaker) {
        boolean party = actor.party().filter(parties::contains).isPresent();
        return switch (actor.kind()) {
            case PERSON -> isVague(speaker) ? Standing.ANONYMOUS : person(actor, party);
            case STATE, ORGANISATION, PLACE -> party ? Standing.PARTY : Standing.NAMED;
            case BODY -> body(actor, party, speaker);
            case AGENCY, OUTLET -> Standing.MEDIA;
            case INSTITUTE -> Standing.ANALYST;
        };
    }

    private Standing body(Actor actor, boolean party, Speaker speaker) {
        if (actor.rank().filter("document"::equals).isPresent()) {
            return isOfMinistry(speaker) ? Standing.PARTY : leaked ? Standing.MEDIA : Standing.OUTLET;
        }
        if (actor.rank().filter(Set.of("outlet", "agency")::contains).isPresent()) {
            return Standing.MEDIA;
        }
        if (isVague(speaker)) {
            return Standing.ANONYMOUS;
        }
        return party || actor.party().isEmpty() ? Standing.PARTY : Standing.NAMED;
    }

    /** {@code a ministry paper}: a document with somebody who answers for it. */
    private boolean isOfMinistry(Speaker speaker) {
        return speaker.words()
                .map(Quote::text)
                .map(words -> lexicon.bodies().in(lexicon.bodies().tokens(words)))
                .filter(bodies ->
                        bodies.stream().anyMatch(body -> body.meanings().contains("ministry")))
                .isPresent();
    }

    private Standing person(Actor actor, boolean party) {
        String rank = actor.rank().orElse("");
        if (signers.contains(actor.name())) {
            return Standing.PARTY;
        }
        if (ANALYSTS.contains(rank)) {
            return Standing.ANALYST;
        }
        if (rank.isEmpty() || OTHERS.contains(rank)) {
            return Standing.NAMED;
        }
        return party || actor.party().isEmpty() ? Standing.PARTY : Standing.NAMED;
    }

    /** {@code an official}, {@code two officers}, {@code una fuente}: nobody in particular. */
    private boolean isVague(Speaker speaker) {
        List<Token> tokens = tokens(speaker);
        return lexicon.is(tokens, 0, "indefinite") || numbers.at(tokens, 0).isPresent();
    }
}
