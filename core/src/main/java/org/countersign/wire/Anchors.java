package org.countersign.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that every quote of an extraction line stands in its body where it says, and tells every one that does not. */
public final class Anchors {

    private final JsonText text = new JsonText();

    /**
     * A quote that does not hold.
     *
     * @param place where in the line, e.g. {@code agreements[0].evidence[3] (place)}
     * @param reason what stands there instead
     */
    public record Loose(String place, String reason) {}

    /**
     * All quotes that do not hold, in the order of the line.
     *
     * @throws BadJson where the line is no extraction at all
     */
    public List<Loose> loose(String place, String line) {
        JsonObject json = text.object(place, line);
        String body = json.object("article").text("body");
        List<Loose> found = new ArrayList<>();
        visit("", json.node(), body, found);
        return found;
    }

    private static void visit(String path, JsonNode node, String body, List<Loose> found) {
        if (node.path("start").isInt() && node.path("end").isInt()) {
            check(path, node, body).ifPresent(found::add);
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            visit(path.isEmpty() ? child.getKey() : path + "." + child.getKey(), child.getValue(), body, found);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(path + "[" + i + "]", node.get(i), body, found);
        }
    }

    private static Optional<Loose> check(String path, JsonNode node, String body) {
        Optional<String> words = Stream.of("quote", "text", "name")
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
        int start = node.path("start").intValue();
        int end = node.path("end").intValue();
        String place = node.path("field").isTextual()
                ? path + " (" + node.path("field").textValue() + ")"
                : path;
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (start < 0 || end < start || end > body.length()) {
            return Optional.of(new Loose(
                    place, "it says " + start + ".." + end + ", but the body has " + body.length() + " characters"));
        }
        String there = body.substring(start, end);
        return there.equals(words.get())
                ? Optional.empty()
                : Optional.of(new Loose(
                        place,
                        "'" + words.get() + "' does not stand at " + start + ".." + end + ", where the body has '"
                                + there + "'"));
    }
}
