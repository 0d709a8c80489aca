package org.countersign.extract.statement;

import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.lang.Upos;
import org.countersign.model.Act;

/** Tells a judgement from a report: what something is worth, how likely it is, what would have been, what harm may come. */
final class Judgements {

    private static final int FARTHEST_PERFECT = 3;

    private static final String[] PARTS = {"nsubj", "obj", "obl", "xcomp", "conj"};

    private final Passage passage;
    private final Syntax syntax;
    private final ActWords words;
    private final OwnDeeds deeds;

    Judgements(Passage passage, OwnDeeds deeds) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.words = passage.grammar().actWords();
        this.deeds = deeds;
    }

    /** Nothing where the verb of saying tells a fact: {@code found that it was useful}. */
    Optional<Act> assessed(Utterance said) {
        MainClause main = said.main();
        boolean fact = said.draft()
                .cue()
                .filter(cue -> IntStream.range(cue.from(), cue.to()).anyMatch(i -> words.is(passage, i, Clue.FACT)))
                .isPresent();
        boolean judged = isValued(main)
                || isLinked(main)
                || isSeeming(main)
                || main.tokens().stream().anyMatch(i -> isUnreal(i) && isNear(i, main));
        return judged && !fact ? Optional.of(Act.ASSESSES) : Optional.empty();
    }

    /** {@code the dam may collapse}, {@code habrá muertos}. */
    Optional<Act> warned(MainClause main) {
        boolean possible = passage.is(main.verb(), WordClass.HYPOTHETICAL)
                || syntax.lemma(main.verb()).equals("poder");
        boolean open = possible || deeds.isComing(main) || deeds.isLater(main);
        boolean harm = main.tokens().stream().anyMatch(i -> words.is(passage, i, Clue.HARM) && isPart(i, main));
        return open && harm && !main.isNegated(passage) ? Optional.of(Act.WARNS) : Optional.empty();
    }

    /** The verb, what it takes, and what is joined to that. */
    private boolean isPart(int at, MainClause main) {
        int up = syntax.isRelation(at, "conj", "nmod") ? syntax.head(at) : at;
        return up == main.head() || (syntax.head(up) == main.head() && syntax.isRelation(up, PARTS));
    }

    /** In the main clause, or in one that hangs on it as its condition. */
    private boolean isNear(int at, MainClause main) {
        int up = syntax.isRelation(at, "aux") ? syntax.head(at) : at;
        return up == main.head()
                || (syntax.head(up) == main.head() && syntax.isRelation(up, "advcl", "ccomp", "conj", "parataxis"));
    }

    /** {@code is crucial}, {@code is a bad deal}, {@code ha actuado torpemente}. */
    private boolean isValued(MainClause main) {
        boolean predicate = main.dependents(syntax, "cop").findAny().isPresent()
                || !syntax.is(main.head(), Upos.VERB)
                || syntax.lemma(main.verb()).equals("be");
        return (predicate && main.head() != main.verb() && isValue(main, main.head()))
                || main.dependents(syntax, "advmod").anyMatch(i -> words.is(passage, i, Clue.VALUE));
    }

    /** {@code looks wrong}. */
    private boolean isLinked(MainClause main) {
        return words.is(passage, main.head(), Clue.LINKING)
                && main.dependents(syntax, "xcomp", "obj").anyMatch(i -> isValue(main, i));
    }

    private boolean isValue(MainClause main, int at) {
        return words.is(passage, at, Clue.VALUE)
                || syntax.dependents(at)
                        .filter(i -> syntax.isRelation(i, "amod", "conj") && main.has(i))
                        .anyMatch(i -> isValue(main, i));
    }

    private boolean isSeeming(MainClause main) {
        return words.is(passage, main.head(), Clue.SEEMING)
                || words.is(passage, main.verb(), Clue.SEEMING)
                || main.dependents(syntax, "advmod").anyMatch(i -> words.is(passage, i, Clue.SEEMING));
    }

    /** {@code would have been}, {@code podía haber evitado}. */
    private boolean isUnreal(int at) {
        boolean open = passage.grammar().isRomance()
                ? syntax.lemma(at).equals("poder") && syntax.isFinite(at)
                : passage.key(at).equals("would") || passage.key(at).equals("could");
        return open
                && IntStream.rangeClosed(at + 1, at + FARTHEST_PERFECT)
                        .anyMatch(i -> passage.is(i, WordClass.HAVE) && !syntax.isFinite(i));
    }
}
