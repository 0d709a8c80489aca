package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of Spanish tokens: {@code del}, {@code al}, and the pronouns behind an infinitive, a gerund or an imperative
 * ({@code dárselo} is {@code dar}, {@code se} and {@code lo}), where the dictionary has the verb.
 */
final class SpanishWords implements WordSplitter {

    private static final int SHORTEST = 4;
    private static final int MOST_CLITICS = 2;
    private static final String ACCENTED = "\u00E1\u00E9\u00ED\u00F3\u00FA";
    private static final String PLAIN = "aeiou";

    private final Contractions contractions;

    SpanishWords(Contractions contractions) {
        this.contractions = contractions;
    }

    @Override
    public List<String> forms(List<Token> tokens, int at, Lookup lookup) {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.WORD) {
            return List.of(token.text());
        }
        Optional<List<String>> contraction = contractions.forms(tokens, at);
        if (contraction.isPresent()) {
            return contraction.get();
        }
        boolean candidate = token.text().length() >= SHORTEST
                && cliticLength(token.key(), token.key().length()) > 0;
        int clitics = candidate ? clitics(token.key(), lookup) : 0;
        return clitics == 0 ? List.of(token.text()) : parted(token, clitics, lookup);
    }

    /** How many pronouns stand behind the verb in {@code key}; 0: it is no such verb. */
    private static int clitics(String key, Lookup lookup) {
        int clitics = 0;
        boolean other = false;
        for (String tag : lookup.find(key).tags()) {
            int colon = tag.indexOf(':');
            boolean verb = colon > 0 && tag.charAt(0) == 'V' && tag.startsWith("PP", colon + 1);
            if (!verb) {
                other = true;
            } else if (clitics == 0 || isNonFinite(tag)) {
                clitics = tag.indexOf(':', colon + 1) > 0 ? 2 : 1;
                if (isNonFinite(tag)) {
                    return clitics;
                }
            }
        }
        return other ? 0 : clitics > 0 ? clitics : unlisted(key, lookup);
    }

    /** An infinitive or a gerund whose forms with pronouns the dictionary does not list. */
    private static int unlisted(String key, Lookup lookup) {
        int end = key.length();
        for (int clitics = 1; clitics <= MOST_CLITICS; clitics++) {
            int length = cliticLength(key, end);
            if (length == 0) {
                return 0;
            }
            end -= length;
            String verb = plain(key.substring(0, end));
            boolean shape = verb.endsWith("r") || verb.endsWith("ndo");
            if (shape && lookup.find(verb).tags().stream().anyMatch(SpanishWords::isNonFinite)) {
                return clitics;
            }
        }
        return 0;
    }

    private static boolean isNonFinite(String tag) {
        return tag.length() > 2 && tag.charAt(0) == 'V' && (tag.charAt(2) == 'N' || tag.charAt(2) == 'G');
    }

    private static List<String> parted(Token token, int clitics, Lookup lookup) {
        List<String> forms = new ArrayList<>();
        String text = token.text();
        int end = text.length();
        for (int i = 0; i < clitics; i++) {
            int length = cliticLength(token.key(), end);
            if (length == 0) {
                break;
            }
            forms.add(0, text.substring(end - length, end));
            end -= length;
        }
        forms.add(0, verb(text.substring(0, end), lookup));
        return forms;
    }

    /** The verb as it is printed alone: {@code dar} of {@code dárselo}, {@code vamos} of {@code vámonos}. */
    private static String verb(String printed, Lookup lookup) {
        String plain = plain(printed);
        if (plain.endsWith("mo")) {
            return plain + "s";
        }
        return lookup.find(plain).tags().isEmpty() ? printed : plain;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word);
        for (int i = 0; i < plain.length(); i++) {
            int accent = ACCENTED.indexOf(plain.charAt(i));
            if (accent >= 0) {
                plain.setCharAt(i, PLAIN.charAt(accent));
            }
        }
        return plain.toString();
    }

    /** Length of the pronoun that ends at {@code end}: {@code me te se lo la le los las les nos os}; 0: none. */
    private static int cliticLength(String key, int end) {
        if (end < 3) {
            return 0;
        }
        char last = key.charAt(end - 1);
        boolean plural = last == 's';
        int vowel = plural ? end - 2 : end - 1;
        char before = key.charAt(vowel - 1);
        return switch (key.charAt(vowel)) {
            case 'e' -> before == 'l' || (!plural && "mts".indexOf(before) >= 0) ? end - vowel + 1 : 0;
            case 'a' -> before == 'l' ? end - vowel + 1 : 0;
            case 'o' -> before == 'l' || (plural && before == 'n') ? end - vowel + 1 : plural ? 2 : 0;
            default -> 0;
        };
    }
}
