package org.countersign.lang;

import org.countersign.model.Span;

/** Tells how far what is printed at a place of a text reaches: a word, a number, an address, a run of marks. */
final class Printing {

    private static final String REPEATED = ".-!?*=_~<>+$#`'\u2014";
    private static final String ENDS_ADDRESS = "\"<>()[]{}\u201C\u201D\u00AB\u00BB,;";
    private static final String CURRENCIES = "$\u20AC\u00A3\u00A5";
    private static final int LONGEST_CLITIC = 3;
    private static final int LONGEST_CURRENCY = 3;
    private static final int LONGEST_PART = 16;
    private static final int MOST_PARTS = 4;

    private final Orthography orthography;
    private final String text;
    private final int from;
    private final int to;
    /** Up to where it is known that no address begins. */
    private int plainUntil;

    Printing(Orthography orthography, String text, Span part) {
        this.orthography = orthography;
        this.text = text;
        this.from = part.start();
        this.to = part.end();
        this.plainUntil = part.start();
    }

    boolean isWordPart(int at) {
        if (at < from || at >= to) {
            return false;
        }
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int point = Character.isLowSurrogate(c) && at > from ? text.codePointBefore(at + 1) : text.codePointAt(at);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == '\u00BA'
                || point == '\u00AA';
    }

    boolean touchesWord(int at) {
        return isLetter(at - 1);
    }

    boolean isBetweenWords(int at) {
        return at > from
                && at + 1 < to
                && !Tokenizer.isBlank(text.charAt(at - 1))
                && isWordPart(at + 1)
                && (isWordPart(at - 1) || text.charAt(at - 1) == '.');
    }

