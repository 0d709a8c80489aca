package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.QUESTION;
import static org.countersign.extract.statement.WordClass.RELATIVE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Features.Mood;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;
import org.countersign.model.Act;

/** What hangs on a verb of saying: a clause, an infinitive, an object, a complement, as far as the verb's frames ask for it. */
final class TreePattern {

    private static final Set<Act> SETTLING = EnumSet.of(Act.DENIES, Act.CONFIRMS);

    private final Passage passage;
    private final Syntax syntax;
    private final Contents contents;
    private final ViaFinder vias;
    private final Voices voices;
    private final Particles particles;
    private final Complements complements;
    private final CallingPattern calling;

    TreePattern(Passage passage, Contents contents, ViaFinder vias, Voices voices) {
        this.voices = voices;
        this.passage = passage;
        this.syntax = passage.syntax();
        this.contents = contents;
        this.vias = vias;
        this.particles = new Particles(passage);
        this.complements = new Complements(passage);
        this.calling = new CallingPattern(passage, complements, contents, vias);
    }

    Optional<Draft> read(VerbCue cue, Subject subject) {
        boolean infinitive = cue.sense().isForm("infinitive");
        if (infinitive && !isReported(cue)) {
            return Optional.empty();
        }
        boolean participle = cue.sense().isForm("participle");
        if (participle) {
            return Optional.empty();
        }
        Optional<Draft> clause = clause(cue, subject).or(() -> infinitive(cue, subject));
        boolean bare = cue.passive() && !subject.isOwn();
        boolean modifier = !cue.finite() && syntax.isRelation(cue.head(), "acl", "amod");
        if (clause.isPresent() || infinitive || modifier) {
            return clause;
        }
        if (bare) {
            return complement(cue, subject).or(() -> calling.readPassive(cue, subject));
        }
        return calling.read(cue, subject)
                .or(() -> complement(cue, subject))
                .or(() -> cue.passive() ? denied(cue, subject) : object(cue, subject));
    }

    /** {@code the sale was denied by X}: the grammatical subject is what is told. */
    private Optional<Draft> denied(VerbCue cue, Subject subject) {
        int told = syntax.dependent(cue.head(), "nsubj");
        boolean noun = told >= 0 && told < cue.from() && syntax.is(told, Upos.NOUN);
        boolean claim = noun
                && (cue.sense().takes("o")
                        || (cue.sense().takes("f") && passage.grammar().isSayingNoun(passage.token(told))));
        if (!claim || !SETTLING.contains(cue.sense().act()) || !subject.isOwn()) {
            return Optional.empty();
        }
        Stretch reach = syntax.reach(told);
        return contents.trimmed(reach.from(), Math.min(reach.to(), cue.from()))
                .filter(content -> content.to() - content.from() > 1)
                .map(content -> draft(cue, subject, content, false));
    }

    /** {@code al precisar que}: an infinitive tells of something that was said only as a circumstance of the main verb. */
    private boolean isReported(VerbCue cue) {
        int mark = syntax.dependent(cue.head(), "mark", "case");
        return passage.grammar().isRomance()
                && syntax.isRelation(cue.head(), "advcl", "obl")
                && mark >= 0
                && !passage.key(mark).equals("para")
                && syntax.isVerbal(syntax.head(cue.head()));
    }

    /** {@code X said that A}, {@code X told them A}, {@code X asked whether A}. */
    private Optional<Draft> clause(VerbCue cue, Subject subject) {
        if (!cue.sense().takes("t") && !cue.sense().takes("n")) {
            return Optional.empty();
        }
        int clause = cue.sense().words() > 1
                ? complements.right(cue, "ccomp", "acl", "advcl")
                : complements.right(cue, "ccomp");
        if (clause < 0 && cue.passive()) {
            clause = toldBy(cue);
        }
        if (clause < 0 && cue.sense().takes("n") && passage.grammar().isRomance()) {
            clause = wish(complements.right(cue, "obj", "iobj", "obl"));
        }
        if (clause < 0 || !isClause(clause)) {
            return Optional.empty();
        }
        int from = syntax.reach(clause).from();
        boolean asks = passage.is(from + 1, QUESTION);
        boolean governed = passage.grammar().isRomance() ? !asks && passage.is(from + 1, COMPLEMENTIZER) : asks;
        if (passage.is(from, PREPOSITION) && governed) {
            from++;
        }
        if (from <= cue.head()) {
            return Optional.empty();
        }
        boolean that = passage.is(from, COMPLEMENTIZER) && !passage.is(from, QUESTION);
        boolean marked = that || passage.is(from, QUESTION) || passage.is(from, RELATIVE);
        boolean trusted = marked || !cue.sense().isWeak() || syntax.dependent(clause, "nsubj") >= 0;
        int first = that ? from + 1 : from;
        boolean relative = that && syntax.isFinite(first) && !passage.grammar().isRomance();
        boolean circumstance = !that && isCircumstance(clause, from);
        return trusted
                        && !relative
                        && !circumstance
                        && (marked || !passage.grammar().isRomance())
                ? contents.clause(first).map(content -> draft(cue, subject, content, true))
                : Optional.empty();
    }

