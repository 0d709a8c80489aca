package org.countersign.lang.syntax;

import java.util.List;

/** How a word is written, apart from which word it is. */
final class Spelling {

    /** Shapes that there are, with what the sentence adds to them. */
    static final int SHAPES = 512;

    /** Ways in which a sentence uses capitals. */
    private static final int MANNERS = 4;

    private static final int TITLE_CASE = 2;
    private static final int CAPITALS = 1;
    private static final int NO_CAPITAL = 3;
    private static final int MOST_DIGITS = 4;
    private static final int LONG_WORD = 4;
    private static final int FEW_WORDS = 3;

    private Spelling() {}

    /** In lower case, quotation marks, apostrophes and dashes made plain, every digit a zero and of those four at most. */
    static String plain(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        int digits = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isDigit(c)) {
                if (digits++ < MOST_DIGITS) {
                    plain.append('0');
                }
            } else {
                plain.append(plain(c));
            }
        }
        return plain.length() == 2 && plain.charAt(0) == '\'' && plain.charAt(1) == '\'' ? "\"" : plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** Shape of a word alone: its first character, its capitals, digits and marks inside. */
    static int shape(String form) {
        if (form.isEmpty()) {
            return 0;
        }
        boolean digit = false;
        boolean mark = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            digit |= Character.isDigit(c);
            mark |= i > 0 && !Character.isLetterOrDigit(c);
        }
        int letters = beginning(form);
        return ((letters * 2 + (digit ? 1 : 0)) * 2 + (mark ? 1 : 0)) * 2 * MANNERS;
    }

    private static int beginning(String form) {
        char first = form.charAt(0);
        if (Character.isLetter(first)) {
            if (!Character.isUpperCase(first)) {
                return 0;
            }
            return form.length() == 1 ? 1 : isAllCapitals(form) ? 2 : 3;
        }
        return Character.isDigit(first) ? 4 : form.length() == 1 ? 5 : 6;
    }

    private static boolean isAllCapitals(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a sentence adds to the shape of its words: in CAPITALS and in Title Case a capital says nothing, and where there
     * is none its lack says nothing.
     */
    static int manner(List<String> forms) {
        int longWords = 0;
        int capitalised = 0;
        int allCapitals = 0;
        boolean anyCapital = false;
        for (String form : forms) {
            boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
            anyCapital |= capital;
            if (form.length() >= LONG_WORD && Character.isLetter(form.charAt(0))) {
                longWords++;
                capitalised += capital ? 1 : 0;
                allCapitals += capital && isAllCapitals(form) ? 1 : 0;
            }
        }
        if (longWords < FEW_WORDS) {
            return 0;
        }
        if (allCapitals * 10 >= longWords * 8) {
            return CAPITALS;
        }
        return capitalised * 10 >= longWords * 8 ? TITLE_CASE : anyCapital ? 0 : NO_CAPITAL;
    }

    /** What the sentence adds to a word's shape. */
    static int inSentence(int manner, boolean firstWord) {
        return (firstWord ? MANNERS : 0) + manner;
    }
}
