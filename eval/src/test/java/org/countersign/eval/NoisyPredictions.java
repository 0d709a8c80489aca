package org.countersign.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Predictions made of gold by losing, swapping and inventing things at random: same seed, same lines. */
final class NoisyPredictions {

    private static final List<String> SPEAKERS = List.of("Ruíz", "the ministry", "The Associated Press", "AP", "he");

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Random dice;
    private final Path folder;

    NoisyPredictions(long seed, Path folder) {
        this.dice = new Random(seed);
        this.folder = folder;
    }

    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            if (!line.isBlank() && !happens(0.05)) {
                lines.add(mapper.writeValueAsString(document(mapper.readTree(line))));
            }
        }
        return lines;
    }

    private ObjectNode document(JsonNode gold) throws IOException {
        ObjectNode out = json.objectNode();
        String file = gold.path("file").textValue();
        out.putObject("article").put("item", "some/where/" + file).put("body", Files.readString(folder.resolve(file)));
        if (happens(0.9)) {
            out.put("relevant", happens(0.8));
        }
        out.set("agreements", some(gold, "agreements", this::agreement));
        out.set("statements", statements(gold));
        out.set("sources", some(gold, "sources", source -> json.objectNode().put("name", noisy(source.textValue()))));
        out.set("requests", some(gold, "oversight", this::request));
        out.set("reactions", some(gold, "stances", this::reaction));
        return out;
    }

    private JsonNode agreement(JsonNode gold) {
        ObjectNode out = gold.deepCopy();
        out.set("signedOn", out.remove("signed_on"));
        out.put("role", happens(0.1) ? "background" : "main");
        if (happens(0.2)) {
            out.set(
                    "parties",
                    json.arrayNode().add("FRA").add(gold.path("parties").path(0)));
        }
        if (happens(0.2) && gold.path("signed_on").isTextual()) {
            out.put("signedOn", gold.path("signed_on").textValue() + "-01");
        }
        out.put("instrument", happens(0.3) ? "treaty" : gold.path("instrument").textValue());
        out.set("sectors", some(gold, "sectors", sector -> happens(0.2) ? json.textNode("cyber") : sector));
        out.set("items", some(gold, "items", this::item));
        out.set("signatories", some(gold, "signatories", this::signatory));
        return out;
    }

    private JsonNode item(JsonNode gold) {
        ObjectNode out = gold.deepCopy();
        out.put("name", noisy(gold.path("name").textValue()));
        return happens(0.3) ? out.put("status", "assessed") : out;
    }

    private JsonNode signatory(JsonNode gold) {
        ObjectNode out = gold.deepCopy();
        out.put("name", noisy(gold.path("name").textValue()));
        return happens(0.3) ? out.putNull("party") : out;
    }

    private JsonNode request(JsonNode gold) {
        ObjectNode out = json.objectNode().put("by", noisy(gold.path("by").textValue()));
        return happens(0.3)
                ? out.putNull("to")
                : out.put("to", noisy(gold.path("to").asText("")));
    }

    private JsonNode reaction(JsonNode gold) {
        String stance = happens(0.3) ? "supports" : gold.path("stance").textValue();
        return json.objectNode().put("who", noisy(gold.path("who").textValue())).put("stance", stance);
    }

    private ArrayNode statements(JsonNode gold) {
        ArrayNode out = some(gold, "statements", this::statement);
        for (JsonNode each : out) {
            int parent = dice.nextInt(out.size() + 1);
            ((ObjectNode) each).set("parent", happens(0.3) ? json.numberNode(parent) : json.nullNode());
        }
        return out;
    }

    private JsonNode statement(JsonNode gold) {
        ObjectNode out = json.objectNode();
        ObjectNode speaker = out.putObject("speaker");
        JsonNode told = gold.path("speaker");
        String name = happens(0.2) ? any(SPEAKERS) : told.path("resolved").asText("");
        speaker.put("text", happens(0.2) ? null : noisy(told.path("text").asText("")));
        speaker.put("name", happens(0.3) ? null : noisy(name));
        JsonNode content = gold.path("content");
        JsonNode piece = content.isArray() ? content.path(0) : content;
        int end = happens(0.1) ? 20 : piece.path("end").asInt();
        out.putArray("content")
                .addObject()
                .put("text", noisy(piece.path("text").textValue()))
                .put("start", 0)
                .put("end", end);
        return out;
    }

    /** Most of a list, each as {@code change} makes it, now and then in another order or one twice. */
    private ArrayNode some(JsonNode gold, String key, UnaryOperator<JsonNode> change) {
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode each : gold.path(key)) {
            int times = happens(0.2) ? 0 : happens(0.1) ? 2 : 1;
            for (int i = 0; i < times; i++) {
                kept.add(change.apply(each));
            }
        }
        if (happens(0.3)) {
            Collections.shuffle(kept, dice);
        }
        return json.arrayNode().addAll(kept);
    }

    /** A text with words lost, doubled or in other letters. */
    private String noisy(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        if (happens(0.3)) {
            words.removeIf(word -> happens(0.4));
        }
        if (happens(0.1)) {
            words.addAll(List.copyOf(words));
        }
        String out = String.join(" ", words);
        if (happens(0.1)) {
            return out.toUpperCase(Locale.ROOT) + " ﬁn ² ½ \uD83D\uDE80";
        }
        return happens(0.1) ? out + "s" : out;
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    private boolean happens(double probability) {
        return dice.nextDouble() < probability;
    }
}
