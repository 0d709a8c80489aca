package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoneyReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It costs US$11.5 million in all | 11500000 USD",
                "en | a laboratory worth 8 million yuan | 8000000 CNY",
                "en | It costs $2,500 a day | 2500 USD",
                "es | una antena por 95 millones de euros | 95000000 EUR",
                "es | ventas por 5.500 millones de dólares | 5500000000 USD"
            })
    void anAmountIsReadWithItsCurrency(String language, String sentence, String amount) {
        List<Token> tokens = Tokenizer.of(new Language(language)).tokens(sentence);
        assertThat(MoneyReader.of(new Language(language)).in(tokens))
                .extracting(phrase -> phrase.money().amount().toPlainString() + " "
                        + phrase.money().currency())
                .containsExactly(amount);
    }
}
