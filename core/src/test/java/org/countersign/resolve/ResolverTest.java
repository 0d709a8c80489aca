package org.countersign.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.countersign.model.Act;
import org.countersign.model.Agreement;
import org.countersign.model.Attitude;
import org.countersign.model.Certainty;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.Language;
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.RootSource.Kind;
import org.countersign.model.Span;
import org.countersign.model.Status;
import org.countersign.model.Undisclosed;
import org.junit.jupiter.api.Test;

final class ResolverTest {

    private static final Resolver RESOLVER = new Resolver(List.of(Language.ENGLISH, Language.SPANISH));

    private static Story wire() {
        return Story.of("Wire A", "2031-03-06")
                .signatory("Amina Odera", "KEN")
                .tells("The two sides signed it today", Status.SIGNED, PartialDate.parse("2031-03-06"))
                .says(
                        "Amina Odera",
                        Act.ASSERTS,
                        "this memorandum brings drones",
                        Instrument.MEMORANDUM_OF_UNDERSTANDING,
                        "drones");
    }

    private static Story denial() {
        return Story.of("The Lake Herald", "2031-03-11")
                .says(
                        "the Mozambican defence minister",
                        Act.DENIES,
                        "that a memorandum had been signed",
                        Instrument.MEMORANDUM_OF_UNDERSTANDING)
                .says("two officials at the ministry", Act.ASSERTS, "rockets are in it", "rockets")
                .says("the Mozambican defence minister", Act.DENIES, "that rockets are in it", "rockets")
                .item("rockets", Certainty.DENIED);
    }

    private static Story judgement() {
        return Story.of("Coast Review", "2031-03-20")
                .says("the Institute for Harbour Studies", Act.ASSESSES, "that frigates will follow", "frigates")
                .item("frigates", Certainty.ASSESSED);
    }

    private static List<Extraction> story() {
        return List.of(wire().extraction(), denial().extraction(), judgement().extraction());
    }

