package org.countersign.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.agreement.Articles.english;
import static org.countersign.extract.agreement.Articles.spanish;

import org.countersign.model.AgreementMention;
import org.countersign.model.Instrument;
import org.countersign.model.Party;
import org.countersign.model.Sector;
import org.countersign.model.Signatory;
import org.countersign.model.Transfer;
import org.junit.jupiter.api.Test;

final class ToldPartsTest {

    private static final String SIGNED =
            "Norway and Uruguay signed a memorandum of understanding on defence on Tuesday. ";
    private static final String FIRMADO =
            "Noruega y Uruguay firmaron un memorando de entendimiento sobre defensa el martes. ";

    private static String items(AgreementMention mention) {
        StringBuilder items = new StringBuilder();
        for (Transfer item : mention.scope().items()) {
            items.append(item.name())
                    .append(' ')
                    .append(item.certainty().code())
                    .append(';');
        }
        return items.toString();
    }

    @Test
    void equipmentNamedOnlyInADenialIsDenied() {
        assertThat(items(english(SIGNED + "The Uruguayan minister denied that helicopters are part of it.")))
                .isEqualTo("helicopters denied;");
        assertThat(items(spanish(FIRMADO + "El ministro uruguayo descartó que haya helicópteros.")))
                .isEqualTo("helicopters denied;");
    }

    @Test
    void aDenialTakesUpWhatTheSentenceBeforeNames() {
        assertThat(items(english(SIGNED + "Torpedoes are mentioned in press reports. "
                        + "The Uruguayan minister has denied that they are part of it.")))
                .isEqualTo("torpedoes denied;");
    }

    @Test
    void equipmentThatAPartyIsInterestedInIsRequested() {
        assertThat(items(spanish(FIRMADO + "El ministro uruguayo admitió el interés de su país en radares.")))
                .isEqualTo("radars requested;");
        assertThat(items(spanish(FIRMADO + "El ministro uruguayo confirmó que a su país le interesan los radares.")))
                .isEqualTo("radars requested;");
    }

    @Test
    void whatThePressMentionsIsAlleged() {
        assertThat(items(spanish(FIRMADO + "El acuerdo incluye torpedos, según la prensa.")))
                .isEqualTo("torpedoes alleged;");
    }

    @Test
    void theStateOfAnAgencyIsNoParty() {
        AgreementMention mention = english(
                "Norway will supply radars to Uruguay, an institute judges. It concerns the defence memorandum that the"
                        + " two countries, according to the Finnish news agency, signed in Oslo on Tuesday.");
        assertThat(mention.parties()).extracting(Party::code).containsExactly("NOR", "URY");
    }

    @Test
    void aCityInAPersonsNameIsNoState() {
        AgreementMention mention = spanish("El Gobierno de Santiago Peña firmó el martes un convenio de defensa con "
                + "Noruega, anunció el presidente paraguayo. Paraguay celebró el convenio.");
        assertThat(mention.parties()).extracting(Party::code).doesNotContain("CHL");
    }

    @Test
    void whoIsPresentDoesNotSign() {
        AgreementMention mention =
                spanish("El martes, el ministro de Defensa de Noruega, Olav Berge, firmó un convenio de"
                        + " defensa con Uruguay en presencia del vicepresidente noruego, Nils Aasen.");
        assertThat(mention.signatories()).extracting(Signatory::name).containsExactly("Olav Berge");
    }

    @Test
    void aMemorandumOfAnotherYearIsAnotherPaper() {
        assertThat(english("Norway and Uruguay signed a defence agreement on Tuesday. It comes thirty years after the"
                                + " memorandum of understanding of 1990.")
                        .instrument())
                .isEqualTo(Instrument.AGREEMENT);
    }

    @Test
    void fieldsThatAreSaidToBeCoveredCount() {
        assertThat(english(SIGNED + "Border surveillance and training are also covered, the minister said.")
                        .scope()
                        .sectors())
                .contains(Sector.BORDER_SECURITY, Sector.TRAINING_EDUCATION);
    }

    @Test
    void fieldsThatAreLeftOutDoNotCount() {
        assertThat(spanish(FIRMADO + "El memorando abarca la ciberseguridad y deja fuera las bases militares.")
                        .scope()
                        .sectors())
                .contains(Sector.CYBER)
                .doesNotContain(Sector.BASING_ACCESS);
    }
}
