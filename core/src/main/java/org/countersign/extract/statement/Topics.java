package org.countersign.extract.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.lang.Tree;
import org.countersign.model.Span;

/** The subjects of a passage's sentences: whom what follows is about. What somebody is said to have said has none. */
final class Topics {

    private static final int LONGEST = 30;

    private final Passage passage;
    private final boolean[] told;

    Topics(Passage passage, List<Draft> drafts) {
        this.passage = passage;
        this.told = told(passage, drafts);
    }

    private static boolean[] told(Passage passage, List<Draft> drafts) {
        int[] steps = new int[passage.size() + 1];
        for (Draft draft : drafts) {
            for (Span piece : draft.content()) {
                steps[passage.indexAt(piece.start())]++;
                steps[passage.indexAt(piece.end())]--;
            }
        }
        boolean[] told = new boolean[passage.size()];
        int depth = 0;
        for (int i = 0; i < told.length; i++) {
            depth += steps[i];
            told[i] = depth > 0;
        }
        return told;
    }

    /** In text order. */
    List<Stretch> subjects() {
        Syntax syntax = passage.syntax();
        return IntStream.range(0, passage.size())
                .filter(i -> syntax.isRelation(i, "nsubj")
                        && syntax.head(syntax.head(i)) == Tree.ROOT
                        && syntax.isRelation(syntax.head(i), "root")
                        && !passage.isQuoted(i)
                        && !told[i])
                .mapToObj(this::phrase)
                .toList();
    }

    /** The noun phrase without relative clauses. */
    private Stretch phrase(int head) {
        Syntax syntax = passage.syntax();
        Stretch reach = syntax.reach(head);
        int to = head + 1;
        while (to < reach.to() && to - head < LONGEST && !syntax.isRelation(to, "acl") && !syntax.isFinite(to)) {
            to++;
        }
        while (to > head + 1 && (passage.isComma(to - 1) || passage.is(to - 1, WordClass.RELATIVE))) {
            to--;
        }
        return new Stretch(Math.max(reach.from(), head - LONGEST), to);
    }
}
