package org.countersign.extract.statement;

import java.util.List;
import java.util.Optional;
import org.countersign.lang.PhraseTable;

/**
 * Gives a quotation that no pattern has claimed to the verb of saying that announces it, whatever its form: {@code before
 * asking her, “A?”}, {@code with one of them writing “A”}.
 */
final class AnnouncedQuotations {

    private static final int FARTHEST = 8;
    private static final int FEWEST_WORDS = 3;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Contents contents;

    AnnouncedQuotations(Passage passage, NounPhrases phrases, Contents contents) {
        this.passage = passage;
        this.phrases = phrases;
        this.subjects = new Subjects(passage, phrases);
        this.contents = contents;
    }

    /** The statement of this quotation. */
    Optional<Draft> read(Quotation quotation) {
        if (quotation.length() < FEWEST_WORDS || !passage.isCapitalised(quotation.first())) {
            return Optional.empty();
        }
        return cue(quotation).flatMap(cue -> contents.trimmed(quotation.from(), quotation.to())
                .map(words -> Draft.of(cue, subject(cue, quotation), passage.span(words), true, List.of())));
    }

    /** The subject of the verb that begins here. */
    Subject subjectBefore(int verb) {
        return subjects.before(verb);
    }

    private Optional<VerbCue> cue(Quotation quotation) {
        int last = quotation.from() - 1;
        boolean marked = passage.isMark(last, ":,");
        int floor = Math.max(passage.periodStart(quotation.from()), last - FARTHEST);
        for (int i = last; i >= floor && !passage.isQuoted(i); i--) {
            boolean pause = i < last && passage.isMark(i, ".,;:!?");
            if (pause) {
                return Optional.empty();
            }
            Optional<VerbCue> cue = cueAt(i, marked && i == last - 1);
            boolean near = cue.isPresent() && (marked || cue.get().to() == quotation.from());
            if (near || passage.looksFinite(i)) {
                return cue.filter(found -> near);
            }
        }
        return Optional.empty();
    }

    private Optional<VerbCue> cueAt(int at, boolean certain) {
        Optional<PhraseTable.Match<VerbSense>> match = passage.grammar().verbs().at(passage.tokens(), at);
        return match.filter(found -> passage.syntax().isVerbal(at)).flatMap(found -> found.meanings().stream()
                .filter(sense -> sense.takes("q") || (certain && sense.takes("t")))
                .findFirst()
                .map(sense ->
                        new VerbCue(at, at, found.to(), sense, passage.syntax().isFinite(at), false, false)));
    }

    private Subject subject(VerbCue cue, Quotation quotation) {
        int colon = quotation.from() - 1;
        Optional<Stretch> inverted = cue.finite() && passage.isMark(colon, ":")
                ? phrases.startingAt(cue.to()).filter(words -> words.to() == colon)
                : Optional.empty();
        if (inverted.isPresent()) {
            return Subject.own(inverted.get());
        }
        int name = cue.from();
        while (cue.sense().isForm("gerund") && passage.isCapitalised(name - 1)) {
            name--;
        }
        if (name < cue.from() && name > passage.periodStart(name)) {
            return Subject.own(new Stretch(name, cue.from()));
        }
        int subject = passage.syntax().dependent(cue.head(), "nsubj");
        boolean noun = subject >= 0 && subject < cue.head() && !passage.is(subject, WordClass.RELATIVE);
        if (noun) {
            Stretch reach = passage.syntax().reach(subject);
            return Subject.own(new Stretch(reach.from(), Math.min(reach.to(), cue.from())));
        }
        boolean described = passage.syntax().isRelation(cue.head(), "acl")
                && passage.syntax().head(cue.head()) == cue.head() - 1;
        if (described) {
            return Subject.own(
                    new Stretch(passage.syntax().reach(cue.head() - 1).from(), cue.head()));
        }
        return cue.finite() ? subjects.before(cue.from()) : Subject.shared(subjects.mainSubject(cue.from()));
    }
}