    /** {@code issued a statement after Y had left}: no content, though it hangs on a phrase that takes one. */
    private boolean isCircumstance(int clause, int from) {
        int first = passage.isComma(from) ? from + 1 : from;
        boolean opened = passage.is(first, PREPOSITION)
                || passage.is(first, WordClass.SUBORDINATOR)
                || passage.is(first, RELATIVE);
        boolean asks = passage.is(first, QUESTION) && first == from;
        return syntax.isRelation(clause, "advcl", "acl") && !asks && (opened || syntax.dependent(clause, "nsubj") < 0);
    }

    /** {@code pidió a Y que abriera la puerta}, where the tree takes the clause for a relative one. */
    private int wish(int addressee) {
        return addressee < 0
                ? -1
                : syntax.dependents(addressee)
                        .filter(i -> i > addressee && syntax.isRelation(i, "acl"))
                        .filter(i -> syntax.features(i).mood() == Mood.SUBJUNCTIVE)
                        .findFirst()
                        .orElse(-1);
    }

    private boolean isClause(int head) {
        return syntax.isFinite(head)
                || syntax.dependents(head)
                        .anyMatch(i -> syntax.isFinite(i) || syntax.relation(i).equals("nsubj"));
    }

    /** {@code X promised to go}, {@code X urged Y to go}, {@code X pidió a Y publicar A}. */
    private Optional<Draft> infinitive(VerbCue cue, Subject subject) {
        boolean addressed = cue.sense().takes("n");
        boolean anonymity = subject.kind() == Subject.Kind.RELATIVE && passage.is(cue.to(), WordClass.NEGATION);
        if (anonymity || (!cue.sense().takes("i") && !addressed)) {
            return Optional.empty();
        }
        int addressee = complements.right(cue, "obj", "iobj", "obl");
        boolean several = cue.sense().words() > 1;
        boolean agent = addressed && cue.passive() && subject.isOwn();
        int clause = complements
                .behind(cue)
                .filter(i -> syntax.isRelation(i, "xcomp", "ccomp")
                        || ((several || agent) && syntax.isRelation(i, "acl", "advcl"))
                        || (addressed && addressee >= 0 && i > addressee && syntax.isRelation(i, "advcl")))
                .findFirst()
                .orElse(addressed && addressee >= 0 && hasActor(cue) ? infinitiveOf(cue, addressee) : -1);
        if (clause < 0 || !isInfinitive(clause)) {
            return Optional.empty();
        }
        int from = syntax.reach(clause).from();
        if (addressed && addressee >= 0 && addressee < clause) {
            from = Math.min(from, syntax.reach(addressee).from());
        }
        from = Math.max(from, cue.to());
        boolean told = addressed
                && cue.passive()
                && !cue.sense().isWeak()
                && cue.sense().act() != Act.ASSESSES;
        return from > cue.head() && (cue.sense().takes("i") || told || (addressee >= 0 && addressee < clause))
                ? contents.object(from).map(content -> draft(cue, subject, content, false))
                : Optional.empty();
    }

    /** Also {@code haber acudido} and {@code to free} that is taken for an adjective. */
    private boolean isInfinitive(int head) {
        return syntax.features(head).verbForm() == VerbForm.INFINITIVE
                || syntax.dependents(head)
                        .anyMatch(i -> i < head
                                && (syntax.features(i).verbForm() == VerbForm.INFINITIVE
                                        || passage.key(i).equals("to"))
                                && syntax.isRelation(i, "aux", "mark"));
    }

    /** Whether a noun is its subject in the tree, and no act. */
    private boolean hasActor(VerbCue cue) {
        int subject = syntax.dependent(cue.head(), "nsubj");
        return subject >= 0 && !syntax.isVerbal(subject);
    }

    /** {@code coaxed the guard to sign}: some trees hang the infinitive on whom it is asked of. */
    private int infinitiveOf(VerbCue cue, int addressee) {
        return syntax.dependents(addressee)
                .filter(i -> i > addressee && syntax.isRelation(i, "acl"))
                .filter(this::isInfinitive)
                .filter(i -> !cue.sense().takes("op:" + passage.preposition(syntax.dependent(i, "case", "mark"))))
                .findFirst()
                .orElse(-1);
    }

