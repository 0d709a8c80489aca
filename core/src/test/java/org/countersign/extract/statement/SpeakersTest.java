package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.junit.jupiter.api.Test;

class SpeakersTest {

    @Test
    void aDroppedSubjectIsWhoSpokeLast() {
        assertThat(shown("es", """
                La guardiana Inés Roldán dijo que el faro cierra.

                Julio Vera negó el cierre. «El faro es de todos», añadió.

                Aseguró que no hay factura.""")).contains("Julio Vera: El faro es de todos", "Julio Vera: no hay factura");
    }

    @Test
    void aDroppedSubjectAgreesWithItsVerb() {
        assertThat(shown("es", """
                Inés Roldán dijo que el faro cierra. Los pescadores respondieron que no lo creen.

                Añadió que tampoco hay aceite.""")).contains("Inés Roldán: tampoco hay aceite");
    }

    @Test
    void whoIsSpokenOfDoesNotSpeak() {
        assertThat(shown("es", """
                Inés Roldán dijo que el alcalde prometió un faro nuevo.

                «Es mentira», añadió.""")).contains("Inés Roldán: Es mentira");
    }

    @Test
    void theSubjectOfTheSentenceBeforeIsPresent() {
        assertThat(shown("es", """
                Inés Roldán dijo que el faro cierra.

                El farero Julio Vera tiene otros planes. «Seguiré aquí», cuenta.""")).contains("Julio Vera: Seguiré aquí");
    }

    @Test
    void aDescriptionSharesAWordWithWhatTheNameStandsWith() {
        assertThat(shown("es", """
                Asistieron la escritora portuguesa Inés Roldán y el músico Julio Vera.

                Ambos callaron. La novelista portuguesa dijo que el faro cierra.""")).containsExactly("Inés Roldán: el faro cierra");
    }

    @Test
    void anUnfamiliarDescriptionIsWhoCameUpLast() {
        assertThat(shown("es", """
                Inés Roldán llegó a mediodía. El músico Julio Vera llegó tarde.

                «No hay aceite», dijo el guitarrista. El artista pidió calma.""")).contains("Julio Vera: No hay aceite");
    }

    @Test
    void severalAreNobodyInParticular() {
        assertThat(shown("es", "El músico Julio Vera llegó tarde. Los músicos dijeron que no hay aceite."))
                .containsExactly("Los músicos: no hay aceite");
    }

    @Test
    void aNameBehindTheSubjectIsItsName() {
        assertThat(shown("en", "The harbour board's keeper, Ada Quill, said that the lamp is out."))
                .containsExactly("Ada Quill: the lamp is out");
    }

    @Test
    void aNameInAComplementIsSomebodyElse() {
        assertThat(shown("en", "Ada Quill sat down. The spokesman for Peter Marsh said that the lamp is out."))
                .containsExactly("The spokesman for Peter Marsh: the lamp is out");
    }

    @Test
    void oneselfIsWhoSaysIt() {
        assertThat(shown("en", "Walter Penhale left. Ada Quill said that she believed the lamp was out."))
                .contains("Ada Quill: the lamp was out");
    }

    @Test
    void firstPersonInsideAQuotationIsWhoIsQuoted() {
        assertThat(shown("en", "“We told the board that the lamp was out,” said Ada Quill."))
                .contains("Ada Quill: the lamp was out");
    }

    @Test
    void aMisspeltSurnameIsStillTheirs() {
        assertThat(shown("en", "Ada Penhalow sat down. “The lamp is out,” Penhallow said."))
                .containsExactly("Ada Penhalow: The lamp is out");
    }

    @Test
    void whatIsReportedByNobodyHasNoSpeaker() {
        String before = "La alcaldesa Elsa Prado habló el lunes. ";
        assertThat(shown("es", before + "Según se informó, el muelle está podrido."))
                .containsExactly("?: el muelle está podrido");
        assertThat(shown("es", before + "Según se anunció, el muelle está podrido."))
                .containsExactly("?: el muelle está podrido");
        assertThat(shown("en", "Ada Quill spoke on Monday. It was announced that the pier was rotten."))
                .containsExactly("?: the pier was rotten");
    }

