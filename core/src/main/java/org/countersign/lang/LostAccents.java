package org.countersign.lang;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.lang.Features.Person;
import org.countersign.lang.Features.Tense;
import org.countersign.model.Language;

/**
 * Gives the words of a text that is printed without accents their own back, for the parser alone: {@code pirateria} is no
 * word but {@code piratería} is, {@code informo} is more often {@code informó} than what somebody informs of himself.
 * Immutable, thread-safe, linear in the text's length.
 */
public final class LostAccents {

    private static final int FEWEST_LETTERS = 300;
    private static final int LETTERS_AN_ACCENT = 1000;
    private static final int LONGEST = 24;
    private static final int SHORTEST = 2;
    private static final String PLAIN = "aeiounaeoaoc";
    private static final String ACCENTED = "\u00E1\u00E9\u00ED\u00F3\u00FA\u00F1\u00E2\u00EA\u00F4\u00E3\u00F5\u00E7";
    private static final int SPANISH = 6;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Vocabulary counts;
    private final int accents;

    private LostAccents(Vocabulary counts, int accents) {
        this.counts = counts;
        this.accents = accents;
    }

    /**
     * The accents of a language; English has none.
     *
     * @param counts how often running text has a word
     */
    static LostAccents of(Language language, Vocabulary counts) {
        int accents =
                switch (language.iso()) {
                    case "es" -> SPANISH;
                    case "pt" -> ACCENTED.length();
                    default -> 0;
                };
        return new LostAccents(counts, accents);
    }

    /** Whether the language has no accents to lose. */
    boolean isNone() {
        return accents == 0;
    }

    /** Whether this text ought to have accents and has next to none. */
    boolean areLostIn(String text) {
        return !isNone() && in(text);
    }

    /**
     * Whether a text of some length has next to no accents: a foreign name may keep its own. Letters that are no other
     * letter with an accent tell nothing.
     */
    public static boolean in(String text) {
        int letters = 0;
        int accented = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                accented += c > 127 && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFD) ? 1 : 0;
            }
        }
        return letters >= FEWEST_LETTERS && accented * LETTERS_AN_ACCENT <= letters;
    }

    /** A word without its accents: {@code pirateria} for {@code piratería}. */
    public static String without(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The forms of a sentence with the accents that they have lost; as many as are given. */
    List<String> restored(List<String> forms, Lookup lookup) {
        List<String> restored = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            restored.add(restored(forms, i, lookup));
        }
        return restored;
    }

    private String restored(List<String> forms, int at, Lookup lookup) {
        String form = forms.get(at);
        String best = restored(form, lookup);
        return !isKnown(form, lookup) || isLikelier(forms, at, best, lookup) ? best : form;
    }

    /** The word that is most often printed so where its accents are lost; itself where none is. */
    String restored(String form, Lookup lookup) {
        if (form.length() < SHORTEST || form.length() > LONGEST || !isPlain(form)) {
            return form;
        }
        boolean known = isKnown(form, lookup);
        String best = form;
        int most = -1;
        for (String other : variants(form, known, lookup)) {
            int likelihood = 2 * counts.count(other.toLowerCase(Locale.ROOT)) + (isOfOneself(other, lookup) ? 0 : 1);
            if (likelihood > most) {
                best = other;
                most = likelihood;
            }
        }
        return best;
    }

    private static boolean isPlain(String form) {
        return form.chars().allMatch(c -> c < 128 && Character.isLetter(c));
    }

    private static boolean isKnown(String form, Lookup lookup) {
        return !lookup.find(form).tags().isEmpty();
    }

    /** The words that lose their accents to this form; of a word with two only where the form itself is none. */
    private List<String> variants(String form, boolean known, Lookup lookup) {
        List<String> once = new ArrayList<>();
        List<String> words = new ArrayList<>();
        addVariants(form, 0, once);
        once.stream().filter(word -> isKnown(word, lookup)).forEach(words::add);
        boolean own = words.stream().allMatch(word -> isOfOneself(word, lookup));
        if (own && !known) {
            List<String> twice = new ArrayList<>();
            once.forEach(word -> addVariants(word, firstAccent(word) + 1, twice));
            twice.stream().filter(word -> isKnown(word, lookup)).forEach(words::add);
        }
        return words;
    }

    /** {@code señalo}: rare in the press, {@code señaló} is not. */
    private static boolean isOfOneself(String word, Lookup lookup) {
        Features features = lookup.find(word).features(Upos.VERB);
        return features.person() == Person.FIRST && features.tense() == Tense.PRESENT;
    }

    private static int firstAccent(String word) {
        int at = 0;
        while (word.charAt(at) < 128) {
            at++;
        }
        return at;
    }

    private void addVariants(String form, int from, List<String> variants) {
        for (int i = from; i < form.length(); i++) {
            char small = Character.toLowerCase(form.charAt(i));
            for (int k = PLAIN.indexOf(small); k >= 0 && k < accents; k = PLAIN.indexOf(small, k + 1)) {
                char accented =
                        small == form.charAt(i) ? ACCENTED.charAt(k) : Character.toUpperCase(ACCENTED.charAt(k));
                variants.add(form.substring(0, i) + accented + form.substring(i + 1));
            }
        }
    }

    /**
     * Whether the other word is meant: the more frequent one; {@code informo} is {@code informó}, since the press tells what
     * others did, but {@code anuncio}, a noun too, only where no noun can stand.
     */
    private boolean isLikelier(List<String> forms, int at, String other, Lookup lookup) {
        String form = forms.get(at);
        Features meant = lookup.find(other).features(Upos.VERB);
        boolean told = meant.person() == Person.THIRD && meant.tense() == Tense.PAST;
        if (told && isOfOneself(form, lookup)) {
            boolean noun = lookup.find(form).tags().stream().anyMatch(tag -> tag.charAt(0) != 'V');
            return !noun || standsAsVerb(forms, at, lookup);
        }
        return counts.count(other.toLowerCase(Locale.ROOT)) > counts.count(form.toLowerCase(Locale.ROOT));
    }

    private static boolean standsAsVerb(List<String> forms, int at, Lookup lookup) {
        if (at == 0 || at + 1 == forms.size()) {
            return false;
        }
        String before = forms.get(at - 1);
        boolean nounPhrase = isA(before, "DSZ", lookup) && !isA(before, "C", lookup);
        boolean goesOn = isA(forms.get(at + 1), "DPCR", lookup);
        return !nounPhrase
                && (goesOn || isA(before, "PCR", lookup))
                && !Character.isUpperCase(forms.get(at).charAt(0));
    }

    /** Whether the dictionary has it as one of these classes, by the first letter of its tags. */
    private static boolean isA(String form, String classes, Lookup lookup) {
        return lookup.find(form).tags().stream().anyMatch(tag -> classes.indexOf(tag.charAt(0)) >= 0);
    }
}
