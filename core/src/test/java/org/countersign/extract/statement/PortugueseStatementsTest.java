package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import org.countersign.model.Act;
import org.countersign.model.Statement;
import org.junit.jupiter.api.Test;

class PortugueseStatementsTest {

    @Test
    void theSubjectCanFollowTheVerb() {
        assertThat(shown("pt", "O farol foi vendido em maio, informou o Ministério dos Portos em comunicado."))
                .singleElement()
                .asString()
                .endsWith(": O farol foi vendido em maio");
    }

    @Test
    void aSecondVerbSharesTheSubject() {
        assertThat(shown("pt", "A ministra Inês Roldão disse que o farol é novo e acrescentou que custou pouco."))
                .containsExactly("Inês Roldão: o farol é novo", "Inês Roldão: custou pouco");
    }

    @Test
    void aPronounCanBeTiedToItsVerbOrStandBeforeIt() {
        assertThat(shown("pt", "O prefeito Júlio Veiga comprometeu-se a reabrir o farol."))
                .containsExactly("Júlio Veiga: reabrir o farol");
        assertThat(shown("pt", "O prefeito Júlio Veiga se queixou de que o farol está vazio."))
                .containsExactly("Júlio Veiga: o farol está vazio");
    }

    @Test
    void accordingToCanHoldAVerb() {
        Statement statement = statements("pt", "Segundo informou a Rádio Maré, o farol continua de pé.")
                .get(0);
        assertThat(statement.content().get(0).text()).isEqualTo("o farol continua de pé");
        assertThat(statement.speaker().name()).contains("Rádio Maré");
    }

    @Test
    void whoAsksWhetherAsks() {
        Statement question = statements("pt", "A deputada Inês Roldão perguntou se o prefeito publicará a fatura.")
                .get(0);
        assertThat(question.act()).isEqualTo(Act.ASKS);
        assertThat(question.content().get(0).text()).isEqualTo("se o prefeito publicará a fatura");
    }

    @Test
    void quotationsAreSaidByTheirNeighbours() {
        assertThat(shown("pt", "«Nada foi vendido», disse o prefeito, Júlio Veiga. «Não há pressa», completou."))
                .containsExactly("Júlio Veiga: Nada foi vendido", "Júlio Veiga: Não há pressa");
    }

    @Test
    void anOfficeWithANameIsNotWhatWasSaid() {
        assertThat(shown("pt", "O ministro dos Portos, Rui Valadim, descarta a venda do farol."))
                .doesNotContain("a venda do farol: O ministro dos Portos, Rui Valadim");
    }

    @Test
    void aSurnameIsTheFullNameGivenBefore() {
        assertThat(shown("pt", "O ministro Manuel da Costa visitou o porto. Costa disse que o cais está podre."))
                .containsExactly("Manuel da Costa: o cais está podre");
        assertThat(shown("pt", "O ministro Rui Costa visitou o porto. «O cais está podre», afirmou Costa."))
                .containsExactly("Rui Costa: O cais está podre");
    }

    @Test
    void aDescriptionIsWhoCameUpLast() {
        assertThat(shown("pt", "O ministro Rui Costa visitou o porto. O governante negou que o cais esteja podre."))
                .containsExactly("Rui Costa: o cais esteja podre");
    }

    @Test
    void whatIsJudgedInARelativeClauseDoesNotJudge() {
        assertThat(shown("pt", "A prefeita Marina Alves lamentou a venda do cais, que classificou como um erro."))
                .contains("Marina Alves: como um erro");
    }
}