    @Test
    void thePronounOfAPhraseTellsWhoJudges() {
        assertThat(shown(
                        "es", "Inés Roldán y Julio Vera llegaron. Habló Julio Vera. A su juicio, el faro es de todos."))
                .containsExactly("Julio Vera: el faro es de todos");
        assertThat(shown(
                        "en",
                        "Mr. Peter Marsh and Mrs. Ada Quill left. Mr. Marsh spoke. In her view, the lamp is out."))
                .containsExactly("Ada Quill: the lamp is out");
    }

    @Test
    void anUnnamedPersonIsNotTheBodyThatTheWordsName() {
        assertThat(shown("en", "A Ministry of Works official said that the pier was rotten."))
                .containsExactly("A Ministry of Works official: the pier was rotten");
    }

    @Test
    void unnamedPeopleAreNotOneAnotherNorAnybodyWithAName() {
        assertThat(shown(
                        "es",
                        "El ministro Julio Vera llegó. Un ministro dijo que llueve. Dos ministros negaron que llueva."))
                .containsExactly("Un ministro: llueve", "Dos ministros: llueva");
        assertThat(
                        shown(
                                "en",
                                "Peter Marsh met an official. Another official said that it rained. He added that it was late."))
                .contains("Another official: it rained", "Another official: it was late");
    }

    @Test
    void aNameBetweenCommasBelongsToTheOffice() {
        assertThat(shown("es", "El director general de Puertos y Faros, Luis de Prado, afirmó que el faro cierra."))
                .containsExactly("Luis de Prado: el faro cierra");
    }

    @Test
    void aNameMayFollowTwoAdjectives() {
        assertThat(shown("es", "«Fue un gran faro», dijo ayer un cansado y abatido Julio Vera."))
                .containsExactly("Julio Vera: Fue un gran faro");
    }

    @Test
    void theSubjectMayStandBehindAPhraseWithItsOwnVerb() {
        assertThat(shown("es", "Los barcos no entrarán en el puerto, según lo aseguró el farero Julio Vera."))
                .containsExactly("Julio Vera: Los barcos no entrarán en el puerto");
    }

    @Test
    void aSubjectBehindAQuotationMayGoOn() {
        assertThat(shown(
                        "es",
                        "Inés Roldán llegó. «El faro es bajo (y viejo)», explica el informe preparado por la villa."))
                .containsExactly("el informe preparado: El faro es bajo (y viejo)");
    }

    @Test
    void whoIsSpokenOfFirstDoesNotSpeak() {
        assertThat(shown("en", "Walter Penhale was famous. He said, “Walter Penhale was a giant.”"))
                .containsExactly("?: Walter Penhale was a giant");
    }

    @Test
    void severalAreNotTheOneWhoLeadsThem() {
        assertThat(shown(
                        "es",
                        "El jefe de los fareros, Julio Vera, llegó tarde. Los fareros dijeron que no hay aceite."))
                .containsExactly("Los fareros: no hay aceite");
    }

    @Test
    void aNameAndItsVerbMayBreakUpAClause() {
        assertThat(shown("en", "Ada Penhalow sat down. The old gates, said Penhallow, are shut every night."))
                .containsExactly("Ada Penhalow: The old gates | are shut every night");
    }

    @Test
    void oneWhoIsToldSomethingDoesNotSayIt() {
        assertThat(shown("en", "“I'm told that the lamp is out,” said Ada Quill."))
                .containsExactly("Ada Quill: I'm told that the lamp is out", "?: the lamp is out");
    }

    @Test
    void aSingleNameMeansItselfByAPronoun() {
        assertThat(shown("en", "Walter Penhale left. Quillan said she believed that the lamp was out."))
                .contains("Quillan: the lamp was out");
    }

    @Test
    void aDescriptionByAnotherBodyIsSomebodyElse() {
        assertThat(shown("es", "El gerente del Faro Azul llegó. El dirigente de Remar aseguró que llueve."))
                .containsExactly("El dirigente de Remar: llueve");
    }

    @Test
    void aCompanyIsNotTheGovernment() {
        assertThat(statements("es", "El Ejecutivo cerró el muelle. La empresa negó que el muelle arda."))
                .singleElement()
                .satisfies(found -> assertThat(found.speaker().name()).contains("La empresa"));
    }

