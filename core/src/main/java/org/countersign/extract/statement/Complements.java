package org.countersign.extract.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.lang.Upos;

/** What the tree hangs behind a verb of saying, on it or on its object. */
final class Complements {

    private final Passage passage;
    private final Syntax syntax;

    Complements(Passage passage) {
        this.passage = passage;
        this.syntax = passage.syntax();
    }

    /** The object, else what a preposition marks as one: {@code acusó a Y}, {@code referred to Y}. */
    int objectLike(VerbCue cue) {
        int object = right(cue, "obj");
        return object >= 0
                ? object
                : behind(cue)
                        .filter(i -> syntax.isRelation(i, "iobj", "obl") && isCased(i, "a", "al", "ao", "to"))
                        .findFirst()
                        .orElse(-1);
    }

    /** Whether an English adjective ends a phrase right behind its noun: {@code the sale false}. */
    boolean isBehindNoun(int at) {
        return syntax.is(at, Upos.ADJ)
                && syntax.head(at) == at - 1
                && !passage.isWord(at + 1)
                && !passage.grammar().isRomance();
    }

    /** Whether one of these words marks the noun. */
    boolean isCased(int noun, String... words) {
        int mark = syntax.dependent(noun, "case", "mark");
        return mark >= 0 && List.of(words).contains(passage.key(mark));
    }

    /** The first word behind the cue that hangs on a word of it by one of these relations, or -1. */
    int right(VerbCue cue, String... relations) {
        return behind(cue)
                .filter(i -> syntax.isRelation(i, relations))
                .findFirst()
                .orElse(-1);
    }

    /** The words behind the cue that hang on a word of it, in text order. */
    IntStream behind(VerbCue cue) {
        int last = Math.max(cue.to() - 1, cue.head());
        IntStream hanging = IntStream.rangeClosed(cue.head(), last)
                .flatMap(syntax::dependents)
                .filter(i -> i > last);
        return (cue.passive() ? hanging.flatMap(this::withoutAgent) : hanging).sorted();
    }

    /** {@code accused by the governor [of burning A]}: instead of who did it, what the tree hangs on him. */
    private IntStream withoutAgent(int at) {
        return isCased(at, "by", "por") ? syntax.dependents(at).filter(i -> i > at) : IntStream.of(at);
    }

    /** {@link #behind} and what the tree hangs on the object: {@code accused [the militia of burning A]}. */
    IntStream behindObject(VerbCue cue) {
        int object = objectLike(cue);
        return object < 0
                ? behind(cue)
                : IntStream.concat(
                                behind(cue),
                                IntStream.range(object + 1, syntax.reach(object).to())
                                        .filter(i -> hangsOnObject(i, object)))
                        .sorted();
    }

    /** On the object, on one that is joined to it, or an adjective behind its last noun: {@code called the report on the sale false}. */
    private boolean hangsOnObject(int at, int object) {
        int head = syntax.head(at);
        boolean joined = head >= 0 && syntax.isRelation(head, "conj") && syntax.head(head) == object && at > head;
        return head == object || joined || isBehindNoun(at);
    }
}
