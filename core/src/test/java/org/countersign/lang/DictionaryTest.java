package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.countersign.lang.Features.VerbForm;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DictionaryTest {

    private static final Lookup ENGLISH = Dictionary.load(Language.ENGLISH).lookup();
    private static final Lookup SPANISH = Dictionary.load(Language.SPANISH).lookup();
    private static final Lookup PORTUGUESE =
            Dictionary.load(Language.PORTUGUESE).lookup();

    @ParameterizedTest
    @CsvSource({
        "signed, VERB, sign",
        "Signed, VERB, sign",
        "SIGNED, VERB, sign",
        "ministers, NOUN, minister",
        "n't, PART, not",
        "n\u2019t, PART, not",
        "'''s', AUX, be",
        "them, PRON, they",
        "best, ADV, well",
        "Norway, PROPN, Norway",
        "defrumpled, VERB, defrumple",
        "borogroves, NOUN, borogrove",
        "quizzifies, VERB, quizzify"
    })
    void anEnglishWordHasTheLemmaOfItsClass(String form, Upos upos, String lemma) {
        assertThat(ENGLISH.find(form).lemma(upos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "fue, AUX, ser",
        "fue, VERB, ir",
        "lo, PRON, él",
        "las, DET, el",
        "firmarlo, VERB, firmar",
        "firmados, ADJ, firmado",
        "acuerdos, NOUN, acuerdo",
        "ACUERDOS, NOUN, acuerdo",
        "tuiteurizaron, VERB, tuiteurizar"
    })
    void aSpanishWordHasTheLemmaOfItsClass(String form, Upos upos, String lemma) {
        assertThat(SPANISH.find(form).lemma(upos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "foi, AUX, ser",
        "assinou, VERB, assinar",
        "sabia, VERB, saber",
        "as, DET, o",
        "acordos, NOUN, acordo",
        "plamações, NOUN, plamação"
    })
    void aPortugueseWordHasTheLemmaOfItsClass(String form, Upos upos, String lemma) {
        assertThat(PORTUGUESE.find(form).lemma(upos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "firmé, Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin",
        "firmaron, Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
        "firmaba, Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin",
        "firmará, Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin",
        "firmarían, Mood=Cnd|Number=Plur|Person=3|VerbForm=Fin",
        "firmemos, Mood=Sub|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin",
        "firmarlo, VerbForm=Inf",
        "firmando, VerbForm=Ger"
    })
    void aSpanishVerbTellsPersonNumberTenseAndMood(String form, String features) {
        assertThat(SPANISH.find(form).features(Upos.VERB).conllu()).isEqualTo(features);
    }

    @Test
    void theSentenceDecidesWhatAnEnglishFormIs() {
        Entry signed = ENGLISH.find("signed");
        assertThat(signed.features(Upos.VERB).verbForm()).isEqualTo(VerbForm.FINITE);
        assertThat(signed.features(Upos.VERB, VerbForm.PARTICIPLE).conllu()).isEqualTo("Tense=Past|VerbForm=Part");
        assertThat(ENGLISH.find("signs")
                        .features(Upos.VERB, VerbForm.PARTICIPLE)
                        .verbForm())
                .isEqualTo(VerbForm.FINITE);
    }

    @Test
    void tagsAreOfTheWordAsPrintedAndInLowerCase() {
        assertThat(ENGLISH.find("Will").tags()).contains("MD", "NNP");
        assertThat(ENGLISH.find("will").tags()).contains("MD").doesNotContain("NNP");
        assertThat(ENGLISH.find("NORWAY").tags()).containsExactly("NNP");
        assertThat(SPANISH.find("firmaba").tags()).containsExactly("VMII1S0", "VMII3S0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "_", "a+b", "\uD83D", "\u0000", "ﷺ", "!", "I", "İ"})
    void noFormIsTooOddToAskFor(String form) {
        for (Upos upos : Upos.values()) {
            assertThat(ENGLISH.find(form).lemma(upos)).isNotNull();
            assertThat(SPANISH.find(form).lemma(upos)).isNotNull();
            assertThat(PORTUGUESE.find(form).features(upos)).isNotNull();
        }
    }

    @Test
    void aFormOfAMillionLettersIsNotLookedUp() {
        assertThat(ENGLISH.find("a".repeat(1_000_000)).tags()).isEmpty();
    }

    @Test
    void theHashIsThatOfTheFile() {
        assertThat(Dictionary.load(Language.ENGLISH).sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Dictionary.load(Language.ENGLISH).sha256())
                .isNotEqualTo(Dictionary.load(Language.SPANISH).sha256());
    }

    @Test
    void aLanguageWithoutADictionaryIsToldSo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dictionary.load(new Language("fi")))
                .withMessageContaining("fi")
                .withMessageContaining("no dictionary");
    }
}
