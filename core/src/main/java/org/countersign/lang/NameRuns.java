package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into stretches that may be names: runs of proper nouns with what may stand inside them. */
final class NameRuns {

    static final long PLACES =
            NamePart.setOf(NamePart.STATE, NamePart.CITY, NamePart.TOWN, NamePart.REGION);
    static final long WHOLE =
            NamePart.setOf(NamePart.STATE, NamePart.CITY, NamePart.TOWN, NamePart.REGION, NamePart.KNOWN_BODY);
    private static final long KNOWN = WHOLE | NamePart.setOf(NamePart.GIVEN_NAME, NamePart.FAMILY_NAME);
    private static final long SURE =
            NamePart.setOf(NamePart.STATE, NamePart.CITY, NamePart.REGION, NamePart.KNOWN_BODY);
    private static final long PERSONAL = NamePart.setOf(NamePart.GIVEN_NAME, NamePart.FAMILY_NAME);
    private static final long TITLES = NamePart.setOf(NamePart.OFFICE, NamePart.HONORIFIC);
    private static final long HEADS = NamePart.setOf(NamePart.BODY_HEAD, NamePart.PLACE_HEAD, NamePart.BODY_SUFFIX);
    private static final long LINKED =
            NamePart.setOf(NamePart.BODY_HEAD, NamePart.PLACE_HEAD, NamePart.THING_HEAD);
    private static final int LONGEST = 12;

    private final NameLine line;

    NameRuns(NameLine line) {
        this.line = line;
    }

    /**
     * A stretch that may be a name.
     *
     * @param from its first unit
     * @param to after its last unit
     * @param titled whether a title in capitals stands before it
     */
    record Run(int from, int to, boolean titled) {

        int size() {
            return to - from;
        }
    }

    /** All runs, left to right; none overlaps another. */
    List<Run> all() {
        List<Run> runs = new ArrayList<>();
        boolean titled = false;
        int at = 0;
        while (at < line.size()) {
            int afterTitle = titleEnd(at);
            if (afterTitle > at) {
                at = afterTitle;
                titled = true;
            } else if (isCandidate(at) && !isLoneDemonym(at) && !isLoneLetter(at)) {
                int end = end(at);
                int last = runs.isEmpty() ? 0 : runs.get(runs.size() - 1).to();
                runs.add(new Run(Math.max(last, withParticle(at)), end, titled));
                at = end;
                titled = false;
            } else {
                at++;
                titled = false;
            }
        }
        return runs;
    }

    /** End of a title in capitals at {@code at} that is not the beginning of a body's or a place's name. */
    private int titleEnd(int at) {
        if (!line.isCapital(at) || !line.is(at, TITLES) && !mayOpenTitle(at)) {
            return at;
        }
        int end = line.phraseEnd(at, TITLES);
        if (end == at || line.phraseEnd(at, WHOLE) >= end && end == at + 1 && line.is(at, NamePart.GIVEN_NAME)) {
            return at;
        }
        end = line.is(end, ".") && line.touches(end) ? end + 1 : end;
        int raw = rawEnd(at);
        boolean headed = raw > end && line.is(raw - 1, HEADS) && !line.is(raw - 1, NamePart.FAMILY_NAME);
        boolean whole = raw > at + 1 && (line.partsOf(at, raw) & WHOLE) != 0;
        return headed || whole ? at : end;
    }

    private boolean mayOpenTitle(int at) {
        return line.tag(at) == Upos.PROPN || line.tag(at) == Upos.ADJ || line.tag(at) == Upos.NOUN
                || line.tag(at) == Upos.X;
    }

    /** Takes in a small word before a name that belongs to it: {@code al-Hamid}, {@code bin Saleh}. */
    private int withParticle(int at) {
        if (at > 1 && line.isHyphen(at - 1) && line.touches(at) && line.touches(at - 1)) {
            return line.is(at - 2, NamePart.HYPHEN_PARTICLE) ? at - 2 : at;
        }
        boolean particle = line.is(at - 1, NamePart.PARTICLE) && !line.is(at - 1, NamePart.GENITIVE);
        boolean proper = line.parsed() && at > 0 && line.tag(at - 1) == Upos.PROPN;
        return particle && proper ? at - 1 : at;
    }

    private int end(int from) {
        int raw = rawEnd(from);
        boolean linked = false;
        for (int at = from + 1; at < raw; at++) {
            linked |= line.is(at, NamePart.LINK) && !line.isCapital(at);
            int afterTitle = line.is(at, TITLES) ? titleEnd(at) : at;
            boolean part = afterTitle >= raw && (linked || line.is(from, NamePart.GIVEN_NAME));
            if (afterTitle > at && !part) {
                return trimmed(from, at);
            }
        }
        return withoutThing(from, raw);
    }

