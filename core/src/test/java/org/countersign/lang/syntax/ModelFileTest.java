package org.countersign.lang.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static final ModelHeader HEADER =
            new ModelHeader("en", "ab12", List.of("toy: a treebank, CC0"), "CC BY-SA 4.0");

    @Test
    void aModelComesBackAsItWasWritten() throws IOException {
        SyntaxModel model = model();

        SyntaxModel read = ModelFile.read(new ByteArrayInputStream(bytes(model)), "toy");

        assertThat(read.header()).isEqualTo(HEADER);
        assertThat(read.relations()).isEqualTo(model.relations());
        assertThat(read.attributes().words()).isEqualTo(model.attributes().words());
        float[][] rows = read.network().rows();
        for (int i = 0; i < rows.length; i++) {
            assertThat(rows[i]).containsExactly(model.network().rows()[i], within(0.005f));
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        assertThat(bytes(model())).isEqualTo(bytes(model()));
    }

    @Test
    void itsHeaderIsPlainText() throws IOException {
        assertThat(new String(bytes(model()), StandardCharsets.ISO_8859_1)).startsWith("""
                        countersign syntax model, format 1
                        language: en
                        dictionary: ab12
                        learnt from: toy: a treebank, CC0
                        licence: CC BY-SA 4.0

                        """);
    }

    @Test
    void whatIsNoModelIsRefusedWithItsFirstLine() {
        byte[] bytes = "PK something else\n\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes), "lang/xx/syntax.model"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lang/xx/syntax.model: expected 'countersign syntax model, format 1'")
                .hasMessageContaining("PK something else");
    }

    private static byte[] bytes(SyntaxModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    private static SyntaxModel model() {
        Attributes attributes = new Attributes(List.of("a", "b"), List.of("NN"), List.of("NN"));
        Shape shape = new Shape(attributes.size(), 4, 2, 6, 2);
        Network network = new Network(shape);
        SplittableRandom dice = new SplittableRandom(1);
        for (float[] row : network.rows()) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) dice.nextDouble(-1, 1);
            }
        }
        return new SyntaxModel(attributes, network, List.of("nsubj", "root"), HEADER);
    }
}
