package org.countersign.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.countersign.lang.Languages;
import org.countersign.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Grammars are loaded when a text first wants them: here, so that a wrong table is seen before. */
class GrammarTest {

    static Stream<Arguments> grammars() {
        return Languages.attributed().stream().flatMap(language -> Arrays.stream(Spelling.values())
                .map(spelling -> Arguments.of(language, spelling)));
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void everyFormHasItsFrame(Language language, Spelling spelling) {
        assertThat(Grammar.load(language, spelling).verbs()).isNotNull();
    }
}
