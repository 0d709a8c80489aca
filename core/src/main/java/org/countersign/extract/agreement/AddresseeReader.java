package org.countersign.extract.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.extract.agreement.DealLexicon.StateWord;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.lang.Token;
import org.countersign.model.Party;
import org.countersign.model.Span;

/** Reads who is asked: the object of a verb of asking or sending, or the subject of what is to be done. */
final class AddresseeReader {

    private static final Set<String> LIGHT = Set.of("adverb", "time", "clitic", "complementizer");
    private static final Set<String> ARTICLE = Set.of("definite", "determiner", "possessive");

    private final DealLexicon lexicon;
    private final FindingLexicon words;

    AddresseeReader(DealLexicon lexicon, FindingLexicon words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Who is named right after the verb, else after a preposition of address before {@code to}. */
    Optional<String> after(Background background, Passage passage, int verbEnd, int to, String by) {
        int start = skipLight(passage, verbEnd);
        Optional<String> direct =
                lexicon.is(passage.tokens(), start, "to") ? Optional.empty() : at(background, passage, start, by);
        return direct.or(() -> IntStream.range(verbEnd, Math.min(to, passage.to()))
                .filter(at -> isAddressing(passage.tokens(), at))
                .mapToObj(at -> at(background, passage, at + 1, by))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** {@code al gobierno}, {@code from the ministry}; {@code for} and {@code para} address nobody. */
    private boolean isAddressing(List<Token> tokens, int at) {
        boolean to = lexicon.is(tokens, at, "to") && !lexicon.is(tokens, at, "appointment");
        return (to || lexicon.is(tokens, at, "from")) && !lexicon.is(tokens, at, "lasting");
    }

    /** Who is named where a content begins: {@code the minister explain}, {@code a Norlandia información}. */
    Optional<String> opening(Background background, Passage passage, int from, String by) {
        int start = skipLight(passage, from);
        return at(background, passage, lexicon.is(passage.tokens(), start, "to") ? start + 1 : start, by);
    }

    private int skipLight(Passage passage, int from) {
        int at = from;
        while (at < passage.to()
                && (isDated(passage, at) || isDated(passage, at + 1) || isLight(passage.tokens(), at))) {
            at++;
        }
        return at;
    }

    private boolean isLight(List<Token> tokens, int at) {
        return (words.isOf(tokens, at, LIGHT) && !words.isOf(tokens, at, ARTICLE))
                || words.isOf(tokens, at, Set.of("complementizer"));
    }

    private static boolean isDated(Passage passage, int at) {
        return passage.dates().stream().anyMatch(date -> date.from() <= at && at < date.to());
    }

    /** The actor whose noun phrase begins at this token. */
    private Optional<String> at(Background background, Passage passage, int token, String by) {
        if (token < passage.from() || token >= passage.to()) {
            return Optional.empty();
        }
        int noun = words.isOf(passage.tokens(), token, ARTICLE) && token + 1 < passage.to() ? token + 1 : token;
        Span first = passage.tokens().get(noun).span();
        Cast cast = background.scan().reading().cast();
        boolean adjective = passage.sentence().states().stream()
                .anyMatch(
                        state -> state.from() == noun && state.mark().meaning().kind() == StateWord.Kind.ADJECTIVE);
        return cast.actors().stream()
                .filter(actor -> canAnswer(actor) && !actor.name().equals(by))
                .filter(actor -> !adjective || actor.kind() != Actor.Kind.STATE)
                .filter(actor -> actor.mentions().stream().anyMatch(mention -> begins(mention, first)))
                .max(Comparator.comparingInt(actor -> actor.kind() == Actor.Kind.PERSON ? 1 : 0))
                .map(actor -> new Named(cast, by, home(background)).name(actor))
                .or(() -> office(background, passage, noun, by))
                .or(() -> state(background, passage, noun));
    }

    /** An office that is no actor of its own: who holds it, else the words. */
    private Optional<String> office(Background background, Passage passage, int noun, String by) {
        return words.offices().at(passage.tokens(), noun).map(match -> {
            int end = complement(passage, match.to());
            Optional<String> holder = end > match.to()
                    ? Optional.empty()
                    : new Named(background.scan().reading().cast(), by, home(background))
                            .holder(match.meaning(), Optional.empty());
            return holder.orElseGet(() ->
                    background.scan().quote(passage.sentence().span(noun, end)).text());
        });
    }

    /** After {@code of the Legislative Assembly}. */
    private int complement(Passage passage, int from) {
        int at = from;
        while (at < passage.to() && (lexicon.is(passage.tokens(), at, "of") || isArticle(passage.tokens(), at))) {
            at++;
        }
        int end = at;
        while (end < passage.to() && passage.tokens().get(end).isCapitalised()) {
            end++;
        }
        return end > at ? end : from;
    }

    private boolean isArticle(List<Token> tokens, int at) {
        return words.isOf(tokens, at, ARTICLE);
    }

    /** A state or its capital that the cast does not have here. */
    private static Optional<String> state(Background background, Passage passage, int noun) {
        Set<StateWord.Kind> names = Set.of(StateWord.Kind.NAME, StateWord.Kind.CAPITAL, StateWord.Kind.GOVERNMENT_SEAT);
        return passage.sentence().states().stream()
                .filter(state -> state.from() == noun
                        && names.contains(state.mark().meaning().kind()))
                .map(state -> background
                        .scan()
                        .quote(passage.sentence().span(state.from(), state.to()))
                        .text())
                .findFirst();
    }

    /** Where the words for whom a content begins with end, where {@code for} follows or the address has a preposition. */
    int afterOpening(Background background, Passage passage, int from) {
        boolean addressed = lexicon.is(passage.tokens(), from, "to");
        int first = addressed ? from + 1 : from;
        Span start = passage.tokens().get(Math.min(first, passage.to() - 1)).span();
        int end = background.scan().reading().cast().actors().stream()
                .filter(AddresseeReader::canAnswer)
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> mention.phrase().start() == start.start()
                        || mention.name().start() == start.start())
                .mapToInt(mention -> mention.phrase().end())
                .max()
                .orElse(start.start());
        int at = first;
        while (at < passage.to() && passage.tokens().get(at).end() <= end) {
            at++;
        }
        int next = skipLight(passage, at);
        boolean asked = at > first && (addressed || lexicon.is(passage.tokens(), next, "appointment"));
        return !asked || next >= passage.to() - 1
                ? from
                : lexicon.is(passage.tokens(), next, "appointment") ? next + 1 : next;
    }

    /** Whom a noun phrase asks: {@code a report from the government}, {@code una explicación al ministro}. */
    Optional<String> within(Background background, Passage passage, int from, String by) {
        int end = words.isOf(passage.tokens(), from - 1, Set.of("complementizer")) ? from : from + 1;
        while (end > from
                && end < passage.to()
                && !passage.tokens().get(end).is(",")
                && !words.isOf(passage.tokens(), end, Set.of("relative", "complementizer"))) {
            end++;
        }
        int stop = end;
        return IntStream.range(from + 1, stop)
                .filter(at -> lexicon.is(passage.tokens(), at, "from")
                        || (isArticle(passage.tokens(), from) && isAddressing(passage.tokens(), at)))
                .mapToObj(at -> at(background, passage, at + 1, by))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Party> home(Background background) {
        return background.scan().reading().cast().home();
    }

    private static boolean begins(Actor.Mention mention, Span first) {
        return mention.name().start() == first.start()
                || (mention.phrase().start() <= first.start()
                        && mention.phrase().end() >= first.end()
                        && mention.phrase().start() >= first.start() - 5);
    }

    private static boolean canAnswer(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> true;
            case STATE, ORGANISATION -> true;
            case BODY ->
                actor.rank()
                        .filter(Set.of("document", "outlet", "agency")::contains)
                        .isEmpty();
            case PLACE -> actor.rank().filter("capital"::equals).isPresent();
            case AGENCY, OUTLET, INSTITUTE -> false;
        };
    }

    /** The fullest name that the cast has for somebody whom {@code by} asks. */
    private record Named(Cast cast, String by, Optional<Party> home) {

        String name(Actor actor) {
            return switch (actor.kind()) {
                case PLACE ->
                    cast.actors().stream()
                            .filter(other -> other.kind() == Actor.Kind.STATE
                                    && other.party().equals(actor.party()))
                            .map(Actor::name)
                            .findFirst()
                            .orElse(actor.name());
                case PERSON -> holder(actor).orElse(actor.name());
                case STATE, ORGANISATION, BODY, AGENCY, OUTLET, INSTITUTE -> actor.name();
            };
        }

        /** The one person who holds an office that is named alone; of several the asker's own. */
        private Optional<String> holder(Actor office) {
            return Character.isUpperCase(office.name().codePointAt(0))
                    ? Optional.empty()
                    : office.rank().flatMap(rank -> holder(rank, office.party()));
        }

        private Optional<String> holder(String rank, Optional<Party> party) {
            List<Actor> holders = cast.actors().stream()
                    .filter(actor -> actor.kind() == Actor.Kind.PERSON
                            && Character.isUpperCase(actor.name().codePointAt(0))
                            && !actor.name().equals(by)
                            && isSame(rank, party, actor))
                    .toList();
            Optional<Party> own = cast.actors().stream()
                    .filter(actor -> actor.name().equals(by))
                    .findFirst()
                    .flatMap(Actor::party)
                    .or(() -> home);
            List<Actor> near =
                    holders.stream().filter(actor -> actor.party().equals(own)).toList();
            List<Actor> chosen = holders.size() > 1 ? near : holders;
            return chosen.size() == 1 ? Optional.of(chosen.get(0).name()) : Optional.empty();
        }

        private static boolean isSame(String rank, Optional<Party> party, Actor actor) {
            boolean possible = party.isEmpty() || actor.party().isEmpty() || party.equals(actor.party());
            return possible
                    && actor.rank()
                            .filter(other ->
                                    other.equals(rank) || ("minister".equals(rank) && other.endsWith("-minister")))
                            .isPresent();
        }
    }
}
