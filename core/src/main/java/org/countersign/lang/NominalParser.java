package org.countersign.lang;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.lang.Actor.Kind;
import org.countersign.lang.HeadPhrases.HeadPhrase;
import org.countersign.lang.NameLexicon.StateName;
import org.countersign.lang.Nominal.Range;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.model.Party;

/**
 * Recognises, at one token of a sentence, the longest phrase that names a person with an office, a body, a medium, an
 * organisation, a state or a place. Works by the surface: capitals, lexicons and small link words.
 */
final class NominalParser {

    private final NameLexicon lexicon;
    private final List<Token> tokens;
    private final CapitalRuns capitals;
    private final HeadPhrases heads;

    NominalParser(NameLexicon lexicon, List<Token> tokens, Map<Integer, Name> names) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.capitals = new CapitalRuns(lexicon, tokens, names);
        this.heads = new HeadPhrases(lexicon, tokens, capitals);
    }

    /** The phrase that starts at {@code at}. */
    Optional<Nominal> at(int at) {
        return known(at, at)
                .or(() -> lexicon.is(tokens.get(at), "article") ? known(at, at + 1) : Optional.empty())
                .or(() -> headed(at))
                .or(() -> properBody(at))
                .or(() -> personNamedAsPlace(at))
                .or(() -> state(at))
                .or(() -> person(at))
                .or(() -> medium(at));
    }

    /** A medium whose name says so: a body's name with a word for media in it. */
    private Optional<Nominal> medium(int at) {
        return capitals.body(at)
                .filter(name -> tokens.subList(name.from(), name.to()).stream().anyMatch(lexicon::isMedium))
                .map(name ->
                        new Nominal(Kind.OUTLET, name, name, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** A well-known medium, institute or organisation whose name begins at {@code name}. */
    private Optional<Nominal> known(int at, int name) {
        if (name >= tokens.size() || !tokens.get(name).isCapitalised()) {
            return Optional.empty();
        }
        Optional<Match<Party>> organisation = lexicon.organisations().at(tokens, name);
        Optional<Match<String>> agency = lexicon.agencies().at(tokens, name).filter(match -> endsName(match.to()));
        int agencyEnd = agency.map(Match::to).orElse(0);
        if (organisation.isPresent() && organisation.get().to() >= agencyEnd) {
            Range words = new Range(name, organisation.get().to());
            return Optional.of(new Nominal(
                    Kind.ORGANISATION,
                    new Range(at, words.to()),
                    words,
                    Optional.of(organisation.get().meaning()),
                    Optional.empty(),
                    Optional.empty()));
        }
        return agency.map(match -> new Nominal(
                mediumKind(match.meaning()),
                new Range(at, match.to()),
                new Range(name, match.to()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(match.meaning())));
    }

    private boolean endsName(int to) {
        return to >= tokens.size()
                || !tokens.get(to).isWord()
                || !tokens.get(to).isCapitalised();
    }

    private static Kind mediumKind(String kind) {
        return switch (kind) {
            case "agency" -> Kind.AGENCY;
            case "outlet" -> Kind.OUTLET;
            case "institute" -> Kind.INSTITUTE;
            default -> Kind.BODY;
        };
    }

    /** A phrase around the head word of an office or a body: {@code the Iranian defence minister, Ali X}. */
    private Optional<Nominal> headed(int at) {
        Optional<HeadPhrase> found = heads.at(at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        HeadPhrase phrase = found.get();
        int to = phrase.whole().to();
        int words = lexicon.is(tokens.get(at), "article") ? at + 1 : at;
        Range name = new Range(Math.min(words, to - 1), to);
        Optional<String> rank = Optional.of(phrase.rank());
        if (!phrase.isOffice()) {
            return Optional.of(named(new Nominal(
                    mediumKind(phrase.rank()), phrase.whole(), name, phrase.party(), Optional.empty(), rank)));
        }
        Nominal official =
                new Nominal(Kind.PERSON, phrase.whole(), phrase.whole(), phrase.party(), Optional.of(name), rank);
        return capitals.personAfter(to)
                .map(person -> official.withName(person, new Range(at, person.to())))
                .or(() -> phrase.bare() ? Optional.empty() : Optional.of(official));
    }

    /** A medium or institute takes the proper name or the quoted name that follows it. */
    private Nominal named(Nominal body) {
        int end = body.whole().to();
        boolean quoted = end < tokens.size() && tokens.get(end).isQuote();
        Optional<Range> name = capitals.proper(quoted ? end + 1 : end);
        if (body.kind() == Kind.BODY || name.isEmpty()) {
            return body;
        }
        boolean ownCapital = !quoted && tokens.get(end - 1).isCapitalised();
        int to = name.get().to();
        boolean closed = quoted && to < tokens.size() && tokens.get(to).isQuote();
        return new Nominal(
                body.kind(),
                new Range(body.whole().from(), closed ? to + 1 : to),
                new Range(ownCapital ? end - 1 : name.get().from(), to),
                body.party(),
                body.office(),
                body.rank());
    }

    /** A capitalised run that holds the word of a body: {@code Gulf Policy Institute}. */
    private Optional<Nominal> properBody(int at) {
        if (opensSentence(at)) {
            return Optional.empty();
        }
        int name = lexicon.is(tokens.get(at), "article") && at + 1 < tokens.size() ? at + 1 : at;
        int to = capitals.end(name, true);
        for (int i = to - 1; i >= name && to - name >= 2; i--) {
            Optional<Match<String>> body = lexicon.bodies().at(tokens, i);
            if (body.isPresent() && tokens.get(i).isCapitalised()) {
                return i > name && isComplement(i)
                        ? Optional.empty()
                        : Optional.of(new Nominal(
                                mediumKind(body.get().meaning()),
                                new Range(at, to),
                                new Range(name, to),
                                capitals.party(name, to),
                                Optional.empty(),
                                Optional.of(body.get().meaning())));
            }
        }
        return Optional.empty();
    }

    /** {@code Según La Gaceta}: the first word has its capital from its place, and the name begins behind it. */
    private boolean opensSentence(int at) {
        Token token = tokens.get(at);
        return lexicon.is(token, "opener")
                && !lexicon.is(token, "article")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapitalised();
    }

    /** Whether a body's word stands after {@code of the}: what is before it is somebody or something else. */
    private boolean isComplement(int at) {
        return lexicon.is(tokens.get(at - 1), "article") && at > 1 && lexicon.is(tokens.get(at - 2), "link");
    }

    private Optional<Nominal> state(int at) {
        return lexicon.state(tokens, at).map(match -> {
            Kind kind = match.meaning().isPlace() ? Kind.PLACE : Kind.STATE;
            Range words = new Range(match.from(), match.to());
            return new Nominal(
                    kind,
                    words,
                    words,
                    Optional.of(match.meaning().party()),
                    Optional.empty(),
                    Optional.of(match.meaning().kind()));
        });
    }

    /** A person whose first name is also a city's: {@code Santiago Peña}. */
    private Optional<Nominal> personNamedAsPlace(int at) {
        Optional<Match<StateName>> place =
                lexicon.state(tokens, at).filter(match -> match.meaning().isPlace() && match.to() == at + 1);
        return place.isEmpty() ? Optional.empty() : person(at);
    }

    /** A person by the name alone, or with an office after it: {@code Ana Paz, defence minister of Peru,}. */
    private Optional<Nominal> person(int at) {
        boolean honoured = lexicon.is(tokens.get(at), "honorific");
        boolean place = at > 0 && lexicon.is(tokens.get(at - 1), "place-preposition");
        Optional<Range> name = capitals.person(at).filter(words -> honoured || capitals.words(words) >= 2);
        if (name.isEmpty() || place) {
            return Optional.empty();
        }
        Range words = name.get();
        Nominal plain = new Nominal(
                Kind.PERSON, new Range(at, words.to()), words, Optional.empty(), Optional.empty(), Optional.empty());
        return Optional.of(apposition(words.to())
                .map(office ->
                        new Nominal(Kind.PERSON, plain.whole(), words, office.party(), office.office(), office.rank()))
                .orElse(plain));
    }

    /** An office between commas after a name. */
    private Optional<Nominal> apposition(int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).is(",")) {
            return Optional.empty();
        }
        return headed(at + 1)
                .filter(nominal ->
                        nominal.kind() == Kind.PERSON && nominal.name().equals(nominal.whole()));
    }
}