    private static Claim claim(List<Extraction> articles, Field field, String value) {
        List<Agreement> agreements = RESOLVER.resolve(articles);
        assertThat(agreements).hasSize(1);
        return agreements.get(0).claims(field).stream()
                .filter(claim -> claim.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void articlesOfOneStoryTellOfOneAgreement() {
        assertThat(RESOLVER.resolve(story())).singleElement().satisfies(agreement -> {
            assertThat(agreement.mentions()).hasSize(3);
            assertThat(agreement.id().value()).startsWith("ken-moz-");
        });
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Extraction> articles = new ArrayList<>(story());
        articles.add(Story.of("Undated", "").tells("They signed", Status.SIGNED).extraction());
        List<Agreement> expected = RESOLVER.resolve(articles);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(RESOLVER.resolve(articles)).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void aPartysWordAgainstAnothersIsADispute() {
        Claim claim = claim(story(), Field.INSTRUMENT, "memorandum-of-understanding");
        assertThat(claim.state()).isEqualTo(ClaimState.DISPUTED);
        assertThat(claim.credibility().grade()).isEqualTo(5);
        assertThat(claim.reason())
                .contains("Amina Odera (KEN)")
                .contains("denied by the Mozambican defence minister (MOZ)");
    }

    @Test
    void whatOnlyUnnamedOfficialsSayAndAPartyDeniesIsDenied() {
        assertThat(claim(story(), Field.ITEMS, "rockets").state()).isEqualTo(ClaimState.DENIED);
    }

    @Test
    void theJudgementOfAnInstituteIsAnAssessment() {
        Claim claim = claim(story(), Field.ITEMS, "frigates");
        assertThat(claim.state()).isEqualTo(ClaimState.ASSESSED);
        assertThat(claim.positions()).singleElement().satisfies(position -> {
            assertThat(position.attitude()).isEqualTo(Attitude.ASSESSES);
            assertThat(position.root().kind()).isEqualTo(Kind.ANALYST);
        });
    }

    @Test
    void oneNamedRootIsASingleSource() {
        assertThat(claim(story(), Field.ITEMS, "drones").state()).isEqualTo(ClaimState.SINGLE_SOURCE);
    }

    @Test
    void somebodyOfManyIsTheSameAsNobodyElse() {
        List<Extraction> articles = List.of(
                wire().says("a Kenyan deputy minister", Act.ASSERTS, "that tugs are in it", "tugs")
                        .extraction(),
                Story.of("The Lake Herald", "2031-03-11")
                        .says("two Kenyan deputy ministers", Act.ASSERTS, "tugs are in it", "tugs")
                        .says("the Kenyan deputy minister Joy Mwangi", Act.ASSERTS, "tugs are in it", "tugs")
                        .extraction());
        assertThat(claim(articles, Field.ITEMS, "tugs").positions())
                .extracting(position -> position.root().name())
                .containsExactlyInAnyOrder(
                        "a Kenyan deputy minister",
                        "two Kenyan deputy ministers",
                        "the Kenyan deputy minister Joy Mwangi");
    }

    @Test
    void signaturesFarApartAreTwoAgreements() {
        Extraction later = Story.of("Wire A", "2031-09-01")
                .tells("They signed another", Status.SIGNED, PartialDate.parse("2031-09-01"))
                .extraction();
        assertThat(RESOLVER.resolve(List.of(wire().extraction(), later))).hasSize(2);
    }

    @Test
    void anOlderInstrumentThatIsOnlyRecalledFoundsNothing() {
        Extraction recalled = Story.of("Wire A", "2031-03-07")
                .background()
                .tells("They signed one in 2007", Status.SIGNED, PartialDate.parse("2007"))
                .extraction();
        assertThat(RESOLVER.resolve(List.of(recalled))).isEmpty();
        assertThat(RESOLVER.resolve(List.of(wire().extraction(), recalled)))
                .singleElement()
                .satisfies(agreement -> assertThat(agreement.mentions()).hasSize(1));
    }

    @Test
    void everyMentionsNameLeadsToTheAgreement() {
        Resolution resolution = RESOLVER.resolution(story());
        Agreement agreement = resolution.agreements().get(0);
        String digits = denial().extraction().article().id().digest().substring(0, 8);
        assertThat(resolution.find("ken-moz-" + digits)).containsExactly(agreement);
        assertThat(resolution.find("ken-m")).containsExactly(agreement);
        assertThat(resolution.find("Kenia Mozambique memorandum 2031")).containsExactly(agreement);
        assertThat(resolution.find("Peru")).isEmpty();
    }

    @Test
    void mediaThatCreditOneAgencyAreOneRoot() {
        Extraction first = Story.of("Lake Herald", "2031-03-06")
                .dateline("NAIROBI (IONA)")
                .tells("A pact brings ten patrol boats to the coast", "patrol boats")
                .extraction();
        Extraction second = Story.of("Delta Post", "2031-03-07")
                .dateline("MAPUTO (IONA)")
                .tells("Boats for the coast are on their way", "patrol boats")
                .extraction();
        Claim claim = claim(List.of(first, second), Field.ITEMS, "patrol boats");
        assertThat(claim.state()).isEqualTo(ClaimState.SINGLE_SOURCE);
        assertThat(claim.positions())
                .allSatisfy(position -> assertThat(position.root().name()).isEqualTo("IONA"));
    }

    @Test
    void theAgencyIsTheOneNamedBefore() {
        Extraction article = Story.of("Lake Herald", "2031-03-06")
                .says("the Kenyan state news agency KENA", Act.ASSERTS, "that a treaty was signed", Instrument.TREATY)
                .says("the agency", Act.ASSERTS, "that radars are in it", "radars")
                .extraction();
        assertThat(claim(List.of(article), Field.ITEMS, "radars").positions())
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.root().name()).isEqualTo("the Kenyan state news agency KENA");
                    assertThat(position.root().side()).contains(new Party("KEN"));
                });
    }

    @Test
    void aMinisterCalledByTheOfficeAloneIsTheSignatory() {
        Extraction article = Story.of("Lake Herald", "2031-03-06")
                .signatory("Amina Odera", "KEN")
                .says("el ministro keniano", Act.ASSERTS, "que habrá radares", "radars")
                .in(Language.SPANISH)
                .extraction();
        assertThat(claim(List.of(article), Field.ITEMS, "radars").positions())
                .singleElement()
                .satisfies(position -> assertThat(position.root().name()).isEqualTo("Amina Odera"));
    }

