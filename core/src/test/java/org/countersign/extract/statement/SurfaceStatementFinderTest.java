package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.extract.statement.Readings.shown;
import static org.countersign.extract.statement.Readings.statements;

import java.time.Duration;
import java.util.Random;
import org.countersign.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceStatementFinderTest {

    private static final String ENGLISH =
            "“The port is ours,” Ana Silva told Radio Sol on Monday. “Nobody asked us.” The ministry denied that the quay had been sold, adding: \"Nothing is signed.\"\n\n"
                    + "According to a draft seen by the Courier, two ships come. Silva called the plan “a gift”. He Danish envoy He said (no) „more” would follow.";
    private static final String SPANISH =
            "—No hay pacto —dijo Ana Silva—. Nada. El ministro, Juan Rey, negó que exista «un plan» y añadió que lo verá.\n\n"
                    + "Según aclaró a Radio Sol la ministra, el texto \"no obliga\". Pidió una copia, se quejó el diputado.";

    @Test
    void aClauseBehindThatIsTheContent() {
        assertThat(shown("en", "The envoy, Ruth Okafor, said that the treaty was ready."))
                .containsExactly("Ruth Okafor: the treaty was ready");
    }

    @Test
    void aQuotationWithoutACueJoinsTheOneBefore() {
        assertThat(shown("en", "“It is ready,” Ruth Okafor said. “We sign in May.”"))
                .containsExactly("Ruth Okafor: It is ready | We sign in May");
    }

    @Test
    void aDroppedSubjectIsWhoeverSpokeLast() {
        assertThat(shown("es", "«Está listo», dijo Ruth Okafor. «No hay prisa», precisó."))
                .containsExactly("Ruth Okafor: Está listo", "Ruth Okafor: No hay prisa");
    }

    @Test
    void aQuotationThatIsClosedInTheNextParagraphIsOne() {
        assertThat(shown("es", "Ruth Okafor habló ayer.\n\n«El muelle es nuestro.\n\nNadie lo vende», dijo Okafor."))
                .containsExactly("Ruth Okafor: El muelle es nuestro.\n\nNadie lo vende");
    }

    @Test
    void aParagraphThatOpensAMarkAgainGoesOnWithTheSpeech() {
        assertThat(shown("en", "“It is ready,” Ruth Okafor said. “We sign.\n\n“We sail in May.”"))
                .containsExactly("Ruth Okafor: It is ready | We sign | We sail in May.");
    }

    @Test
    void aSpeakerIsNamedWithTheBlankThatTheTextHasLost() {
        assertThat(shown("es", "El muelle es nuestro, según elcomunicado."))
                .containsExactly("el comunicado: El muelle es nuestro");
    }

    @Test
    void aLostMarkHoldsNoParagraphsTogetherThatOthersSpeakIn() {
        assertThat(shown("en", "Ana Silva said the quay “is ours.\n\nAccording to Rolf Brandt, it is ours too”."))
                .contains("Ana Silva: the quay “is ours", "Rolf Brandt: it is ours too”");
    }

    @Test
    void aQuotationWithItsOwnSpeakerWaitsForNoAnnouncement() {
        assertThat(shown("en", "Ana Silva asked three questions, saying:\n\n“The quay is ours,” Rolf Brandt said."))
                .contains("Rolf Brandt: The quay is ours");
    }

    @Test
    void aColonAnnouncesTheNextParagraph() {
        assertThat(shown("en", "Ruth Okafor wrote on her page:\n\n“The treaty is ready. We sign in May.”"))
                .containsExactly("Ruth Okafor: The treaty is ready. We sign in May");
    }

    @Test
    void aQuestionInQuotationMarksHasItsAttributionBehindIt() {
        assertThat(shown("en", "“Who will sign the treaty?” Ruth Okafor asked. “Nobody asked me.”"))
                .containsExactly("Ruth Okafor: Who will sign the treaty? | Nobody asked me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The treaty is ready.” — Ruth Okafor",
                "“The treaty is ready.”\n- Ruth Okafor, envoy",
                "Ruth Okafor: “The treaty is ready.”",
                "They left, with Ruth Okafor saying: “The treaty is ready.”",
                "Said Ruth Okafor: “The treaty is ready.”",
                "Asked for more, Ruth Okafor said, “The treaty is ready.”"
            })
    void aNameBesideAQuotationIsWhoSaysIt(String text) {
        assertThat(shown("en", text)).containsExactly("Ruth Okafor: The treaty is ready");
    }

    @Test
    void aQuotationGoesOnBehindARemarkOfTheReporter() {
        assertThat(shown("en", "“It is ready,” Ruth Okafor said during a walk in Lome, “but nobody signs it.”"))
                .containsExactly("Ruth Okafor: It is ready | but nobody signs it");
    }

    @Test
    void anInsertionBetweenDashesBreaksAQuotationUp() {
        assertThat(shown("es", "\"Los barcos - explicó Ruth Okafor - no han llegado todavía\"."))
                .containsExactly("Ruth Okafor: Los barcos | no han llegado todavía");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void mutilatedTextNeverBreaksIt(String language) {
        String base = language.equals("en") ? ENGLISH : SPANISH;
        for (int seed = 0; seed < 400; seed++) {
            String text = mutilated(base, new Random(seed));
            for (Statement statement : statements(language, text)) {
                assertThat(statement.quotes()).as("seed %d".formatted(seed)).allMatch(quote -> quote.holdsIn(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said that ",
                "“ ",
                "\"said, ",
                "and said ",
                "X, Y, ",
                "dijo que ",
                "y dijo ",
                "— ",
                "“ \n\n",
                "said: \n\n“",
                "a”, X \n\n",
                "according to X, "
            })
    void timeGrowsWithTheTextAndNoFaster(String piece) {
        assertThat(timeOf(piece, 8_000)).isLessThan(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    @Timeout(60)
    void aMegabyteOfSpeechIsReadInTime(String language) {
        String piece = language.equals("en") ? "\"Yes,\" said the minister, who " : "«Sí», dijo el ministro, que ";
        assertThat(statements(language, piece.repeat(1_000_000 / piece.length())))
                .isNotEmpty();
    }

    @Test
    void whoSpeaksIsKnownHoweverMuchFollows() {
        String opening = "Ruth Okafor left the talks. She said that the treaty was ready.\n\n";
        assertThat(shown("en", opening + "Karl Brandt left too. ".repeat(400)))
                .containsExactly("Ruth Okafor: the treaty was ready");
    }

    private static Duration timeOf(String piece, int times) {
        long start = System.nanoTime();
        statements("en", piece.repeat(times));
        statements("es", piece.repeat(times));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String mutilated(String text, Random random) {
        StringBuilder mutilated = new StringBuilder();
        String marks = "“”\"«»„—,.;:()\n '’que that dijo said";
        for (int i = 0; i < text.length(); i++) {
            int dice = random.nextInt(40);
            if (dice == 0) {
                mutilated.append(marks.charAt(random.nextInt(marks.length())));
            } else if (dice != 1) {
                mutilated.append(text.charAt(i));
            }
            if (dice == 2) {
                i += random.nextInt(30);
            }
        }
        return mutilated.toString();
    }
}
