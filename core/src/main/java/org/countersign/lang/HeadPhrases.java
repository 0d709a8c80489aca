package org.countersign.lang;

import java.util.List;
import java.util.Optional;
import org.countersign.lang.NameLexicon.StateName;
import org.countersign.lang.Nominal.Range;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.model.Party;

/** Finds, in one sentence, phrases around the word of an office or of a body, with what stands before and after it. */
final class HeadPhrases {

    private static final int LONGEST_LEAD = 6;

    private final NameLexicon lexicon;
    private final List<Token> tokens;
    private final CapitalRuns capitals;

    HeadPhrases(NameLexicon lexicon, List<Token> tokens, CapitalRuns capitals) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.capitals = capitals;
    }

    /**
     * A phrase around a head.
     *
     * @param whole all its tokens
     * @param isOffice whether the head is an office, else a body
     * @param rank class of the office or kind of the body
     * @param party the state that the phrase names
     * @param bare whether it is the head alone
     */
    record HeadPhrase(Range whole, boolean isOffice, String rank, Optional<Party> party, boolean bare) {}

    /** The phrase that starts at {@code at}. */
    Optional<HeadPhrase> at(int at) {
        Lead lead = lead(at);
        return head(lead.to()).map(head -> {
            Tail tail = tail(head);
            boolean bare = lead.to() == at && tail.to() == head.to();
            Optional<Party> party = lead.party().or(tail::party);
            return new HeadPhrase(new Range(at, tail.to()), head.isOffice(), head.rank(), party, bare);
        });
    }

    /** Article, possessive, state and modifiers before a head. */
    private Lead lead(int at) {
        int to = at;
        Optional<Party> party = Optional.empty();
        boolean bound = false;
        for (int steps = 0; steps < LONGEST_LEAD && to < tokens.size(); steps++) {
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
        if (lexicon.is(tokens.get(at), "counterpart")) {
            return Optional.of(new Head(at + 1, true, "counterpart"));
        }
        Optional<Match<String>> office = lexicon.offices().at(tokens, at);
        Optional<Match<String>> body = lexicon.bodies().at(tokens, at);
        if (office.isPresent() && office.get().to() >= body.map(Match::to).orElse(0)) {
            return Optional.of(
                    new Head(lastTitle(office.get().to()), true, office.get().meaning()));
        }
        return body.map(match -> new Head(match.to(), false, match.meaning()));
    }

    /** Titles that follow one another: {@code army spokesman Col.}. */
    private int lastTitle(int from) {
        int to = from;
        Optional<Match<String>> next = lexicon.offices().at(tokens, to);
        while (next.isPresent()) {
            to = next.get().to();
            next = lexicon.offices().at(tokens, to);
        }
        return to < tokens.size() && tokens.get(to).is(".") && isTitleStop(to) ? to + 1 : to;
    }

    private boolean isTitleStop(int at) {
        return tokens.get(at - 1).text().length() <= 4
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapitalised();
    }

    /** What stands after a head: {@code of National Defence of Kenya}, {@code turco}. */
    private Tail tail(Head head) {
        Tail tail = new Tail(head.to(), Optional.empty());
        Optional<Tail> longer = longer(tail, head);
        while (longer.isPresent()) {
            tail = longer.get();
            longer = longer(tail, head);
        }
        return tail;
    }

    private Optional<Tail> longer(Tail tail, Head head) {
        int at = tail.to();
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Match<StateName>> adjective = adjective(at);
        if (adjective.isPresent()) {
            return Optional.of(tail.grownTo(
                    adjective.get().to(), Optional.of(adjective.get().meaning().party())));
        }
        boolean matter = tokens.get(at).isCapitalised() && lexicon.is(tokens.get(at), "matter");
        if (matter || lexicon.is(tokens.get(at), "office-adjective")) {
            return Optional.of(tail.grownTo(at + 1, Optional.empty()));
        }
        if (lexicon.is(tokens.get(at), "conjunction") && head.isOffice()) {
            return secondOffice(tail);
        }
        boolean possessive = at > head.to() && tokens.get(at).is("'s");
        if (!possessive && !lexicon.is(tokens.get(at), "link")) {
            return Optional.empty();
        }
        Tail complement = possessive ? properName(at + 1) : complement(at + 1, head.isOffice());
        return complement.to() > at + 1
                ? Optional.of(tail.grownTo(complement.to(), complement.party()))
                : Optional.empty();
    }

    /** A state's adjective at once, or after one or two plain words: {@code oficial naval boliviano}. */
    private Optional<Match<StateName>> adjective(int from) {
        for (int at = from; at <= from + 2 && at < tokens.size(); at++) {
            Optional<Match<StateName>> state = lexicon.state(tokens, at);
            if (state.isPresent()
                    && state.get().meaning().isAdjective()
                    && !tokens.get(at).isCapitalised()) {
                return state;
            }
            if (!isPlainWord(at)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A second office of the same person: {@code director of the office and acting Minister of Defence of Fiji}. */
    private Optional<Tail> secondOffice(Tail tail) {
        int at = tail.to() + 1;
        boolean determined = at < tokens.size() && isDeterminer(tokens.get(at));
        Lead lead = at < tokens.size() && !determined ? lead(at) : new Lead(at, Optional.empty());
        return head(lead.to())
                .filter(head -> head.isOffice() && tokens.get(head.to() - 1).isCapitalised())
                .map(head -> {
                    Tail second = tail(head);
                    return tail.grownTo(second.to(), lead.party().or(second::party));
                });
    }

    private Tail properName(int at) {
        int to = capitals.end(at, true);
        return new Tail(to, Optional.empty());
    }

    private Tail complement(int from, boolean ofOffice) {
        int at = from;
        while (at < tokens.size() && lexicon.is(tokens.get(at), "article") && at < from + 2) {
            at++;
        }
        if (at >= tokens.size()) {
            return new Tail(from, Optional.empty());
        }
        Optional<Match<StateName>> state = lexicon.state(tokens, at);
        if (state.isPresent() && !state.get().meaning().isAdjective()) {
            return isInPersonsName(at, state.get())
                    ? new Tail(from, Optional.empty())
                    : new Tail(
                            state.get().to(), Optional.of(state.get().meaning().party()));
        }
        if (!lexicon.is(tokens.get(from - 1), "genitive")) {
            return new Tail(from, Optional.empty());
        }
        int run = afterMatter(at, capitals.end(at, true));
        if (run > at) {
            return new Tail(run, capitals.party(at, run));
        }
        Optional<Match<String>> body = lexicon.bodies().at(tokens, at);
        return body.isPresent() && ofOffice
                ? new Tail(body.get().to(), Optional.empty())
                : new Tail(from, Optional.empty());
    }

    /** Where a run that begins with what an office is for goes on with a name: {@code de Defensa José Lima}. */
    private int afterMatter(int from, int to) {
        int at = from;
        while (at < to && lexicon.is(tokens.get(at), "matter")) {
            at++;
        }
        boolean name = at > from && at < to && tokens.get(at).isCapitalised() && !lexicon.is(tokens.get(at), "thing");
        return name ? at : to;
    }

    /** Whether a place's name is only the first name of somebody: {@code Gobierno de Santiago Peña}. */
    private boolean isInPersonsName(int at, Match<StateName> place) {
        return place.meaning().isPlace()
                && capitals.person(at).map(name -> name.to() > place.to()).orElse(false);
    }

    private record Lead(int to, Optional<Party> party) {}

    private record Head(int to, boolean isOffice, String rank) {}

    private record Tail(int to, Optional<Party> party) {

        Tail grownTo(int end, Optional<Party> other) {
            return new Tail(end, party.or(() -> other));
        }
    }
}
