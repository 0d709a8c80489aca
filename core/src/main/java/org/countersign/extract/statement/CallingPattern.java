package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.RELATIVE;

import java.util.Optional;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;

/** What somebody calls something, as the tree has it. */
final class CallingPattern {

    private static final int LONGEST_OBJECT = 14;

    private final Passage passage;
    private final Syntax syntax;
    private final Complements complements;
    private final Contents contents;
    private final ViaFinder vias;

    CallingPattern(Passage passage, Complements complements, Contents contents, ViaFinder vias) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.complements = complements;
        this.contents = contents;
        this.vias = vias;
    }

    /** {@code X called Y absurd}, {@code X described Y as a success}. */
    Optional<Draft> read(VerbCue cue, Subject subject) {
        if (!cue.sense().takes("a")) {
            return Optional.empty();
        }
        int object = complements.objectLike(cue);
        boolean itself = passage.grammar().isPronominal(cue.sense()) && isBarePredicate(cue.to());
        boolean dubbed = cue.sense().isOnly("a") && !cue.sense().isWeak() && object >= 0;
        boolean named = namesSomething(cue)
                || complements
                        .behindObject(cue)
                        .anyMatch(i -> (i > object || passage.grammar().isRomance()) && isPredicate(cue, i, object));
        if (!dubbed && !named && !itself && !isRelativeObject(cue)) {
            return Optional.empty();
        }
        boolean skipped = passage.isComma(cue.to())
                || (syntax.is(cue.to(), Upos.ADP) && passage.key(cue.to()).equals("to"));
        int from = skipped ? cue.to() + 1 : cue.to();
        return contents.object(from)
                .filter(content -> content.to() - content.from() > 1)
                .map(content -> draft(cue, subject, content, false));
    }

    /** {@code was described as a surrender}: what it is called is told, what is called so is the subject. */
    Optional<Draft> readPassive(VerbCue cue, Subject subject) {
        boolean as = passage.key(cue.to()).equals("as") || passage.key(cue.to()).equals("como");
        return as && cue.sense().takes("a") && !cue.sense().isWeak()
                ? contents.object(cue.to() + 1).map(content -> draft(cue, subject, content, false))
                : Optional.empty();
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

    /** {@code which the council calls a park}: what is called so is the pronoun. */
    private boolean isRelativeObject(VerbCue cue) {
        int object = syntax.dependent(cue.head(), "obj");
        return object >= 0
                && object < cue.head()
                && passage.is(object, RELATIVE)
                && !cue.sense().isWeak();
    }

    /** {@code se declaró inocente de todo}: what one calls oneself. */
    private boolean isBarePredicate(int at) {
        return syntax.is(at, Upos.ADJ)
                || syntax.is(at, Upos.NOUN)
                || syntax.features(at).verbForm() == VerbForm.PARTICIPLE;
    }

    /** What something is called: {@code as a success}, {@code de barata}, {@code absurd}. */
    private boolean isPredicate(VerbCue cue, int at, int object) {
        boolean cased = complements.isCased(at, "as", "como");
        boolean noun = cue.sense().isOnly("a") && passage.key(at - 1).equals("de") && syntax.is(at, Upos.NOUN);
        boolean de = complements.isCased(at, "de") && (syntax.is(at, Upos.ADJ) || noun);
        boolean bare = syntax.relation(at).equals("xcomp") && !syntax.isVerbal(at);
        boolean own = syntax.head(at) == object
                && syntax.is(at, Upos.ADJ)
                && !passage.grammar().isRomance();
        boolean adjective =
                (own || (at > object && complements.isBehindNoun(at))) && syntax.dependent(at, "case", "mark") < 0;
        return cased || de || bare || adjective;
    }

    private Draft draft(VerbCue cue, Subject subject, Stretch content, boolean firm) {
        return Draft.of(cue, subject, passage.span(content), firm, vias.behind(cue, content.from()));
    }
}
