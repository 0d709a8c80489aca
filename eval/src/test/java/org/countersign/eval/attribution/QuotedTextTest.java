package org.countersign.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Dulga will not pay”, said Ostrand | will not pay | direct",
                "\"Dulga will not pay\", said Ostrand | said Ostrand | indirect",
                "«Dulga» will not pay, dijo Ostrand | Dulga» will not pay | mixed",
                "„Dulga“ will not pay | Dulga | direct",
                "Dulga “will not pay, said Ostrand | not pay, said | direct",
            })
    void theFormIsSeenInTheMarks(String text, String words, String form) {
        assertThat(form(text, words)).isEqualTo(form);
    }

    @Test
    void aQuotationThatIsNotClosedEndsWithItsParagraph() {
        assertThat(form("Ostrand: “Dulga is closed.\n\nThe harbour is open.", "harbour is open"))
                .isEqualTo(QuotedText.INDIRECT);
    }

    private static String form(String text, String words) {
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.length());
        return new QuotedText(text).form(SpanTokens.of(text, List.of(span)));
    }
}
