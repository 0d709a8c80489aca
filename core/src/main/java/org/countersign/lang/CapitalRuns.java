package org.countersign.lang;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.lang.NameLexicon.StateName;
import org.countersign.lang.Nominal.Range;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.model.Party;

/** Finds proper names in one sentence by their capitals. */
final class CapitalRuns {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_RUN = 12;

    private final NameLexicon lexicon;
    private final List<Token> tokens;
    private final Map<Integer, Name> names;

    CapitalRuns(NameLexicon lexicon, List<Token> tokens, Map<Integer, Name> names) {
        this.names = names;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** The name of a person at {@code at}, honorifics before it left out; or after a comma there, then of two words. */
    Optional<Range> personAfter(int at) {
        int from = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
        Optional<Range> name = person(from);
        boolean honoured = from < tokens.size() && lexicon.is(tokens.get(from), "honorific");
        return from > at && !honoured ? name.filter(range -> words(range) >= 2) : name;
    }

    /** The name of a person at {@code at}, honorifics before it left out. */
    Optional<Range> person(int at) {
        int from = at;
        while (from < tokens.size() && lexicon.is(tokens.get(from), "honorific") && from < at + 2) {
            from = afterStop(from + 1);
        }
        return named(from, Name.Kind.PERSON);
    }

    /** The name of a body that nothing else tells of. */
    Optional<Range> body(int at) {
        return named(at, Name.Kind.BODY);
    }

    private Optional<Range> named(int from, Name.Kind kind) {
        return from >= tokens.size()
                ? Optional.empty()
                : Optional.ofNullable(names.get(tokens.get(from).start()))
                        .filter(name -> name.kind() == kind)
                        .map(name -> range(from, name));
    }

    private Range range(int from, Name name) {
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).end() <= name.span().end()) {
            to++;
        }
        return new Range(from, to);
    }

    /** The name of a body, medium or institute at {@code at}: its run may hold {@code of} and {@code the}. */
    Optional<Range> proper(int at) {
        int to = end(at, true);
        return to == at || words(new Range(at, to)) > LONGEST_NAME ? Optional.empty() : Optional.of(new Range(at, to));
    }

    /** How many words as printed: a hyphenated compound is one. */
    int words(Range range) {
        long hyphens = tokens.subList(range.from(), range.to()).stream()
                .filter(token -> token.kind() == Token.Kind.HYPHEN)
                .count();
        return range.size() - 2 * (int) hyphens;
    }

    /**
     * End of the run of capitalised words from {@code from}. Small particles inside it belong to it; with {@code links}
     * so do {@code of}, {@code the} and {@code and} between capitals.
     */
    int end(int from, boolean links) {
        int to = from;
        int at = from;
        while (at < tokens.size() && at - from < LONGEST_RUN) {
            Token token = tokens.get(at);
            if (isNamePart(at) && !stops(at, from, links)) {
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

    /** A capitalised word, or what a hyphen ties to one: {@code Ana-maria}. */
    private boolean isNamePart(int at) {
        Token token = tokens.get(at);
        boolean tied = at > 1
                && tokens.get(at - 1).kind() == Token.Kind.HYPHEN
                && tokens.get(at - 2).isCapitalised();
        return (token.isWord() || tied) && (token.isCapitalised() || (tied && token.kind() != Token.Kind.CLITIC));
    }

    /** The first state named in a range. */
    Optional<Party> party(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Match<StateName>> state = lexicon.state(tokens, i);
            if (state.isPresent()) {
                return Optional.of(state.get().meaning().party());
            }
        }
        return Optional.empty();
    }

    int afterStop(int at) {
        return at < tokens.size() && tokens.get(at).is(".") ? at + 1 : at;
    }

    private boolean stops(int at, int from, boolean links) {
        boolean title = !links && at > from && lexicon.offices().at(tokens, at).isPresent();
        return title || lexicon.is(tokens.get(at), "self");
    }

    private boolean isInside(int at, boolean links) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.HYPHEN) {
            return true;
        }
        if (lexicon.is(token, "conjunction")) {
            return links && at + 1 < tokens.size() && isOrdinaryCapital(at + 1);
        }
        return lexicon.is(token, "particle") || (links && lexicon.is(token, "inner-link"));
    }

    /** A capitalised word that opens neither a state nor a body nor an office of its own. */
    private boolean isOrdinaryCapital(int at) {
        return tokens.get(at).isCapitalised()
                && lexicon.state(tokens, at).isEmpty()
                && lexicon.offices().at(tokens, at).isEmpty()
                && lexicon.bodies().at(tokens, at).isEmpty();
    }
}
