package org.countersign.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of an agreement.
 *
 * @param dates by field; only date fields ({@link Field#isDate})
 */
public record Timeline(Map<Field, PartialDate> dates) {

    /** No date is known. */
    public static final Timeline NONE = new Timeline(Map.of());

    public Timeline {
        EnumMap<Field, PartialDate> copy = new EnumMap<>(Field.class);
        copy.putAll(dates);
        copy.keySet().stream().filter(field -> !field.isDate()).findFirst().ifPresent(field -> {
            throw new IllegalArgumentException(field.code() + " is not a date");
        });
        dates = Collections.unmodifiableMap(copy);
    }

    public Optional<PartialDate> date(Field field) {
        return Optional.ofNullable(dates.get(field));
    }

    public Optional<PartialDate> signedOn() {
        return date(Field.SIGNED_ON);
    }
}
