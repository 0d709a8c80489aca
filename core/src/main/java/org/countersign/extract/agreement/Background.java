package org.countersign.extract.agreement;

import java.util.List;
import java.util.OptionalInt;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/**
 * What is known of an article when what stands around its agreements is read.
 *
 * @param scan the article with its words marked
 * @param deals its deals; as many as its agreement mentions, in their order
 * @param statements who says what
 */
record Background(Scan scan, List<Deal> deals, List<Statement> statements) {

    /** The deal that the passage at this span goes on telling of. */
    OptionalInt dealAt(Span span) {
        for (int i = 0; i < deals.size(); i++) {
            if (deals.get(i).told().stream().anyMatch(passage -> passage.span().contains(span.start()))) {
                return OptionalInt.of(i);
            }
        }
        return deals.size() == 1 ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** The passages of a sentence's span, in text order. */
    List<MarkedSentence> sentences(Span span) {
        return scan.sentences().stream()
                .filter(sentence -> sentence.sentence().span().overlaps(span))
                .toList();
    }

    Voices voices() {
        return new Voices(scan.body(), statements);
    }
}
