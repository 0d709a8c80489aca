package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.model.Act;
import org.countersign.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done by saying something, where the verb of saying does not tell. */
class ActsTest {

    private static Act first(String language, String text) {
        List<Statement> statements = Readings.statements(language, text);
        assertThat(statements).as(text).isNotEmpty();
        return statements.get(0).act();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The warden said the pier was closed on Monday.                       | ASSERTS
                    The warden said the pier is a disgrace.                              | ASSESSES
                    The warden said it is crucial that the pier stays open.              | ASSESSES
                    "I think the toll is too high," Ivo Brand said.                      | ASSESSES
                    The survey found the bridge was important to the village.            | ASSERTS
                    The warden said the new gate would have been useless.                | ASSESSES
                    The warden said the rope appears to have snapped.                    | ASSESSES
                    The warden said the council must mend the pier.                      | DEMANDS
                    "You don't have to pay," Ivo Brand said.                             | ASSERTS
                    The warden said the barges should arrive in March.                   | ASSERTS
                    "We urge the council to mend the pier," Ivo Brand said.              | DEMANDS
                    The warden told the crew to leave the harbour.                       | DEMANDS
                    "Who will pay for the pier?" Ivo Brand said.                         | ASKS
                    "The pier is closed, right?" Ivo Brand said.                         | ASSERTS
                    Ivo Brand said he would resign in May.                               | ANNOUNCES_INTENT
                    Ivo Brand said his party will vote for the toll.                     | ANNOUNCES_INTENT
                    Ivo Brand said it would rain in May.                                 | ASSERTS
                    "We are going to build a pier," Ivo Brand said.                      | ANNOUNCES_INTENT
                    "We will see what happens," Ivo Brand said.                          | ASSERTS
                    The harbour council said it will help the crews.                     | PROMISES
                    "You can count on our boats," Ivo Brand said.                        | PROMISES
                    The harbour council said it would attack any raft in the bay.        | WARNS
                    The warden said the storm could destroy the pier.                    | WARNS
                    The warden said the report was false.                                | DENIES
                    The warden said it is not true that the pier was sold.               | DENIES
                    The warden said both reports could not be true.                      | ASSERTS
                    The warden said the ferrymen stole the ropes.                        | ALLEGES
                    The warden announced that the pier had been closed.                  | ASSERTS
                    The warden announced that the pier will be closed.                   | ANNOUNCES_INTENT
                    """)
    void anEnglishContentTellsTheAct(String text, Act act) {
        assertThat(first("en", text)).as(text).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    El alcalde dijo que el muelle cerró el lunes.                        | ASSERTS
                    El alcalde dijo que el peaje es injusto.                             | ASSESSES
                    «Es una vergüenza», dijo Elsa Prado.                                 | ASSESSES
                    «Creo que el peaje es alto», dijo Elsa Prado.                        | ASSESSES
                    El alcalde dijo que el dique podía haber resistido.                  | ASSESSES
                    El alcalde dijo que la cuerda parece rota.                           | ASSESSES
                    El alcalde dijo que los barqueros deben pagar el peaje.              | DEMANDS
                    El alcalde dijo que hay que arreglar el muelle.                      | DEMANDS
                    El alcalde afirmó que la Armada tiene que retirar las redes.         | DEMANDS
                    El alcalde dijo que para pescar se debe tener licencia.              | ASSERTS
                    El alcalde escribió que retiraran las redes.                         | DEMANDS
                    «Exigimos un muelle nuevo», dijo Elsa Prado.                         | DEMANDS
                    El alcalde expresó su deseo de que vuelva el transbordador.          | DEMANDS
                    «¿Quién pagará el muelle?», dijo Elsa Prado.                         | ASKS
                    El alcalde dijo que dimitirá en mayo.                                | ANNOUNCES_INTENT
                    El alcalde dijo que su partido votará el peaje.                      | ANNOUNCES_INTENT
                    «Vamos a construir un muelle», dijo Elsa Prado.                      | ANNOUNCES_INTENT
                    «Tendremos lluvia en mayo», dijo Elsa Prado.                         | ASSERTS
                    El alcalde dijo que están dispuestos a pagar las redes.              | PROMISES
                    El alcalde dijo que pueden contar con su apoyo.                      | PROMISES
                    El alcalde aseguró que construirá un muelle.                         | PROMISES
                    El alcalde dijo que no contemplan vender el muelle.                  | DENIES
                    «Es mentira», dijo Elsa Prado.                                       | DENIES
                    El alcalde dijo que no es cierto que el muelle se vendiera.          | DENIES
                    El alcalde dijo que la tormenta podría destruir el muelle.           | WARNS
                    El alcalde dijo que los barqueros robaron las cuerdas.               | ALLEGES
                    El alcalde dijo que la Armada habría vendido el muelle.              | ALLEGES
                    El alcalde anunció que cerró el muelle.                              | ASSERTS
                    El alcalde anunció que cerrará el muelle.                            | ANNOUNCES_INTENT
                    El alcalde replicó que el muelle es del pueblo.                      | CORRECTS
                    """)
    void aSpanishContentTellsTheAct(String text, Act act) {
        assertThat(first("es", text)).as(text).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    O prefeito disse que o cais fechou na segunda-feira.                 | ASSERTS
                    O prefeito disse que o pedágio é injusto.                            | ASSESSES
                    O prefeito disse que os barqueiros devem pagar o pedágio.            | DEMANDS
                    O prefeito disse que renunciará em maio.                             | ANNOUNCES_INTENT
                    “Vamos construir um cais”, disse Elsa Prado.                         | ANNOUNCES_INTENT
                    “É mentira”, disse Elsa Prado.                                       | DENIES
                    O prefeito disse que a tempestade pode destruir o cais.              | WARNS
                    """)
    void aPortugueseContentTellsTheAct(String text, Act act) {
        assertThat(first("pt", text)).as(text).isEqualTo(act);
    }
}
