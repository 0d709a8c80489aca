package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Vino del puerto al mercado # Vino de+el puerto a+el mercado",
                "Al fin, DEL NORTE # A+el fin , DE+EL NORTE",
                "Quiere firmarlo y dárselo # Quiere firmar+lo y dar+se+lo",
                "Firmándola, vámonos # Firmando+la , vamos+nos",
                "Véase la parte y el valle # Vea+se la parte y el valle",
                "Vale: la clase del parque sale tarde # Vale : la clase de+el parque sale tarde",
            })
    void aSpanishTokenHoldsItsContractionAndItsPronouns(String text, String words) {
        assertWords(Language.SPANISH, text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Da ponte à praia pelo rio # De+a ponte a+a praia por+o rio",
                "Disse-lhe que quer vendê-las # Disse+lhe que quer vendê+las",
                "Fá-lo-á na guarda-costeira # Fará+lo em+a guarda-costeira",
                "O bispo nos viu nos barcos # O bispo nos viu em+os barcos",
                "a vice-ministra daquele país # a vice-ministra de+aquele país",
            })
    void aPortugueseTokenHoldsItsContractionAndItsPronouns(String text, String words) {
        assertWords(Language.PORTUGUESE, text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"She didn't # She did n't"})
    void anEnglishTokenIsAWord(String text, String words) {
        assertWords(Language.ENGLISH, text, words);
    }

    /** Pluses stand between the words of one token. */
    private static void assertWords(Language language, String text, String words) {
        var tokens = Tokenizer.of(language).tokens(text);
        var lookup = Dictionary.load(language).lookup();
        StringBuilder drawn = new StringBuilder();
        int token = -1;
        for (WordForm word : WordForm.of(tokens, WordSplitter.of(language), lookup)) {
            drawn.append(token < 0 ? "" : word.token() == token ? "+" : " ").append(word.text());
            token = word.token();
        }
        assertThat(drawn.toString()).isEqualTo(words);
    }
}
