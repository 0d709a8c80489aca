package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.model.Act;
import org.countersign.model.Span;

/**
 * A statement while its passage is read, before anybody knows who its subject is.
 *
 * @param subject who the cue gives it to
 * @param cue the words of saying; empty for a quotation without any
 * @param content its pieces in text order
 * @param act what is done by saying it
 * @param negated whether the cue is denied
 * @param via media that it was said to
 */
record Draft(Subject subject, Optional<Stretch> cue, List<Span> content, Act act, boolean negated, List<Stretch> via) {

    Draft {
        content = List.copyOf(content);
        via = List.copyOf(via);
    }

    /** The same with one more piece. */
    Draft plus(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        return new Draft(subject, cue, pieces, act, negated, via);
    }

    /** The same through these media. */
    Draft through(List<Stretch> media) {
        return new Draft(subject, cue, content, act, negated, media);
    }

    /** From the first to the last character of its content. */
    Span reach() {
        return content.get(0).union(content.get(content.size() - 1));
    }
}
