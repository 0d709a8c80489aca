package org.countersign.extract.agreement;

import java.util.List;
import java.util.Optional;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.Span;

/**
 * An article with the words of the lexicons marked.
 *
 * @param reading the article's reading
 * @param sentences its sentences in text order, marked
 * @param homes the states that the article may write from: as dateline, outlet's name, title and lead tell, in that order
 */
record Scan(Reading reading, List<MarkedSentence> sentences, List<Party> homes) {

    Scan {
        sentences = List.copyOf(sentences);
        homes = List.copyOf(homes);
    }

    String body() {
        return reading.body();
    }

    /** Sentences that tell the news: title and text. */
    List<MarkedSentence> telling() {
        return sentences.stream()
                .filter(s -> s.zone() == Sentence.Zone.TITLE || s.zone() == Sentence.Zone.TEXT)
                .toList();
    }

    MarkedSentence sentence(int index) {
        return sentences.get(index);
    }

    /** The next sentence of the same paragraph. */
    Optional<MarkedSentence> next(MarkedSentence sentence) {
        return sentences.stream()
                .filter(other -> other.index() == sentence.index() + 1)
                .filter(other ->
                        other.sentence().paragraph() == sentence.sentence().paragraph())
                .findFirst();
    }

    Quote quote(Span span) {
        return Quote.of(body(), span);
    }
}
