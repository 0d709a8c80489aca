package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;
import org.junit.jupiter.api.Test;

/** Names drawn into their sentences. */
class NameFinderTest {

    private final TextReader reader = new TextReader();

    @Test
    void aPersonABodyAndAPlaceAreTold() {
        assertNames("⟦PER Ana Paz⟧ met the ⟦ORG Ministry of Defence⟧ in ⟦LOC Nairobi⟧.");
    }

    @Test
    void aTitleIsNoPartOfAName() {
        assertNames("On Monday President ⟦PER Otto Lindqvist⟧ called Gen. ⟦PER Dlamini⟧ from the airport.");
    }

    @Test
    void aPersonMayBearANameThatAPlaceBearsToo() {
        assertNames("The letter by ⟦PER Florence Jordan⟧ was read in ⟦LOC Florence⟧ and not in ⟦LOC Jordan⟧.");
    }

    @Test
    void smallWordsInsideANameBelongToIt() {
        assertNames("The envoy of ⟦PER Omar bin Saleh⟧ wrote to ⟦PER Karl von der Heide⟧ about the trip.");
    }

    @Test
    void aBodyGoesOnBehindOfAndAnd() {
        assertNames("He left the ⟦ORG Department of Ports and Inland Waters⟧ for the ⟦ORG University of Bern⟧.");
    }

    @Test
    void aShortFormIsOfTheKindOfTheWholeName() {
        assertNames("It was ⟦PER Ana Quiroz⟧ who signed the paper. Nobody asked ⟦PER Quiroz⟧ about it.");
    }

    @Test
    void aTreatyAndAPeopleAreNoNames() {
        assertNames("The Kenyan ministers spoke of the Treaty of Friendship in French on Tuesday.");
    }

    @Test
    void aMarkOfPossessionIsLeftOut() {
        assertNames("She read ⟦LOC Peru⟧'s answer and ⟦PER Ana Paz⟧’s letter to the court.");
    }

    @Test
    void anAbbreviationIsABody() {
        assertNames("The ⟦ORG IAEA⟧ sent the report to ⟦ORG NATO⟧ at noon.");
    }

    @Test
    void spanishNamesHaveTheirHeadFirst() {
        assertNames(
                Language.SPANISH,
                "La reunión fue en ⟦LOC La Paz⟧ con el ⟦ORG Ministerio de Defensa⟧ y con ⟦PER Javier de la Rosa⟧.");
    }

    private void assertNames(String drawn) {
        assertNames(Language.ENGLISH, drawn);
    }

    private void assertNames(Language language, String drawn) {
        String body = drawn.replaceAll("⟦[A-Z]+ |⟧", "");
        Reading reading = reader.read(new Article(
                RawBytes.of(new byte[0]).id(),
                "test",
                Optional.empty(),
                Article.Heading.NONE,
                Optional.empty(),
                language,
                body));
        StringBuilder found = new StringBuilder(body);
        for (int i = reading.names().size() - 1; i >= 0; i--) {
            Name name = reading.names().get(i);
            found.insert(name.span().end(), "⟧");
            found.insert(name.span().start(), "⟦" + name.kind().label() + " ");
        }
        assertThat(found.toString()).isEqualTo(drawn);
    }
}
