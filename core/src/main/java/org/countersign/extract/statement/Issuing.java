package org.countersign.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.lang.Token;

/**
 * Finds clauses that tell that somebody has said something without telling what: {@code issued a statement on the sale},
 * {@code took to Twitter}. What is said follows in quotation marks.
 */
final class Issuing {

    private static final int LONGEST_CUE = 10;

    private final Grammar grammar;
    private final Syntax syntax;
    private final List<Token> tokens;

    Issuing(Grammar grammar, Syntax syntax, List<Token> tokens) {
        this.grammar = grammar;
        this.syntax = syntax;
        this.tokens = tokens;
    }

    /** The cue of the last such main clause from {@code from} up to {@code to}. */
    Optional<Stretch> last(int from, int to) {
        return IntStream.iterate(to - 1, i -> i >= from, i -> i - 1)
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The verb of such a main clause up to the word for what is issued, if this token is the verb. */
    Optional<Stretch> at(int verb) {
        boolean main = syntax.isVerbal(verb) && (syntax.head(verb) == Syntax.ROOT || syntax.isRelation(verb, "conj"));
        int from = main ? firstVerb(verb) : -1;
        if (from < 0 || isNegated(verb)) {
            return Optional.empty();
        }
        String lemma = syntax.lemma(verb);
        int last = grammar.is(lemma, WordClass.ISSUING)
                ? issued(verb)
                : grammar.is(lemma, WordClass.RESORTING) ? channel(verb) : -1;
        return last > verb && last - from < LONGEST_CUE ? Optional.of(new Stretch(from, last + 1)) : Optional.empty();
    }

    /** The first of its finite verb group, or -1. */
    private int firstVerb(int verb) {
        int first = syntax.isFinite(verb) ? verb : -1;
        for (int aux : syntax.dependents(verb)
                .filter(i -> i < verb && syntax.isRelation(i, "aux"))
                .toArray()) {
            boolean modal =
                    grammar.is(tokens.get(aux), WordClass.MODAL) || grammar.is(tokens.get(aux), WordClass.FUTURE);
            if (modal) {
                return -1;
            }
            first = first < 0 || aux < first ? aux : first;
        }
        return first;
    }

    private boolean isNegated(int head) {
        return syntax.dependents(head).anyMatch(i -> i < head && grammar.is(tokens.get(i), WordClass.NEGATION));
    }

    /** {@code a statement}, {@code a warning}, not {@code no statement}. */
    private boolean isSaid(int noun) {
        Token token = tokens.get(noun);
        return (grammar.is(token, WordClass.MEDIUM) || grammar.is(token, WordClass.ISSUED)) && !isNegated(noun);
    }

    /** {@code a statement}, or where it is to be read. */
    private int issued(int verb) {
        int object = syntax.dependents(verb)
                .filter(i -> i > verb && syntax.isRelation(i, "obj"))
                .filter(this::isSaid)
                .findFirst()
                .orElse(-1);
        return object >= 0 ? object : channel(verb);
    }

    private int channel(int verb) {
        return syntax.dependents(verb)
                .filter(i -> i > verb && syntax.isRelation(i, "obl"))
                .filter(i -> grammar.is(tokens.get(i), WordClass.CHANNEL))
                .findFirst()
                .orElse(-1);
    }
}
