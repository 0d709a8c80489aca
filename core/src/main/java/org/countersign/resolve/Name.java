package org.countersign.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in a form that can be compared: without case, accents and marks.
 *
 * @param printed as the article has it
 * @param words its words, folded
 * @param acronyms short forms that it has or gives rise to
 */
record Name(String printed, List<String> words, Set<String> acronyms) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,6}\\b");
    private static final int SURNAME = 3;

    Name {
        words = List.copyOf(words);
        acronyms = Set.copyOf(acronyms);
    }

    static Name of(String printed) {
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        Matcher word = WORD.matcher(printed);
        while (word.find()) {
            words.add(fold(word.group()));
            if (Character.isUpperCase(word.group().codePointAt(0))) {
                initials.appendCodePoint(word.group().codePointAt(0));
            }
        }
        Set<String> acronyms = new HashSet<>();
        Matcher acronym = ACRONYM.matcher(printed);
        while (acronym.find()) {
            acronyms.add(fold(acronym.group()));
        }
        if (initials.length() > 1 && acronyms.isEmpty()) {
            acronyms.add(fold(initials.toString()));
            // "The Associated Press" is AP, not TAP
            acronyms.add(fold(initials.substring(1)));
        }
        acronyms.removeIf(form -> form.length() < 2);
        return new Name(printed, words, acronyms);
    }

    /** Lower case without accents; {@code Teherán} and {@code teheran} are one. */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    /** Its words, one blank between them. */
    String key() {
        return String.join(" ", words);
    }

    /** Whether both can be the same person: every word of the shorter name stands in the longer, the surname's too. */
    boolean mayBePerson(Name other) {
        boolean isShorter = words.size() <= other.words.size();
        Name shorter = isShorter ? this : other;
        Name longer = isShorter ? other : this;
        return !shorter.words.isEmpty()
                && longer.words.containsAll(shorter.words)
                && (shorter.words.size() > 1 || shorter.words.get(0).length() > SURNAME);
    }

    /** Whether both can be the same agency, institute or body: the same words, or the initials of one are the other. */
    boolean mayBeBody(Name other) {
        return key().equals(other.key())
                || isShortFormOf(other)
                || other.isShortFormOf(this)
                || printedAcronyms(printed).stream().anyMatch(printedAcronyms(other.printed)::contains);
    }

    /** Capitals that stand in both are the body's own name: {@code the state news agency IRNA}, {@code agencia IRNA}. */
    private static Set<String> printedAcronyms(String printed) {
        Set<String> found = new HashSet<>();
        Matcher acronym = ACRONYM.matcher(printed);
        while (acronym.find()) {
            if (acronym.group().length() > 2) {
                found.add(acronym.group());
            }
        }
        return found;
    }

    private boolean isShortFormOf(Name other) {
        boolean capitals = printed.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        if (words.size() == 1 && capitals) {
            return other.acronyms.contains(words.get(0)) || other.words.contains(words.get(0));
        }
        return !words.isEmpty()
                && other.words.size() > words.size()
                && other.key().endsWith(key());
    }
}
