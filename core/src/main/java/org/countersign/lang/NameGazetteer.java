package org.countersign.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.model.Language;

/**
 * Loads what is known of names in one language: its own lexicons and those of all languages. Reads the files without a
 * {@link LexiconTable}, since they have a hundred thousand rows.
 */
final class NameGazetteer {

    private static final String ALL = "all";
    private static final Map<String, NamePart> PARTS = Stream.of(NamePart.values())
            .collect(Collectors.toUnmodifiableMap(
                    part -> part.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));

    private final Gazetteer.Builder gazetteer = new Gazetteer.Builder();
    private final NameEndings.Builder endings = new NameEndings.Builder();

    private NameGazetteer() {}

    /**
     * What is known of names.
     *
     * @param gazetteer words and phrases
     * @param endings how names of people and of places end
     */
    record Known(Gazetteer gazetteer, NameEndings endings) {}

    static Known load(Language language) {
        NameGazetteer names = new NameGazetteer();
        String folder = language.iso();
        names.list(ALL, "given-name", NamePart.GIVEN_NAME);
        names.list(ALL, "family-name", NamePart.FAMILY_NAME);
        names.list(ALL, "known-body", NamePart.KNOWN_BODY);
        names.list(ALL, "agency", NamePart.KNOWN_BODY);
        names.rows(ALL, "place", NameGazetteer::part);
        names.organisations(folder);
        names.list(folder, "medium-word", NamePart.BODY_HEAD);
        names.list(folder, "office", NamePart.OFFICE);
        names.rows(folder, "state-name", cells -> state(cells.substring(cells.indexOf('\t') + 1)));
        names.rows(folder, "name-clue", NameGazetteer::part);
        names.matters(folder);
        return new Known(names.gazetteer.build(), names.endings.build());
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

    /** International organisations under their names in one language. */
    private void organisations(String folder) {
        LexiconTable table = LexiconTable.load(ALL, "organisation");
        int language = table.column("language");
        int surface = table.column("surface");
        table.rows().stream()
                .filter(cells -> cells.get(language).equals(folder)
                        || cells.get(language).equals("-"))
                .forEach(cells -> gazetteer.add(cells.get(surface), NamePart.KNOWN_BODY));
    }

    /** What offices are for, in {@code name-word.tsv} among other words. */
    private void matters(String folder) {
        LexiconTable.load(folder, "name-word").rows().stream()
                .filter(cells -> cells.get(1).equals("matter"))
                .forEach(cells -> gazetteer.add(cells.get(0), NamePart.MATTER));
    }

    /** Every first cell plays one part. */
    private void list(String folder, String name, NamePart part) {
        rows(folder, name, cells -> part);
    }

    /** The first cell of each row plays the part that the cells after it tell. */
    private void rows(String folder, String name, Function<String, NamePart> part) {
        String text = text("lang/" + folder + "/" + name + ".tsv");
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            if (text.charAt(from) != '#') {
                int end = from;
                while (end < to && text.charAt(end) != '\t') {
                    end++;
                }
                NamePart plays = part.apply(end < to ? text.substring(end + 1, to) : "");
                gazetteer.add(text, from, end, plays);
                endings.add(text, from, end, plays);
            }
            from = to + 1;
        }
    }

    private static String text(String path) {
        try (InputStream stream = NameGazetteer.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + ": there is no such lexicon on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }
}
