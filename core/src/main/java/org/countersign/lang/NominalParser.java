package org.countersign.lang;

import java.util.List;
import java.util.Optional;
import org.countersign.lang.Actor.Kind;
import org.countersign.lang.NameLexicon.StateName;
import org.countersign.lang.Nominal.Range;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.model.Party;

/**
 * Recognises, at one token of a sentence, the longest phrase that names a person with an office, a body, a medium, an
 * organisation, a state or a place. Works by the surface: capitals, lexicons and small link words.
 */
final class NominalParser {

    private static final int LONGEST_COMPLEMENT = 6;
    private static final int LONGEST_NAME = 6;

    private final NameLexicon lexicon;
    private final List<Token> tokens;

    NominalParser(NameLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** The phrase that starts at {@code at}. */
    Optional<Nominal> at(int at) {
        return known(at)
                .or(() -> headed(at))
                .or(() -> properBody(at))
                .or(() -> state(at))
                .or(() -> person(at));
    }

    /** A well-known medium, institute or organisation. */
    private Optional<Nominal> known(int at) {
        int name = lexicon.is(tokens.get(at), "article") && at + 1 < tokens.size() ? at + 1 : at;
        for (int from : name == at ? new int[] {at} : new int[] {at, name}) {
            if (!tokens.get(from).isCapitalised()) {
                continue;
            }
            Optional<Match<String>> agency = lexicon.agencies().at(tokens, from);
            Optional<Match<Party>> organisation = lexicon.organisations().at(tokens, from);
            if (organisation.isPresent()
                    && organisation.get().to() >= agency.map(Match::to).orElse(0)) {
                Range words = new Range(from, organisation.get().to());
                return Optional.of(new Nominal(
                        Kind.ORGANISATION,
                        new Range(at, words.to()),
                        words,
                        Optional.of(organisation.get().meaning()),
                        Optional.empty(),
                        Optional.empty()));
            }
            if (agency.isPresent() && endsName(agency.get().to())) {
                Range words = new Range(from, agency.get().to());
                return Optional.of(new Nominal(
                        mediumKind(agency.get().meaning()),
                        new Range(at, words.to()),
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(agency.get().meaning())));
            }
        }
        return Optional.empty();
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
        Lead lead = lead(at);
        Optional<Head> head = head(lead.to());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Tail tail = tail(head.get());
        Optional<Party> party = lead.party().isPresent() ? lead.party() : tail.party();
        Range whole = new Range(at, tail.to());
        int words = lexicon.is(tokens.get(at), "article") ? at + 1 : at;
        Range office = new Range(Math.min(words, tail.to() - 1), tail.to());
        if (!head.get().isOffice()) {
            return Optional.of(named(new Nominal(
                    mediumKind(head.get().rank()),
                    whole,
                    office,
                    party,
                    Optional.empty(),
                    Optional.of(head.get().rank()))));
        }
        Nominal official = new Nominal(
                Kind.PERSON,
                whole,
                whole,
                party,
                Optional.of(office),
                Optional.of(head.get().rank()));
        boolean bare = lead.to() == at && tail.to() == head.get().to();
        return personAfter(tail.to())
                .map(name -> official.withName(name, new Range(at, name.to())))
                .or(() -> bare ? Optional.empty() : Optional.of(official));
    }

    /** A medium or institute takes the proper name or the quoted name that follows it. */
    private Nominal named(Nominal body) {
        if (body.kind() == Kind.BODY) {
            return body;
        }
        int from = body.whole().to();
        if (from < tokens.size() && tokens.get(from).isQuote()) {
            from++;
        }
        int to = capitalRun(from, true);
        if (to == from || to - from > LONGEST_NAME) {
            return body;
        }
        if (from == body.whole().to() && tokens.get(from - 1).isCapitalised()) {
            from--;
        }
        int end = to < tokens.size()
                        && tokens.get(to).isQuote()
                        && from > body.whole().to()
                ? to + 1
                : to;
        return new Nominal(
                body.kind(),
                new Range(body.whole().from(), end),
                new Range(from, to),
                body.party(),
                body.office(),
                body.rank());
    }

    /** Article, possessive, state and modifiers before a head. */
    private Lead lead(int at) {
        int to = at;
        Optional<Party> party = Optional.empty();
        boolean bound = false;
        for (int steps = 0; steps < LONGEST_COMPLEMENT && to < tokens.size(); steps++) {
            Token token = tokens.get(to);
            Optional<Match<StateName>> state = lexicon.state(tokens, to);
            if (head(to).isPresent() && state.isEmpty()) {
                break;
            }
            if (state.isPresent() && (party.isEmpty() || state.get().meaning().isAdjective())) {
                party = party.or(() -> Optional.of(state.get().meaning().party()));
                to = afterPossessive(state.get().to());
                bound = to > state.get().to() || state.get().meaning().isAdjective();
            } else if (lexicon.is(token, "modifier") || (steps == 0 && isDeterminer(token))) {
                to++;
            } else {
                break;
            }
        }
        return new Lead(bound ? beforeHead(to) : to, party);
    }

    /** Skips one or two plain words before a head: {@code Mozambican naval officer}. */
    private int beforeHead(int from) {
        for (int to = from; to <= from + 2 && to < tokens.size(); to++) {
            if (head(to).isPresent()) {
                return to;
            }
            if (!isPlainWord(to)) {
                break;
            }
        }
        return from;
    }

    private boolean isPlainWord(int at) {
        Token token = tokens.get(at);
        return token.isWord() && !token.isCapitalised() && !lexicon.is(token, "link") && !isDeterminer(token);
    }

    private boolean isDeterminer(Token token) {
        return lexicon.is(token, "article") || lexicon.is(token, "possessive");
    }

    private int afterPossessive(int to) {
        boolean possessive = to < tokens.size()
                && (tokens.get(to).is("'s")
                        || tokens.get(to).text().equals("\u2019")
                        || tokens.get(to).is("'"));
        return possessive ? to + 1 : to;
    }

    private Optional<Head> head(int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return Optional.empty();
        }
        Optional<Match<String>> office = lexicon.offices().at(tokens, at);
        Optional<Match<String>> body = lexicon.bodies().at(tokens, at);
        if (lexicon.is(tokens.get(at), "counterpart")) {
            return Optional.of(new Head(at, at + 1, true, "counterpart"));
        }
        if (office.isPresent() && office.get().to() >= body.map(Match::to).orElse(0)) {
            return Optional.of(new Head(
                    at, lastOffice(office.get().to()), true, office.get().meaning()));
        }
        return body.map(match -> new Head(at, match.to(), false, match.meaning()));
    }

