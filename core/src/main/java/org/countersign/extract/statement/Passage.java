package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.lang.Upos;
import org.countersign.model.Span;

/**
 * One paragraph made ready for the patterns: its tokens, its quotations and its periods. A period is a sentence, or several
 * that one quotation holds together.
 */
final class Passage {

    private static final int LONGEST_HEADLINE = 40;
    private static final int LONGEST_LINE = 20;

    private final Grammar grammar;
    private final List<Token> tokens;
    private final List<Quotation> quotations;
    private final Syntax syntax;
    private final boolean headline;
    private final int[] quotationAt;
    private final int[] periodStart;
    private final int[] periodEnd;

    Passage(Grammar grammar, List<Sentence> sentences, List<Token> tokens, List<Quotation> quotations) {
        this.grammar = grammar;
        this.tokens = List.copyOf(tokens);
        this.quotations = List.copyOf(quotations);
        this.syntax = new Syntax(sentences);
        this.headline = tokens.size() <= LONGEST_HEADLINE && isHeadline(sentences);
        this.quotationAt = new int[tokens.size()];
        Arrays.fill(quotationAt, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(quotationAt, quotations.get(q).from(), quotations.get(q).to(), q);
        }
        this.periodStart = new int[tokens.size()];
        this.periodEnd = new int[tokens.size()];
        markPeriods(sentences);
    }

    /** A title, or a line that ends without a mark as only subheadings do. */
    private static boolean isHeadline(List<Sentence> sentences) {
        if (sentences.stream().allMatch(one -> one.zone() == Sentence.Zone.TITLE)) {
            return true;
        }
        List<Token> line = sentences.get(0).tokens();
        Token last = line.get(line.size() - 1);
        return sentences.size() == 1
                && line.size() <= LONGEST_LINE
                && (last.isWord() || last.isQuote())
                && line.get(0).isCapitalised();
    }

