package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.Party;
import org.countersign.model.RawBytes;
import org.junit.jupiter.api.Test;

class SurfaceCastFinderTest {

    private final TextReader reader = new TextReader();

    @Test
    void anOfficeBeforeANameTellsTheParty() {
        assertThat(cast("en", "Norwegian Defence Minister Ola Brekke arrived. Brekke spoke."))
                .contains("PERSON Ola Brekke [NOR] Norwegian Defence Minister: "
                        + "Norwegian Defence Minister Ola Brekke | Brekke");
    }

    @Test
    void anOfficeAfterANameIsAnApposition() {
        assertThat(cast("es", "Lo dijo Elisa Montoro, ministra de Defensa de Chile, en la sala."))
                .contains("PERSON Elisa Montoro [CHL] ministra de Defensa de Chile: Elisa Montoro");
    }

    @Test
    void aCounterpartHasTheAdjectivesParty() {
        assertThat(cast("en", "He met his Danish counterpart Lars Holm in the port."))
                .contains("PERSON Lars Holm [DNK] his Danish counterpart: his Danish counterpart Lars Holm");
    }

    @Test
    void aBodyIsNamedWithItsState() {
        assertThat(cast("es", "La Embajada de Noruega respondió."))
                .contains("BODY Embajada de Noruega [NOR] -: La Embajada de Noruega");
    }

    @Test
    void aWeeklyTakesTheNameThatFollows() {
        assertThat(cast("es", "El semanario Faro Austral lo publicó.")).contains("OUTLET Faro Austral");
    }

    @Test
    void aPronounIsNotTheStateThatItLooksLike() {
        assertThat(cast("en", "They told us that it was signed.")).doesNotContain("USA");
    }

    @Test
    void aTwoPartSurnameIsTheSamePerson() {
        assertThat(cast("es", "El coronel Darío Luque Paz habló. Luque calló. Después Luque Paz salió."))
                .contains("el coronel Darío Luque Paz".substring(3) + " | Luque | Luque Paz");
    }

    @Test
    void aCapitalWordAtTheStartIsNobody() {
        assertThat(cast("en", "Given Norway's needs, the pact was signed.")).doesNotContain("PERSON");
    }

    @Test
    void aPersonMayBearACitysName() {
        assertThat(cast("es", "El Gobierno de Santiago Brizuela lo anunció."))
                .contains("PERSON Santiago Brizuela")
                .doesNotContain("PLACE");
    }

    @Test
    void anOfficeGoesToItsEndBeforeTheNameBegins() {
        assertThat(cast("en", "Omar Haddad, Minister of State for Defence Affairs, signed it."))
                .contains("PERSON Omar Haddad [-] Minister of State for Defence Affairs: Omar Haddad")
                .doesNotContain("PERSON Affairs");
    }

    @Test
    void aNameMayFollowTheOfficeAtOnce() {
        assertThat(cast("es", "Habló el ministro chileno de Defensa Tomás Loyola Vera ayer."))
                .contains("PERSON Tomás Loyola Vera [CHL] ministro chileno de Defensa: ");
    }

    @Test
    void aSecondOfficeBelongsToTheSamePerson() {
        assertThat(
                        cast(
                                "en",
                                "Luka Tamani, Director of the President's Office and Acting Minister of Defence of Fiji, came."))
                .contains("PERSON Luka Tamani [FJI]");
    }

    @Test
    void anAcronymIsNobodysFirstName() {
        assertThat(cast("en", "They met at the border committee (GBC Malindo) in May."))
                .doesNotContain("PERSON");
    }

    private String cast(String language, String body) {
        Article article = new Article(
                RawBytes.of(new byte[0]).id(),
                "test",
                Optional.empty(),
                Article.Heading.NONE,
                Optional.empty(),
                new Language(language),
                body);
        return reader.read(article).cast().actors().stream()
                .map(actor -> actor.kind() + " " + actor.name() + " ["
                        + actor.party().map(Party::code).orElse("-") + "] "
                        + actor.office().orElse("-") + ": "
                        + actor.mentions().stream()
                                .map(mention -> mention.phrase().of(body))
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