    /** Titles that follow one another: {@code army spokesman Col.}. */
    private int lastOffice(int from) {
        int to = from;
        Optional<Match<String>> next = lexicon.offices().at(tokens, to);
        while (next.isPresent()) {
            to = next.get().to();
            next = lexicon.offices().at(tokens, to);
        }
        return to < tokens.size() && tokens.get(to).is(".") && to > from - 1 && isTitleStop(to) ? to + 1 : to;
    }

    private boolean isTitleStop(int at) {
        return tokens.get(at - 1).text().length() <= 4
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapitalised();
    }

    /** Complements after a head: {@code of National Defence of Kenya}, {@code turco}. */
    private Tail tail(Head head) {
        int to = head.to();
        Optional<Party> party = Optional.empty();
        boolean grown = true;
        while (grown && to < tokens.size()) {
            grown = false;
            Optional<Match<StateName>> state = lexicon.state(tokens, to);
            if (state.isPresent()
                    && state.get().meaning().isAdjective()
                    && !tokens.get(to).isCapitalised()) {
                party = party.or(() -> Optional.of(state.get().meaning().party()));
                to = state.get().to();
                grown = true;
            } else if (adjectiveAfter(to).isPresent()) {
                Match<StateName> adjective = adjectiveAfter(to).get();
                party = party.or(() -> Optional.of(adjective.meaning().party()));
                to = adjective.to();
                grown = true;
            } else if (lexicon.is(tokens.get(to), "office-adjective")) {
                to++;
                grown = true;
            } else if (lexicon.is(tokens.get(to), "link")) {
                Tail complement = complement(to + 1, head.isOffice());
                grown = complement.to() > to + 1;
                to = grown ? complement.to() : to;
                Optional<Party> found = complement.party();
                party = party.or(() -> found);
            }
        }
        return new Tail(to, party);
    }

