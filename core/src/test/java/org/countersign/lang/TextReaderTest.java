package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private final TextReader reader = new TextReader();

    @Test
    void aFullStopAfterAnAbbreviationEndsNothing() {
        assertThat(sentences("en", "Col. Ruth Okafor met Lt. Gen. A. Mbeki. They left at noon."))
                .containsExactly("Col. Ruth Okafor met Lt. Gen. A. Mbeki.", "They left at noon.");
    }

    @Test
    void lettersWithFullStopsAreOneName() {
        assertThat(sentences("es", "La delegación viajó a EE. UU. en mayo. Volvió en junio."))
                .containsExactly("La delegación viajó a EE. UU. en mayo.", "Volvió en junio.");
    }

    @Test
    void portugueseIsReadToo() {
        assertThat(sentences("pt", "O Gen. Rui Prata chegou à baía na quinta-feira. Saiu ao meio-dia."))
                .containsExactly("O Gen. Rui Prata chegou à baía na quinta-feira.", "Saiu ao meio-dia.");
        String body = "Pacto assinado\n\nPor Ana Brota\n\nO pacto foi assinado.\n\nLeia também: Preços sobem";
        assertThat(zones("pt", body)).isEqualTo("""
                        TITLE Pacto assinado
                        DATELINE Por Ana Brota
                        TEXT O pacto foi assinado.
                        FURNITURE Leia também: Preços sobem""");
    }

    @Test
    void aLostBlankDoesNotHideTheEndOfASentence() {
        assertThat(sentences("en", "The envoy said nothing.The minister left."))
                .containsExactly("The envoy said nothing.", "The minister left.");
    }

    @Test
    void aClosingMarkStaysWithItsSentence() {
        assertThat(sentences("en", "“It is ready. It works.” The minister smiled."))
                .containsExactly("“It is ready.", "It works.”", "The minister smiled.");
    }

    @Test
    void anAbbreviationEndsASentenceWhereASmallWordHasACapital() {
        assertThat(sentences("en", "He sold boats in the U.S. The buyer was Quay Inc. of Norland."))
                .containsExactly("He sold boats in the U.S.", "The buyer was Quay Inc. of Norland.");
    }

    @Test
    void aNumberBeforeAFullStopCountsWhatFollows() {
        assertThat(sentences("en", "2. Who signs? The mayor does."))
                .containsExactly("2. Who signs?", "The mayor does.");
    }

    @Test
    void aFootnoteStaysWithTheSentenceThatItTouches() {
        assertThat(sentences("en", "It sank.[12] Nobody saw it.")).containsExactly("It sank.[12]", "Nobody saw it.");
    }

    @Test
    void aLongSentenceIsReadInPiecesToItsEnd() {
        List<Sentence> pieces = reading("en", "word ".repeat(150_000)).sentences();
        assertThat(pieces).allMatch(piece -> piece.tokens().size() <= SentenceSplitter.LONGEST);
        assertThat(pieces.stream().mapToInt(piece -> piece.tokens().size()).sum())
                .isEqualTo(150_000);
    }

    @Test
    void titleDatelineTextAndFurnitureAreToldApart() {
        String body =
                "Pact signed\n\nBy Ann Brook\n\nOSLO, 3 May 2024 (NORD) — The pact was signed. (NORD)\n\nAlso read: Prices rise";
        assertThat(zones("en", body)).isEqualTo("""
                        TITLE Pact signed
                        DATELINE By Ann Brook
                        DATELINE OSLO, 3 May 2024 (NORD) —
                        TEXT The pact was signed.
                        DATELINE (NORD)
                        FURNITURE Also read: Prices rise""");
    }

    @Test
    void aHardWrappedParagraphIsOne() {
        String body = "Title\n\nThe two ministers met in the old town hall of the capital on\n"
                + "Friday and agreed to meet again before the summer begins.";
        assertThat(sentences("en", body)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCharacterThatIsNotBlankStandsInOneToken(long seed) {
        Random random = new Random(seed);
        String alphabet = "aé.,“”\"'’ \n-—()¿?!0123\uD83D\uDE00«»Bb:\u200B\u0301";
        StringBuilder body = new StringBuilder("T");
        for (int i = 0; i < 2_000; i++) {
            body.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String read = reading("en", body.toString()).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .collect(Collectors.joining());
        String expected = body.chars()
                .filter(c -> !Tokenizer.isBlank((char) c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        assertThat(read).as("seed %d", seed).isEqualTo(expected);
    }

    private String zones(String language, String body) {
        return reading(language, body).sentences().stream()
                .map(sentence -> sentence.zone() + " " + sentence.span().of(body))
                .collect(Collectors.joining("\n"));
    }

    private List<String> sentences(String language, String body) {
        return reading(language, body).sentences().stream()
                .map(sentence -> sentence.span().of(body))
                .toList();
    }

    private Reading reading(String language, String body) {
        int blank = body.indexOf("\n\n");
        Optional<String> title = blank < 0 ? Optional.empty() : Optional.of(body.substring(0, blank));
        Article.Heading heading = new Article.Heading(title, Optional.empty(), Optional.empty(), Optional.empty());
        return reader.read(new Article(
                RawBytes.of(new byte[0]).id(),
                "test",
                Optional.empty(),
                heading,
                Optional.empty(),
                new Language(language),
                body));
    }
}
