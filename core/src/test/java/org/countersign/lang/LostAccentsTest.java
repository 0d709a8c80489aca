package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostAccentsTest {

    @ParameterizedTest
    @CsvSource({
        "la pirateria sube,la piratería sube",
        "segun el despacho,según el despacho",
        "el despacho informo ayer,el despacho informó ayer",
        "el despacho senalo ayer,el despacho señaló ayer",
        "el guardia anuncio que zarpa,el guardia anunció que zarpa",
        "siguio el anuncio con calma,siguió el anuncio con calma",
        "un convenio marco de pesca,un convenio marco de pesca",
        "esta barca zarpa,esta barca zarpa",
        "Dulga zarpa mas tarde,Dulga zarpa más tarde",
    })
    void aWordGetsItsAccentBackWhereNoOtherIsMeant(String printed, String meant) {
        assertThat(restored(Language.SPANISH, printed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"a negociacao nao acabou,a negociação não acabou", "a ilha esta longe,a ilha está longe"})
    void soItIsInPortuguese(String printed, String meant) {
        assertThat(restored(Language.PORTUGUESE, printed)).isEqualTo(meant);
    }

    @Test
    void englishHasNoneToLose() {
        assertThat(accents(Language.ENGLISH).areLostIn("The ferry sails. ".repeat(40)))
                .isFalse();
        assertThat(accents(Language.SPANISH).areLostIn("El despacho informo ayer. ".repeat(40)))
                .isTrue();
        assertThat(accents(Language.SPANISH).areLostIn("El despacho informó ayer. ".repeat(40)))
                .isFalse();
    }

    private static String restored(Language language, String words) {
        List<String> forms = List.of(words.split(" "));
        return String.join(
                " ", accents(language).restored(forms, Dictionary.load(language).lookup()));
    }

    private static LostAccents accents(Language language) {
        return LostAccents.of(language, Vocabulary.load(language));
    }
}
