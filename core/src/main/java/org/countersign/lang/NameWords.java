package org.countersign.lang;

/** Tells which units of a sentence may be names or parts of names, by capitals, tags and lexicons. */
final class NameWords {

    private static final long PERSONAL = NamePart.setOf(NamePart.GIVEN_NAME, NamePart.FAMILY_NAME);
    private static final long KNOWN = NameRuns.WHOLE | PERSONAL;
    private static final long LISTED = KNOWN | NameRuns.HEADS;
    private static final long NAMED = NameRuns.TITLES | PERSONAL;

    private static final long SMALL =
            NamePart.setOf(NamePart.ARTICLE, NamePart.LINK, NamePart.PLACE_PREPOSITION, NamePart.PERSON_PREPOSITION);

    private final NameLine line;
    private final boolean[] proper;

    NameWords(NameLine line) {
        this.line = line;
        this.proper = new boolean[line.size()];
        for (int i = 0; i < proper.length; i++) {
            proper[i] = looksProper(i);
        }
    }

    /** Whether the unit is there and may be a name or part of one. */
    boolean isProper(int at) {
        return at >= 0 && at < proper.length && proper[at];
    }

    private boolean looksProper(int at) {
        if (!line.isWord(at)) {
            return false;
        }
        Upos tag = line.tag(at);
        boolean capital = line.isCapital(at);
        if (!capital && tag != Upos.PROPN) {
            return false;
        }
        if (line.is(at, "I") || isDate(at)) {
            return false;
        }
        if (!line.caseTells()) {
            return tag == Upos.PROPN || (tag == Upos.X && capital && line.is(at, KNOWN));
        }
        if (!capital) {
            return line.is(at, NameRuns.SURE);
        }
        return switch (tag) {
            case PROPN -> true;
            case X -> line.is(at, SMALL) ? opensPhrase(at) : !opens(at) || line.is(at, LISTED) || !line.isCommon(at);
            case NOUN, ADJ, VERB, INTJ -> !opens(at) || opensPhrase(at) || !line.isCommon(at);
            // a capital inside a sentence on what no dictionary has is a name, whatever the tagger takes it for
            case ADP, ADV, AUX, CCONJ, DET, NUM, PART, PRON, PUNCT, SCONJ, SYM ->
                opensPhrase(at) || (!opens(at) && !line.isCommon(at));
        };
    }

    private boolean opensPhrase(int at) {
        return line.phraseEnd(at, NameRuns.SURE) > at + 1;
    }

    private boolean isDate(int at) {
        if (line.is(at, NamePart.SMALL_DATE)) {
            return !line.isCapital(at) || (opens(at) && !line.isCapital(at + 1));
        }
        return line.is(at, NamePart.DATE) && !isNamedAsMonth(at);
    }

    /** A surname that is a month's name too: {@code Anna May}. */
    private boolean isNamedAsMonth(int at) {
        return line.isCapital(at - 1) && line.is(at - 1, NAMED) && !line.isNumber(at + 1);
    }

    /** Whether a capital only tells that a sentence, a quotation or an item begins here. */
    boolean opens(int at) {
        return at == 0 || !(line.isWord(at - 1) || line.isNumber(at - 1) || isInside(at - 1));
    }

    private boolean isInside(int at) {
        boolean closing = line.is(at, "\u201D") || line.is(at, "\u00BB") || line.is(at, "''");
        return closing
                || (line.is(at, "\"") && at > 0 && !line.isWord(at - 1))
                || line.isPossessive(at)
                || line.isHyphen(at)
                || line.is(at, ",")
                || line.is(at, "(")
                || line.is(at, "&")
                || line.is(at, "/");
    }
}
