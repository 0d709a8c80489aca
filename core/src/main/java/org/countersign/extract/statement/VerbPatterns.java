package org.countersign.extract.statement;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Act;

/** Reads the statement that a verb of saying makes: content before it, around it or after it. */
final class VerbPatterns {

    private final Passage passage;
    private final Subjects subjects;
    private final AsPattern as;
    private final RemarkPattern remark;
    private final TrailingPattern trailing;
    private final ClausePattern clause;
    private final ObjectPattern object;
    private final TreePattern tree;
    private final TreeSubjects treeSubjects;
    private final ViaFinder vias;
    private final Denials denials;
    private final Agreement agreement;

    VerbPatterns(Passage passage, NounPhrases phrases, Contents contents, VerbCues verbs, Voices voices) {
        this.passage = passage;
        this.vias = new ViaFinder(passage, phrases, voices);
        this.denials = new Denials(passage);
        this.agreement = new Agreement(passage);
        this.subjects = new Subjects(passage, phrases);
        this.as = new AsPattern(passage, phrases, contents, vias);
        this.remark = new RemarkPattern(passage, phrases, contents, vias);
        this.trailing = new TrailingPattern(passage, phrases, contents, verbs, vias, voices);
        this.clause = new ClausePattern(passage, phrases, contents, vias);
        this.tree = new TreePattern(passage, contents, vias, voices);
        this.treeSubjects = new TreeSubjects(passage);
        this.object = new ObjectPattern(passage, phrases, contents, vias, voices);
    }

    /**
     * The statement of this verb.
     *
     * @param claimed index before which the period's words belong to earlier statements
     * @param previous the subject of the statement before in the same period, which a further verb shares
     */
    Optional<Draft> read(VerbCue cue, int claimed, Optional<Subject> previous) {
        Subject subject = subject(cue, previous);
        Optional<Draft> told = told(cue, subject, claimed);
        if (told.isPresent()) {
            return told;
        }
        if (reportsNothing(cue, subject) || remark.isRemark(cue, subject)) {
            return Optional.empty();
        }
        Optional<Draft> draft = cue.finite() ? trailing.read(cue, subject, claimed) : Optional.empty();
        boolean unknown =
                subject.kind() == Subject.Kind.DROPPED && !passage.grammar().isRomance();
        if (draft.isEmpty() && !unknown) {
            draft = clause.read(cue, subject).or(() -> object.read(cue, subject));
        }
        return draft.map(found -> found.through(mediaBeside(found.subject(), cue)));
    }

    /** The statement of this verb as the tree has it. */
    Optional<Draft> readTree(VerbCue cue, int claimed, Optional<Subject> previous) {
        Subject found = withoutObject(cue, treeSubjects.of(cue));
        boolean dropped = found.kind() == Subject.Kind.DROPPED && !cue.passive();
        Subject subject = dropped ? subject(cue, previous) : found;
        boolean unknown =
                subject.kind() == Subject.Kind.DROPPED && !passage.grammar().isRomance() && !cue.passive();
        boolean impersonal = subject.words()
                .filter(words -> words.to() - words.from() == 1
                        && cue.sense().words() > 1
                        && passage.key(words.from()).equals("it"))
                .isPresent();
        Optional<Draft> told = told(cue, subject, claimed);
        if (told.isPresent()) {
            return told;
        }
        if (impersonal || unknown || reportsNothing(cue, subject) || remark.isRemark(cue, subject)) {
            return Optional.empty();
        }
        boolean plain = cue.finite() && !cue.passive();
        Optional<Draft> spoken =
                plain && cue.sense().takes("q") ? trailing.read(cue, subject, claimed) : Optional.empty();
        return spoken.or(() -> plain ? object.figure(cue, subject) : Optional.empty())
                .or(() -> tree.read(cue, subject))
                .or(() -> plain ? clause.read(cue, subject) : Optional.empty())
                .map(draft -> draft.through(mediaBeside(draft.subject(), cue)));
    }

    /** Whose it is in a clause of its own: {@code as X said}, {@code algo que niega X}. */
    private Optional<Draft> told(VerbCue cue, Subject subject, int claimed) {
        return cue.negated()
                ? Optional.empty()
                : as.read(cue, subject, claimed).or(() -> remark.read(cue, subject, claimed));
    }

    /** A silent verb, a denied verb, an aside, nobody's word, one's own hedge. */
    private boolean reportsNothing(VerbCue cue, Subject subject) {
        return cue.sense().isSilent() || as.isAside(cue) || isSelf(cue, subject) || denials.isDenied(cue, subject);
    }

    private Subject subject(VerbCue cue, Optional<Subject> previous) {
        Subject before = cue.finite()
                ? withoutObject(cue, subjects.before(cue.from()))
                : Subject.shared(subjects.mainSubject(cue.from()));
        boolean broken =
                before.isOwn() && agreement.isBroken(cue, before.words().orElseThrow());
        Subject subject = broken ? Subject.DROPPED : parted(cue, before);
        return subject.kind() == Subject.Kind.SHARED
                ? previous.flatMap(this::passedOn).orElse(subject)
                : subject;
    }

    /** {@code X, por su parte, según M, indicó}: where several insertions part them only the tree has the subject. */
    private Subject parted(VerbCue cue, Subject subject) {
        boolean apart = subject.kind() == Subject.Kind.DROPPED
                && cue.finite()
                && !cue.passive()
                && passage.grammar().isRomance()
                && passage.isComma(cue.from() - 1);
        Subject found = apart ? treeSubjects.of(cue) : subject;
        boolean before = found.isOwn()
                && found.words().orElseThrow().to() < cue.from()
                && found.words().orElseThrow().from() >= passage.periodStart(cue.from())
                && !passage.isQuoted(found.words().orElseThrow().from());
        return before ? Subject.own(withoutInsertions(found.words().orElseThrow())) : subject;
    }

    private Stretch withoutInsertions(Stretch words) {
        int to = words.from();
        while (to < words.to() && !(passage.isComma(to) && passage.is(to + 1, WordClass.PREPOSITION))) {
            to++;
        }
        return new Stretch(words.from(), to);
    }

    /** {@code lamentó la ley, que calificó de absurda}: the pronoun is what is judged, not who judges. */
    private Subject withoutObject(VerbCue cue, Subject subject) {
        boolean judged = subject.kind() == Subject.Kind.RELATIVE
                && passage.grammar().isRomance()
                && cue.sense().takes("a")
                && passage.syntax().dependent(cue.head(), "obj", "ccomp") < 0;
        return judged ? Subject.DROPPED : subject;
    }

    /** What a further verb shares of this subject: where Spanish drops it, whoever it is. */
    private Optional<Subject> passedOn(Subject subject) {
        boolean dropped =
                subject.kind() == Subject.Kind.DROPPED && passage.grammar().isRomance();
        return dropped
                ? Optional.of(Subject.DROPPED)
                : subject.words().map(words -> Subject.shared(Optional.of(words)));
    }

    /** {@code we think} inside one's own quotation. */
    private boolean isSelf(VerbCue cue, Subject subject) {
        return passage.isQuoted(cue.head())
                && cue.sense().act() == Act.ASSESSES
                && subject.isOwn()
                && passage.is(subject.words().orElseThrow().to() - 1, WordClass.SELF);
    }

    /** Media between subject and verb: {@code Okafor, quoted by IONA, said}. */
    private List<Stretch> mediaBeside(Subject subject, VerbCue cue) {
        boolean before = subject.isOwn() && subject.words().orElseThrow().to() <= cue.from();
        return before ? vias.joined(subject.words().orElseThrow().to(), cue.from()) : List.of();
    }
}