    /** Leaves out what a name only modifies: the war in {@code Korea War}, the model in {@code Ford Fiesta}. */
    private int withoutThing(int from, int to) {
        if (to - from < 2 || (line.partsOf(from, to) & WHOLE) != 0) {
            return to;
        }
        int known = line.phraseEnd(from, SURE);
        boolean thing = known == to - 1 && line.is(to - 1, NamePart.THING_HEAD);
        boolean body = known > from && known < to && (line.partsOf(from, known) & NamePart.KNOWN_BODY.bit()) != 0;
        boolean model = body
                && known == to - 1
                && !line.is(to - 1, HEADS | NamePart.setOf(NamePart.GIVEN_NAME, NamePart.FAMILY_NAME))
                && !line.is(from, NamePart.GIVEN_NAME);
        return thing || model ? known : to;
    }

    /** Leaves out small words and marks that a cut left at the end. */
    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && !isCandidate(end - 1)) {
            end--;
        }
        return end;
    }

    private int rawEnd(int from) {
        int at = Math.max(from + 1, line.phraseEnd(from, WHOLE));
        while (at < line.size() && at - from < LONGEST) {
            int next = isCandidate(at) && hangTogether(from, at) ? at : inner(from, at);
            if (next < 0) {
                break;
            }
            at = Math.max(next + 1, line.phraseEnd(next, WHOLE));
        }
        return at;
    }

    /** Whether a unit and the one before it depend on each other or on the same run. */
    private boolean hangTogether(int from, int at) {
        if (!line.parsed()) {
            return true;
        }
        int one = line.head(at - 1);
        int other = line.head(at);
        return (one >= from && one <= at + LONGEST && isCandidate(one))
                || (other >= from && other < at)
                || other == at - 1
                || (one == other && isFlat(at - 1) && isFlat(at));
    }

    private boolean isFlat(int at) {
        return line.relation(at).startsWith("flat") || line.relation(at).startsWith("compound");
    }

    /** Index of the capital after small words or marks at {@code at} that belong inside the name; -1 for none. */
    private int inner(int from, int at) {
        if (line.isHyphen(at) && line.touches(at) && line.touches(at + 1) && line.isCapital(at + 1)) {
            return bothPlaces(at) ? -1 : at + 1;
        }
        if (line.is(at, ".") && line.touches(at) && line.text(at - 1).length() == 1 && isCandidate(at + 1)) {
            return at + 1;
        }
        if (line.is(at, "&") && line.isCapital(at + 1)) {
            return at + 1;
        }
        if (line.is(at, ",") && line.is(at + 1, NamePart.BODY_SUFFIX) && line.isCapital(at + 1)) {
            return at + 1;
        }
        if (line.is(at, NamePart.PERSON_SUFFIX) && line.isCapital(at) && line.is(at - 1, PERSONAL)) {
            return at;
        }
        if (at == from + 1 && isRuler(from, at)) {
            return at + 1;
        }
        int linked = afterLink(from, at);
        if (linked > 0) {
            return linked;
        }
        int named = afterParticles(from, at);
        if (named > 0) {
            return named;
        }
        return afterConjunction(from, at);
    }

    /** {@code Anna the Great}, {@code John of Bern}. */
    private boolean isRuler(int from, int at) {
        boolean given = line.is(from, NamePart.GIVEN_NAME) && !line.is(from, WHOLE) && line.isCapital(at + 1);
        boolean epithet = line.is(at, NamePart.ARTICLE) && !line.isCapital(at) && line.tag(at + 1) != Upos.NOUN;
        boolean origin = line.is(at, NamePart.GENITIVE) && line.is(at + 1, PLACES);
        return given && (epithet && isCandidate(at + 1) && line.head(at + 1) == from || origin);
    }

    private boolean bothPlaces(int hyphen) {
        return line.is(hyphen - 1, PLACES) && line.is(hyphen + 1, PLACES);
    }

    /** {@code Department of Defence}, {@code Ministerio de la Defensa}. */
    private int afterLink(int from, int at) {
        if (!line.is(at, NamePart.LINK) || line.isCapital(at)) {
            return -1;
        }
        int next = at + 1;
        while (next < at + 3 && line.is(next, NamePart.ARTICLE) && !line.isCapital(next)) {
            next++;
        }
        boolean headed = line.is(at - 1, LINKED) || line.is(from, LINKED);
        boolean genitive = line.is(at, NamePart.GENITIVE);
        boolean joins = genitive ? headed : line.is(at - 1, NamePart.BODY_HEAD) || line.is(from, NamePart.BODY_HEAD);
        return joins && line.isCapital(next) && isCandidate(next) ? next : -1;
    }

    /** {@code Ludwig van der Rohe}, {@code Ali bin Hasan}, {@code Muqtada al-Sadr}. */
    private int afterParticles(int from, int at) {
        int next = at;
        while (next < at + 3 && isParticle(next, at)) {
            next++;
        }
        if (next == at || !isCandidate(next) || !line.isCapital(next)) {
            return -1;
        }
        if (line.is(at, NamePart.GENITIVE)) {
            boolean person = line.is(from, NamePart.GIVEN_NAME) && !line.is(next, SURE) && !line.is(next, HEADS);
            return person ? next : -1;
        }
        if (line.is(at, NamePart.CONJUNCTION) || line.is(at, NamePart.ARTICLE)) {
            return -1;
        }
        return next;
    }

    private boolean isParticle(int at, int first) {
        boolean hyphen = line.isHyphen(at) && at > first;
        boolean before = line.is(at, NamePart.HYPHEN_PARTICLE) && line.isHyphen(at + 1);
        return hyphen || (before || line.is(at, NamePart.PARTICLE)) && !line.isCapital(at);
    }

    /** {@code Foreign and Commonwealth Office}, {@code Department of Housing and Urban Development}. */
    private int afterConjunction(int from, int at) {
        if (!line.is(at, NamePart.CONJUNCTION) || !isCandidate(at + 1) || !line.isCapital(at + 1)) {
            return -1;
        }
        int end = at + 1;
        while (isCandidate(end) && line.isCapital(end)) {
            end++;
        }
        boolean linked = false;
        for (int i = from + 1; i < at; i++) {
            linked |= line.is(i, NamePart.LINK);
        }
        boolean own = line.is(at + 1, KNOWN) || line.is(at - 1, KNOWN);
        boolean modifies = !line.parsed() || line.head(from) > at;
        boolean headed = line.is(end - 1, NamePart.BODY_HEAD) && end > at + 2 && modifies;
        boolean inside = line.is(from, NamePart.BODY_HEAD) || line.is(from + 1, NamePart.BODY_HEAD);
        boolean joins = linked && inside && !own && !line.is(at + 1, HEADS) || headed && at - from == 1 && !own;
        return joins ? at + 1 : -1;
    }

    /** Whether a unit alone may be a name or part of one. */
    boolean isCandidate(int at) {
        if (!line.isWord(at) || line.is(at, "I") || line.is(at, NamePart.DATE) && !isNamedAsMonth(at)) {
            return false;
        }
        Upos tag = line.tag(at);
        if (!line.caseTells()) {
            return tag == Upos.PROPN || tag == Upos.X && line.isCapital(at) && line.is(at, KNOWN);
        }
        if (!line.isCapital(at)) {
            return tag == Upos.PROPN && line.is(at, SURE);
        }
        return switch (tag) {
            case PROPN -> true;
            case X -> at > 0 && !opens(at) || line.is(at, KNOWN | HEADS);
            case NOUN, ADJ, VERB, INTJ -> !opens(at) || line.phraseEnd(at, SURE) > at + 1;
            case ADP, ADV, AUX, CCONJ, DET, NUM, PART, PRON, PUNCT, SCONJ, SYM ->
                line.phraseEnd(at, SURE) > at + 1;
        };
    }

    /** A surname that is a month's name: {@code Theresa May}. */
    private boolean isNamedAsMonth(int at) {
        boolean person = line.isCapital(at - 1) && line.is(at - 1, TITLES | NamePart.GIVEN_NAME.bit());
        return person && !(at + 1 < line.size() && isNumber(at + 1));
    }

    /** Whether a capital only tells that a sentence or a quotation begins here. */
    private boolean opens(int at) {
        return at == 0
                || !line.isWord(at - 1)
                        && !line.isPossessive(at - 1)
                        && !line.isHyphen(at - 1)
                        && !isNumber(at - 1)
                        && !isInside(at - 1);
    }

    private boolean isInside(int at) {
        return line.is(at, ",") || line.is(at, "(") || line.is(at, "&") || line.is(at, "/");
    }

    private boolean isNumber(int at) {
        return Character.isDigit(line.text(at).charAt(0));
    }

    private boolean isLoneLetter(int at) {
        return line.text(at).length() == 1 && rawEnd(at) == at + 1;
    }

    /** A word for the people of a state that no body's name follows. */
    private boolean isLoneDemonym(int at) {
        if (!line.is(at, NamePart.DEMONYM) || line.is(at, WHOLE) || line.phraseEnd(at, WHOLE) > at) {
            return false;
        }
        int end = rawEnd(at);
        return end == at + 1 || !line.is(end - 1, HEADS) && !line.is(at + 1, HEADS);
    }
}