    @Test
    void aDeputyWhoPassesOnWhatThePressSaysIsNoRootOfIt() {
        Story article = Story.of("The Lake Herald", "2031-03-11")
                .says("the deputy Rosa Lemba", Act.ASSERTS, "according to the press drones will come", "drones")
                .item("drones", Certainty.ALLEGED);
        Claim drones = claim(List.of(wire().extraction(), article.extraction()), Field.ITEMS, "drones");
        assertThat(drones.positions())
                .anySatisfy(position -> assertThat(position.root().kind()).isEqualTo(Kind.ANONYMOUS))
                .noneSatisfy(position -> assertThat(position.root().kind()).isEqualTo(Kind.NAMED));
    }

    @Test
    void whoDemandsAnExplanationTakesTheTreatyForGranted() {
        Extraction article = Story.of("Lake Herald", "2031-03-06")
                .tells("They signed it", Status.SIGNED)
                .says("the opposition", Act.DEMANDS, "that the treaty be explained", Instrument.TREATY)
                .extraction();
        assertThat(RESOLVER.resolve(List.of(article)).get(0).claims(Field.INSTRUMENT))
                .isEmpty();
    }

    @Test
    void whoCorrectsADateHoldsTheLaterOne() {
        Extraction first = Story.of("Wire A", "2031-03-07")
                .says(
                        "the Kenyan defence ministry",
                        Act.ASSERTS,
                        "it was signed on 6 March",
                        PartialDate.parse("2031-03-06"))
                .extraction();
        Extraction second = Story.of("Wire B", "2031-03-09")
                .says(
                        "the Kenyan defence ministry",
                        Act.CORRECTS,
                        "it was signed on 5 March",
                        PartialDate.parse("2031-03-05"))
                .extraction();
        List<Extraction> both = List.of(second, first);
        assertThat(claim(both, Field.SIGNED_ON, "2031-03-06").state()).isEqualTo(ClaimState.DENIED);
        assertThat(claim(both, Field.SIGNED_ON, "2031-03-06").reason()).startsWith("No longer held by");
        assertThat(claim(both, Field.SIGNED_ON, "2031-03-05").state()).isEqualTo(ClaimState.SINGLE_SOURCE);
    }

    @Test
    void nearCopiesAreOneReport() {
        String text = "The two ministers met for an hour in the old harbour office before they put their names to"
                + " the paper that had been drafted over the winter by officials of both navies and read aloud twice";
        Extraction one =
                Story.of("Lake Herald", "2031-03-06").tells(text, Status.SIGNED).extraction();
        Extraction copy = Story.of("Delta Post", "2031-03-07")
                .tells(text.replace("hour", "day"), Status.SIGNED)
                .extraction();
        Agreement agreement = RESOLVER.resolve(List.of(copy, one)).get(0);
        assertThat(agreement.reports()).singleElement().satisfies(report -> {
            assertThat(report.root()).isEqualTo(one.article().id());
            assertThat(report.reason()).contains("stand in both");
        });
        assertThat(agreement.claims(Field.STATUS).get(0).state()).isEqualTo(ClaimState.SINGLE_SOURCE);
    }

    @Test
    void mediaInTwoLanguagesThatCreditNobodyAreNotCountedTwice() {
        Extraction one = Story.of("Lake Herald", "2031-03-06")
                .tells("They signed it", Status.SIGNED)
                .extraction();
        Extraction other = Story.of("El Faro", "2031-03-06")
                .in(Language.SPANISH)
                .tells("Lo firmaron", Status.SIGNED)
                .extraction();
        Claim claim = claim(List.of(one, other), Field.STATUS, "signed");
        assertThat(claim.state()).isEqualTo(ClaimState.SINGLE_SOURCE);
        assertThat(claim.reason()).contains("independence is not established");
    }

