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
    @CsvSource({
        "el barcoque llegó,el| barco|que| llegó",
        "paraGarmania,para|Garmania",
        "anuló y tildó,anuló| y| tildó",
        "anuló ytildó,anuló| y|tildó",
        "informóel puerto,informó|el| puerto",
        "el Interiorprecisaron,el| Interior|precisaron",
        "Asu juicio,A|su| juicio",
    })
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

    @ParameterizedTest
    @CsvSource({"elcapitan informo,el|capitan| informo", "piratas de pirateria,piratas| de| pirateria"})
    void aTextWithoutAccentsHasItsOwnWords(String text, String cuts) {
        LostAccents accents = LostAccents.of(Language.SPANISH, Vocabulary.load(Language.SPANISH));
        assertThat(cut(glued(Language.SPANISH).accentless(accents), Language.SPANISH, text))
                .isEqualTo(cuts);
    }

    private static String cut(Language language, String text) {
        return cut(glued(language), language, text);
    }

    private static String cut(GluedWords glued, Language language, String text) {
        var tokens = Tokenizer.of(language).tokens(text);
        return glued.part(tokens, Dictionary.load(language).lookup()).stream()
                .map(token -> (token.start() > 0 && text.charAt(token.start() - 1) == ' ' ? " " : "") + token.text())
                .collect(Collectors.joining("|"));
    }

    private static GluedWords glued(Language language) {
        return GluedWords.load(language, Vocabulary.load(language));
    }
}
