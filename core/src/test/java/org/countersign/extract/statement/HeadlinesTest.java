package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.headline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Regional court rules fishing in the old harbour is legal | Regional court: fishing in the old harbour is legal",
                "Coastal villages in Norland ask payments from shipping companies | Coastal villages in Norland: payments from shipping companies",
                "MP calls for probe into lost letters | MP: probe into lost letters",
                "Union vows to fight port sale | Union: to fight port sale",
                "Judge orders ministry to release pact | Judge: ministry to release pact",
                "Ex-general accuses ministry of hiding bill | Ex-general: ministry of hiding bill",
                "Opposition slams deal as 'surrender' | Opposition: deal as 'surrender'",
                "Minister calls the pact ‘crazy system’ again | Minister: the pact ‘crazy system’ again",
                "Norland urges calm after border clash | Norland: calm after border clash",
                "Union demands talks | Union: talks",
                "Iran, Bolivia deny arms deal | Iran, Bolivia: arms deal",
            })
    void aNounPhraseAndAVerbInThePresentWithWhatItTakes(String headline, String found) {
        assertThat(headline("en", headline)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Legislador pide se investigue venta de buques | Legislador: se investigue venta de buques",
                "Informe alerta sobre riesgos del pacto | Informe: riesgos del pacto",
                "Gobierno: no hay misiles en el acuerdo | Gobierno: no hay misiles en el acuerdo",
                "Ministro: 'no habrá drones' | Ministro: no habrá drones",
                "'No hay misiles en el pacto': ministro | ministro: No hay misiles en el pacto",
                "Alcaldes del norte firman carta y piden más lanchas | Alcaldes del norte: más lanchas",
            })
    void spanishHeadlines(String headline, String found) {
        assertThat(headline("es", headline)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Reports: 'faster' ferry to replace the old bridge | Reports: 'faster' ferry to replace the old bridge",
                "Minister: no missiles in pact | Minister: no missiles in pact",
                "Minister on pact: it is dead | Minister: it is dead",
                "'No drones in pact' - minister | minister: No drones in pact",
                "No missiles in pact, minister insists | minister: No missiles in pact",
                "Norland to seek explanation over pact, says envoy | envoy: Norland to seek explanation over pact",
            })
    void aSpeakerBesideAColonADashOrAComma(String headline, String found) {
        assertThat(headline("en", headline)).containsExactly(found);
    }

    @Test
    void aSecondVerbGoesOnWithTheFirstSubject() {
        assertThat(headline("en", "Agency marks ten years; announces new posts for old ships"))
                .containsExactly("Agency: new posts for old ships");
        assertThat(headline("en", "Minister admits a secret pact, denies buying drones"))
                .isEqualTo(List.of("Minister: a secret pact", "Minister: buying drones"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Old harbour rules under review",
                "Phone calls for sale",
                "City demands grow",
                "Fuel demands rise in Norland",
                "Insurance claims deadline looms",
                "Police reports missing from archive",
                "Court orders under scrutiny",
                "Union calls strike",
                "Bank calls in loans",
                "Officers report for duty",
                "Teachers claims office closes",
                "Mayor backs call for inquiry into bridge collapse",
                "Football: Norland beat Sudland",
                "Norland: minister resigns",
                "Drone pact: what it includes",
                "Mayor: ten years in office",
                "Minister: the man who built the bridge",
                "Video: boat sinks in harbour",
            })
    void aNounIsNoVerbAndATopicNoSpeaker(String headline) {
        assertThat(headline("en", headline)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La denuncia del alcalde llega al juez",
                "Alerta por lluvias en la costa",
                "Gobierno: los ministros que salen",
                "Acuerdo: qué incluye",
                "Puerto: abren nuevo muelle",
                "Policía busca a pescador perdido",
            })
    void spanishNounsAndTopics(String headline) {
        assertThat(headline("es", headline)).isEmpty();
    }

    @Test
    void aSubheadingIsReadLikeAHeadline() {
        assertThat(Readings.shown(
                        "en",
                        "The ferry opened in spring.\n\nMP calls for probe into lost letters\n\nIt carries mail."))
                .containsExactly("MP: probe into lost letters");
    }
}
