package org.countersign.lang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.model.Language;
import org.countersign.model.Span;

/**
 * Parts words that lost the blank between them ({@code opponentswho}, {@code theNorland}, {@code 2014and}): a token that
 * no lexicon knows, where what stands on both sides of the cut is well known. Careful, since names and foreign words are
 * unknown too. Immutable, thread-safe, linear in the text's length.
 */
final class GluedWords {

    private static final int LONGEST = 32;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 4;
    private static final int CRUMB = 2;
    private static final int LONG = 5;
    private static final int COMMON = 40;
    private static final int VERY_COMMON = 200;
    private static final double LEAST = 4.5;
    private static final double RARE = 1.5;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Vocabulary counts;
    private final Known known;
    private final Set<String> prefixes;

    private GluedWords(Vocabulary counts, Known known, Set<String> prefixes) {
        this.counts = counts;
        this.known = known;
        this.prefixes = prefixes;
    }

    /** @param words how often running text has a word */
    static GluedWords load(Language language, Vocabulary words) {
        Set<String> prefixes = new HashSet<>();
        LexiconTable.load(language.iso(), "compound-prefix").rows().forEach(cells -> prefixes.add(cells.get(0)));
        return new GluedWords(words, (word, lookup) -> lookup.find(word), prefixes);
    }

    /** The same for a text that has lost its accents. */
    GluedWords accentless(LostAccents accents) {
        if (accents.isNone()) {
            return this;
        }
        return new GluedWords(
                counts.accentless(), (word, lookup) -> lookup.find(accents.restored(word, lookup)), prefixes);
    }

    /** What the dictionary says of a word as this text prints it. */
    private interface Known {
        Entry entry(String word, Lookup lookup);
    }

