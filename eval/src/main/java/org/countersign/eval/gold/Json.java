package org.countersign.eval.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A JSON value, asked leniently: what is not there is empty.
 *
 * @param node the value
 */
record Json(JsonNode node) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Json parse(String line) {
        try {
            return new Json(MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this line is not JSON: " + line, e);
        }
    }

    /** The value of a key. */
    Json at(String key) {
        JsonNode value = node.get(key);
        return new Json(value == null ? MissingNode.getInstance() : value);
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** A key's text, or nothing. */
    String text(String key) {
        return at(key).text();
    }

    String text() {
        return node.isTextual() ? node.textValue() : "";
    }

    boolean isTrue(String key) {
        return at(key).node.asBoolean(false);
    }

    OptionalInt number(String key) {
        JsonNode value = at(key).node;
        return value.isInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }

    /** The elements of a list; of a single value that one; otherwise none. */
    Stream<Json> elements() {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).map(Json::new);
        }
        return isThere() ? Stream.of(this) : Stream.empty();
    }

    <T> List<T> list(String key, Function<Json, T> element) {
        return at(key).elements().map(element).toList();
    }

    /** A list that may not be there, as opposed to one that is empty. */
    <T> Optional<List<T>> maybe(String key, Function<Json, T> element) {
        return at(key).isThere() ? Optional.of(list(key, element)) : Optional.empty();
    }
}
