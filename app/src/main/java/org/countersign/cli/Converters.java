package org.countersign.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.countersign.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options' texts made into values, with messages that say what is expected. */
final class Converters {

    private Converters() {}

    /** A day. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("a date is YYYY-MM-DD, e.g. 2023-07-20, got '" + text + "'");
            }
        }
    }

    /** A port to listen on. */
    static final class Port implements ITypeConverter<Integer> {

        private static final int LAST = 65_535;

        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LAST) {
                throw new TypeConversionException("a port is a number from 0 to " + LAST + ", got '" + text + "'");
            }
            return Integer.valueOf(text);
        }
    }

    /** A language. */
    static final class Iso implements ITypeConverter<Language> {

        @Override
        public Language convert(String text) {
            try {
                return new Language(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
