package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.LINK;
import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.QUESTION;
import static org.countersign.extract.statement.WordClass.RELATIVE;
import static org.countersign.extract.statement.WordClass.SUBORDINATOR;
import static org.countersign.extract.statement.WordClass.TIME;

import java.util.Optional;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Token;
import org.countersign.lang.Upos;

/** Finds the noun phrase that begins at a place, and the days and moments that stand in its way. */
final class NounPhrases {

    private static final int LONGEST = 25;
    private static final int LONGEST_NAME = 6;

    private final Passage passage;

    NounPhrases(Passage passage) {
        this.passage = passage;
    }

    /** The noun phrase that begins at {@code from}: to the end of the name, with what identifies it. */
    Optional<Stretch> startingAt(int from) {
        int limit = passage.inside(from) ? Math.min(passage.periodTail(from), from + LONGEST) : from;
        int at = from;
        if (!canStart(from)) {
            return Optional.empty();
        }
        if (passage.is(from, PRONOUN) && !passage.is(from, DETERMINER) && !modifies(from)) {
            return Optional.of(new Stretch(from, from + 1));
        }
        while (at < limit && goesOn(from, at)) {
            at++;
        }
        while (at > from && (passage.is(at - 1, PREPOSITION) || passage.is(at - 1, CONJUNCTION))) {
            at--;
        }
        return at <= from ? Optional.empty() : Optional.of(withName(from, at));
    }

    /** {@code one} of {@code one source}. */
    private boolean modifies(int at) {
        int head = passage.syntax().head(at);
        return head > at && head <= at + 3 && passage.syntax().isRelation(at, "nummod", "det", "amod");
    }

