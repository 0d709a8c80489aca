package org.countersign.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.agreement.Articles.agreements;
import static org.countersign.extract.agreement.Articles.english;
import static org.countersign.extract.agreement.Articles.spanish;

import java.util.List;
import java.util.Random;
import org.countersign.model.AgreementMention;
import org.countersign.model.Certainty;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.Language;
import org.countersign.model.Party;
import org.countersign.model.Sector;
import org.countersign.model.Signatory;
import org.countersign.model.Status;
import org.countersign.model.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NewsAgreementFinderTest {

    @Test
    void twoStatesThatSignAPactAreItsParties() {
        AgreementMention mention = english("Norway and Uruguay signed a pact on border security in Lisbon on Tuesday.");
        assertThat(mention.parties()).extracting(Party::code).containsExactly("NOR", "URY");
        assertThat(mention.instrument()).isEqualTo(Instrument.PACT);
        assertThat(mention.status()).contains(Status.SIGNED);
        assertThat(mention.scope().sectors()).contains(Sector.BORDER_SECURITY);
    }

    @Test
    void thePlaceOfTheSignatureIsNoParty() {
        AgreementMention mention = english("Norway and Uruguay signed a defence agreement in Lisbon on Tuesday.");
        assertThat(mention.place().orElseThrow().name()).isEqualTo("Lisbon");
        assertThat(mention.timeline().signedOn().orElseThrow()).hasToString("2025-03-04");
        assertThat(mention.parties()).doesNotContain(new Party("PRT"));
    }

    @Test
    void aStateThatProtestsIsNoParty() {
        AgreementMention mention = english("Norway and Uruguay signed a defence agreement on Tuesday. "
                + "Finland's foreign ministry called the agreement a mistake.");
        assertThat(mention.parties()).extracting(Party::code).containsExactly("NOR", "URY");
    }

    @Test
    void ministersWhoSignAreSignatoriesForTheirStates() {
        AgreementMention mention = english("Norway and Uruguay have a new defence agreement. It was signed in Oslo by "
                + "Norwegian Defence Minister Ingrid Aasland and her Uruguayan counterpart, Tabaré Olmos.");
        assertThat(mention.signatories()).extracting(Signatory::name).containsExactly("Ingrid Aasland", "Tabaré Olmos");
    }

    @Test
    void aKindOfPaperThatIsTakenBackDoesNotCount() {
        AgreementMention mention = spanish("El papel que Noruega y Uruguay firmaron el martes no es un memorando. "
                + "Es una carta de intención sobre cooperación en defensa.");
        assertThat(mention.instrument()).isEqualTo(Instrument.LETTER_OF_INTENT);
    }

    @Test
    void aDenialOfTheAgreementIsTheNews() {
        AgreementMention mention =
                spanish("El Ministerio de Defensa de Uruguay desmintió que exista un acuerdo militar con Noruega.");
        assertThat(mention.status()).contains(Status.DENIED);
    }

    @Test
    void equipmentThatAPartyOffersIsOffered() {
        AgreementMention mention = english("Norway and Uruguay signed a defence agreement on Tuesday. "
                + "Norway has offered three patrol boats.");
        assertThat(mention.scope().items()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("patrol boats");
            assertThat(item.quantity()).hasValue(3);
            assertThat(item.certainty()).isEqualTo(Certainty.OFFERED);
        });
    }

    @Test
    void equipmentOfAThirdStateIsNoItem() {
        AgreementMention mention = english("Norway and Uruguay signed a defence agreement on Tuesday. "
                + "Uruguay has bought Italian helicopters in recent years.");
        assertThat(mention.scope().items()).isEmpty();
    }

    @Test
    void everyPairOfStatesHasItsOwnAgreement() {
        List<AgreementMention> mentions = agreements(
                Language.SPANISH,
                "Noruega y Uruguay firmaron un convenio de defensa el martes. "
                        + "El Congreso de Bolivia ratificó el acuerdo de cooperación policial con Irlanda.");
        assertThat(mentions).hasSize(2);
        assertThat(mentions.get(1).status()).contains(Status.RATIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway and Uruguay signed a fisheries agreement on Tuesday. It sets cod quotas for three years.",
                "Two firms signed a memorandum of understanding on tractors. The army leased them a depot.",
                "The club signed an agreement for the defender, who will shore up the defence.",
                "Soldiers of Norway and Uruguay held an exercise. Nothing was signed."
            })
    void whatIsNoSecurityAgreementOfStatesIsNotFound(String body) {
        assertThat(agreements(Language.ENGLISH, body)).isEmpty();
    }

    @Test
    void aPaperThatOnlyTellsWhenCoversNothingThere() {
        AgreementMention mention = english("Norway and Uruguay signed a defence agreement on Tuesday."
                + " Before signing the pact, the Uruguayan minister said that the military industry stood ready.");
        assertThat(mention.scope().sectors()).doesNotContain(Sector.DEFENCE_INDUSTRY);
    }

    @Test
    void everyValueHasItsWords() {
        String body = "Norway and Uruguay signed a five-year defence agreement in Lisbon on Tuesday.";
        AgreementMention mention = english(body);
        assertThat(mention.support())
                .extracting(Support::field)
                .contains(Field.PARTIES, Field.INSTRUMENT, Field.STATUS, Field.SIGNED_ON, Field.PLACE, Field.DURATION);
        assertThat(mention.quotes()).allMatch(quote -> quote.holdsIn(body));
    }

    @Test
    void noTextBreaksIt() {
        String[] words =
                ("Norway Uruguay signed a pact with between , . \u201C \u201D ministers defence \n\n in Oslo 5 drones"
                                + " el convenio firm\u00F3 no de 2024 \uD83C\uDDF8 said denied \" (")
                        .split(" ", -1);
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                body.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }
            Language language = seed % 2 == 0 ? Language.ENGLISH : Language.SPANISH;
            List<AgreementMention> mentions = agreements(language, body.toString());
            assertThat(mentions).as("seed " + seed).allMatch(mention -> mention.quotes()
                    .allMatch(quote -> quote.holdsIn(body)));
        }
    }
}
