package org.countersign.extract.statement;

import static org.countersign.extract.statement.Syntax.ROOT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.countersign.model.Span;

/**
 * The main clause of the first sentence that a content holds.
 *
 * @param tokens the words of that sentence, as far as they belong to the content, in text order
 * @param head what the others hang on: a verb, or an adjective or noun that is said of the subject
 * @param verb the finite verb or auxiliary; {@link Syntax#ROOT} if the content has none
 * @param subject the head of the subject; {@link Syntax#ROOT} if none is printed
 * @param asked whether a question mark ends it
 */
record MainClause(List<Integer> tokens, int head, int verb, int subject, boolean asked) {

    private static final int FARTHEST = 80;

    MainClause {
        tokens = List.copyOf(tokens);
    }

    /** Nothing for a content without words. */
    static Optional<MainClause> of(Draft draft, Passage passage) {
        List<Integer> tokens = new ArrayList<>();
        int end = collect(draft, passage, tokens);
        Syntax syntax = passage.syntax();
        int first = head(tokens, syntax);
        if (first == ROOT) {
            return Optional.empty();
        }
        int head = consequence(first, tokens, passage);
        return Optional.of(new MainClause(
                tokens, head, verb(head, tokens, syntax), subject(head, tokens, syntax), isQuestion(end, passage)));
    }

    /** {@code Is it so?}, unlike {@code It is so, right?}. */
    private static boolean isQuestion(int end, Passage passage) {
        return passage.isMark(end, "?") && !passage.isMark(end - 2, ",\u2013\u2014-");
    }

    /** Up to the first full stop behind a finite verb, or to where a new sentence begins a new piece. */
    private static int collect(Draft draft, Passage passage, List<Integer> tokens) {
        boolean finite = false;
        for (Span piece : draft.content()) {
            int at = passage.indexAt(piece.start());
            if (finite && passage.isCapitalised(at)) {
                return ROOT;
            }
            while (passage.inside(at) && passage.token(at).end() <= piece.end() && tokens.size() < FARTHEST) {
                if (passage.isWord(at)) {
                    tokens.add(at);
                }
                finite |= passage.looksFinite(at);
                if (finite && passage.isMark(at, ".?!")) {
                    return at;
                }
                at++;
            }
        }
        return ROOT;
    }

    /** The first word that hangs on none of the others and has a finite verb; else the first that hangs on none. */
    private static int head(List<Integer> tokens, Syntax syntax) {
        int first = ROOT;
        for (int at : tokens) {
            if (!holds(tokens, syntax.head(at))) {
                boolean aside = syntax.isRelation(first, "obj") && syntax.isRelation(at, "advcl", "acl");
                if (!aside && verb(at, tokens, syntax) != ROOT) {
                    return at;
                }
                first = first == ROOT ? at : first;
            }
        }
        return first;
    }

    /** Where the tree hangs the consequence on the condition ({@code if it rains, the dam will break}): the consequence. */
    private static int consequence(int head, List<Integer> tokens, Passage passage) {
        Syntax syntax = passage.syntax();
        boolean condition = among(head, tokens, syntax, i -> syntax.isRelation(i, "mark"))
                .anyMatch(i -> passage.is(i, WordClass.SUBORDINATOR) && passage.is(i, WordClass.QUESTION));
        return condition
                ? among(head, tokens, syntax, i -> i > head && syntax.isRelation(i, "ccomp", "parataxis"))
                        .filter(i -> verb(i, tokens, syntax) != ROOT)
                        .findFirst()
                        .orElse(head)
                : head;
    }

    private static boolean holds(List<Integer> tokens, int at) {
        return Collections.binarySearch(tokens, at) >= 0;
    }

    private static int verb(int head, List<Integer> tokens, Syntax syntax) {
        if (syntax.isFinite(head)) {
            return head;
        }
        return among(head, tokens, syntax, i -> syntax.isRelation(i, "aux", "cop") && syntax.isFinite(i))
                .findFirst()
                .orElse(ROOT);
    }

    private static int subject(int head, List<Integer> tokens, Syntax syntax) {
        return among(head, tokens, syntax, i -> syntax.isRelation(i, "nsubj", "csubj"))
                .findFirst()
                .orElse(ROOT);
    }

    private static IntStream among(int head, List<Integer> tokens, Syntax syntax, IntPredicate wanted) {
        return tokens.stream().mapToInt(i -> i).filter(i -> syntax.head(i) == head && wanted.test(i));
    }

    boolean has(int token) {
        return holds(tokens, token);
    }

    /** The words of the content that hang on the head directly by one of these relations, by any if none is given. */
    IntStream dependents(Syntax syntax, String... relations) {
        return among(head, tokens, syntax, i -> relations.length == 0 || syntax.isRelation(i, relations));
    }

    /** The head, what helps it, and what completes it: each may tell that it must, will or is meant to be. */
    IntStream modals(Syntax syntax) {
        return IntStream.concat(IntStream.of(head), dependents(syntax, "aux", "cop", "xcomp"));
    }

    /** {@code did not}, {@code nobody}. */
    boolean isNegated(Passage passage) {
        return dependents(passage.syntax())
                .filter(i -> i < Math.max(head, verb + 2))
                .map(i -> passage.syntax().isRelation(i, "nsubj")
                        ? passage.syntax().reach(i).from()
                        : i)
                .anyMatch(i -> passage.is(i, WordClass.NEGATIVE_AUXILIARY) || passage.isNot(i));
    }
}
