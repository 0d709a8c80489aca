package org.countersign.publish;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.countersign.model.Span;
import org.countersign.publish.MarkedBody.Piece;
import org.junit.jupiter.api.Test;

final class MarkedBodyTest {

    @Test
    void marksThatDoNotTouchStandSideBySide() {
        assertMarks("[the boat] left [Suva]", "the boat left Suva", "the boat", "Suva");
    }

    @Test
    void aMarkWithinAMarkIsNested() {
        assertMarks("[the [old] boat]", "the old boat", "the old boat", "old");
    }

    @Test
    void aMarkThatCrossesAnotherGoesOnBehindIt() {
        assertMarks("[the [old]][… boat] left", "the old boat left", "the old", "old boat");
    }

    @Test
    void aMarkGoesOnInTheNextParagraph() {
        assertMarks("the [boat]\n[…left] Suva", "the boat\n\nleft Suva", "boat\n\nleft");
    }

    @Test
    void aWordMarkedForTwoReasonsIsMarkedOnce() {
        assertMarks("the [boat]", "the boat", "boat", "boat");
    }

    @Test
    void marksNeverChangeTheWords() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String body = random.ints(60, 0, 4)
                    .mapToObj(n -> List.of("a", " ", "\n", "\u202Eb").get(n))
                    .collect(joining());
            List<Span> spans = IntStream.range(0, 8)
                    .mapToObj(i -> {
                        int start = random.nextInt(body.length() - 1);
                        return new Span(start, start + 1 + random.nextInt(body.length() - start - 1));
                    })
                    .toList();
            assertThat(drawn(MarkedBody.of(body, spans)).replaceAll("[\\[\\]…\\s]", ""))
                    .as("seed " + seed)
                    .isEqualTo(body.replaceAll("\\s", ""));
        }
    }

    private static void assertMarks(String drawn, String body, String... marked) {
        List<Span> spans = Arrays.stream(marked)
                .map(words -> new Span(body.indexOf(words), body.indexOf(words) + words.length()))
                .toList();
        assertThat(drawn(MarkedBody.of(body, spans))).isEqualTo(drawn);
    }

    private static String drawn(MarkedBody marked) {
        return marked.paragraphs().stream()
                .map(paragraph ->
                        paragraph.pieces().stream().map(MarkedBodyTest::drawn).collect(joining()))
                .collect(joining("\n"));
    }

    private static String drawn(Piece piece) {
        if (piece instanceof Piece.Words words) {
            return words.text();
        }
        return piece instanceof Piece.Begin begin ? begin.continued() ? "[…" : "[" : "]";
    }
}
