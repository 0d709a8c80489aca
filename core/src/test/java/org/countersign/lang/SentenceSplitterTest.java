package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void aPortugueseHeadlineHasNoFullStopAndEndsBeforeACapitalArticle() {
        assertEnds(Language.PORTUGUESE, "Porto fecha | O prefeito falou .");
    }

    @Test
    void aCapitalInsideAnEnglishSentenceEndsNothing() {
        assertEnds(Language.ENGLISH, "The new pact It was not discussed . | He left .");
    }

    @Test
    void aSemicolonBeforeACapitalArticleIsAnEnd() {
        assertEnds(Language.SPANISH, "El barco zarpó ; | La carga quedó .");
    }

    @Test
    void aSmallLetterMayBeginASentenceBehindAnOrdinaryWord() {
        assertEnds(Language.ENGLISH, "it was closed . | they left ... or so he said");
    }

    @Test
    void aSmallWordBeginsOneBehindAYearANameOrAQuotationToo() {
        assertEnds(Language.ENGLISH, "it rose since 2017 . | he left Dulga . | the “ pier ” . | it stands .");
    }

    @Test
    void aSmallWordThatGoesOnShowsAStrayFullStop() {
        assertEnds(Language.ENGLISH, "he is “ ready to sail ” . not only at noon , but at night . | they left .");
        assertEnds(Language.SPANISH, "no fue « un faro » . sino una antorcha . | el barco zarpó .");
    }

    @Test
    void aMarkThatTouchesTheNextSentenceOpensItWhereNoneIsOpen() {
        assertThat(new SentenceSplitter(Orthography.load(Language.ENGLISH))
                        .split(Tokenizer.of(Language.ENGLISH).tokens("He left on Monday.\"It burns,\" she said.")))
                .hasSize(2)
                .last()
                .satisfies(sentence -> assertThat(sentence.get(0).text()).isEqualTo("\""));
    }

    @Test
    void aDashBeforeASmallLetterGoesOnWithTheSentence() {
        assertEnds(Language.SPANISH, "¿ Zarpó ? - preguntó . | - Nada .");
    }

    private static void assertEnds(Language language, String ends) {
        List<Token> tokens = Tokenizer.of(language).tokens(ends.replace("| ", ""));
        assertThat(new SentenceSplitter(Orthography.load(language))
                        .split(tokens).stream()
                                .map(sentence ->
                                        sentence.stream().map(Token::text).collect(Collectors.joining(" ")))
                                .collect(Collectors.joining(" | ")))
                .isEqualTo(ends);
    }
}
