package org.countersign.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.model.Span;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

    @Test
    void aWordComesWithItsSentence() {
        assertExcerpt("The boats came. |They bore a |treaty| home.|", "treaty");
    }

    @Test
    void aWordOfTheFirstSentenceStartsWithTheParagraph() {
        assertExcerpt("Title\n|The |boats| came.| Nobody saw.\nLater", "boats");
    }

    @Test
    void aLongSentenceIsCutAtWords() {
        String far = "along the reef and over the bar and past the light ".repeat(4);
        Excerpt excerpt = excerpt(far + "a treaty " + far, "treaty");
        assertThat(excerpt.before()).startsWith("… ").endsWith(" a ").hasSizeLessThan(95);
        assertThat(excerpt.after()).startsWith(" along").endsWith(" …").hasSizeLessThan(95);
    }

    @Test
    void aLongQuoteStandsAlone() {
        String quote = "the ministers of both islands signed a treaty on the pier at noon";
        assertThat(excerpt("On Monday " + quote + ".", quote)).isEqualTo(new Excerpt("", quote, ""));
    }

    @Test
    void wordsAtTheVeryEndsHaveNothingAround() {
        assertThat(excerpt("treaty", "treaty")).isEqualTo(new Excerpt("", "treaty", ""));
    }

    private static void assertExcerpt(String drawn, String quote) {
        String[] parts = drawn.split("\\|", -1);
        assertThat(excerpt(drawn.replace("|", ""), quote)).isEqualTo(new Excerpt(parts[1], parts[2], parts[3]));
    }

    private static Excerpt excerpt(String body, String quote) {
        int start = body.indexOf(quote);
        return Excerpt.of(body, new Span(start, start + quote.length()));
    }
}