    /** End of the web or mail address at {@code at}; {@code at}: there is none. Looks at each character once. */
    int addressEnd(int at) {
        if (at < plainUntil || !isWordPart(at)) {
            return at;
        }
        int end = at;
        boolean address = false;
        while (end < to && !Tokenizer.isBlank(text.charAt(end)) && ENDS_ADDRESS.indexOf(text.charAt(end)) < 0) {
            address |= isAddressMark(at, end);
            end++;
        }
        plainUntil = end;
        if (!address) {
            return at;
        }
        while (end > at + 1 && ".:!?'\u2019\u2026".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean isAddressMark(int start, int at) {
        return switch (text.charAt(at)) {
            case '@' -> at > start && isWordPart(at + 1);
            case ':' -> at > start && text.startsWith("://", at);
            case 'w', 'W' -> at == start && text.regionMatches(true, at, "www.", 0, 4);
            default -> false;
        };
    }

    /** End of a clitic that begins with its apostrophe: {@code 's}; {@code at}: there is none. */
    int looseCliticEnd(int at) {
        if (!isApostrophe(at)) {
            return at;
        }
        int end = at + 1;
        while (end < to && end - at <= LONGEST_CLITIC && isLetter(end)) {
            end++;
        }
        return end > at + 1 && !isWordPart(end) && orthography.isClitic(text, at, end) ? end : at;
    }

    /** Whether an apostrophe stands for a century here: {@code '68}. */
    boolean isShortYear(int at) {
        return isApostrophe(at)
                && !isWordPart(at - 1)
                && isDigit(at + 1)
                && isDigit(at + 2)
                && !isWordPart(text.startsWith("s", at + 3) ? at + 4 : at + 3);
    }

    /** End of the word or number that begins at {@code start}, with the full stop of an abbreviation. */
    int wordEnd(int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        int part = start;
        while (at < to) {
            if (isWordPart(at)) {
                if (isMeasure(start, at)) {
                    return at;
                }
                at++;
            } else if (isJoint(start, part, at)) {
                at++;
                part = at;
            } else {
                break;
            }
        }
        if (at < to && CURRENCIES.indexOf(text.charAt(at)) >= 0 && isCurrencyPrefix(start, at)) {
            return at + 1;
        }
        return at < to && text.charAt(at) == '.' && keepsStop(start, part, at) ? at + 1 : at;
    }

    /** End of the run of marks that begins at {@code start}: {@code ...}, {@code --}, {@code ?!}. */
    int marksEnd(int start) {
        char mark = text.charAt(start);
        int end = start + Character.charCount(text.codePointAt(start));
        if (REPEATED.indexOf(mark) < 0) {
            return end;
        }
        boolean cry = isCry(mark);
        boolean pair = mark == '\'' || mark == '`' || mark == '<' || mark == '>';
        int last = pair ? Math.min(to, start + 2) : to;
        while (end < last && (text.charAt(end) == mark || (cry && isCry(text.charAt(end))))) {
            end++;
        }
        return end;
    }

    private static boolean isCry(char mark) {
        return mark == '!' || mark == '?';
    }

    /** Whether the mark at {@code at} joins the parts of one word or number: {@code part} is where the last one began. */
    private boolean isJoint(int start, int part, int at) {
        if (!isWordPart(at + 1)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '\u2019', '\u2018', '`' -> isLetter(at + 1);
            case '.' -> isPointInside(part, at);
            case ',', ':' -> isDigit(at - 1) && isDigit(at + 1) && isDigit(start);
            case '/' -> (isDigit(at - 1) && isDigit(at + 1) && isDigit(start)) || orthography.joinsSlash(at - part);
            case '&' -> isUpper(at - 1) && isUpper(at + 1);
            case '_' -> true;
            case '-', '\u2010', '\u2011' -> isHyphenInside(start, part, at);
            default -> false;
        };
    }

    private boolean isPointInside(int part, int at) {
        if (isDigit(at - 1) && isDigit(at + 1)) {
            return true;
        }
        int next = partEnd(at + 1);
        if (isLetter(part) && isLetter(at + 1) && at - part <= 2 && next - at - 1 == at - part) {
            return at - part == 1 || (isDoubled(part) && isDoubled(at + 1));
        }
        return isAddressPart(at, next);
    }

    /** Whether what stands from {@code point} is the rest of an address: {@code .example.org}. */
    private boolean isAddressPart(int point, int partEnd) {
        int begin = point + 1;
        int end = partEnd;
        for (int parts = 0; parts < MOST_PARTS && end > begin && isLowerCase(begin); parts++) {
            if (!isWordPart(end) && orthography.isAddressEnding(text, begin, end)) {
                return true;
            }
            if (end + 1 >= to || text.charAt(end) != '.') {
                return false;
            }
            begin = end + 1;
            end = partEnd(begin);
        }
        return false;
    }

    private boolean isHyphenInside(int start, int part, int at) {
        if (!orthography.splitsCompounds()) {
            return true;
        }
        if (isDigit(part) && isDigit(at + 1)) {
            int next = partEnd(at + 1);
            boolean more = (next + 1 < to && text.charAt(next) == '-' && isDigit(next + 1)) || part > start;
            return more || (at - part == 3 && next - at - 1 == 4);
        }
        return part == start && orthography.isPrefix(text, part, at);
    }

    /** Whether letters that touch a number are its unit and so a word of their own: {@code 5kg}. */
    private boolean isMeasure(int start, int at) {
        if (!isDigit(start) || !isDigit(at - 1) || !isLetter(at)) {
            return false;
        }
        int end = partEnd(at);
        return !isApostrophe(end) && orthography.isMeasure(text, at, end);
    }

    private boolean isCurrencyPrefix(int start, int end) {
        boolean capitals = end - start <= LONGEST_CURRENCY;
        for (int i = start; i < end && capitals; i++) {
            capitals = isUpper(i);
        }
        return capitals;
    }

    /** Whether the full stop at {@code at} belongs to the word before it. */
    private boolean keepsStop(int start, int part, int at) {
        if (at + 1 < to && text.charAt(at + 1) == '.') {
            return false;
        }
        if (part > start
                && at - part <= 2
                && text.charAt(part - 1) == '.'
                && isLetter(part)
                && at - part == dotted(part)) {
            return true;
        }
        if (at > start + 1) {
            return orthography.takesStop(text, start, at, to);
        }
        if (isUpper(start)) {
            return isInitial(at);
        }
        return isLetter(start) && (!orthography.isSmallWord(text, start, at) || isLetterWithStop(at + 2));
    }

    /** The second half of {@code a. C.} */
    private boolean isLetterWithStop(int at) {
        return isLetter(at) && at + 1 < to && text.charAt(at + 1) == '.' && isBlankAt(at - 1);
    }

    private boolean isBlankAt(int at) {
        return Tokenizer.isBlank(text.charAt(at));
    }

    /** Length of the part before the full stop before {@code part}. */
    private int dotted(int part) {
        int first = part - 1;
        while (first > from && part - first <= 3 && isLetter(first - 1)) {
            first--;
        }
        return part - 1 - first;
    }

    /** Whether a capital with a full stop at {@code stop} is somebody's initial: a name goes on behind it. */
    private boolean isInitial(int stop) {
        int next = stop + 1;
        while (next < to && Tokenizer.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= to || !isLetter(next)) {
            return next < to && text.charAt(next) == ',' && next == stop + 1;
        }
        return !isUpper(next) ? next == stop + 2 : !orthography.isSmallWord(text, next, partEnd(next));
    }

    private int partEnd(int at) {
        int end = at;
        while (end - at < LONGEST_PART && isWordPart(end)) {
            end++;
        }
        return end;
    }

    private boolean isDoubled(int at) {
        return isUpper(at) && text.charAt(at) == text.charAt(at + 1);
    }

    private boolean isApostrophe(int at) {
        return at < to && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019');
    }

    private boolean isLetter(int at) {
        return at >= from && at < to && Character.isLetter(text.codePointAt(at));
    }

    private boolean isUpper(int at) {
        return at >= from && at < to && Character.isUpperCase(text.codePointAt(at));
    }

    private boolean isLowerCase(int at) {
        return Character.isLowerCase(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return at >= from && at < to && Character.isDigit(text.charAt(at));
    }
}
