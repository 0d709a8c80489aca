package org.countersign.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.eval.Program;
import org.countersign.eval.gold.Places;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of reading are those of the script whose definitions they take over. */
final class TextScoreAgainstOriginalTest {

    private final Places places = Places.find();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"en_ewt-dev", "es_ancora-dev", "pt_bosque-dev"})
    void figuresOfANoisyReadingAreThoseOfTheScript(String name) throws IOException {
        Path script = places.shared().resolve("eval/score-conllu.py");
        Path file = Treebank.file(places.shared().resolve("ud"), name);
        assumeTrue(Files.exists(script) && Files.exists(file), () -> script + " or " + file + " is not here");
        assumeTrue(new Program("python3", "--version").runs(), "python3 is not here");
        List<ConlluSentence> gold = new ConlluReader().read(file);
        StringBuilder printed = new StringBuilder();
        new NoisyReading(7).of(gold).forEach(sentence -> printed.append(Conllu.block(sentence)));
        Path predicted = Files.writeString(temporary.resolve("predicted.conllu"), printed);
        JsonNode expected = new ObjectMapper()
                .readTree(new Program("python3", script.toString())
                        .with(file.toString(), predicted.toString(), "--labels", "--json")
                        .output());

        TextScore score = new TextScore(gold, new ConlluReader().read(predicted));
        Map<String, Double> figures = new LinkedHashMap<>(score.figures());
        score.byRelation().forEach((relation, f1) -> figures.put("label " + relation, f1));
        assertThat(expected.size()).isEqualTo(figures.size());
        figures.forEach((figure, value) ->
                assertThat(value).as(figure).isCloseTo(expected.path(figure).doubleValue(), within(0.0051)));
        assertThat(figures.get("LAS")).isBetween(50.0, 95.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_ewt-dev", "es_ancora-dev"})
    void scoresOfGivenWordsAreThoseOfTheText(String name) {
        Path file = Treebank.file(places.shared().resolve("ud"), name);
        assumeTrue(Files.exists(file), () -> file + " is not here");
        List<ConlluSentence> gold = new ConlluReader().read(file);
        GivenScore given = GivenScore.NONE;
        StringBuilder printed = new StringBuilder();
        for (ConlluSentence sentence : gold) {
            List<GivenParser.Guess> guesses = GivenParser.FLAT.parse(sentence.forms());
            given = given.plus(GivenScore.of(sentence, guesses, word -> true));
            printed.append(Conllu.block(Conllu.with(sentence, guesses)));
        }
        Map<String, Double> figures = new TextScore(gold, Conllu.read(printed.toString())).figures();
        assertThat(figures.get("UAS")).isPositive();
        given.byFigure().forEach((figure, value) -> assertThat(value)
                .as(figure)
                .isCloseTo(figures.get(figure.replace(", words given", "")), within(1e-9)));
    }
}
