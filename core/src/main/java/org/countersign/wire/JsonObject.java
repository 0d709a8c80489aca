package org.countersign.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.countersign.model.Coded;
import org.countersign.model.Quote;
import org.countersign.model.Span;

/**
 * A JSON object that is read key by key; a key that is missing or of another kind is named together with its place.
 *
 * @param place the line, e.g. {@code out.jsonl:3}
 * @param path where it stands in the line, e.g. {@code statements[2].}; empty for the whole line
 * @param node the object
 */
record JsonObject(String place, String path, JsonNode node) {

    String text(String key) {
        return optionalText(key).orElseThrow(() -> missing(key, "a text"));
    }

    Optional<String> optionalText(String key) {
        return value(key).map(value -> {
            require(value.isTextual(), key, "a text", value);
            return value.textValue();
        });
    }

    int number(String key) {
        OptionalInt number = optionalNumber(key);
        return number.orElseThrow(() -> missing(key, "a whole number"));
    }

    OptionalInt optionalNumber(String key) {
        Optional<JsonNode> value = value(key);
        value.ifPresent(node -> require(node.isInt() && node.intValue() >= 0, key, "a whole number from 0", node));
        return value.map(node -> OptionalInt.of(node.intValue())).orElse(OptionalInt.empty());
    }

    boolean flag(String key) {
        JsonNode value = value(key).orElseThrow(() -> missing(key, "true or false"));
        require(value.isBoolean(), key, "true or false", value);
        return value.booleanValue();
    }

    <E extends Enum<E> & Coded> E code(Class<E> vocabulary, String key) {
        return parsed(key, code -> Coded.require(vocabulary, code)).orElseThrow(() -> missing(key, "a word"));
    }

    /** The text at {@code key}, made into something else; what the parser complains of is said with the place. */
    <T> Optional<T> parsed(String key, Function<String, T> parser) {
        return optionalText(key).map(text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new BadJson(place, path + key + ": " + e.getMessage(), e);
            }
        });
    }

    JsonObject object(String key) {
        return optionalObject(key).orElseThrow(() -> missing(key, "an object"));
    }

    Optional<JsonObject> optionalObject(String key) {
        return value(key).map(value -> {
            require(value.isObject(), key, "an object", value);
            return new JsonObject(place, path + key + ".", value);
        });
    }

    <T> List<T> objects(String key, Function<JsonObject, T> reader) {
        List<T> objects = new ArrayList<>();
        for (JsonNode element : array(key)) {
            String name = key + "[" + objects.size() + "]";
            require(element.isObject(), name, "an object", element);
            objects.add(reader.apply(new JsonObject(place, path + name + ".", element)));
        }
        return objects;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(key)) {
            require(element.isTextual(), key + "[" + texts.size() + "]", "a text", element);
            texts.add(element.textValue());
        }
        return texts;
    }

    /** The words at {@code key}, at the span that {@code start} and {@code end} tell. */
    Quote quote(String key) {
        String text = text(key);
        int start = number("start");
        int end = number("end");
        try {
            return new Quote(new Span(start, end), text);
        } catch (IllegalArgumentException e) {
            throw new BadJson(place, path + key + ": " + e.getMessage(), e);
        }
    }

    /** The value at {@code key}; null counts as none. */
    Optional<JsonNode> value(String key) {
        return Optional.ofNullable(node.get(key)).filter(value -> !value.isNull());
    }

    void require(boolean holds, String key, String expected, JsonNode value) {
        if (!holds) {
            throw new BadJson(place, path + key + ": expected " + expected + ", got " + shortened(value.toString()));
        }
    }

    BadJson missing(String key, String expected) {
        return new BadJson(place, path + key + ": expected " + expected + ", got nothing");
    }

    private JsonNode array(String key) {
        JsonNode value = value(key).orElseThrow(() -> missing(key, "a list"));
        require(value.isArray(), key, "a list", value);
        return value;
    }

    private static String shortened(String json) {
        return json.length() <= 60 ? json : json.substring(0, 60) + "…";
    }
}
