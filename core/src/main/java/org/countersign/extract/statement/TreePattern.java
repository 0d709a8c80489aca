package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.QUESTION;
import static org.countersign.extract.statement.WordClass.RELATIVE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;
import org.countersign.model.Act;

/** What hangs on a verb of saying: a clause, an infinitive, an object, a complement, as far as the verb's frames ask for it. */
final class TreePattern {

    private static final int LONGEST_OBJECT = 14;

    private final Passage passage;
    private final Syntax syntax;
    private final Contents contents;
    private final ViaFinder vias;
    private final Voices voices;

    TreePattern(Passage passage, Contents contents, ViaFinder vias, Voices voices) {
        this.voices = voices;
        this.passage = passage;
        this.syntax = passage.syntax();
        this.contents = contents;
        this.vias = vias;
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
        if (clause.isPresent() || infinitive || bare || modifier) {
            return clause;
        }
        return called(cue, subject).or(() -> complement(cue, subject)).or(() -> object(cue, subject));
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
        int clause = cue.to() - cue.head() > 1 ? right(cue, "ccomp", "acl", "advcl") : right(cue, "ccomp");
        if (clause < 0 || !isClause(clause)) {
            return Optional.empty();
        }
        int from = syntax.reach(clause).from();
        if (from <= cue.head()) {
            return Optional.empty();
        }
        boolean that = passage.is(from, COMPLEMENTIZER) && !passage.is(from, QUESTION);
        boolean marked = that || passage.is(from, QUESTION) || passage.is(from, RELATIVE);
        boolean trusted = marked || !cue.sense().isWeak() || syntax.dependent(clause, "nsubj") >= 0;
        int first = that ? from + 1 : from;
        boolean relative = that && syntax.isFinite(first) && !passage.grammar().isRomance();
        return trusted && !relative && (marked || !passage.grammar().isRomance())
                ? contents.clause(first).map(content -> draft(cue, subject, content, true))
                : Optional.empty();
    }

    private boolean isClause(int head) {
        return syntax.isFinite(head)
                || syntax.dependents(head)
                        .anyMatch(i -> syntax.isFinite(i) || syntax.relation(i).equals("nsubj"));
    }

    /** {@code X promised to go}, {@code X urged Y to go}, {@code X pidió a Y publicar A}. */
    private Optional<Draft> infinitive(VerbCue cue, Subject subject) {
        boolean addressed = cue.sense().takes("n");
        if (!cue.sense().takes("i") && !addressed) {
            return Optional.empty();
        }
        int addressee = right(cue, "obj", "iobj", "obl");
        int clause = behind(cue)
                .filter(i -> syntax.isRelation(i, "xcomp", "ccomp")
                        || (addressed && addressee >= 0 && i > addressee && syntax.isRelation(i, "advcl")))
                .findFirst()
                .orElse(-1);
        if (clause < 0 || syntax.features(clause).verbForm() != VerbForm.INFINITIVE) {
            return Optional.empty();
        }
        int from = syntax.reach(clause).from();
        if (addressed && addressee >= 0 && addressee < clause) {
            from = Math.min(from, syntax.reach(addressee).from());
        }
        return from > cue.head() && (cue.sense().takes("i") || (addressee >= 0 && addressee < clause))
                ? contents.object(from).map(content -> draft(cue, subject, content, false))
                : Optional.empty();
    }

    /** {@code X called Y absurd}, {@code X described Y as a success}. */
    private Optional<Draft> called(VerbCue cue, Subject subject) {
        if (!cue.sense().takes("a")) {
            return Optional.empty();
        }
        int object = right(cue, "obj");
        boolean only = cue.sense().isOnly("a") && !cue.sense().isWeak() && object >= 0;
        boolean named = namesSomething(cue) || behindObject(cue).anyMatch(i -> i > object && isPredicate(i, object));
        if (!only && !named) {
            return Optional.empty();
        }
        int from = passage.isComma(cue.to()) ? cue.to() + 1 : cue.to();
        return contents.object(from)
                .filter(content -> content.to() - content.from() > 1)
                .map(content -> draft(cue, subject, content, false));
    }

