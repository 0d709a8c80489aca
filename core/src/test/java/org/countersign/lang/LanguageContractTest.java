package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every language that is read must have and do, whatever the text. A few thousand random texts run with every build;
 * {@code -Dcountersign.random.texts=100000} runs that many.
 */
class LanguageContractTest {

    private static final int TEXTS = Integer.getInteger("countersign.random.texts", 6_000);
    private static final int PIECES = 30;
    private static final int LONG = 100_000;

    private static final TextReader READER = new TextReader();

    static Stream<Language> languages() {
        return Languages.read().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageHasAllThatReadingNeeds(Language language) {
        assertThat(new LanguageContract(language).lacks()).isEmpty();
    }

    @Test
    void aNewLanguageIsToldWhatItLacks() {
        assertThat(new LanguageContract(new Language("fi")).lacks())
                .contains(
                        "fi: lang/fi/month.tsv is missing: months of the year, needed for datelines",
                        "fi: no dictionary is known for it: its classes and lemmas need one",
                        "fi: nobody has told what its tokens hold; it needs a WordSplitter");
    }

    @Test
    void whatIsExtractedIsRead() {
        assertThat(Languages.read()).containsAll(Languages.attributed()).isSorted();
        assertThat(Languages.attributed()).containsAll(Languages.extracted()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextIsTooOddToBeRead(Language language) {
        RandomText texts = new RandomText(language);
        List<Language> all = Languages.read();
        for (long seed = all.indexOf(language); seed < TEXTS; seed += all.size()) {
            String body = texts.of(seed, PIECES);
            if (!body.isBlank()) {
                check(language, seed, body);
            }
        }
    }

    private void check(Language language, long seed, String body) {
        try {
            ReadingContract.holds(body, READER.read(ReadingContract.article(language, body)));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(language + ", seed " + seed + ": " + e.getMessage() + "\n" + body, e);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aSentenceOfAHundredThousandTokensIsReadInPieces(Language language) {
        String body = new RandomText(language).plain(LONG);
        Reading reading = READER.read(ReadingContract.article(language, body));
        ReadingContract.holds(body, reading);
        assertThat(reading.sentences()).allSatisfy(sentence -> assertThat(sentence.tokens())
                .hasSizeLessThanOrEqualTo(SentenceSplitter.LONGEST));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fourTimesTheTextTakesAboutFourTimesTheTime(Language language) {
        RandomText texts = new RandomText(language);
        String some = texts.plain(LONG / 20);
        String more = texts.plain(LONG / 5);
        seconds(language, some);
        assertThat(seconds(language, more)).isLessThan(3 * 4 * seconds(language, some) + 0.05);
    }

    /** Processor seconds of this thread, the best of three. */
    private double seconds(Language language, String body) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            READER.read(ReadingContract.article(language, body));
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }
}