    /** {@code X insisted on Y}, {@code X accused Y of Z}. */
    private Optional<Draft> complement(VerbCue cue, Subject subject) {
        int next = Math.max(cue.to(), particles.apart(cue.sense(), cue.head()));
        boolean several = cue.sense().words() > 1
                && passage.is(next, PREPOSITION)
                && cue.sense().takes((next > cue.to() ? "op:" : "p:") + passage.preposition(next));
        if (several) {
            return behindPreposition(cue, subject, next, next + 1);
        }
        return complements
                .behindObject(cue)
                .boxed()
                .map(i -> complement(cue, subject, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Draft> complement(VerbCue cue, Subject subject, int what) {
        int mark = syntax.dependent(what, "case", "mark");
        if (mark < 0 || mark <= cue.head()) {
            return Optional.empty();
        }
        boolean direct = syntax.head(what) < cue.to() && cue.sense().takes("p:" + passage.preposition(mark));
        boolean behindObject = cue.sense().takes("op:" + passage.preposition(mark))
                && (cue.passive()
                        ? cue.sense().act() == Act.ALLEGES || subject.isOwn()
                        : complements.right(cue, "obj", "iobj", "obl") < mark);
        boolean sure = !cue.sense().isWeak()
                || cue.sense().words() > 1
                || isIndefinite(mark + 1)
                || passage.grammar().isSayingNoun(passage.token(what));
        if ((!direct && !behindObject) || !sure) {
            return Optional.empty();
        }
        int object = behindObject && !direct ? complements.right(cue, "obj") : -1;
        boolean named = object >= 0 && (!cue.sense().takes("n") || cue.sense().act() == Act.ALLEGES);
        int from = named ? Math.min(syntax.reach(object).from(), mark + 1) : mark + 1;
        return behindPreposition(cue, subject, mark, from);
    }

    /** {@code spoke of a plot} claims one, {@code spoke of the plot} has it as a topic. */
    private boolean isIndefinite(int at) {
        return passage.is(at, WordClass.DETERMINER)
                && !passage.is(at, WordClass.DEFINITE)
                && !passage.is(at, WordClass.NEGATION);
    }

    /** What a preposition governs, from {@code from} on, which may be the object before it. */
    private Optional<Draft> behindPreposition(VerbCue cue, Subject subject, int preposition, int from) {
        int governed = preposition + 1;
        if (passage.is(governed, COMPLEMENTIZER) && from == governed) {
            return contents.clause(governed + 1).map(content -> draft(cue, subject, content, true));
        }
        boolean pronoun = passage.is(governed, PRONOUN) && !passage.is(governed, WordClass.DETERMINER);
        return pronoun
                ? Optional.empty()
                : contents.object(governed)
                        .map(content -> new Stretch(from, content.to()))
                        .map(content -> draft(cue, subject, content, false));
    }

    /** {@code X denied Y}. */
    private Optional<Draft> object(VerbCue cue, Subject subject) {
        boolean shows = cue.finite()
                && cue.sense().isWeak()
                && cue.sense().takes("t")
                && cue.sense().act() == Act.ASSERTS
                && subject.words().filter(voices::isFinding).isPresent();
        boolean takes = shows || cue.sense().claimsObject() || (cue.sense().takes("f") && cue.finite());
        int object = objectOf(cue);
        boolean said = object >= 0 && passage.grammar().isSayingNoun(passage.token(object));
        if (!takes || (cue.sense().isWeak() && !said && !shows) || object < 0 || syntax.is(object, Upos.PRON)) {
            return Optional.empty();
        }
        int from = Math.max(cue.to(), syntax.reach(object).from());
        boolean given = passage.is(cue.to(), PRONOUN) && !passage.is(cue.to(), WordClass.DETERMINER);
        if (given && cue.sense().act() == Act.DENIES) {
            return Optional.empty();
        }
        return syntax.reach(object).from() > cue.head()
                ? contents.object(from)
                        .filter(content -> content.to() - content.from() > 1)
                        .map(content -> draft(cue, subject, content, false))
                : Optional.empty();
    }

    /** The object; of {@code shrug off A} and {@code harp on A} what its particle governs. */
    private int objectOf(VerbCue cue) {
        int object = complements.right(cue, "obj");
        if (object >= 0 || cue.sense().words() == 1) {
            return object;
        }
        int governed = complements.right(cue, "obl");
        return governed >= 0 && syntax.dependent(governed, "case") == cue.to() - 1 ? governed : -1;
    }

    /** {@code was told by Y that A}: the tree hangs the clause on who tells. */
    private int toldBy(VerbCue cue) {
        return complements
                .behind(cue)
                .filter(i -> syntax.isRelation(i, "acl") && syntax.head(i) >= cue.to())
                .filter(i -> {
                    int mark = syntax.dependent(i, "mark");
                    return passage.is(mark, COMPLEMENTIZER) && !passage.isComma(mark - 1);
                })
                .findFirst()
                .orElse(-1);
    }

    private Draft draft(VerbCue cue, Subject subject, Stretch content, boolean firm) {
        return Draft.of(cue, subject, passage.span(content), firm, vias.behind(cue, content.from()));
    }
}
