package org.countersign.lang;

import java.util.List;
import java.util.Locale;
import org.countersign.lang.NameGazetteer.Known;
import org.countersign.model.Span;

/**
 * A sentence as the finder of names sees it: one unit a surface word, words that share their place in print taken
 * together ({@code del}), each with what lexicons and tree tell of it.
 */
final class NameLine {

    private static final int FEWEST_WORDS = 5;
    private static final int SHORTEST_WORD = 4;
    private static final double SMALL_LETTERS = 0.08;
    private static final long FUNCTION_WORDS =
            NamePart.setOf(NamePart.ARTICLE, NamePart.LINK, NamePart.PLACE_PREPOSITION, NamePart.PERSON_PREPOSITION);
    private static final int LONGEST_PHRASE = 6;

    private final Gazetteer gazetteer;
    private final NameEndings endings;
    private final Lookup lookup;
    private final int size;
    private final String[] texts;
    private final Span[] spans;
    private final long[] parts;
    private final Upos[] tags;
    private final int[] heads;
    private final String[] relations;
    private final boolean caseTells;
    private final boolean parsed;
    private final boolean speaksOfSport;
    private final boolean dateline;

    NameLine(Known known, Lookup lookup, Sentence sentence) {
        this.gazetteer = known.gazetteer();
        this.endings = known.endings();
        this.lookup = lookup;
        List<Word> words = sentence.tree().words();
        int[] unitOf = new int[words.size()];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean joined =
                    i > 0 && words.get(i).span().equals(words.get(i - 1).span());
            count += joined ? 0 : 1;
            unitOf[i] = count - 1;
        }
        this.size = count;
        this.texts = new String[count];
        this.spans = new Span[count];
        this.parts = new long[count];
        this.tags = new Upos[count];
        this.heads = new int[count];
        this.relations = new String[count];
        boolean tagged = false;
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            int unit = unitOf[i];
            boolean shared = i + 1 < words.size() && unitOf[i + 1] == unit;
            texts[unit] = shared ? sentence.tokens().get(word.token()).text() : word.form();
            spans[unit] = word.span();
            tags[unit] = word.upos();
            heads[unit] = word.isRoot() ? Tree.ROOT : unitOf[word.head()];
            relations[unit] = word.relation();
            tagged |= word.upos() != Upos.X;
        }
        long all = 0;
        for (int i = 0; i < count; i++) {
            parts[i] = partsOf(texts[i]);
            all |= parts[i];
        }
        this.speaksOfSport = NamePart.SPORT.in(all);
        this.parsed = tagged;
        this.dateline = sentence.zone() == Sentence.Zone.DATELINE;
        this.caseTells = hasSmallWords();
    }

    private long partsOf(String text) {
        long hash = Gazetteer.hash(Gazetteer.start(), text, 0, text.length());
        if (hash == Gazetteer.start()) {
            return 0;
        }
        long known = gazetteer.parts(hash);
        return Gazetteer.isAbbreviation(text) ? known | gazetteer.partsOfAbbreviation(hash) : known;
    }

    /** Whether capitals mark names: not in a headline in Title Case or in CAPITALS. */
    private boolean hasSmallWords() {
        int words = 0;
        int small = 0;
        for (int i = 0; i < size; i++) {
            if (isContent(i)) {
                words++;
                small += Character.isLowerCase(texts[i].charAt(0)) ? 1 : 0;
            }
        }
        return words < FEWEST_WORDS || small > words * SMALL_LETTERS;
    }

    /** Whether it is a word that a headline in Title Case has with a capital. */
    private boolean isContent(int at) {
        return switch (tags[at]) {
            case NOUN, VERB, ADJ, ADV, PROPN -> isWord(at);
            case X -> texts[at].length() >= SHORTEST_WORD && isWord(at) && !is(at, FUNCTION_WORDS);
            default -> false;
        };
    }

    int size() {
        return size;
    }

    String text(int at) {
        return texts[at];
    }

    Upos tag(int at) {
        return tags[at];
    }

    /** Index of the unit that it depends on; {@link Tree#ROOT} for none. */
    int head(int at) {
        return heads[at];
    }

    String relation(int at) {
        return relations[at];
    }

    boolean caseTells() {
        return caseTells;
    }

    boolean isDateline() {
        return dateline;
    }

    boolean speaksOfSport() {
        return speaksOfSport;
    }

    /** Whether there is a tree to speak of. */
    boolean parsed() {
        return parsed;
    }

    /** Whether the unit is there and can play one of these parts. */
    boolean is(int at, long anyOf) {
        return at >= 0 && at < size && (parts[at] & anyOf) != 0;
    }

    boolean is(int at, NamePart part) {
        return is(at, part.bit());
    }

    boolean is(int at, String text) {
        return at >= 0 && at < size && texts[at].equals(text);
    }

    boolean isCapital(int at) {
        return at >= 0 && at < size && Character.isUpperCase(texts[at].charAt(0));
    }

    boolean isWord(int at) {
        return at >= 0 && at < size && Character.isLetter(texts[at].charAt(0));
    }

    boolean isNumber(int at) {
        return at >= 0 && at < size && Character.isDigit(texts[at].charAt(0));
    }

    /** Whether nothing stands between a unit and the one before it. */
    boolean touches(int at) {
        return at > 0 && at < size && spans[at - 1].end() == spans[at].start();
    }

    Span span(int from, int to) {
        return new Span(spans[from].start(), spans[to - 1].end());
    }

    /** Hash of the units from {@code from} up to, not including, {@code to}. */
    long hash(int from, int to) {
        long hash = Gazetteer.start();
        for (int i = from; i < to; i++) {
            hash = Gazetteer.hash(hash, texts[i], 0, texts[i].length());
        }
        return hash;
    }

    /** Parts that the units together can play. */
    long partsOf(int from, int to) {
        return to - from == 1 ? parts[from] : gazetteer.parts(hash(from, to));
    }

    /** End of the longest phrase from {@code from} that can play one of these parts; {@code from} where there is none. */
    int phraseEnd(int from, long anyOf) {
        int end = from;
        long hash = Gazetteer.start();
        for (int i = from; i < size && i < from + LONGEST_PHRASE; i++) {
            hash = Gazetteer.hash(hash, texts[i], 0, texts[i].length());
            long known = i == from ? parts[from] : gazetteer.parts(hash);
            if ((known & anyOf) != 0 && !isMark(i) && (i == from || isCapital(i) || !caseTells)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether it is a mark, or the possessive that hangs on the word before. */
    private boolean isMark(int at) {
        return !Character.isLetterOrDigit(texts[at].charAt(0));
    }

    /** Whether a dictionary has it in small letters too: {@code May}, {@code Bank}. */
    boolean isCommon(int at) {
        return !lookup.find(texts[at].toLowerCase(Locale.ROOT)).tags().isEmpty();
    }

    boolean endsLikePerson(int at) {
        return endings.isPersonal(texts[at]);
    }

    boolean endsLikePlace(int at) {
        return endings.isLocal(texts[at]);
    }

    /** Whether it is one of the marks that a hyphen is printed as. */
    boolean isHyphen(int at) {
        return is(at, "-") || is(at, "\u2010") || is(at, "\u2011") || is(at, "\u2013");
    }

    boolean isPossessive(int at) {
        return is(at, "'s") || is(at, "\u2019s") || is(at, "'") || is(at, "\u2019") || is(at, "'S");
    }
}
