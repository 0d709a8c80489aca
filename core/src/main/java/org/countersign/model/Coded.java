package org.countersign.model;

import java.util.Locale;
import java.util.Optional;

/** A value of a controlled vocabulary: an enum constant with the word that stands for it in files and on the wire. */
public interface Coded {

    /** The enum constant's own name, as every enum has it. */
    String name();

    /** The word on the wire: lower case, hyphens ({@code MEMORANDUM_OF_UNDERSTANDING} is {@code memorandum-of-understanding}). */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code vocabulary} whose word is {@code code}, if there is one. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> vocabulary, String code) {
        for (E value : vocabulary.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Like {@link #find}, for input that must be right: names the value and the vocabulary where it is not. */
    static <E extends Enum<E> & Coded> E require(Class<E> vocabulary, String code) {
        return find(vocabulary, code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + code + "' is not a word of the vocabulary " + vocabulary.getSimpleName()));
    }
}
