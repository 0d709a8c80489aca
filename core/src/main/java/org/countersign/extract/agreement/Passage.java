package org.countersign.extract.agreement;

import java.util.List;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.extract.agreement.DealLexicon.SectorWord;
import org.countersign.extract.agreement.DealLexicon.StatusWord;
import org.countersign.lang.DateReader;
import org.countersign.lang.Token;
import org.countersign.model.Span;

/**
 * A sentence, or the part of one that tells of one deal.
 *
 * @param sentence the sentence
 * @param from index of its first token
 * @param to index after its last token
 */
record Passage(MarkedSentence sentence, int from, int to) implements Comparable<Passage> {

    static Passage whole(MarkedSentence sentence) {
        return new Passage(sentence, 0, sentence.size());
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    List<Mark<InstrumentWord>> instruments() {
        return within(sentence.words().instruments());
    }

    List<Mark<StatusWord>> statuses() {
        return within(sentence.words().statuses());
    }

    List<Mark<SectorWord>> sectors() {
        return within(sentence.words().sectors());
    }

    List<StateMark> states() {
        return sentence.states().stream()
                .filter(state -> state.mark().within(from, to))
                .toList();
    }

    List<DateReader.Phrase> dates() {
        return sentence.dates().stream()
                .filter(date -> date.from() >= from && date.to() <= to)
                .toList();
    }

    private <T> List<Mark<T>> within(List<Mark<T>> marks) {
        return marks.stream().filter(mark -> mark.within(from, to)).toList();
    }

    boolean isQuoted(Mark<?> mark) {
        return sentence.quoted().get(mark.from());
    }

    Span span() {
        return sentence.span(from, to);
    }

    /** The span without the marks at its end. */
    Span clause() {
        int last = to;
        while (last - 1 > from && isEndMark(tokens().get(last - 1))) {
            last--;
        }
        int first = from;
        while (first + 1 < last && isEndMark(tokens().get(first))) {
            first++;
        }
        return sentence.span(first, last);
    }

    private static boolean isEndMark(Token token) {
        return token.is(".") || token.is(",") || token.is(";") || token.is(":");
    }

    int index() {
        return sentence.index();
    }

    @Override
    public int compareTo(Passage other) {
        return index() != other.index() ? Integer.compare(index(), other.index()) : Integer.compare(from, other.from);
    }
}
