package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Span;

/**
 * One paragraph made ready for the patterns: its tokens, its quotations and its periods. A period is a sentence, or several
 * that one quotation holds together.
 */
final class Passage {

    private final Grammar grammar;
    private final List<Token> tokens;
    private final List<Quotation> quotations;
    private final Syntax syntax;
    private final int[] quotationAt;
    private final int[] periodStart;
    private final int[] periodEnd;

    Passage(Grammar grammar, List<Sentence> sentences, List<Token> tokens, List<Quotation> quotations) {
        this.grammar = grammar;
        this.tokens = List.copyOf(tokens);
        this.quotations = List.copyOf(quotations);
        this.syntax = new Syntax(sentences);
        this.quotationAt = new int[tokens.size()];
        Arrays.fill(quotationAt, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(quotationAt, quotations.get(q).from(), quotations.get(q).to(), q);
        }
        this.periodStart = new int[tokens.size()];
        this.periodEnd = new int[tokens.size()];
        markPeriods(sentences);
    }

    private void markPeriods(List<Sentence> sentences) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : sentences) {
            at += sentence.tokens().size();
            boolean bridged = at < tokens.size() && quotationAt[at] >= 0 && quotationAt[at] == quotationAt[at - 1];
            if (!bridged) {
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

    boolean inside(int index) {
        return index >= 0 && index < tokens.size();
    }

    boolean is(int index, WordClass wanted) {
        return inside(index) && !isTied(index) && grammar.is(tokens.get(index), wanted);
    }

    /** Whether it is only a part of a hyphenated compound. */
    private boolean isTied(int index) {
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

    List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation that this token, a mark or a word, belongs to. */
    Optional<Quotation> quotationAt(int index) {
        return inside(index) && quotationAt[index] >= 0
                ? Optional.of(quotations.get(quotationAt[index]))
                : Optional.empty();
    }

    /** Whether all its words are quoted. */
    boolean isWholeQuotation() {
        for (int i = 0; i < size(); i++) {
            if (isWord(i) && quotationAt[i] < 0) {
                return false;
            }
        }
        return !quotations.isEmpty();
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
