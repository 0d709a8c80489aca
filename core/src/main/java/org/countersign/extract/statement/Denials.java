package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.BINDING;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.UNDONE;
import static org.countersign.extract.statement.WordClass.UNREAL;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.lang.Features.VerbForm;
import org.countersign.model.Act;

/**
 * Tells whether a verb of saying is only spoken of as not done: nobody says it, somebody refuses or avoids to, or would if. What
 * it takes must not be told as anybody's statement.
 */
final class Denials {

    private static final int HIGHEST = 4;
    private static final int LONGEST_PHRASE = 12;
    private static final Set<Act> DENYING = EnumSet.of(Act.DENIES, Act.DECLINES_TO_SAY, Act.DOUBTS);

    private final Passage passage;
    private final Grammar grammar;
    private final Syntax syntax;

    Denials(Passage passage) {
        this.passage = passage;
        this.grammar = passage.grammar();
        this.syntax = passage.syntax();
    }

    /** Whether the cue says nothing, by its own words or by what it hangs on. */
    boolean isDenied(VerbCue cue, Subject subject) {
        return cue.negated()
                || subject.words().filter(this::isNobody).isPresent()
                || deniesContent(cue)
                || isNoLonger(cue)
                || (!cue.finite() && isBehindUnreal(cue.from()))
                || isUnsaid(cue.head());
    }

    /** {@code nobody}, {@code none of them}, {@code neither X nor Y}. */
    private boolean isNobody(Stretch words) {
        boolean joined = IntStream.range(words.from(), Math.min(words.to(), words.from() + LONGEST_PHRASE))
                .anyMatch(i -> passage.is(i, NEGATION) && passage.is(i, CONJUNCTION));
        return joined || passage.is(words.from(), NEGATION) || passage.is(words.from() - 1, NEGATION);
    }

    /** {@code said neither that A nor that B} */
    private boolean deniesContent(VerbCue cue) {
        return passage.is(cue.to(), NEGATION) && passage.is(cue.to() + 1, WordClass.COMPLEMENTIZER);
    }

    /** {@code no longer says} */
    private boolean isNoLonger(VerbCue cue) {
        return !grammar.isRomance()
                && syntax.dependents(cue.head())
                        .filter(i -> syntax.isRelation(i, "advmod"))
                        .mapToObj(syntax::reach)
                        .anyMatch(words -> words.to() == cue.from() && passage.is(words.from(), NEGATION));
    }

    /** {@code without saying}, where the tree may have it otherwise. */
    private boolean isBehindUnreal(int from) {
        int before = from - 1;
        while (passage.is(before, CLITIC)) {
            before--;
        }
        return passage.is(before, UNREAL);
    }

    /** Two denials on the way up take each other back: {@code never tired of saying}. */
    private boolean isUnsaid(int verb) {
        boolean unsaid = isUnreal(verb);
        int at = verb;
        for (int i = 0; i < HIGHEST; i++) {
            int up = syntax.head(at);
            boolean joined = up >= 0 && syntax.isRelation(at, "conj") && isBareInfinitive(at);
            if (!joined && !completes(at, up)) {
                return unsaid;
            }
            unsaid ^= isNegated(up) ^ (!joined && isRefusal(up)) ^ (!syntax.isFinite(up) && hasUnreal(up));
            at = up;
        }
        return unsaid;
    }

    /** {@code if X says}, {@code without saying}, {@code Had X said}; not {@code if anything, X says} */
    private boolean isUnreal(int verb) {
        return hasUnreal(verb) || isInvertedCondition(verb);
    }

    private boolean hasUnreal(int verb) {
        return syntax.dependents(verb)
                .anyMatch(i -> i < verb
                        && syntax.isRelation(i, "mark", "case")
                        && passage.is(i, UNREAL)
                        && !passage.is(i + 1, WordClass.ONLY)
                        && !isParted(i, verb));
    }

    private boolean isInvertedCondition(int verb) {
        int first = syntax.reach(verb).from();
        return !grammar.isRomance()
                && syntax.isRelation(first, "aux")
                && syntax.lemma(first).equals("have")
                && first < verb - 1
                && !passage.isQuoted(first);
    }

    /** Shares its auxiliary with the verb that it is joined to: {@code did not say or hint}. */
    private boolean isBareInfinitive(int verb) {
        return syntax.features(verb).verbForm() == VerbForm.INFINITIVE && syntax.dependent(verb, "aux", "mark") < 0;
    }

    /** {@code refused to say}, {@code stopped short of saying}, {@code denied that he had said}; not {@code left, saying}. */
    private boolean completes(int verb, int governor) {
        if (governor < 0 || governor > verb || isParted(governor, verb)) {
            return false;
        }
        boolean joined = syntax.dependents(verb).anyMatch(i -> i > governor && i < verb && syntax.isRelation(i, "cc"));
        boolean bound = syntax.dependents(verb).anyMatch(i -> i < verb && passage.is(i, BINDING));
        return !joined && (syntax.isRelation(verb, "xcomp", "ccomp", "csubj") || bound);
    }

    private boolean isParted(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> passage.isComma(i)
                        || passage.isMark(i, ":;")
                        || passage.token(i).isQuote());
    }

    private boolean isNegated(int verb) {
        return syntax.dependents(verb)
                .anyMatch(i -> i < verb
                        && !passage.is(i, WordClass.DETERMINER)
                        && (passage.is(i, NEGATION) || passage.is(i, WordClass.NEGATIVE_AUXILIARY))
                        && !passage.is(i + 1, WordClass.ONLY));
    }

    private boolean isRefusal(int verb) {
        String lemma = syntax.lemma(verb);
        boolean reflexive = syntax.dependents(verb).anyMatch(i -> passage.key(i).equals("se"));
        Stream<VerbSense> senses = reflexive
                ? Stream.of(lemma + "se", lemma + "-se").flatMap(one -> grammar.senses(one).stream())
                : grammar.senses(lemma).stream();
        return grammar.is(lemma, UNDONE)
                || senses.anyMatch(sense -> sense.words() == 1 && DENYING.contains(sense.act()));
    }
}
