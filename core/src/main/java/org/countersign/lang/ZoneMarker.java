package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.lang.Sentence.Zone;
import org.countersign.model.Span;

/**
 * Tells which part of an article a paragraph belongs to, and cuts a dateline off the first paragraph of the text. Credit
 * lines at the end count as dateline too.
 */
final class ZoneMarker {

    private static final int LONGEST_DATELINE = 24;
    private static final int LONGEST_CREDIT = 12;
    private static final int LONGEST_FURNITURE = 40;

    private final PhraseTable<String> furniture;
    private final PhraseTable<String> months;

    /**
     * @param furniture phrases that open a line which is not of the text, with their kind: {@code furniture},
     *     {@code byline} or {@code credit}
     * @param months names of months
     */
    ZoneMarker(PhraseTable<String> furniture, PhraseTable<String> months) {
        this.furniture = furniture;
        this.months = months;
    }

    /**
     * The zone of a whole paragraph.
     *
     * @param tokens its tokens
     * @param textSeen whether a paragraph of the text stands above it
     */
    Zone zone(List<Token> tokens, boolean textSeen) {
        Optional<String> opening = opening(tokens);
        if (opening.isPresent()
                && tokens.size() <= LONGEST_FURNITURE
                && !opening.get().equals("byline")) {
            return opening.get().equals("credit") ? Zone.DATELINE : Zone.FURNITURE;
        }
        boolean sentence = endsSentence(tokens);
        if (!textSeen) {
            boolean byline =
                    opening.isPresent() && opening.get().equals("byline") && (!sentence || namesWriter(tokens));
            int head = datelineLength(tokens);
            boolean textFollows = head > 0 && head < tokens.size();
            boolean dated = hasDate(tokens) && !sentence && !textFollows;
            boolean kicker =
                    tokens.size() <= LONGEST_CREDIT && !sentence && !textFollows && isMostlyCapitalised(tokens);
            return tokens.size() <= LONGEST_DATELINE && (byline || dated || kicker) ? Zone.DATELINE : Zone.TEXT;
        }
        return tokens.size() <= LONGEST_CREDIT && !sentence && isCredit(tokens) ? Zone.DATELINE : Zone.TEXT;
    }

    /** {@code By Ana Prado.} with its full stop, not {@code For the second time he said no.} */
    private static boolean namesWriter(List<Token> tokens) {
        return tokens.size() <= LONGEST_CREDIT && isMostlyCapitalised(tokens);
    }

    private Optional<String> opening(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size() && from < 3 && !tokens.get(from).isWord()) {
            from++;
        }
        return furniture.at(tokens, from).map(PhraseTable.Match::meaning);
    }

    /** How many of the first tokens of the text's first paragraph are its dateline; 0: none. */
    int datelineLength(List<Token> tokens) {
        int longest = Math.min(tokens.size(), LONGEST_DATELINE);
        for (int i = 1; i < longest; i++) {
            boolean dash = isDash(tokens.get(i));
            boolean afterDate = tokens.get(i).is(".") && isPlaceAndDate(tokens.subList(0, i));
            if (dash || afterDate) {
                List<Token> head = tokens.subList(0, i);
                return looksLikeDateline(head) ? afterMarks(tokens, i) : 0;
            }
            if (tokens.get(i).is(")") && isFirstBracket(tokens, i) && looksLikeDateline(tokens.subList(0, i))) {
                return afterMarks(tokens, i);
            }
        }
        return 0;
    }

    private boolean looksLikeDateline(List<Token> head) {
        boolean capitals = head.get(0).isWord()
                && head.get(0).text().length() > 1
                && head.get(0).text().equals(head.get(0).text().toUpperCase(Locale.ROOT));
        boolean placeAlone = head.size() <= 4 && isMostlyCapitalised(head);
        return head.get(0).isCapitalised() && (capitals || hasDate(head) || placeAlone);
    }

    private static boolean isFirstBracket(List<Token> tokens, int at) {
        return tokens.subList(0, at).stream().anyMatch(token -> token.is("("))
                && at + 1 < tokens.size()
                && (isDash(tokens.get(at + 1)) || tokens.get(at + 1).is("."));
    }

    private static int afterMarks(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && (isDash(tokens.get(at))
                        || tokens.get(at).is(".")
                        || tokens.get(at).is(")"))) {
            at++;
        }
        return afterAgency(tokens, at);
    }

    /** Skips an agency between slashes: {@code / NordPress /.}. */
    private static int afterAgency(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).is("/")) {
            return at;
        }
        for (int close = at + 1; close < Math.min(tokens.size(), at + 7); close++) {
            if (tokens.get(close).is("/")) {
                return close + 1 < tokens.size() && tokens.get(close + 1).is(".") ? close + 2 : close + 1;
            }
        }
        return at;
    }

    private static boolean isDash(Token token) {
        return token.kind() == Token.Kind.MARK
                && (token.is("\u2014") || token.is("\u2013") || token.is("-") || token.is("--"));
    }

    private boolean hasDate(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER)
                && (!months.in(tokens).isEmpty() || hasNumericDate(tokens));
    }

    private static boolean hasNumericDate(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.kind() == Token.Kind.NUMBER
                        && t.text().chars().filter(c -> c == '/').count() == 2);
    }

    /** A date with its year, or nothing but capitals, a day and a month: {@code Oslo, 3 May}. */
    private boolean isPlaceAndDate(List<Token> head) {
        boolean bare = head.stream()
                .filter(token -> token.isWord() && token.text().length() > 2 && !token.isCapitalised())
                .allMatch(token -> months.at(List.of(token), 0).isPresent());
        return hasDate(head) && (hasYear(head) || bare);
    }

    private static boolean hasYear(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.kind() == Token.Kind.NUMBER
                        && t.text().length() == 4
                        && !t.text().contains("."));
    }

    private static boolean endsSentence(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        return last.endsSentence() || last.isAbbreviation() || last.isQuote();
    }

    private static boolean isMostlyCapitalised(List<Token> tokens) {
        List<Token> words =
                tokens.stream().filter(t -> t.isWord() && t.text().length() > 2).toList();
        long capitalised = words.stream().filter(Token::isCapitalised).count();
        return !words.isEmpty() && capitalised * 3 >= words.size() * 2L;
    }

    /** A line like {@code – PIW} or {@code (IONA)}. */
    private static boolean isCredit(List<Token> tokens) {
        boolean opens = isDash(tokens.get(0)) || tokens.get(0).is("(");
        return opens && isMostlyCapitalised(tokens);
    }

    /** The part of a paragraph that a closing agency mark such as {@code (IONA)} takes; empty: none. */
    static Optional<Span> closingCredit(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 2 || !tokens.get(last).is(")")) {
            return Optional.empty();
        }
        int open = last - 1;
        while (open > 0 && !tokens.get(open).is("(")) {
            open--;
        }
        boolean afterStop = open > 0
                && (tokens.get(open - 1).is(".") || tokens.get(open - 1).isQuote());
        List<Token> inside = new ArrayList<>(tokens.subList(open + 1, last));
        boolean credit = afterStop && !inside.isEmpty() && inside.size() <= LONGEST_CREDIT;
        return credit
                ? Optional.of(
                        new Span(tokens.get(open).start(), tokens.get(last).end()))
                : Optional.empty();
    }
}
