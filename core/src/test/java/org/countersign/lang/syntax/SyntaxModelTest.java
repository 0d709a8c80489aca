package org.countersign.lang.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.countersign.lang.Dictionary;
import org.countersign.lang.Languages;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxModelTest {

    private static final int MOST_BYTES = 6_000_000;

    static Iterable<Language> languages() {
        return Languages.read();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aModelSaysWhatItWasLearntFromAndIsSmall(Language language) throws IOException {
        SyntaxModel model = SyntaxModel.load(language, Dictionary.load(language));

        assertThat(model.header().language()).isEqualTo(language.iso());
        assertThat(model.header().sources()).isNotEmpty().allMatch(source -> source.contains("CC BY"));
        assertThat(model.header().licence()).isEqualTo("CC BY-SA 4.0");
        assertThat(bytes(language)).isLessThan(MOST_BYTES);
    }

    @Test
    void anotherDictionaryIsRefusedWithTheRemedy() {
        assertThatThrownBy(() -> SyntaxModel.load(Language.ENGLISH, Dictionary.load(Language.SPANISH)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lang/en/syntax.model was learnt with the dictionary whose SHA-256 is")
                .hasMessageContaining("eval/run train --language en");
    }

    @Test
    void aLanguageWithoutModelIsRefusedWithTheRemedy() {
        assertThatThrownBy(() -> SyntaxModel.load(new Language("fi"), Dictionary.load(Language.ENGLISH)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the syntax model of 'fi' is missing: lang/fi/syntax.model is not on the class path;"
                        + " train it with eval/run train --language fi");
    }

    private static int bytes(Language language) throws IOException {
        try (InputStream stream = SyntaxModel.class.getClassLoader().getResourceAsStream(SyntaxModel.path(language))) {
            assertThat(stream).isNotNull();
            return stream.readAllBytes().length;
        }
    }
}
