package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into stretches that may be names: runs of proper nouns with what may stand inside them. */
final class NameRuns {

    static final long PLACES = NamePart.setOf(NamePart.STATE, NamePart.CITY, NamePart.TOWN, NamePart.REGION);
    static final long WHOLE = PLACES | NamePart.KNOWN_BODY.bit();
    static final long SURE = NamePart.setOf(NamePart.STATE, NamePart.CITY, NamePart.REGION, NamePart.KNOWN_BODY);
    static final long TITLES = NamePart.setOf(NamePart.OFFICE, NamePart.HONORIFIC);
    static final long HEADS = NamePart.setOf(NamePart.BODY_HEAD, NamePart.PLACE_HEAD, NamePart.BODY_SUFFIX);
    private static final long COUNTRIES = NamePart.setOf(NamePart.STATE, NamePart.CITY);
    private static final long UNLIKE_MODELS = HEADS | NamePart.setOf(NamePart.GIVEN_NAME, NamePart.FAMILY_NAME);
    private static final int LONGEST = 12;

    private final NameLine line;
    private final NameWords words;
    private final NameJoints joints;

    NameRuns(NameLine line) {
        this.line = line;
        this.words = new NameWords(line);
        this.joints = new NameJoints(line, words);
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
        int done = 0;
        int at = 0;
        while (at < line.size()) {
            int afterTitle = titleEnd(at);
            if (afterTitle > at) {
                at = afterTitle;
                titled = true;
            } else if (words.isProper(at) && !isAlone(at)) {
                int end = end(at);
                runs.add(new Run(Math.max(done, withParticle(at)), end, titled));
                at = end;
                done = end;
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
        if (!line.isCapital(at)) {
            return at;
        }
        int end = line.phraseEnd(at, TITLES);
        boolean given = end == at + 1 && line.is(at, NamePart.GIVEN_NAME) && line.phraseEnd(at, WHOLE) >= end;
        if (end == at || given) {
            return at;
        }
        end = line.is(end, ".") && line.touches(end) ? end + 1 : end;
        int raw = rawEnd(at);
        boolean headed = raw > end && line.is(raw - 1, HEADS) && !line.is(raw - 1, NamePart.FAMILY_NAME);
        boolean whole = (line.partsOf(at, raw) & WHOLE) != 0;
        return headed || whole ? at : end;
    }

    /** Takes in a small word before a name that belongs to it: {@code al-Hamid}, {@code bin Saleh}, {@code The Hague}. */
    private int withParticle(int at) {
        if (at > 1 && line.isHyphen(at - 1) && line.touches(at) && line.touches(at - 1)) {
            return line.is(at - 2, NamePart.HYPHEN_PARTICLE) ? at - 2 : at;
        }
        if (line.isCapital(at - 1) && line.is(at - 1, NamePart.ARTICLE) && !words.opens(at - 1) && line.caseTells()) {
            return at - 1;
        }
        boolean particle = line.is(at - 1, NamePart.PARTICLE) && !line.is(at - 1, NamePart.GENITIVE);
        return particle && line.tag(at - 1) == Upos.PROPN ? at - 1 : at;
    }

    private int end(int from) {
        int raw = rawEnd(from);
        int place = line.phraseEnd(from, COUNTRIES);
        if (place > from && place < raw && isBeforePerson(place, raw) && isPlaceHere(from)) {
            return place;
        }
        boolean linked = false;
        for (int at = from + 1; at < raw; at++) {
            if (line.is(at - 1, NamePart.MATTER) && isBeforePerson(at, raw)) {
                return at;
            }
            linked |= line.is(at, NamePart.LINK) && !line.isCapital(at);
            int afterTitle = line.is(at, TITLES) ? titleEnd(at) : at;
            boolean part = afterTitle >= raw && (linked || line.is(from, NamePart.GIVEN_NAME));
            if (afterTitle > at && !part) {
                return trimmed(from, at);
            }
        }
        return withoutThing(from, raw);
    }

    /** {@code to Kenya John Hale}: behind a preposition a word that is a place's and a person's is the place's. */
    private boolean isPlaceHere(int from) {
        return !line.is(from, NamePart.GIVEN_NAME) || (from > 0 && line.tag(from - 1) == Upos.ADP);
    }

    /** Whether somebody's name begins here, behind a place or what an office is for: {@code of Peru Ana Paz}. */
    private boolean isBeforePerson(int at, int raw) {
        boolean given = line.is(at, NamePart.GIVEN_NAME) && !line.is(at, WHOLE | HEADS);
        return given && at + 1 < raw && !line.is(raw - 1, HEADS);
    }

    /** Leaves out what a name only modifies: the war in {@code Korea War}, the model in {@code Ford Fiesta}. */
    private int withoutThing(int from, int to) {
        if (to - from < 2 || (line.partsOf(from, to) & WHOLE) != 0) {
            return to;
        }
        int known = line.phraseEnd(from, SURE);
        if (known != to - 1) {
            return to;
        }
        boolean body = NamePart.KNOWN_BODY.in(line.partsOf(from, known)) && !line.is(from, NamePart.GIVEN_NAME);
        boolean model = body && !line.is(to - 1, UNLIKE_MODELS);
        return model || line.is(to - 1, NamePart.THING_HEAD) ? known : to;
    }

    /** Leaves out small words and marks that a cut left at the end. */
    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && !words.isProper(end - 1)) {
            end--;
        }
        return end;
    }

    private int rawEnd(int from) {
        int at = Math.max(from + 1, line.phraseEnd(from, WHOLE));
        while (at < line.size() && at - from < LONGEST) {
            int next = words.isProper(at) && hangTogether(from, at) ? at : joints.after(from, at);
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
        boolean ahead = one >= from && one <= at + LONGEST && words.isProper(one);
        boolean back = other >= from && other < at;
        return ahead || back || other == at - 1 || (one == other && isFlat(at - 1) && isFlat(at));
    }

    private boolean isFlat(int at) {
        return line.relation(at).startsWith("flat") || line.relation(at).startsWith("compound");
    }

    /** A letter or what an office is for by itself, or a word for the people of a state that no body's name follows. */
    private boolean isAlone(int at) {
        if (line.text(at).length() == 1 || line.is(at, NamePart.MATTER)) {
            return end(at) == at + 1 && !line.is(at, WHOLE);
        }
        if (!line.is(at, NamePart.DEMONYM) || line.phraseEnd(at, WHOLE) > at) {
            return false;
        }
        int end = rawEnd(at);
        return end == at + 1 || (!line.is(end - 1, HEADS) && !line.is(at + 1, HEADS));
    }
}
