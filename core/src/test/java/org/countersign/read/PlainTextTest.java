package org.countersign.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.read.Documents.article;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {

    private static final String TEXT =
            "The harbour ministry of Quay said that the two sides would meet again in the spring.";
    private static final String TEXTO =
            "El ministerio del puerto dijo que las dos partes se verán de nuevo en la primavera.";

    @Test
    void theBodyIsTheWholeFile() {
        String file = "  Quay signs\r\n\r\n" + TEXT + "\r\n";
        assertThat(article(file).body()).isEqualTo(file);
    }

    @Test
    void theFirstLineIsTheTitleWhereABlankLineFollows() {
        assertThat(article("Quay signs pact\n\n" + TEXT).title()).contains("Quay signs pact");
        assertThat(article("Quay signs pact\r\n \r\n" + TEXT).title()).contains("Quay signs pact");
        assertThat(article("Quay signs pact\n" + TEXT).title()).isEmpty();
    }

    @Test
    void bylineAndDatelineStandAboveTheText() {
        Article article = article("Quay signs pact\n\nBy Ola Tamm\nPORT QUAY, 20 July 2031 (QNA) - " + TEXT);
        assertThat(article.heading().byline()).contains("By Ola Tamm");
        assertThat(article.heading().dateline()).contains("PORT QUAY, 20 July 2031 (QNA)");
        assertThat(article.published()).contains(LocalDate.of(2031, 7, 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT QUAY, July 2, 2031 (QNA) — | 2031-07-02",
                "PORT QUAY, Wednesday July 2, 2031. | 2031-07-02",
                "Port Quay, July 2 2031 -- | 2031-07-02",
                "Port Quay, 2nd July 2031: | 2031-07-02",
                "By Ola Tamm, Wednesday 2 July 2031⏎ | 2031-07-02",
                "Published: 2 July 2031, 14:05 GMT⏎ | 2031-07-02",
                "2031-07-02⏎ | 2031-07-02",
                "PORT QUAY, July 2 (QNA) — | ",
                "On Wednesday, July 2, 2031, | ",
                "The pact was signed on July 2, 2031. | ",
                "Port Quay, July 42, 2031. | "
            })
    void aFullEnglishDatelineTellsTheDayOfPublication(String above, LocalDate published) {
        assertThat(article("Quay signs pact\n\n" + above.replace("⏎", "\n") + " " + TEXT)
                        .published())
                .isEqualTo(Optional.ofNullable(published));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUERTO QUAY, 2 de julio de 2031 (AQN). — | 2031-07-02",
                "Puerto Quay, miércoles 2 de julio de 2031. | 2031-07-02",
                "Puerto Quay, 2 jul. 2031 (AQN / Faro).- | 2031-07-02",
                "Por Ola Tamm⏎Puerto Quay, 2/7/2031⏎ | 2031-07-02",
                "Puerto Quay, 2 jul. (AQN).- | ",
                "El 2 de julio de 2031, | ",
                "Se firmó el 2 de julio de 2031. | "
            })
    void aFullSpanishDatelineTellsTheDayOfPublication(String above, LocalDate published) {
        assertThat(article("Quay firma un pacto\n\n" + above.replace("⏎", "\n") + " " + TEXTO)
                        .published())
                .isEqualTo(Optional.ofNullable(published));
    }

    @Test
    void theLanguageIsToldByFunctionWords() {
        assertThat(article(TEXT).language()).isEqualTo(Language.ENGLISH);
        assertThat(article(TEXTO).language()).isEqualTo(Language.SPANISH);
    }

    @Test
    void aDatelineWithoutAYearIsFound() {
        assertThat(article("Quay firma un pacto\n\nPuerto Quay, 2 jul. " + TEXTO)
                        .heading()
                        .dateline())
                .contains("Puerto Quay, 2 jul.");
    }

    @Test
    void aDatelineWithoutADateIsFound() {
        assertThat(article("Quay firma un pacto\n\nPUERTO QUAY.- " + TEXTO)
                        .heading()
                        .dateline())
                .contains("PUERTO QUAY");
        assertThat(article("Quay signs pact\n\nPort Quay (QNA) - " + TEXT)
                        .heading()
                        .dateline())
                .contains("Port Quay (QNA)");
        assertThat(article("Quay signs pact\n\n" + TEXT).heading().dateline()).isEmpty();
    }
}