    /** The same tokens, those parted that hold two words. */
    List<Token> part(List<Token> tokens, Lookup lookup) {
        List<Token> parted = new ArrayList<>(tokens.size() + 4);
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            int cut = cut(token, isFirst(tokens, at), lookup);
            if (cut == 0) {
                parted.add(token);
            } else {
                parted.add(piece(token, 0, cut));
                parted.add(piece(token, cut, token.text().length()));
            }
        }
        return parted;
    }

    private static boolean isFirst(List<Token> tokens, int at) {
        return at == 0 || tokens.get(at - 1).endsSentence();
    }

    private int count(String word) {
        return counts.count(word);
    }

    /** Where the token is to be cut; 0: nowhere. */
    private int cut(Token token, boolean first, Lookup lookup) {
        String text = token.text();
        int length = text.length();
        boolean word = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
        if (!word || length < SHORTEST || length > LONGEST || count(token.key()) > 0) {
            return 0;
        }
        int change = change(text);
        if (change > 0) {
            return isKnown(lookup, text) ? 0 : atChange(text, change, lookup);
        }
        if (change < 0 || !isSmall(text) || isKnown(lookup, text)) {
            return 0;
        }
        return Character.isLowerCase(text.charAt(0)) ? best(token.key(), lookup) : afterCapital(text, first, lookup);
    }

    private static boolean isSmall(String text) {
        return text.chars().allMatch(Character::isLetter)
                && text.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /**
     * Where letters become digits, digits letters, or small letters a capital; 0: nowhere, -1: at more than one place or in
     * another order.
     */
    private static int change(String text) {
        int change = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char here = text.charAt(i);
            boolean digits = Character.isDigit(before) != Character.isDigit(here)
                    && Character.isLetterOrDigit(before)
                    && Character.isLetterOrDigit(here);
            boolean capital = Character.isLowerCase(before) && Character.isUpperCase(here);
            if (digits || capital) {
                if (change != 0) {
                    return -1;
                }
                change = i;
            }
        }
        return change;
    }

    private int atChange(String text, int at, Lookup lookup) {
        String left = text.substring(0, at);
        String right = text.substring(at);
        if (Character.isDigit(text.charAt(0))) {
            boolean word = right.length() > 3 ? count(right) > 0 || isKnown(lookup, right) : counts.isCommon(right);
            return right.length() > 1 && word ? at : 0;
        }
        boolean number = Character.isDigit(text.charAt(at));
        boolean wordBefore =
                Character.isLowerCase(left.charAt(0)) && left.chars().allMatch(Character::isLetter);
        if (!wordBefore || (right.length() < 2 && !counts.isCommon(right.toLowerCase(Locale.ROOT)))) {
            return 0;
        }
        if (number) {
            return counts.isCommon(left) ? at : 0;
        }
        boolean known = left.length() > 2 ? count(left) > 0 || isKnown(lookup, left) : counts.isCommon(left);
        return known ? at : 0;
    }

    /** The likeliest cut of a word in small letters. */
    private int best(String key, Lookup lookup) {
        int best = 0;
        double highest = LEAST;
        for (int at = 1; at < key.length(); at++) {
            String left = key.substring(0, at);
            String right = key.substring(at);
            int leftCount = count(left);
            int rightCount = count(right);
            boolean common = leftCount >= COMMON || rightCount >= COMMON;
            boolean rare = left.length() < LONG || right.length() < LONG;
            boolean crumb = (at <= CRUMB && rightCount == 0 && !isJoined(leftCount, right, lookup))
                    || (right.length() <= CRUMB && leftCount == 0 && !isFollowed(left, rightCount, lookup));
            if (crumb || (rare && !common) || prefixes.contains(left)) {
                continue;
            }
            double value = value(left, leftCount, lookup) + value(right, rightCount, lookup);
            if (value > highest) {
                highest = value;
                best = at;
            }
        }
        return best;
    }

    /** {@code ytildó}: a very small word before a whole one. */
    private boolean isJoined(int leftCount, String right, Lookup lookup) {
        boolean whole = right.length() > LONG && isKnown(lookup, right);
        return leftCount >= VERY_COMMON && (whole || (right.length() == LONG && isVerb(lookup, right)));
    }

    /** {@code informoel}: a very small word behind a verb. */
    private boolean isFollowed(String left, int rightCount, Lookup lookup) {
        return rightCount >= VERY_COMMON && left.length() >= LONG && isVerb(lookup, left);
    }

    /**
     * A word with a capital is more often a name than two words: behind the cut a very common word must stand, or, where a
     * sentence begins, before it too.
     */
    private int afterCapital(String text, boolean first, Lookup lookup) {
        String key = text.toLowerCase(Locale.ROOT);
        for (int at = 1; at < text.length() - 1; at++) {
            int right = count(key.substring(at));
            int rest = text.length() - at;
            boolean opener = counts.isCommon(key.substring(0, at))
                    && (first ? isOpened(key, at, lookup) : at == 1 && right >= COMMON && rest >= SHORTEST_PART);
            boolean tail = at >= SHORTEST_PART && rest >= SHORTEST_PART && right >= VERY_COMMON;
            boolean verb = at >= LONG && rest >= LONG && isVerb(lookup, key.substring(at));
            if (opener || ((tail || verb) && isKnown(lookup, text.substring(0, at)))) {
                return at;
            }
        }
        return 0;
    }

    /** {@code Thegovernment}, {@code Asu}: what stands behind a sentence's first word. */
    private boolean isOpened(String key, int at, Lookup lookup) {
        String rest = key.substring(at);
        return rest.length() >= SHORTEST_PART
                ? count(rest) > 0 || (rest.length() > LONG + 1 && at > 1 && isKnown(lookup, rest))
                : rest.length() > 1 && count(rest) >= VERY_COMMON && count(key.substring(0, at)) >= VERY_COMMON;
    }

    private double value(String part, int count, Lookup lookup) {
        if (part.length() < 3) {
            return count >= COMMON ? Math.log(count) - 2 : NEVER;
        }
        if (count > 0) {
            return Math.log(count + 1.0) + part.length() * 0.5;
        }
        return part.length() > 3 && isKnown(lookup, part) ? part.length() * 0.5 - RARE : NEVER;
    }

    private boolean isKnown(Lookup lookup, String word) {
        return !known.entry(word, lookup).tags().isEmpty();
    }

    /** Whether it is a verb and nothing else. */
    private boolean isVerb(Lookup lookup, String word) {
        List<String> tags = known.entry(word, lookup).tags();
        return !tags.isEmpty() && tags.stream().allMatch(tag -> tag.charAt(0) == 'V');
    }

    private static Token piece(Token token, int from, int to) {
        String text = token.text().substring(from, to);
        Token.Kind kind = Character.isDigit(text.charAt(0)) ? Token.Kind.NUMBER : Token.Kind.WORD;
        return new Token(new Span(token.start() + from, token.start() + to), text, text.toLowerCase(Locale.ROOT), kind);
    }
}
