package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countersign.extract.agreement.DealLexicon.StateWord;
import org.countersign.extract.agreement.StateMark.Link;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.lang.Token;

/** Finds the states that a sentence names and how each is tied to the words around it. */
final class StateMarker {

    private static final int REACH_BACK = 6;
    private static final int REACH_AHEAD = 4;
    private static final int INITIALS = 3;
    private static final Set<String> MEDIA = Set.of("agency", "outlet", "institute");

    private final DealLexicon lexicon;

    StateMarker(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The states of a sentence from left to right.
     *
     * @param known states that the article names beyond doubt: they decide what a name of several means
     */
    List<StateMark> marks(List<Token> tokens, Set<String> known) {
        List<StateMark> marks = new ArrayList<>();
        for (Match<StateWord> match : lexicon.states().in(tokens)) {
            StateWord word = choose(match.meanings(), known);
            if (isName(tokens, match, word)) {
                Mark<StateWord> mark = new Mark<>(match.from(), match.to(), match.span(tokens), word);
                marks.add(new StateMark(mark, link(tokens, mark, marks)));
            }
        }
        return List.copyOf(marks);
    }

    private static StateWord choose(List<StateWord> meanings, Set<String> known) {
        return meanings.stream()
                .filter(word -> known.contains(word.code()))
                .findFirst()
                .orElseGet(() -> meanings.stream()
                        .min((a, b) -> a.kind().compareTo(b.kind()))
                        .orElseThrow());
    }

    /** Names need a capital; an adjective only where its language gives it one. */
    private static boolean isName(List<Token> tokens, Match<StateWord> match, StateWord word) {
        boolean lower = word.kind() == StateWord.Kind.ADJECTIVE || word.kind() == StateWord.Kind.DEMONYM;
        boolean initials = match.to() - match.from() == 1
                && tokens.get(match.from()).text().length() <= INITIALS;
        return (lower && !initials) || tokens.get(match.from()).isCapitalised();
    }

    private Link link(List<Token> tokens, Mark<StateWord> mark, List<StateMark> before) {
        return switch (mark.meaning().kind()) {
            case CITY -> Link.VENUE;
            case GOVERNMENT_SEAT -> withOr(tokens, mark.from(), Link.OFFICIAL);
            case ADJECTIVE, DEMONYM -> adjectiveLink(tokens, mark);
            case NAME, CAPITAL -> nameLink(tokens, mark, before);
        };
    }

    private Link adjectiveLink(List<Token> tokens, Mark<StateWord> mark) {
        int ahead = officialAhead(tokens, mark.to());
        int official = ahead >= 0 ? ahead : officialBehind(tokens, mark.from());
        if (official < 0) {
            return Link.MODIFIER;
        }
        return isEmbassy(tokens, official) || isMedium(tokens, official)
                ? Link.EMBASSY
                : withOr(tokens, Math.min(official, mark.from()), Link.OFFICIAL);
    }

    private Link nameLink(List<Token> tokens, Mark<StateWord> mark, List<StateMark> before) {
        int prior = skipArticles(tokens, mark.from() - 1);
        if (isPair(tokens, mark, before)) {
            Link first = before.get(before.size() - 1).link();
            return first == Link.OFFICIAL || first == Link.WITH || first == Link.BETWEEN || first == Link.VENUE
                    ? first
                    : Link.PLAIN;
        }
        if (lexicon.is(tokens, prior, "with")) {
            return Link.WITH;
        }
        if (lexicon.is(tokens, prior, "between")) {
            return Link.BETWEEN;
        }
        if (lexicon.is(tokens, prior, "of")) {
            int official = officialBehind(tokens, prior);
            if (official >= 0) {
                return isEmbassy(tokens, official) || isMedium(tokens, official)
                        ? Link.EMBASSY
                        : withOr(tokens, official, Link.OFFICIAL);
            }
        }
        if (lexicon.is(tokens, prior, "place")) {
            return Link.VENUE;
        }
        if (lexicon.is(tokens, prior, "from")) {
            return mark.meaning().kind() == StateWord.Kind.CAPITAL ? Link.VENUE : Link.TARGET;
        }
        if (mark.to() < tokens.size() && tokens.get(mark.to()).is("'s")) {
            return Link.OWNER;
        }
        return lexicon.is(tokens, prior, "to") ? Link.TARGET : Link.PLAIN;
    }

    /** Whether it is the second of {@code Norland and Sudria}. */
    private boolean isPair(List<Token> tokens, Mark<StateWord> mark, List<StateMark> before) {
        if (before.isEmpty()) {
            return false;
        }
        int prior = skipArticles(tokens, mark.from() - 1);
        StateMark last = before.get(before.size() - 1);
        boolean joined = lexicon.is(tokens, prior, "and")
                || (prior >= 0 && tokens.get(prior).is(","));
        return joined && last.to() == prior && last.link() != Link.MODIFIER && last.link() != Link.EMBASSY;
    }

    private Link withOr(List<Token> tokens, int start, Link otherwise) {
        int prior = skipArticles(tokens, start - 1);
        if (lexicon.is(tokens, prior, "with")) {
            return Link.WITH;
        }
        return lexicon.is(tokens, prior, "between") ? Link.BETWEEN : otherwise;
    }

    private int skipArticles(List<Token> tokens, int at) {
        int prior = at;
        while (prior > 0 && isArticle(tokens, prior)) {
            prior--;
        }
        return prior;
    }

    private boolean isArticle(List<Token> tokens, int at) {
        Set<String> roles = lexicon.roles(tokens, at);
        return roles.contains("definite") || roles.contains("indefinite");
    }

    /** Index of the office or body that follows an adjective: {@code Norlandic [defence minister]}; -1: none. */
    private int officialAhead(List<Token> tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + REACH_AHEAD); at++) {
            if (isOfficial(tokens, at)) {
                return at;
            }
            if (!tokens.get(at).isWord() || !lexicon.roles(tokens, at).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the office or body before: {@code [ministro] de Defensa norlandés}; -1: none. */
    private int officialBehind(List<Token> tokens, int before) {
        for (int at = before - 1; at >= Math.max(0, before - REACH_BACK); at--) {
            if (isOfficial(tokens, at)) {
                return at;
            }
            boolean breaks = !tokens.get(at).isWord() && !tokens.get(at).is("-");
            if (breaks || (!lexicon.is(tokens, at, "of") && isBreak(tokens, at))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBreak(List<Token> tokens, int at) {
        Set<String> roles = lexicon.roles(tokens, at);
        return !roles.isEmpty() && !roles.contains("and") && !roles.contains("definite") && !roles.contains("to");
    }

    private boolean isOfficial(List<Token> tokens, int at) {
        return lexicon.offices().at(tokens, at).isPresent()
                || lexicon.bodies().at(tokens, at).isPresent()
                || lexicon.is(tokens, at, "counterpart");
    }

    /** {@code the Norlandic news agency}, {@code a Norlandic institute}: no party by what it tells. */
    private boolean isMedium(List<Token> tokens, int at) {
        return lexicon.bodies()
                .at(tokens, at)
                .filter(body -> MEDIA.containsAll(body.meanings()))
                .isPresent();
    }

    private boolean isEmbassy(List<Token> tokens, int at) {
        return lexicon.bodies()
                        .at(tokens, at)
                        .filter(m -> m.meaning().equals("embassy"))
                        .isPresent()
                || lexicon.offices()
                        .at(tokens, at)
                        .filter(m -> m.meaning().equals("ambassador"))
                        .isPresent();
    }
}
