package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
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
 * @param firm whether its content is a clause or quotation, not an object that a larger content may hold
 * @param via media that it was said to or is known through
 */
record Draft(Subject subject, Optional<Stretch> cue, List<Span> content, Act act, boolean firm, List<Stretch> via) {

    Draft {
        content = content.stream().sorted().toList();
        via = List.copyOf(via);
    }

    static Draft of(VerbCue cue, Subject subject, Span content, boolean firm, List<Stretch> via) {
        return new Draft(
                subject, Optional.of(cue.words()), List.of(content), cue.sense().act(), firm, via);
    }

    /** The same with one more piece. */
    Draft plus(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        return new Draft(subject, cue, pieces, act, firm, via);
    }

    /** The same, known through these media too. */
    Draft through(List<Stretch> media) {
        List<Stretch> all = new ArrayList<>(via);
        media.stream().filter(one -> all.stream().noneMatch(one::overlaps)).forEach(all::add);
        return new Draft(subject, cue, content, act, firm, all);
    }

    /** Whether its cue stands inside a quotation: it is said of what somebody else says. */
    boolean isQuoted(Passage passage) {
        return cue.filter(words -> passage.isQuoted(words.from())).isPresent();
    }

    /** From the first to the last character of its content. */
    Span reach() {
        return content.get(0).union(content.get(content.size() - 1));
    }

    /** In text order of the content, the longer first; of equal ones by their cues. */
    static Comparator<Draft> byReach() {
        return Comparator.comparing(Draft::reach)
                .thenComparing(draft -> draft.cue().map(Stretch::from).orElse(0));
    }
}