    @Test
    void aPriceThatIsSaidNotToBeDisclosedIsAGap() {
        Extraction told = Story.of("Lake Herald", "2031-03-06")
                .tells("They signed it", Status.SIGNED)
                .extraction();
        Extraction article = new Extraction(
                told.article(),
                true,
                told.agreements(),
                told.statements(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Undisclosed(
                        "price",
                        OptionalInt.of(0),
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of(Quote.of(told.article().body(), new Span(0, 4))))));
        Claim claim = claim(List.of(article), Field.VALUE, "undisclosed");
        assertThat(claim.state()).isEqualTo(ClaimState.UNDISCLOSED);
        assertThat(claim.reason()).contains("Lake Herald");
    }

    @Test
    void wordsThatDenyWhatTheStatementIsSaidToAssertGiveNoPosition() {
        Extraction repeated = Story.of("Delta Post", "2031-03-30")
                .says(
                        "the Mozambican defence minister",
                        Act.ASSERTS,
                        "no memorandum was signed",
                        Instrument.MEMORANDUM_OF_UNDERSTANDING)
                .extraction();
        List<Extraction> articles = List.of(wire().extraction(), denial().extraction(), repeated);
        assertThat(claim(articles, Field.INSTRUMENT, "memorandum-of-understanding")
                        .state())
                .isEqualTo(ClaimState.DISPUTED);
    }

    @Test
    void mediaInOneLanguageThatCreditNobodyAreNotCountedTwice() {
        Extraction one = Story.of("Lake Herald", "2031-03-06")
                .tells("They signed it", Status.SIGNED)
                .extraction();
        Extraction other = Story.of("Delta Post", "2031-03-07")
                .tells("A paper now binds both navies", Status.SIGNED)
                .extraction();
        Claim claim = claim(List.of(one, other), Field.STATUS, "signed");
        assertThat(claim.state()).isEqualTo(ClaimState.SINGLE_SOURCE);
        assertThat(claim.reason()).contains("independence is not established");
    }

    @Test
    void anOutletThatIsNotKnownIsNoNamedRoot() {
        Extraction article = Story.of("", "2031-03-06")
                .tells("They signed it", Status.SIGNED)
                .extraction();
        Claim claim = claim(List.of(article), Field.STATUS, "signed");
        assertThat(claim.state()).isEqualTo(ClaimState.ALLEGED);
        assertThat(claim.reason()).isEqualTo("Alleged by an outlet that is not named.");
    }

    @Test
    void whatAnUnnamedSourceDeniesIsNotUndisputed() {
        Extraction article = Story.of("Lake Herald", "2031-03-06")
                .says("the Kenyan defence minister", Act.ASSERTS, "radars are in it", "radars")
                .says("the Mozambican defence minister", Act.ASSERTS, "radars will come", "radars")
                .says("two officials at the ministry", Act.DENIES, "that radars are in it", "radars")
                .extraction();
        Claim claim = claim(List.of(article), Field.ITEMS, "radars");
        assertThat(claim.state()).isEqualTo(ClaimState.SINGLE_SOURCE);
        assertThat(claim.reason()).contains("an unnamed source denies it");
    }

    @Test
    void whoDeniesThatThereIsAnAgreementAssertsThatItIsDenied() {
        Extraction article = Story.of("Lake Herald", "2031-03-06")
                .says("the Kenyan defence minister", Act.DENIES, "that there is any such paper", Status.DENIED)
                .extraction();
        Claim claim = claim(List.of(article), Field.STATUS, "denied");
        assertThat(claim.state()).isEqualTo(ClaimState.SINGLE_SOURCE);
        assertThat(claim.reason()).isEqualTo("Asserted by the Kenyan defence minister (KEN).");
    }

    @Test
    void theTwoGovernmentsTogetherAreNotTheSideOfTheDateline() {
        Extraction english = Story.of("Lake Herald", "2031-03-06")
                .dateline("NAIROBI")
                .says("the two governments", Act.ASSERTS, "radars are in it", "radars")
                .extraction();
        Extraction spanish = Story.of("El Faro", "2031-03-07")
                .dateline("NAIROBI")
                .in(Language.SPANISH)
                .says("ambos gobiernos", Act.ASSERTS, "que habrá radares", "radars")
                .extraction();
        assertThat(claim(List.of(english, spanish), Field.ITEMS, "radars").positions())
                .allSatisfy(position -> assertThat(position.root().side()).isEmpty());
    }
}
