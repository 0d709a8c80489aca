package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.lang.DateExpression.Direction;
import org.countersign.model.Language;
import org.countersign.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateReaderTest {

    /** A Friday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 7);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoys met on Thursday in the port | 2025-03-06",
                "The envoys met on Friday | 2025-03-07",
                "The envoys met last Friday | 2025-02-28",
                "They met on 22 February | 2025-02-22",
                "They met on November 3, by the lake | 2024-11-03",
                "They met on May 12th, 2023 | 2023-05-12",
                "It dates back to October 2021 | 2021-10",
                "They have met since 2019 | 2019",
                "They met last month | 2025-02",
                "They met yesterday | 2025-03-06",
                "The note of 2025-01-30 stands | 2025-01-30",
                "It was said on Thursday, March 6, 2025 | 2025-03-06"
            })
    void anEnglishPhraseIsADateAsFarAsItTells(String sentence, String date) {
        assertThat(dates(Language.ENGLISH, sentence, Direction.PAST)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Se vieron este jueves en el puerto | 2025-03-06",
                "Se vieron el viernes pasado | 2025-02-28",
                "Se vieron el pasado martes | 2025-03-04",
                "Se vieron el 12 de mayo | 2024-05-12",
                "Se vieron el domingo 2 en la feria | 2025-03-02",
                "Se vieron el 12 de mayo de 2023 | 2023-05-12",
                "Rige desde octubre de 2021 | 2021-10",
                "El convenio de 2011 sigue | 2011",
                "Se vieron el mes pasado | 2025-02",
                "Se vieron ayer | 2025-03-06",
                "La nota del 25/11/2024 sigue | 2024-11-25"
            })
    void aSpanishPhraseIsADateAsFarAsItTells(String sentence, String date) {
        assertThat(dates(Language.SPANISH, sentence, Direction.PAST)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eles se encontraram nesta quinta-feira no porto | 2025-03-06",
                "Eles se encontraram na sexta-feira passada | 2025-02-28",
                "Eles se encontraram na terça | 2025-03-04",
                "Eles se encontraram em 12 de maio | 2024-05-12",
                "Eles se encontraram em 12 de maio de 2023 | 2023-05-12",
                "Vale desde outubro de 2021 | 2021-10",
                "O convênio de 2011 continua | 2011",
                "Eles se encontraram no mês passado | 2025-02",
                "Eles se encontraram ontem | 2025-03-06",
                "Eles se encontraram há três dias | 2025-03-04",
                "A nota de 25/11/2024 continua | 2024-11-25"
            })
    void aPortuguesePhraseIsADateAsFarAsItTells(String sentence, String date) {
        assertThat(dates(Language.PORTUGUESE, sentence, Direction.PAST)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will meet next Tuesday | 2025-03-11",
                "They will meet on Friday | 2025-03-14",
                "They will meet in December | 2025-12",
                "They will meet on February 3 | 2026-02-03"
            })
    void aPhraseOfAPlanLooksAhead(String sentence, String date) {
        assertThat(dates(Language.ENGLISH, sentence, Direction.FUTURE)).hasToString(date);
    }

    @Test
    void withoutADayOfPublicationAWeekdayIsNoDate() {
        assertThat(date(Language.ENGLISH, "They met on Thursday", Optional.empty(), Direction.PAST))
                .isEmpty();
    }

    @Test
    void aWeekdayThatIsNotThatDayOfAnyRecentMonthIsNoDate() {
        DateExpression sundayThe31st =
                new DateExpression.Weekday(DayOfWeek.SUNDAY, OptionalInt.of(31), DateExpression.Turn.NONE);
        assertThat(sundayThe31st.resolve(Optional.of(PUBLISHED), Direction.PAST))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"The ships may sail", "He will march on", "They bought 2000 boats", "El mar está lejos"})
    void wordsThatOnlyLookLikeDatesAreNone(String sentence) {
        assertThat(DateReader.of(Language.ENGLISH)
                        .in(Tokenizer.of(Language.ENGLISH).tokens(sentence)))
                .isEmpty();
    }

    private static PartialDate dates(Language language, String sentence, Direction direction) {
        return date(language, sentence, Optional.of(PUBLISHED), direction).orElseThrow();
    }

    private static Optional<PartialDate> date(
            Language language, String sentence, Optional<LocalDate> published, Direction direction) {
        return DateReader.of(language).in(Tokenizer.of(language).tokens(sentence)).stream()
                .flatMap(phrase -> phrase.expression().resolve(published, direction).stream())
                .findFirst();
    }
}
