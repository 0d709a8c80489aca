package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.countersign.model.Act;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Neither the warden nor the keeper claimed that the pier was rotten.
            en | Neither Ivo Brand nor Ada Quill has said that the pier is rotten.
            en | Neither of the wardens said that the pier was rotten.
            es | Ni el guarda ni la alcaldesa afirmó que el muelle está podrido.
            es | Ni Julio Vera ni Elsa Prado confirmaron la venta del muelle.
            pt | Nem o guarda nem a prefeita afirmou que o cais está podre.
            """)
    void whatNobodySaysIsNoStatement(String language, String body) {
        assertThat(shown(language, body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The warden left without saying that the pier was rotten.
            en | Without claiming that the pier was rotten, the warden left.
            en | The warden stopped short of saying that the pier was rotten.
            en | The warden avoided saying that the pier was rotten.
            en | The warden did not say, or even hint, that the pier was rotten.
            en | The warden no longer says that the pier is rotten.
            en | The warden said neither that the pier was rotten nor that it was safe.
            es | El guarda salió sin asegurar que el muelle está podrido.
            es | El guarda se abstuvo de decir que el muelle está podrido.
            es | El guarda no llegó a decir que el muelle está podrido.
            es | El guarda dejó de afirmar que el muelle está podrido.
            pt | O guarda saiu sem afirmar que o cais está podre.
            """)
    void whatIsLeftUnsaidIsNoStatement(String language, String body) {
        assertThat(shown(language, body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | If the warden says that the pier is rotten, the keeper will leave.
            en | Had the warden said that the pier was rotten, the keeper would have left.
            en | It is not true that the warden said the pier was rotten.
            es | Si el guarda dice que el muelle está podrido, la alcaldesa se irá.
            es | No es cierto que el guarda dijera que el muelle está podrido.
            """)
    void whatMayBeSaidIsNoStatement(String language, String body) {
        assertThat(shown(language, body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The warden refused to say whether the pier was rotten. | to say whether the pier was rotten
            es | El guarda se negó a decir si el muelle está podrido. | decir si el muelle está podrido
            es | El guarda rehusó decir si el muelle está podrido. | decir si el muelle está podrido
            pt | O guarda recusou-se a dizer se o cais está podre. | dizer se o cais está podre
            """)
    void aRefusalToSayIsOneStatement(String language, String body, String content) {
        assertThat(statements(language, body)).singleElement().satisfies(one -> {
            assertThat(one.act()).isEqualTo(Act.DECLINES_TO_SAY);
            assertThat(one.content().get(0).text()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The warden denied having said that the pier was rotten.
            en | The warden denied that he had said the pier was rotten.
            es | El guarda negó haber dicho que el muelle está podrido.
            es | El guarda negó que haya dicho que el muelle está podrido.
            """)
    void toDenyThatOneSaidIsOneDenial(String language, String body) {
        assertThat(statements(language, body)).singleElement().satisfies(one -> assertThat(one.act())
                .isEqualTo(Act.DENIES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The warden refused to sign, saying that the pier was rotten. | The warden: the pier was rotten
            en | If anything, the warden said the pier was rotten. | the warden: the pier was rotten
            en | The warden not only said that the pier was rotten. | The warden: the pier was rotten
            es | El guarda no dudó en afirmar que el muelle está podrido. | El guarda: el muelle está podrido
            es | El guarda no se cansa de decir que el muelle está podrido. | El guarda: el muelle está podrido
            es | El guarda no firmó nada al considerar que el muelle está podrido. | El guarda: el muelle está podrido
            es | El guarda cerró el muelle, si bien admitió que está sano. | El guarda: está sano
            """)
    void aDenialBesideASayingLeavesItSaid(String language, String body, String shown) {
        assertThat(shown(language, body)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The wardens have not said why the pier was sold. | why the pier was sold
            es | El alcalde no dijo cuándo se abrirá el muelle. | cuándo se abrirá el muelle
            """)
    void whoLeavesAQuestionOpenDeclinesToSay(String language, String body, String content) {
        assertThat(statements(language, body)).singleElement().satisfies(one -> {
            assertThat(one.act()).isEqualTo(Act.DECLINES_TO_SAY);
            assertThat(one.content().get(0).text()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The wardens have not said that the pier was sold.
            en | The film is old and it does not say whether the pier was sold.
            """)
    void whoLeavesNoneOpenTellsNothing(String language, String body) {
        assertThat(shown(language, body)).isEmpty();
    }
}
