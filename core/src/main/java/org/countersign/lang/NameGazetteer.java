package org.countersign.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.model.Language;

/** Loads what is known of names in one language: its own lexicons and those of all languages. */
final class NameGazetteer {

    private static final Map<String, NamePart> PARTS = Stream.of(NamePart.values())
            .collect(Collectors.toUnmodifiableMap(
                    part -> part.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));

    private NameGazetteer() {}

    static Gazetteer load(Language language) {
        String folder = language.iso();
        Gazetteer.Builder gazetteer = new Gazetteer.Builder();
        surfaces("given-name", gazetteer, NamePart.GIVEN_NAME);
        surfaces("family-name", gazetteer, NamePart.FAMILY_NAME);
        surfaces("known-body", gazetteer, NamePart.KNOWN_BODY);
        rows("all", "place", gazetteer, cells -> part(cells.get(1)));
        rows("all", "agency", gazetteer, cells -> NamePart.KNOWN_BODY);
        LexiconTable organisations = LexiconTable.load("all", "organisation");
        organisations.rows().stream()
                .filter(cells -> cells.get(1).equals(folder) || cells.get(1).equals("-"))
                .forEach(cells -> gazetteer.add(cells.get(2), NamePart.KNOWN_BODY));
        rows(folder, "state-name", gazetteer, cells -> state(cells.get(2)));
        rows(folder, "office", gazetteer, cells -> NamePart.OFFICE);
        rows(folder, "name-clue", gazetteer, cells -> part(cells.get(1)));
        return gazetteer.build();
    }

    private static NamePart state(String kind) {
        return switch (kind) {
            case "name" -> NamePart.STATE;
            case "adjective", "demonym" -> NamePart.DEMONYM;
            case "government-seat" -> NamePart.KNOWN_BODY;
            default -> NamePart.CITY;
        };
    }

    private static NamePart part(String name) {
        NamePart part = PARTS.get(name);
        if (part == null) {
            throw new IllegalStateException("'" + name + "' is no part of a name, known are " + PARTS.keySet());
        }
        return part;
    }

    private static void rows(
            String folder, String name, Gazetteer.Builder gazetteer, Function<List<String>, NamePart> part) {
        LexiconTable.load(folder, name).rows().forEach(cells -> gazetteer.add(cells.get(0), part.apply(cells)));
    }

    /** A list of one column, read without a table: such lists are long. */
    private static void surfaces(String name, Gazetteer.Builder gazetteer, NamePart part) {
        String path = "lang/all/" + name + ".tsv";
        try (InputStream stream = NameGazetteer.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + ": there is no such lexicon on the class path");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int from = 0;
            for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
                if (text.charAt(from) != '#') {
                    gazetteer.add(text, from, to, part);
                }
                from = to + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }
}
