package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.countersign.model.Language;
import org.countersign.model.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private final Tokenizer english = Tokenizer.of(Language.ENGLISH);
    private final Tokenizer spanish = Tokenizer.of(Language.SPANISH);

    @Test
    void marksArePartedFromWords() {
        assertCuts(english, "(|“|Soon|,|”| she| says|.|)");
        assertCuts(spanish, "¿|Quién| firma|?");
    }

    @Test
    void whatAnApostropheTiesIsAWordOfItsOwn() {
        assertCuts(english, "He| did|n’t| say| what| he|'s| seen| in| Anna|'s| boat");
        assertCuts(english, "I| can|not| swim| but| wan|na| learn");
    }

    @Test
    void anApostropheInsideANamePartsNothing() {
        assertCuts(english, "Ma'ukoloa| met| O’Neary");
    }

    @Test
    void anEnglishCompoundIsThreeWordsAndAPrefixNone() {
        assertCuts(english, "a| long|-|term| plan| of| non-aligned| e-mail| writers");
        assertCuts(spanish, "el| pacto| franco-sueco");
    }

    @Test
    void aHyphenIsNoDash() {
        assertThat(english.tokens("the long-term plan - if any").stream()
                        .filter(token -> token.text().equals("-"))
                        .map(Token::kind))
                .containsExactly(Token.Kind.HYPHEN, Token.Kind.MARK);
    }

    @Test
    void anAbbreviationKeepsItsFullStop() {
        assertCuts(english, "Lt.| Col.| J.| R.| Okafor| of| the| U.S.| Navy| left|.");
        assertCuts(spanish, "El| Sr.| Paz| viajó| a| EE.UU.| ayer|.");
        assertCuts(spanish, "a| EE.| UU.| ayer");
        assertCuts(spanish, "en| 330| a.| C.| por| mar");
    }

    @Test
    void aWordThatIsAnAbbreviationOnlyBeforeANumberIsNoneElsewhere() {
        assertCuts(english, "Pier| No.| 7|?| No|.");
    }

    @Test
    void anAbbreviationIsLookedUpWithoutItsFullStop() {
        assertThat(english.tokens("Gen. Ruiz").get(0).key()).isEqualTo("gen");
    }

    @Test
    void aNumberKeepsItsPointsAndCommas() {
        assertCuts(english, "$|1,250.50| at| 10:30| on| 12/05/2024| for| 5|kg| or| 3|%| of| the| 1990s");
        assertCuts(spanish, "US$| 1.250,50| el| 12/05/2024");
    }

    @Test
    void anAddressIsOneWord() {
        assertCuts(english, "see| https://example.org/a-b?c=d|,| www.example.org|.| Or| ana.paz@example.org|!");
        assertCuts(english, "said| news.example.com| today");
    }

    @Test
    void aLostBlankAfterAFullStopPartsWords() {
        assertCuts(english, "he| said|.|The| end");
    }

    @Test
    void runsOfMarksAreOne() {
        assertCuts(english, "Well|...| no|!!!| ``| Yes| ''| --| perhaps");
    }

    @Test
    void spansOfAPartCountFromTheBeginningOfTheText() {
        String text = "One two three";
        assertThat(english.tokens(text, new Span(4, 13)))
                .extracting(Token::span)
                .containsExactly(new Span(4, 7), new Span(8, 13));
    }

    /** Bars stand between tokens; a blank that the text has stands before the token that it leads. */
    private static void assertCuts(Tokenizer tokenizer, String cuts) {
        List<Token> tokens = tokenizer.tokens(cuts.replace("|", ""));
        String drawn = tokens.stream()
                .map(token -> (token.start() > 0 && cuts.replace("|", "").charAt(token.start() - 1) == ' ' ? " " : "")
                        + token.text())
                .collect(Collectors.joining("|"));
        assertThat(drawn).isEqualTo(cuts);
    }
}
