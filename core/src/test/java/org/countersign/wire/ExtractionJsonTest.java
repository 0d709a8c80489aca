package org.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.model.Extraction;
import org.countersign.model.Rejected;
import org.junit.jupiter.api.Test;

final class ExtractionJsonTest {

    private final ExtractionJson json = new ExtractionJson();

    @Test
    void whatIsWrittenComesBackTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            Extraction extraction = new RandomExtraction(seed).next();
            String line = json.line(extraction);
            assertThat(json.extraction(line)).as("seed %d", seed).isEqualTo(extraction);
            assertThat(line).as("seed %d", seed).doesNotContain("\n", "\r");
        }
    }

    @Test
    void aRejectionComesBackTheSame() {
        Rejected rejected = new Rejected("quay.txt", "it is \"empty\"");
        assertThat(json.line(rejected))
                .isEqualTo("{\"rejected\":{\"item\":\"quay.txt\",\"reason\":\"it is \\\"empty\\\"\"}}");
        assertThat(json.parse("out.jsonl:1", json.line(rejected))).isEqualTo(new JsonLine.Refused(rejected));
    }

    @Test
    void aWrongWordIsNamedWithLineAndKey() {
        String line =
                json.line(new RandomExtraction(1).next()).replaceFirst("\"form\":\"[a-z]+\"", "\"form\":\"sung\"");
        assertThatThrownBy(() -> json.parse("out.jsonl:3", line))
                .isInstanceOf(BadJson.class)
                .hasMessage("out.jsonl:3: statements[0].form: 'sung' is not a word of the vocabulary Form");
    }

    @Test
    void aMissingKeyIsNamedWithItsPlace() {
        assertThatThrownBy(() -> json.parse("out.jsonl:7", "{\"article\":{}}"))
                .hasMessage("out.jsonl:7: article.id: expected a text, got nothing");
    }

    @Test
    void aQuoteThatDoesNotStandInTheBodyIsRefused() {
        String line = json.line(new RandomExtraction(4).next()).replace("Nada más.\"", "Nada mas.\"");
        assertThatThrownBy(() -> json.parse("out.jsonl:2", line.replace("\"body\":\"Quay", "\"body\":\"Kway Quay")))
                .isInstanceOf(BadJson.class)
                .hasMessageStartingWith("out.jsonl:2: ");
    }

    @Test
    void aLineThatIsNotJsonIsNamed() {
        assertThatThrownBy(() -> json.parse("out.jsonl:9", "{\"article\":"))
                .hasMessageStartingWith("out.jsonl:9: this is not JSON");
        assertThatThrownBy(() -> json.parse("out.jsonl:9", "[]"))
                .hasMessage("out.jsonl:9: the line: expected an object, got []");
    }
}