    /** {@code called the deal a surrender}: a second noun phrase or a quotation directly behind the first. */
    private boolean namesSomething(VerbCue cue) {
        boolean quotes = passage.isQuoted(cue.head());
        int end = Math.min(passage.periodTail(cue.head()), cue.to() + LONGEST_OBJECT);
        for (int i = cue.to() + 1; i < end && !passage.isComma(i); i++) {
            boolean noun = syntax.is(i - 1, Upos.NOUN) || syntax.is(i - 1, Upos.PROPN) || syntax.is(i - 1, Upos.PRON);
            boolean opens = passage.key(i).equals("a") || passage.key(i).equals("an");
            boolean quoted = !quotes && passage.quotationAt(i).isPresent() && !passage.isQuoted(i - 1);
            if (noun && ((opens && !passage.grammar().isRomance()) || quoted)) {
                return true;
            }
        }
        return false;
    }

    /** What something is called: {@code as a success}, {@code de barata}, {@code absurd}. */
    private boolean isPredicate(int at, int object) {
        boolean cased = isCased(at, "as", "como");
        boolean de = isCased(at, "de") && syntax.is(at, Upos.ADJ);
        boolean bare = syntax.relation(at).equals("xcomp") && !syntax.isVerbal(at);
        boolean adjective = syntax.head(at) == object
                && syntax.is(at, Upos.ADJ)
                && !passage.grammar().isRomance()
                && syntax.dependent(at, "case", "mark") < 0;
        return cased || de || bare || adjective;
    }

    /** {@code X insisted on Y}, {@code X accused Y of Z}. */
    private Optional<Draft> complement(VerbCue cue, Subject subject) {
        return behindObject(cue)
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
        boolean direct = cue.sense().takes("p:" + passage.key(mark));
        boolean behindObject = cue.sense().takes("op:" + passage.key(mark)) && right(cue, "obj", "iobj", "obl") < mark;
        if ((!direct && !behindObject) || (cue.sense().isWeak() && cue.sense().words() == 1)) {
            return Optional.empty();
        }
        int object = behindObject && !direct ? right(cue, "obj") : -1;
        boolean named = object >= 0 && (!cue.sense().takes("n") || cue.sense().act() == Act.ALLEGES);
        int from = named ? Math.min(syntax.reach(object).from(), mark + 1) : mark + 1;
        if (passage.is(from, COMPLEMENTIZER) && !named) {
            return contents.clause(from + 1).map(content -> draft(cue, subject, content, true));
        }
        boolean pronoun = passage.is(mark + 1, PRONOUN) && !passage.is(mark + 1, WordClass.DETERMINER);
        return pronoun
                ? Optional.empty()
                : contents.object(mark + 1)
                        .map(content -> new Stretch(from, content.to()))
                        .map(content -> draft(cue, subject, content, false));
    }

    /** {@code X denied Y}. */
    private Optional<Draft> object(VerbCue cue, Subject subject) {
        boolean shows = cue.finite()
                && cue.sense().isWeak()
                && cue.sense().takes("t")
                && subject.words().filter(voices::isFinding).isPresent();
        boolean takes = shows || cue.sense().claimsObject() || (cue.sense().takes("f") && cue.finite());
        int object = right(cue, "obj");
        boolean said = object >= 0 && passage.grammar().isSayingNoun(passage.token(object));
        if (!takes || (cue.sense().isWeak() && !said && !shows) || object < 0 || syntax.is(object, Upos.PRON)) {
            return Optional.empty();
        }
        int from = syntax.reach(object).from();
        return from > cue.head()
                ? contents.object(from)
                        .filter(content -> content.to() - content.from() > 1)
                        .map(content -> draft(cue, subject, content, false))
                : Optional.empty();
    }

    private boolean isCased(int noun, String... words) {
        int mark = syntax.dependent(noun, "case", "mark");
        return mark >= 0 && List.of(words).contains(passage.key(mark));
    }

    /** The first word behind the cue that hangs on a word of it by one of these relations, or -1. */
    private int right(VerbCue cue, String... relations) {
        return behind(cue)
                .filter(i -> syntax.isRelation(i, relations))
                .findFirst()
                .orElse(-1);
    }

    private IntStream behind(VerbCue cue) {
        int last = Math.max(cue.to() - 1, cue.head());
        return IntStream.rangeClosed(cue.head(), last)
                .flatMap(syntax::dependents)
                .filter(i -> i > last)
                .sorted();
    }

    /** {@link #behind} and what the tree hangs on the object: {@code accused [the militia of burning A]}. */
    private IntStream behindObject(VerbCue cue) {
        int object = right(cue, "obj");
        return object < 0
                ? behind(cue)
                : IntStream.concat(behind(cue), syntax.dependents(object).filter(i -> i > object))
                        .sorted();
    }

    private Draft draft(VerbCue cue, Subject subject, Stretch content, boolean firm) {
        return Draft.of(cue, subject, passage.span(content), firm, vias.behind(cue, content.from()));
    }
}