    private boolean canStart(int at) {
        if (!passage.inside(at) || (passage.isQuoted(at) && passage.token(at).isQuote())) {
            return false;
        }
        Token token = passage.token(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (!token.isWord() || (passage.looksFinite(at) && !token.isCapitalised())) {
            return false;
        }
        boolean noun = passage.is(at, DETERMINER)
                || passage.is(at, POSSESSIVE)
                || passage.is(at, PRONOUN)
                || token.isCapitalised();
        return noun || !passage.grammar().isFunctionWord(token);
    }

    private boolean goesOn(int from, int at) {
        Token token = passage.token(at);
        if (at == from) {
            return true;
        }
        if (token.is("'s") || token.is("(") || token.is(")") || token.is("'") || token.is("\u2019")) {
            return !token.is("(") || isShortBracket(at);
        }
        if (token.is(".")) {
            return passage.isCapitalised(at - 1) && passage.token(at - 1).text().length() <= 4;
        }
        if ((!token.isWord() && token.kind() != Token.Kind.NUMBER) || token.isQuote()) {
            return false;
        }
        if (token.isCapitalised() && !passage.is(at, RELATIVE)) {
            return !isDay(at);
        }
        if (passage.is(at, PREPOSITION) && !passage.is(at, LINK)) {
            return joinsName(at);
        }
        if (passage.is(at, LINK)) {
            return linksOn(from, at);
        }
        if (passage.is(at, CONJUNCTION)) {
            boolean adjectives = passage.grammar().isRomance()
                    && passage.isCapitalised(at + 2)
                    && passage.syntax().head(at + 1) == at - 1;
            return adjectives || (passage.isCapitalised(at - 1) && passage.isCapitalised(at + 1));
        }
        return !ends(at) && !passage.looksFinite(at);
    }

    private boolean ends(int at) {
        boolean article = passage.is(at, DETERMINER)
                && !passage.is(at - 1, LINK)
                && !passage.is(at - 1, DETERMINER)
                && !passage.is(at - 1, PREPOSITION);
        return article
                || passage.is(at, RELATIVE)
                || passage.is(at, QUESTION)
                || passage.is(at, SUBORDINATOR)
                || passage.is(at, ADVERB)
                || passage.is(at, NEGATION)
                || passage.is(at, TIME)
                || (passage.is(at, PRONOUN) && !passage.is(at, DETERMINER))
                || (passage.is(at, CLITIC) && !passage.is(at, DETERMINER));
    }

    private boolean isDay(int at) {
        return passage.is(at, TIME) && !passage.isCapitalised(at + 1);
    }

    private boolean isShortBracket(int at) {
        return passage.isCapitalised(at + 1) && passage.isMark(at + 2, ")");
    }

    /** {@code of}, {@code at}, {@code de}, {@code en} before a name or a noun that is no day and no medium. */
    private boolean linksOn(int from, int at) {
        int next = passage.is(at + 1, DETERMINER) || passage.is(at + 1, POSSESSIVE) ? at + 2 : at + 1;
        boolean genitive = passage.token(at).is("of")
                || passage.token(at).is("de")
                || passage.token(at).is("del");
        boolean medium = passage.inside(next)
                && passage.grammar().isMediumWord(passage.token(next), passage.isCapitalised(next));
        if (passage.is(next, TIME) || passage.is(next, WordClass.MEDIUM) || (!genitive && medium)) {
            return false;
        }
        if (genitive) {
            return passage.isWord(next);
        }
        boolean name = passage.isCapitalised(next);
        boolean headIsNoun = !passage.isCapitalised(at - 1) || !passage.isCapitalised(from) || at - from == 1;
        return (name && headIsNoun && !passage.isCapitalised(at - 1))
                || (!name
                        && (passage.token(at).is("at") || passage.token(at).is("para"))
                        && !passage.isCapitalised(at - 1));
    }

    private boolean joinsName(int at) {
        return passage.token(at).is("to") && passage.key(at - 1).matches("ambassador|envoy|adviser|advisor");
    }

    /** Adds {@code , Walter Quint} or {@code , general Walter Quint} to an office without a name. */
    private Stretch withName(int from, int to) {
        if (!passage.isComma(to) || hasPersonName(from, to)) {
            return new Stretch(from, to);
        }
        int at = to + 1;
        int words = 0;
        while (passage.isWord(at)
                && !passage.token(at).isCapitalised()
                && words < 3
                && !passage.looksFinite(at)
                && !passage.is(at, RELATIVE)
                && !passage.is(at, PREPOSITION)
                && !passage.is(at, CONJUNCTION)
                && !passage.is(at, PRONOUN)
                && !passage.is(at, ADVERB)) {
            at++;
            words++;
        }
        int name = at;
        while (isNamePart(at) && at - name < LONGEST_NAME) {
            at++;
        }
        boolean closed =
                passage.isMark(at, ",.;:)\u2014\u2013") || at >= passage.periodTail(to) || passage.isQuoted(at);
        boolean isName = at - name >= (words > 0 ? 1 : 2) || (at - name == 1 && !passage.isCapitalised(to - 1));
        return closed && isName ? new Stretch(from, at) : new Stretch(from, to);
    }

    private boolean isNamePart(int at) {
        return passage.isCapitalised(at)
                || (passage.isMark(at, ".") && passage.isCapitalised(at - 1) && passage.isCapitalised(at + 1));
    }

    /** Two capitalised words at the end of the phrase that no article or link stands before. */
    private boolean hasPersonName(int from, int to) {
        if (to - from < 2 || !passage.isCapitalised(to - 1) || !passage.isCapitalised(to - 2)) {
            return false;
        }
        int at = to - 1;
        while (at > from && passage.isCapitalised(at - 1)) {
            at--;
        }
        boolean linked = at > from
                && (passage.is(at - 1, LINK)
                        || passage.is(at - 1, DETERMINER)
                        || passage.is(at - 1, CONJUNCTION)
                        || passage.key(at - 1).equals("'s"));
        return !linked && at > from;
    }

    /** Index after the days, moments and adverbs that begin at {@code from}: {@code on Tuesday}, {@code este jueves}. */
    int afterMoments(int from) {
        int at = from;
        while (true) {
            int next = afterMoment(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
    }

    /** {@code enfáticamente}, {@code bluntly}: adverbs that no list can have all of. */
    private boolean isOfManner(int at) {
        String ending = passage.grammar().isRomance() ? "mente" : "ly";
        return passage.inside(at)
                && passage.syntax().is(at, Upos.ADV)
                && passage.key(at).endsWith(ending)
                && !passage.isCapitalised(at);
    }

    private int afterMoment(int from) {
        if ((passage.is(from, ADVERB) && !passage.is(from, CLITIC)) || isOfManner(from)) {
            return from + 1;
        }
        int at = from;
        while (at < from + 2 && (passage.is(at, PREPOSITION) || passage.is(at, DETERMINER) || passage.is(at, CLITIC))) {
            at++;
        }
        int first = at;
        while (passage.is(at, TIME)
                || (at > first && passage.inside(at) && passage.token(at).kind() == Token.Kind.NUMBER)
                || (at > first && "de".equals(passage.key(at)) && passage.is(at + 1, TIME))) {
            at++;
        }
        return at > first ? at : from;
    }

    /** Past {@code on Monday}, {@code in a statement}, {@code to reporters}. */
    int afterAdverbials(int from) {
        int at = afterMoments(from);
        boolean first = true;
        while (true) {
            boolean addressee = passage.is(at, PREPOSITION) || passage.is(at, WordClass.PUBLIC);
            boolean direct = first && (passage.is(at, DETERMINER) || passage.isCapitalised(at));
            if ((!addressee && !direct) || passage.is(at, COMPLEMENTIZER)) {
                return at;
            }
            int next = passage.is(at, PREPOSITION) ? at + 1 : at;
            if (passage.syntax().features(next).verbForm() == VerbForm.GERUND) {
                return at;
            }
            int after = afterMoments(startingAt(next).map(Stretch::to).orElse(next));
            if (after <= at) {
                return at;
            }
            at = after;
            first = false;
        }
    }

    /** Index before the days, moments and adverbs that end at {@code to}. */
    int beforeMoments(int to, int floor) {
        int at = to;
        while (at > floor) {
            int before = beforeMoment(at, floor);
            if (before == at) {
                return at;
            }
            at = before;
        }
        return at;
    }

    /** Spanish days and months are small: a capital one behind a capital word is of a name. */
    private boolean isNamePart(int at, int floor) {
        return passage.grammar().isRomance()
                && passage.isCapitalised(at)
                && at > floor
                && passage.isCapitalised(at - 1);
    }

    private int beforeMoment(int to, int floor) {
        if ((passage.is(to - 1, ADVERB) && !passage.is(to - 1, DETERMINER))
                || (passage.is(to - 1, CLITIC) && !passage.is(to - 1, PRONOUN))
                || (passage.is(to - 1, NEGATION) && !passage.is(to - 1, CONJUNCTION))) {
            return to - 1;
        }
        int at = to;
        while (at > floor
                && ((passage.is(at - 1, TIME) && !isNamePart(at - 1, floor))
                        || (at < to && passage.token(at - 1).kind() == Token.Kind.NUMBER))) {
            at--;
        }
        if (at == to) {
            return to;
        }
        while (at > floor && (passage.is(at - 1, DETERMINER) || passage.is(at - 1, PREPOSITION))) {
            at--;
        }
        return at;
    }
}
