package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.countersign.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedWordsTest {

    @ParameterizedTest
    @CsvSource({
        "opponentswho sail,opponents|who| sail",
        "to theUnited Harbours,to| the|United| Harbours",
        "since 2014and before,since| 2014|and| before",
        "since2014 at sea,since|2014| at| sea",
        "before Ileft,before| I|left",
        "he wentwithout them,he| went|without| them",
    })
    void aLostBlankIsFoundBetweenWellKnownWords(String text, String cuts) {
        assertThat(cut(Language.ENGLISH, text)).isEqualTo(cuts);
    }

    @ParameterizedTest
    @CsvSource({"el barcoque llegó,el| barco|que| llegó", "paraGarmania,para|Garmania"})
    void soItIsInSpanish(String text, String cuts) {
        assertThat(cut(Language.SPANISH, text)).isEqualTo(cuts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamdanov",
                "Theodoric",
                "Andover",
                "McAllisterson",
                "ZorbTel",
                "F16",
                "14th",
                "Wollongbarra",
                "voltaxon",
                "Istanbul",
                "covid19"
            })
    void namesAndForeignWordsStayWhole(String word) {
        assertThat(cut(Language.ENGLISH, "near " + word)).isEqualTo("near| " + word);
    }

    private static String cut(Language language, String text) {
        var tokens = Tokenizer.of(language).tokens(text);
        return GluedWords.load(language).part(tokens, Dictionary.load(language).lookup()).stream()
                .map(token -> (token.start() > 0 && text.charAt(token.start() - 1) == ' ' ? " " : "") + token.text())
                .collect(Collectors.joining("|"));
    }
}
