package org.countersign.lang;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countersign.model.Language;

/** What a language's print puts into one word and what it parts: abbreviations, contractions, compounds, units. */
final class Orthography {

    private static final int LONGEST_ABBREVIATION = 10;

    private final Habits habits;
    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Map<String, Integer> contractions = new HashMap<>();
    private final Set<String> clitics;
    private final Set<String> prefixes;
    private final Set<String> measures;
    private final Set<String> addressEndings;
    private final Set<String> smallWords;
    private final Set<String> continuingWords;

    private Orthography(Habits habits, Set<String> clitics, Map<String, Set<String>> words) {
        this.habits = habits;
        this.clitics = clitics;
        this.prefixes = words.getOrDefault("compound-prefix", Set.of());
        this.measures = words.getOrDefault("measure", Set.of());
        this.addressEndings = words.getOrDefault("address-ending", Set.of());
        this.smallWords = words.getOrDefault("small-word", Set.of());
        this.continuingWords = words.getOrDefault("continuing-word", Set.of());
    }

    static Orthography load(Language language) {
        String folder = language.iso();
        Habits habits = Habits.of(language);
        Map<String, Set<String>> words = new HashMap<>();
        words.put("measure", words(folder, "measure"));
        words.put("small-word", words(folder, "small-word"));
        words.put("continuing-word", words(folder, "continuing-word"));
        words.put("address-ending", words("all", "address-ending"));
        if (habits.splitsCompounds()) {
            words.put("compound-prefix", words(folder, "compound-prefix"));
        }
        Orthography orthography =
                new Orthography(habits, habits.splitsCompounds() ? words(folder, "clitic") : Set.of("'s"), words);
        orthography.read(LexiconTable.load(folder, "abbreviation"));
        if (habits.splitsCompounds()) {
            LexiconTable.load(folder, "contraction")
                    .rows()
                    .forEach(cells -> orthography.contractions.put(
                            cells.get(0), cells.get(1).indexOf(' ')));
        }
        return orthography;
    }

    /** Of no language: what is common to print everywhere. */
    static Orthography plain() {
        return new Orthography(Habits.NONE, Set.of("'s"), Map.of());
    }

    private void read(LexiconTable table) {
        table.rows().forEach(cells -> abbreviations.put(lower(withoutStop(cells.get(0))), Abbreviation.of(cells)));
    }

    private static Set<String> words(String folder, String name) {
        Set<String> words = new HashSet<>();
        LexiconTable.load(folder, name).rows().forEach(cells -> words.add(cells.get(0)));
        return words;
    }

    /** Whether {@code long-term} is three words; else its hyphen lies inside of one. */
    boolean splitsCompounds() {
        return habits.splitsCompounds();
    }

    /** Whether a slash behind so many letters lies inside a word. */
    boolean joinsSlash(int letters) {
        return !habits.splitsCompounds() && letters <= 2;
    }

    /** Whether this language's print tells where a sentence without a full stop ends: its names seldom have articles. */
    boolean losesStops() {
        return habits.losesStops();
    }

    boolean isPrefix(String text, int start, int end) {
        return has(prefixes, text, start, end);
    }

    boolean isMeasure(String text, int start, int end) {
        return has(measures, text, start, end);
    }

    /** Whether an apostrophe ties words to others. */
    boolean hasClitics() {
        return habits.splitsCompounds();
    }

    boolean isClitic(String text, int start, int end) {
        return has(clitics, text, start, end);
    }

    boolean isAddressEnding(String text, int start, int end) {
        return has(addressEndings, text, start, end);
    }

    boolean isSmallWord(String key) {
        return smallWords.contains(key);
    }

    /** Whether a small word goes on with a sentence, as {@code and} does, rather than beginning one. */
    boolean isContinuing(String key) {
        return continuingWords.contains(key);
    }

    boolean isSmallWord(String text, int start, int end) {
        return has(smallWords, text, start, end);
    }

    private static boolean has(Set<String> words, String text, int start, int end) {
        return !words.isEmpty() && words.contains(key(text, start, end));
    }

    /** Whether the full stop at {@code stop} belongs to the abbreviation that begins at {@code start}. */
    boolean takesStop(String text, int start, int stop, int limit) {
        if (stop - start > LONGEST_ABBREVIATION) {
            return false;
        }
        Abbreviation abbreviation = abbreviations.get(key(text, start, stop));
        return abbreviation != null && abbreviation.stands(text, start, stop, limit);
    }

    /** Whether {@code token} is an abbreviation that never ends a sentence, because a name must follow it. */
    boolean isTitle(Token token) {
        Abbreviation abbreviation = abbreviations.get(token.key());
        return abbreviation != null && abbreviation.before().equals("name");
    }

    /** Where a word is to be parted in two, or its end: {@code did|n't}, {@code can|not}. */
    int cut(String text, int start, int end) {
        for (int length = 2; length <= 3 && end - length > start; length++) {
            boolean apostrophe = isApostrophe(text.charAt(end - length)) || isApostrophe(text.charAt(end - 2));
            if (apostrophe && isClitic(text, end - length, end)) {
                return end - length;
            }
        }
        Integer part = !contractions.isEmpty() && end - start <= LONGEST_ABBREVIATION
                ? contractions.get(key(text, start, end))
                : null;
        return part == null ? end : start + part;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static String key(String text, int start, int end) {
        return lower(text.substring(start, end)).replace('\u2019', '\'');
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String withoutStop(String surface) {
        return surface.endsWith(".") ? surface.substring(0, surface.length() - 1) : surface;
    }

    /**
     * What differs from language to language and is no list of words.
     *
     * @param splitsCompounds whether a hyphen and an apostrophe part words
     * @param losesStops whether headlines without a full stop can be told by the next one's first word
     */
    private record Habits(boolean splitsCompounds, boolean losesStops) {

        static final Habits NONE = new Habits(false, false);

        static Habits of(Language language) {
            return switch (language.iso()) {
                case "en" -> new Habits(true, false);
                case "pt" -> new Habits(false, true);
                default -> NONE;
            };
        }
    }

    /**
     * A word that takes a full stop.
     *
     * @param capital whether it is one only with a capital
     * @param before what stands behind it: {@code any}, {@code name} or {@code number}
     */
    private record Abbreviation(boolean capital, String before) {

        static Abbreviation of(List<String> cells) {
            return new Abbreviation(Character.isUpperCase(cells.get(0).charAt(0)), cells.get(1));
        }

        boolean stands(String text, int start, int stop, int limit) {
            if (capital && !Character.isUpperCase(text.charAt(start))) {
                return false;
            }
            if (!before.equals("number")) {
                return true;
            }
            int next = stop + 1;
            while (next < limit && Tokenizer.isBlank(text.charAt(next))) {
                next++;
            }
            return next < limit && Character.isDigit(text.charAt(next));
        }
    }
}
