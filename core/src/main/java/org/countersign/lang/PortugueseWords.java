package org.countersign.lang;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.model.Language;

/**
 * The words of Portuguese tokens: contractions ({@code da}, {@code pelo}, {@code daquele}), pronouns that a hyphen ties to
 * a verb ({@code disse-lhe}), and those inside a future ({@code fá-lo-á} is {@code fará} and {@code lo}).
 */
final class PortugueseWords implements WordSplitter {

    private static final String ACCENTED = "\u00E1\u00EA\u00ED\u00F4";
    private static final String PLAIN = "aeio";

    private final Contractions contractions;
    private final Set<String> clitics;
    private final Set<String> futureEndings;

    private PortugueseWords(Contractions contractions, Set<String> clitics, Set<String> futureEndings) {
        this.contractions = contractions;
        this.clitics = clitics;
        this.futureEndings = futureEndings;
    }

    static PortugueseWords load(Language language) {
        return new PortugueseWords(
                Contractions.load(language), words(language, "clitic"), words(language, "future-ending"));
    }

    private static Set<String> words(Language language, String lexicon) {
        Set<String> words = new HashSet<>();
        LexiconTable.load(language.iso(), lexicon).rows().forEach(cells -> words.add(cells.get(0)));
        return words;
    }

    @Override
    public List<String> forms(List<Token> tokens, int at, Lookup lookup) {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.WORD) {
            return List.of(token.text());
        }
        int hyphen = token.key().lastIndexOf('-');
        Optional<List<String>> parted =
                hyphen > 0 ? withPronoun(token.text(), hyphen, lookup) : contractions.forms(tokens, at);
        return parted.orElseGet(() -> List.of(token.text()));
    }

    private Optional<List<String>> withPronoun(String text, int hyphen, Lookup lookup) {
        String last = text.substring(hyphen + 1);
        String before = text.substring(0, hyphen);
        int inner = before.lastIndexOf('-');
        if (inner > 0 && futureEndings.contains(last) && clitics.contains(before.substring(inner + 1))) {
            return Optional.of(List.of(future(before.substring(0, inner), last), before.substring(inner + 1)));
        }
        return clitics.contains(last) && isVerb(before, lookup) ? Optional.of(List.of(before, last)) : Optional.empty();
    }

    /** {@code poderá} of {@code poder} and {@code á}, {@code fará} of {@code fá} and {@code á}. */
    private static String future(String stem, String ending) {
        int accent = ACCENTED.indexOf(stem.charAt(stem.length() - 1));
        String whole = accent < 0 ? stem : stem.substring(0, stem.length() - 1) + PLAIN.charAt(accent) + "r";
        return whole + ending;
    }

    /** A verb that the dictionary has, with the last letter that a pronoun took, or a word that it does not know. */
    private static boolean isVerb(String word, Lookup lookup) {
        boolean shortened = ACCENTED.indexOf(word.charAt(word.length() - 1)) >= 0;
        List<String> tags = lookup.find(word).tags();
        return shortened || tags.isEmpty() || tags.stream().anyMatch(tag -> tag.startsWith("V"));
    }
}
