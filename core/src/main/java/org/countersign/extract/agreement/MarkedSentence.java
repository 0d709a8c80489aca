package org.countersign.extract.agreement;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.extract.agreement.DealLexicon.SectorWord;
import org.countersign.extract.agreement.DealLexicon.StatusWord;
import org.countersign.lang.DateReader;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Span;

/**
 * A sentence with the places where it uses the words of the lexicons.
 *
 * @param index its number in the article
 * @param sentence the sentence
 * @param quoted for each token, whether it stands inside quotation marks
 * @param words papers, stages and fields
 * @param states states and their places
 * @param dates phrases that name dates
 */
record MarkedSentence(
        int index,
        Sentence sentence,
        List<Boolean> quoted,
        Words words,
        List<StateMark> states,
        List<DateReader.Phrase> dates) {

    MarkedSentence {
        quoted = List.copyOf(quoted);
        states = List.copyOf(states);
        dates = List.copyOf(dates);
    }

    /**
     * The words of a sentence that tell of deals, each from left to right.
     *
     * @param instruments papers
     * @param statuses stages
     * @param sectors fields of activity
     */
    record Words(
            List<Mark<InstrumentWord>> instruments, List<Mark<StatusWord>> statuses, List<Mark<SectorWord>> sectors) {

        Words {
            instruments = List.copyOf(instruments);
            statuses = List.copyOf(statuses);
            sectors = List.copyOf(sectors);
        }
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int size() {
        return sentence.tokens().size();
    }

    Sentence.Zone zone() {
        return sentence.zone();
    }

    boolean isTitle() {
        return sentence.isTitle();
    }

    boolean isText() {
        return sentence.zone() == Sentence.Zone.TEXT || (sentence.zone() == Sentence.Zone.TITLE && !isTitle());
    }

    /** The body's span from token {@code from} to before token {@code to}. */
    Span span(int from, int to) {
        return new Span(tokens().get(from).start(), tokens().get(to - 1).end());
    }

    /** Whether one of its words plays this role. */
    boolean hasRole(DealLexicon lexicon, String role) {
        return IntStream.range(0, size()).anyMatch(at -> lexicon.is(tokens(), at, role));
    }
}
