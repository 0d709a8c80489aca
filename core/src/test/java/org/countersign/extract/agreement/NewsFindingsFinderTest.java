package org.countersign.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.extract.Findings;
import org.countersign.extract.statement.SurfaceStatementFinder;
import org.countersign.lang.Reading;
import org.countersign.model.About;
import org.countersign.model.Language;
import org.countersign.model.Reaction;
import org.countersign.model.Request;
import org.countersign.model.RequestKind;
import org.countersign.model.Stance;
import org.countersign.model.Statement;
import org.countersign.model.Undisclosed;
import org.junit.jupiter.api.Test;

final class NewsFindingsFinderTest {

    private static final NewsFindingsFinder FINDER = NewsFindingsFinder.of(NewsAgreementFinder.load());
    private static final String NEWS = "Norway and Uruguay signed a defence agreement on Tuesday. ";

    @Test
    void aPetitionIsARequestWithItsDay() {
        Request request = find(NEWS + "Three deputies sent a petition to the government on Thursday.")
                .requests()
                .get(0);
        assertThat(request.kind()).isEqualTo(RequestKind.PETITION);
        assertThat(request.by()).contains("deputies");
        assertThat(request.on().orElseThrow()).hasToString("2025-03-06");
    }

    @Test
    void anAnswerWithinSoManyDaysIsDueThen() {
        Request request = find(NEWS + "Deputy Ana Sosa asked the government on Thursday to explain the agreement within"
                        + " ten days.")
                .requests()
                .get(0);
        assertThat(request.due().orElseThrow()).hasToString("2025-03-16");
    }

    @Test
    void whoSendsIsTheSubjectAndWhoIsAskedTheObject() {
        Request request = spanish("Noruega y Uruguay firmaron un convenio de defensa. Senadores del bloque rural"
                        + " remitieron este jueves al Gobierno una petición de informe sobre el convenio con Noruega.")
                .requests()
                .get(0);
        assertThat(request.by()).isEqualTo("Senadores del bloque rural");
        assertThat(request.to()).contains("Gobierno");
        assertThat(request.on().orElseThrow()).hasToString("2025-03-06");
        assertThat(request.due()).isEmpty();
    }

    @Test
    void aStateThatIsSentANoteIsNoPartOfWhoSendsIt() {
        assertThat(find(NEWS + "Chile's foreign ministry sent Uruguay a note in which it asked for the full text.")
                        .requests())
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.by()).isEqualTo("Chile's foreign ministry");
                    assertThat(request.to()).contains("Uruguay");
                    assertThat(request.kind()).isEqualTo(RequestKind.NOTE);
                });
    }

    @Test
    void daysAfterAnAskingAreNoTerm() {
        assertThat(find(NEWS
                                + "The minister replied three days after opposition deputies asked the government to explain"
                                + " the agreement.")
                        .requests())
                .allSatisfy(request -> assertThat(request.due()).isEmpty());
    }

    @Test
    void askingNotToBeNamedIsNoRequest() {
        assertThat(find(NEWS + "An official of the ministry, who asked not to be named, said the boats were old.")
                        .requests())
                .isEmpty();
    }

    @Test
    void whatHasNotBeenPublishedIsUndisclosed() {
        assertThat(find(NEWS + "The text has not been published.").undisclosed())
                .extracting(Undisclosed::what)
                .containsExactly("text");
    }

    @Test
    void aDenialIsAReactionAndAboutThePaper() {
        Findings findings = find(NEWS + "Uruguay's defence minister, Tabaré Olmos, denied that it was a memorandum.");
        assertThat(findings.reactions()).extracting(Reaction::stance).contains(Stance.DENIES);
        assertThat(findings.statements())
                .flatExtracting(Statement::about)
                .extracting(About::value)
                .contains("memorandum-of-understanding");
    }

    @Test
    void whatSomebodyDoesNotSeeIsNoDenial() {
        assertThat(find(NEWS + "Deputy Ana Sosa said she does not see why boats matter.")
                        .reactions())
                .extracting(Reaction::stance)
                .doesNotContain(Stance.DENIES);
    }

    @Test
    void anAssessmentGivesItsGrounds() {
        assertThat(find(NEWS + "The Institute for Harbour Studies believes that the agreement is weak because it has no"
                                + " budget.")
                        .reactions())
                .filteredOn(reaction -> reaction.stance() == Stance.ASSESSES)
                .singleElement()
                .satisfies(reaction -> assertThat(reaction.grounds()).contains("because it has no budget"));
    }

    private static Findings spanish(String body) {
        Reading reading = Articles.reading(Language.SPANISH, body);
        List<Statement> statements = new SurfaceStatementFinder().find(reading);
        return FINDER.find(reading, statements, Articles.agreements(Language.SPANISH, body));
    }

    private static Findings find(String body) {
        Reading reading = Articles.reading(Language.ENGLISH, body);
        List<Statement> statements = new SurfaceStatementFinder().find(reading);
        return FINDER.find(reading, statements, Articles.agreements(Language.ENGLISH, body));
    }
}
