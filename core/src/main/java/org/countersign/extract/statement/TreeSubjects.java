package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.RELATIVE;

import java.util.Optional;
import org.countersign.lang.Upos;

/** Tells by the trees who a verb of saying belongs to: its own subject, one that it shares, what a relative stands for. */
final class TreeSubjects {

    private static final int HIGHEST = 8;

    private final Passage passage;
    private final Syntax syntax;
    private final Agreement agreement;

    TreeSubjects(Passage passage) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.agreement = new Agreement(passage);
    }

    /** The subject as the tree has it; dropped where it has none. */
    Subject of(VerbCue cue) {
        if (cue.passive()) {
            return agent(cue.head()).map(Subject::own).orElse(Subject.UNTOLD);
        }
        int governor = syntax.head(cue.head());
        int verb = governor >= cue.from() && governor < cue.head() ? governor : cue.head();
        Optional<Subject> own = own(verb).filter(subject -> subject.words()
                .filter(words -> agreement.isBroken(cue, words))
                .isEmpty());
        return own.orElseGet(() -> shared(verb));
    }

    private Optional<Subject> own(int head) {
        int subject = subjectOf(head);
        if (subject < 0 || isJoinedBehind(subject, head)) {
            return Optional.empty();
        }
        if (passage.is(subject, RELATIVE) && syntax.is(subject, Upos.PRON)) {
            return Optional.of(Subject.relative(antecedent(head)));
        }
        return phrase(subject).map(Subject::own);
    }

    /** {@code que el acuerdo exista y aclaró}: a conjunction before the verb leaves the noun to another one. */
    private boolean isJoinedBehind(int subject, int head) {
        return syntax.dependents(head).anyMatch(i -> i > subject && i < head && syntax.isRelation(i, "cc"));
    }

    /** The subject on the same side of quotation marks, if there is one: {@code “No papers,” the sentry grunted}. */
    private int subjectOf(int head) {
        int[] found = syntax.dependents(head)
                .filter(i -> syntax.isRelation(i, "nsubj"))
                .toArray();
        for (int subject : found) {
            if (passage.isQuoted(subject) == passage.isQuoted(head)) {
                return subject;
            }
        }
        return found.length > 0 ? found[0] : Syntax.ROOT;
    }

    private Optional<Stretch> antecedent(int head) {
        int at = head;
        for (int i = 0; i < HIGHEST && at >= 0; i++) {
            if (syntax.relation(at).equals("acl") && syntax.head(at) >= 0) {
                return phrase(syntax.head(at));
            }
            at = syntax.head(at);
        }
        return Optional.empty();
    }

    private Optional<Stretch> agent(int head) {
        return syntax.dependents(head)
                .filter(i -> i > head && syntax.isRelation(i, "obl", "obj") && isAgent(i))
                .boxed()
                .findFirst()
                .flatMap(this::phrase);
    }

    private boolean isAgent(int noun) {
        int mark = syntax.dependent(noun, "case");
        return mark >= 0 && (passage.key(mark).equals("by") || passage.key(mark).equals("por"));
    }

    private Subject shared(int head) {
        int at = head;
        for (int i = 0; i < HIGHEST; i++) {
            String relation = syntax.relation(at);
            int up = syntax.head(at);
            boolean climbs = relation.equals("conj") || relation.equals("xcomp") || relation.equals("advcl");
            if (up < 0 || !(climbs || relation.equals("acl"))) {
                return Subject.DROPPED;
            }
            if (!syntax.isVerbal(up) && relation.equals("acl")) {
                return Subject.shared(phrase(up));
            }
            int subject = subjectOf(up);
            if (subject >= 0) {
                boolean relative = passage.is(subject, RELATIVE) && syntax.is(subject, Upos.PRON);
                return Subject.shared(relative ? antecedent(up) : phrase(subject));
            }
            at = up;
        }
        return Subject.DROPPED;
    }

    /** The noun phrase of this noun: to the end of the name, without appositions, relative clauses and participles. */
    Optional<Stretch> phrase(int noun) {
        Stretch reach = syntax.reach(noun);
        int from = reach.from();
        while (from < noun && isLight(from)) {
            from++;
        }
        int to = noun + 1;
        for (int i = noun + 1; i < reach.to(); i++) {
            int branch = branch(i, noun);
            if (endsPhrase(branch, noun)) {
                break;
            }
            to = i + 1;
        }
        while (to > noun + 1 && !passage.isWord(to - 1) && !passage.isMark(to - 1, ").\"\u201D\u00BB'")) {
            to--;
        }
        return Optional.of(new Stretch(from, to));
    }

    private boolean isLight(int at) {
        return syntax.is(at, Upos.PUNCT)
                || syntax.is(at, Upos.CCONJ)
                || syntax.is(at, Upos.SCONJ)
                || (syntax.is(at, Upos.ADV) && !passage.isCapitalised(at))
                || syntax.is(at, Upos.ADP);
    }

    /** The word on the way from {@code at} up to {@code noun} that hangs on the noun itself. */
    private int branch(int at, int noun) {
        int branch = at;
        while (syntax.head(branch) != noun && syntax.head(branch) >= 0) {
            branch = syntax.head(branch);
        }
        return branch;
    }

    private boolean endsPhrase(int branch, int noun) {
        String relation = syntax.relation(branch);
        if (relation.equals("acl") || relation.equals("advcl") || relation.equals("parataxis")) {
            return true;
        }
        if (relation.equals("appos")) {
            boolean name = syntax.is(noun, Upos.PROPN);
            return name || !syntax.is(branch, Upos.PROPN);
        }
        return false;
    }
}
