package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countersign.model.Span;
import org.junit.jupiter.api.Test;

final class TreeDrawingTest {

    @Test
    void wordsStandInTextOrderAndHangOnTheirHeads() {
        assertThat(TreeDrawing.of(tree("The:2 envoy:3 said:0 that:6 Quay:6 agreed:3 .:3")))
                .isEqualTo("""
                          ╭─The X dep
                        ╭─envoy X dep
                        said X root
                        │ ╭─that X dep
                        │ ├─Quay X dep
                        ├─agreed X dep
                        ╰─. X dep
                        """);
    }

    @Test
    void aWordAloneIsALine() {
        assertThat(TreeDrawing.of(tree("Quay:0"))).isEqualTo("Quay X root\n");
    }

    @Test
    void aBranchMayCrossAnother() {
        assertThat(TreeDrawing.of(tree("whom:3 they:0 saw:2 there:2 wave:3")).lines())
                .hasSize(5)
                .element(1)
                .isEqualTo("they X root");
    }

    /** Words with the number of their head, from 1; 0 for the root. */
    private static Tree tree(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String part : text.split(" ", -1)) {
            String form = part.substring(0, part.lastIndexOf(':'));
            int head = Integer.parseInt(part.substring(part.lastIndexOf(':') + 1)) - 1;
            Span span = new Span(at, at + form.length());
            String relation = head == Tree.ROOT ? "root" : "dep";
            words.add(new Word(span, form, words.size(), Upos.X, form, Features.NONE, head, relation));
            at = span.end() + 1;
        }
        return new Tree(words);
    }
}