    @Test
    void whoDeniesMayStandBehindTheDenial() {
        assertThat(shown("en", "The sale of the ferries was denied by the harbour office."))
                .containsExactly("the harbour office: The sale of the ferries");
        assertThat(shown("es", "La venta de los barcos fue negada por el Ministerio del Mar."))
                .containsExactly("Ministerio del Mar: La venta de los barcos");
    }

    @Test
    void whoAsksForAnonymitySaysNothingByThat() {
        assertThat(shown("es", "El guarda, que pidió el anonimato, dijo que no hay aceite."))
                .containsExactly("El guarda: no hay aceite");
    }

    @Test
    void aNameBehindThePlaceOfAnOfficeIsWhoHoldsIt() {
        assertThat(statements("en", "U.S. Ambassador to Kenya John Hale said the lamp is out."))
                .singleElement()
                .satisfies(found -> assertThat(found.speaker().name()).contains("John Hale"));
        assertThat(statements("en", "The Ambassador to the United Nations Diego Paz said the lamp is out."))
                .singleElement()
                .satisfies(found -> assertThat(found.speaker().name()).contains("Diego Paz"));
    }

    @Test
    void aDayBeforeTheSubjectIsNotPartOfIt() {
        assertThat(shown("es", "En un comunicado difundido el viernes la Cancillería dijo que no hay aceite."))
                .containsExactly("Cancillería: no hay aceite");
    }

    @Test
    void whoSpokeLastGoesOnInAParagraphOfHisOwn() {
        assertThat(
                        shown(
                                "en",
                                "Ida Voss said on Monday that the lamp was sold.\n\n“This is a grave threat to us.”\n\n“We want a vote.”"))
                .containsExactly(
                        "Ida Voss: the lamp was sold", "Ida Voss: This is a grave threat to us. | We want a vote.");
        assertThat(shown("en", "The lamp was sold on Monday.\n\n“This is a grave threat to us.”"))
                .isEmpty();
    }

    @Test
    void somebodysColleagueIsNotOfTheSameSex() {
        assertThat(
                        shown(
                                "en",
                                "Ada Krol said her colleague Per Dahl was late.\n\nDahl said the lamp was out.\n\n“It broke,” he said."))
                .contains("Per Dahl: It broke");
    }

    @Test
    void aCreditBeforeTheSubjectIsNotPartOfIt() {
        assertThat(shown("en", "ARLEN, Nov. 23 (NPI) -- Norland said Thursday that it was leaving the pact."))
                .containsExactly("Norland: it was leaving the pact");
    }

    @Test
    void whoSpeaksMayStandBehindAnAdverbial() {
        assertThat(shown("es", "Ana Mora llegó. “El muelle es viejo”, dijo, por su parte, el alcalde Bruno Salas."))
                .containsExactly("Bruno Salas: El muelle es viejo");
        assertThat(
                        shown(
                                "es",
                                "El alcalde Bruno Salas llegó con Ana Mora. “El muelle es viejo”, dijo en Lugo Bruno Salas, alcalde de la villa."))
                .containsExactly("Bruno Salas: El muelle es viejo");
        assertThat(shown("es", "«El muelle está cerrado», señaló enfáticamente el presidente del gremio."))
                .containsExactly("el presidente del gremio: El muelle está cerrado");
    }

    @Test
    void insertionsDoNotTakeTheVerbFromItsSubject() {
        assertThat(
                        shown(
                                "es",
                                "El alcalde Bruno Salas, por su parte, según el diario, indicó que el muelle cierra y destacó que la lonja abre."))
                .contains("Bruno Salas: el muelle cierra", "Bruno Salas: la lonja abre");
    }

    @Test
    void accordingToWhichIsNoSource() {
        assertThat(shown("es", "Ante las quejas, según las cuales el muelle puede hundirse, la alcaldesa calló."))
                .isEmpty();
    }

    @Test
    void theWordBeforeAMediumIsNotPartOfItsName() {
        assertThat(statements("es", "El muelle ardió en mayo. Según El Diario de Lugo, el muelle es viejo."))
                .singleElement()
                .satisfies(found -> assertThat(found.speaker().name()).contains("Diario de Lugo"));
    }
}
