package org.countersign.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.model.Certainty;
import org.countersign.model.Coded;
import org.countersign.model.Form;
import org.countersign.model.Instrument;
import org.countersign.model.Party;
import org.countersign.model.Sector;
import org.countersign.model.Stance;
import org.countersign.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold of the repository, and what lies beside it, keeps its own rules. */
final class OwnGoldTest {

    private final ObjectMapper mapper = new ObjectMapper();

    static Stream<GoldSet> sets() {
        return Places.find().goldSets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everySpanHoldsItsText(GoldSet set) throws IOException {
        for (JsonNode document : documents(set)) {
            String body =
                    Files.readString(set.folder().resolve(document.path("file").textValue()));
            for (JsonNode span : spans(document)) {
                String there = body.substring(
                        span.path("start").intValue(), span.path("end").intValue());
                assertThat(there)
                        .as(document.path("file").textValue())
                        .isEqualTo(span.path("text").textValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyCodeIsAWordOfItsVocabulary(GoldSet set) throws IOException {
        for (JsonNode document : documents(set)) {
            for (JsonNode agreement : document.path("agreements")) {
                Coded.require(Instrument.class, agreement.path("instrument").textValue());
                Coded.require(Status.class, agreement.path("status").textValue());
                agreement.path("parties").forEach(party -> new Party(party.textValue()));
                agreement.path("sectors").forEach(sector -> Coded.require(Sector.class, sector.textValue()));
                agreement
                        .path("items")
                        .forEach(item -> Coded.require(
                                Certainty.class, item.path("status").textValue()));
            }
            document.path("statements")
                    .forEach(said -> Coded.require(Form.class, said.path("form").textValue()));
            document.path("stances")
                    .forEach(taken ->
                            Coded.require(Stance.class, taken.path("stance").textValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyPieceBelongsToAnEarlierStatement(GoldSet set) throws IOException {
        for (JsonNode document : documents(set)) {
            JsonNode statements = document.path("statements");
            for (int i = 0; i < statements.size(); i++) {
                assertThat(statements.get(i).path("part_of").asInt(-1))
                        .as(document.path("file").textValue())
                        .isLessThan(i);
            }
        }
    }

    private List<JsonNode> documents(GoldSet set) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (String line : Files.readAllLines(set.goldFile())) {
            if (!line.isBlank()) {
                documents.add(mapper.readTree(line));
            }
        }
        return documents;
    }

    /** Every object that says where it stands. */
    private static List<JsonNode> spans(JsonNode document) {
        return document.findParents("start");
    }
}