    /** A state's adjective after one or two plain words: {@code oficial naval boliviano}. */
    private Optional<Match<StateName>> adjectiveAfter(int from) {
        for (int at = from + 1; at <= from + 2 && at < tokens.size() && isPlainWord(at - 1); at++) {
            Optional<Match<StateName>> state = lexicon.state(tokens, at);
            if (state.isPresent()
                    && state.get().meaning().isAdjective()
                    && !tokens.get(at).isCapitalised()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private Tail complement(int from, boolean ofOffice) {
        int at = from;
        while (at < tokens.size() && lexicon.is(tokens.get(at), "article") && at < from + 2) {
            at++;
        }
        if (at >= tokens.size()) {
            return new Tail(from, Optional.empty());
        }
        boolean linked = tokens.get(from - 1).is("of")
                || tokens.get(from - 1).is("for")
                || tokens.get(from - 1).is("de")
                || tokens.get(from - 1).is("del")
                || tokens.get(from - 1).is("para");
        Optional<Match<StateName>> state = lexicon.state(tokens, at);
        if (state.isPresent() && !state.get().meaning().isAdjective()) {
            return new Tail(state.get().to(), Optional.of(state.get().meaning().party()));
        }
        if (!linked) {
            return new Tail(from, Optional.empty());
        }
        int run = capitalRun(at, true);
        if (run > at) {
            return new Tail(run, partyIn(at, run));
        }
        Optional<Match<String>> body = lexicon.bodies().at(tokens, at);
        return body.isPresent() && ofOffice
                ? new Tail(body.get().to(), Optional.empty())
                : new Tail(from, Optional.empty());
    }

    private Optional<Party> partyIn(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Match<StateName>> state = lexicon.state(tokens, i);
            if (state.isPresent()) {
                return Optional.of(state.get().meaning().party());
            }
        }
        return Optional.empty();
    }

    /** A capitalised run that holds the word of a body: {@code Gulf Policy Institute}. */
    private Optional<Nominal> properBody(int at) {
        int name = lexicon.is(tokens.get(at), "article") && at + 1 < tokens.size() ? at + 1 : at;
        int to = capitalRun(name, true);
        if (to - name < 2) {
            return Optional.empty();
        }
        for (int i = to - 1; i >= name; i--) {
            Optional<Match<String>> body = lexicon.bodies().at(tokens, i);
            if (body.isPresent() && tokens.get(i).isCapitalised() && i > name && isComplement(i)) {
                return Optional.empty();
            }
            if (body.isPresent() && tokens.get(i).isCapitalised()) {
                String kind = body.get().meaning();
                return Optional.of(new Nominal(
                        mediumKind(kind),
                        new Range(at, to),
                        new Range(name, to),
                        partyIn(name, to),
                        Optional.empty(),
                        Optional.of(kind)));
            }
        }
        return Optional.empty();
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

    /** A person by the name alone, or with an office after it: {@code Ana Paz, defence minister of Peru,}. */
    private Optional<Nominal> person(int at) {
        int from = lexicon.is(tokens.get(at), "honorific") ? afterStop(at + 1) : at;
        boolean place = at > 0 && lexicon.is(tokens.get(at - 1), "place-preposition");
        Optional<Range> name = nameAt(from);
        boolean bareWord = from == at && name.map(Range::size).orElse(0) < 2;
        if (name.isEmpty() || place || bareWord) {
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

    private int afterStop(int at) {
        return at < tokens.size() && tokens.get(at).is(".") ? at + 1 : at;
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

    /** The name of a person at {@code at}, or after a comma there. */
    private Optional<Range> personAfter(int at) {
        int from = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
        Optional<Range> name = nameAt(from);
        return from > at ? name.filter(words -> words.size() >= 2) : name;
    }

    private Optional<Range> nameAt(int at) {
        int from = at;
        while (from < tokens.size() && lexicon.is(tokens.get(from), "honorific") && from < at + 2) {
            from = afterStop(from + 1);
        }
        int to = capitalRun(from, false);
        if (to <= from || to - from > LONGEST_NAME) {
            return Optional.empty();
        }
        boolean foreign = tokens.subList(from, to).stream()
                .anyMatch(token -> lexicon.is(token, "thing") || lexicon.is(token, "self"));
        boolean opener = isFirstWord(from) && lexicon.is(tokens.get(from), "opener");
        return foreign || opener || holdsState(from, to) ? Optional.empty() : Optional.of(new Range(from, to));
    }

    private boolean isFirstWord(int at) {
        return tokens.subList(0, at).stream().noneMatch(Token::isWord);
    }

    /** Whether a run names a state, or ends in a capital city. */
    private boolean holdsState(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Match<StateName>> state = lexicon.state(tokens, i);
            boolean place = state.map(match -> match.meaning().isPlace()).orElse(false);
            boolean ends = state.map(
                            match -> match.to() == to && match.meaning().kind().equals("capital"))
                    .orElse(false);
            if (state.isPresent() && (!place || ends)) {
                return true;
            }
        }
        return false;
    }

    /**
     * End of the run of capitalised words from {@code from}; small particles inside it, and with {@code links} also
     * {@code of} and {@code the} between capitals, belong to it.
     */
    private int capitalRun(int from, boolean links) {
        int to = from;
        int at = from;
        while (at < tokens.size() && at - from < 12) {
            Token token = tokens.get(at);
            if (token.isWord() && token.isCapitalised() && !stopsRun(at, from, links)) {
                at++;
                to = at;
                if (at < tokens.size() && tokens.get(at).is(".") && token.text().length() == 1) {
                    at++;
                }
            } else if (at > from && isInside(at, links)) {
                at++;
            } else {
                break;
            }
        }
        return to;
    }

    private boolean stopsRun(int at, int from, boolean links) {
        boolean title = !links && at > from && lexicon.offices().at(tokens, at).isPresent();
        return title || lexicon.is(tokens.get(at), "self");
    }

    private boolean isInside(int at, boolean links) {
        Token token = tokens.get(at);
        if (lexicon.is(token, "conjunction")) {
            return links && at + 1 < tokens.size() && isOrdinaryCapital(at + 1);
        }
        boolean link = token.is("of") || token.is("the") || token.is("for");
        return lexicon.is(token, "particle") || (links && link);
    }

    /** A capitalised word that opens neither a state nor a body nor an office of its own. */
    private boolean isOrdinaryCapital(int at) {
        return tokens.get(at).isCapitalised()
                && lexicon.state(tokens, at).isEmpty()
                && lexicon.offices().at(tokens, at).isEmpty()
                && lexicon.bodies().at(tokens, at).isEmpty();
    }

    private record Lead(int to, Optional<Party> party) {}

    private record Head(int from, int to, boolean isOffice, String rank) {}

    private record Tail(int to, Optional<Party> party) {}
}
