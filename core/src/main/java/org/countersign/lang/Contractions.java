package org.countersign.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countersign.model.Language;

/** Words that are printed as one and are two: {@code del}, {@code à}. Immutable, thread-safe. */
final class Contractions {

    private static final int LONGEST = 10;

    private final Map<String, Parts> parts = new HashMap<>();

    /**
     * What a contraction holds.
     *
     * @param forms its words in lower case
     * @param plural whether it is one only before a plural
     */
    private record Parts(List<String> forms, boolean plural) {}

    private Contractions(LexiconTable table) {
        int before = table.columns().indexOf("before");
        table.rows()
                .forEach(cells -> parts.put(
                        cells.get(0),
                        new Parts(
                                List.of(cells.get(1).split(" ")),
                                before > 0 && cells.get(before).equals("plural"))));
    }

    static Contractions load(Language language) {
        return new Contractions(LexiconTable.load(language.iso(), "contraction"));
    }

    /** The words of {@code tokens[at]} if it is a contraction, capitals as it has them. */
    Optional<List<String>> forms(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.text().length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(parts.get(token.key()))
                .filter(found -> !found.plural() || isPlural(tokens, at + 1))
                .map(found -> capitalised(found.forms(), token.text()));
    }

    private static boolean isPlural(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token.key().endsWith("s") || token.kind() == Token.Kind.NUMBER || isInCapitals(token.text());
    }

    private static List<String> capitalised(List<String> forms, String text) {
        if (!Character.isUpperCase(text.charAt(0))) {
            return forms;
        }
        List<String> capitals = new ArrayList<>(forms);
        if (isInCapitals(text)) {
            capitals.replaceAll(form -> form.toUpperCase(Locale.ROOT));
        } else {
            String first = forms.get(0);
            capitals.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
        }
        return capitals;
    }

    private static boolean isInCapitals(String text) {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