    private void markPeriods(List<Sentence> sentences) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : sentences) {
            at += sentence.tokens().size();
            if (at >= tokens.size() || !isBridged(at)) {
                ends.add(at);
            }
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < tokens.size()) {
            ends.add(tokens.size());
        }
        int from = 0;
        for (int end : ends) {
            Arrays.fill(periodStart, from, end, from);
            Arrays.fill(periodEnd, from, end, end);
            from = end;
        }
    }

    /** Whether one quotation, or its cue, holds the sentences together that meet here. */
    private boolean isBridged(int at) {
        boolean inside = quotationAt[at] >= 0 && quotationAt[at] == quotationAt[at - 1];
        boolean announced = isMark(at - 1, ":,") && opensQuotation(at);
        return inside || announced || isAttributed(at);
    }

    private boolean opensQuotation(int at) {
        return quotationAt[at] >= 0 && quotations.get(quotationAt[at]).from() == at;
    }

    /** {@code “Is it so?” X asked.} */
    private boolean isAttributed(int at) {
        boolean asked = quotationAt[at] < 0
                && quotationAt[at - 1] >= 0
                && isMark(quotations.get(quotationAt[at - 1]).last() - 1, "?!\u2026,\u2014\u2013");
        return asked && Quotations.isAttribution(grammar, tokens, at);
    }

    /** Whether it is a headline or subheading. */
    boolean isHeadline() {
        return headline;
    }

    Grammar grammar() {
        return grammar;
    }

    /** How its words depend on each other. */
    Syntax syntax() {
        return syntax;
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    String key(int index) {
        return inside(index) ? tokens.get(index).key() : "";
    }

    /** The preposition that is printed here, alone or as one with an article: {@code a} for {@code al}. */
    String preposition(int index) {
        return grammar.isRomance() && syntax.is(index, Upos.ADP) ? syntax.form(index) : key(index);
    }

    boolean inside(int index) {
        return index >= 0 && index < tokens.size();
    }

    boolean is(int index, WordClass wanted) {
        return inside(index) && !isTied(index) && grammar.is(tokens.get(index), wanted) && !isOther(index, wanted);
    }

    /** Two words spelt alike: Portuguese {@code a} (article or preposition) and {@code se} (pronoun or conjunction). */
    private boolean isOther(int index, WordClass wanted) {
        Token token = tokens.get(index);
        return switch (wanted) {
            case PREPOSITION, LINK -> syntax.is(index, Upos.DET) && grammar.is(token, WordClass.DETERMINER);
            case DETERMINER, DEFINITE -> syntax.is(index, Upos.ADP) && grammar.is(token, WordClass.PREPOSITION);
            case SUBORDINATOR, QUESTION ->
                syntax.is(index, Upos.PRON) && grammar.is(token, WordClass.CLITIC) && !syntax.isFinite(index - 1);
            case CLITIC -> syntax.is(index, Upos.SCONJ) && grammar.is(token, WordClass.SUBORDINATOR);
            default -> false;
        };
    }

    /** Whether it is a negation that {@code only} does not take back. */
    boolean isNot(int index) {
        return is(index, WordClass.NEGATION) && !is(index + 1, WordClass.ONLY);
    }

    /** Whether it is only a part of a hyphenated compound. */
    boolean isTied(int index) {
        return isHyphen(index - 1) || isHyphen(index + 1);
    }

    private boolean isHyphen(int index) {
        return inside(index) && tokens.get(index).kind() == Token.Kind.HYPHEN;
    }

    boolean isMark(int index, String marks) {
        return inside(index)
                && tokens.get(index).text().length() == 1
                && tokens.get(index).kind() != Token.Kind.HYPHEN
                && marks.contains(tokens.get(index).text());
    }

    boolean isComma(int index) {
        return isMark(index, ",");
    }

    boolean isWord(int index) {
        return inside(index) && tokens.get(index).isWord();
    }

    boolean isCapitalised(int index) {
        return isWord(index) && tokens.get(index).isCapitalised();
    }

    boolean looksFinite(int index) {
        return inside(index) && !isTied(index) && syntax.isFinite(index);
    }

    /** Whether a finite verb stands from {@code from} up to {@code to}. */
    boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (looksFinite(i)) {
                return true;
            }
        }
        return false;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation that this token, a mark or a word, belongs to. */
    Optional<Quotation> quotationAt(int index) {
        return inside(index) && quotationAt[index] >= 0
                ? Optional.of(quotations.get(quotationAt[index]))
                : Optional.empty();
    }

    /** Whether next to all its words are quoted: a remark in parentheses may follow. */
    boolean isOnlyQuotations() {
        int plain = 0;
        int depth = 0;
        for (int i = 0; i < size(); i++) {
            depth += isMark(i, "([") && quotationAt[i] < 0 ? 1 : 0;
            depth -= isMark(i, ")]") && quotationAt[i] < 0 && depth > 0 ? 1 : 0;
            plain += isWord(i) && quotationAt[i] < 0 && depth == 0 ? 1 : 0;
        }
        return plain == 0 && !quotations.isEmpty();
    }

    /** The quotations that it begins with, one behind the other. */
    List<Quotation> leadingQuotations() {
        int end = 0;
        int count = 0;
        while (count < quotations.size() && quotations.get(count).from() == end) {
            end = quotations.get(count).to();
            count++;
        }
        return quotations.subList(0, count);
    }

    /** Whether it repeats and signs what is quoted elsewhere: it interrupts the text. */
    boolean isPullQuote() {
        return !quotations.isEmpty()
                && quotations.get(0).from() == 0
                && quotations.get(0).unmarked();
    }

    /** Whether its last quotation has no end, as where the next paragraph goes on with it. */
    boolean isLeftOpen() {
        return !quotations.isEmpty()
                && quotations.get(quotations.size() - 1).open()
                && quotations.get(quotations.size() - 1).to() == size();
    }

    boolean isQuoted(int index) {
        return inside(index) && quotationAt[index] >= 0;
    }

    int periodStart(int index) {
        return periodStart[index];
    }

    int periodEnd(int index) {
        return periodEnd[index];
    }

    /** Index after the last token of the period that is no full stop or blank mark. */
    int periodTail(int index) {
        int end = periodEnd[index];
        while (end > periodStart[index] && isMark(end - 1, ".") && !isQuoted(end - 1)) {
            end--;
        }
        return end;
    }

    /** The words as the body prints them, but for a blank that has been lost between two. */
    String printed(Stretch words, String body) {
        StringBuilder printed = new StringBuilder();
        for (int i = words.from(); i < words.to(); i++) {
            int before = i == words.from()
                    ? tokens.get(i).start()
                    : tokens.get(i - 1).end();
            boolean parted = i > words.from()
                    && touchesPrevious(i)
                    && tokens.get(i).kind() == Token.Kind.WORD
                    && tokens.get(i - 1).kind() == Token.Kind.WORD;
            printed.append(parted ? " " : body.substring(before, tokens.get(i).start()));
            printed.append(body, tokens.get(i).start(), tokens.get(i).end());
        }
        return printed.toString();
    }

    Span span(Stretch stretch) {
        return new Span(
                tokens.get(stretch.from()).start(), tokens.get(stretch.to() - 1).end());
    }

    /** Index of the first token that ends behind this offset of the body. */
    int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether nothing stands between this token and the one before it. */
    boolean touchesPrevious(int index) {
        return inside(index)
                && inside(index - 1)
                && tokens.get(index - 1).end() == tokens.get(index).start();
    }
}
