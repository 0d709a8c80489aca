package org.countersign.lang;

/** Small words and marks inside names: {@code of}, {@code von}, {@code &}, a hyphen. */
final class NameJoints {

    private static final int LONGEST = 3;
    private static final long LINKED = NamePart.setOf(NamePart.BODY_HEAD, NamePart.PLACE_HEAD, NamePart.THING_HEAD);
    private static final long PERSONAL = NamePart.setOf(NamePart.GIVEN_NAME, NamePart.FAMILY_NAME);
    private static final long KNOWN = NameRuns.WHOLE | PERSONAL;

    private final NameLine line;
    private final NameWords words;

    NameJoints(NameLine line, NameWords words) {
        this.line = line;
        this.words = words;
    }

    /**
     * Index of the word by which a name goes on behind the small words or marks at {@code at}; -1 where it does not.
     *
     * @param from first unit of the name
     */
    int after(int from, int at) {
        if (at >= line.size()) {
            return -1;
        }
        if (line.isCapital(at)) {
            return line.is(at, NamePart.PERSON_SUFFIX) && line.is(at - 1, PERSONAL) ? at : -1;
        }
        if (!line.isWord(at)) {
            return joinsByMark(at) ? at + 1 : -1;
        }
        if (at == from + 1 && isByname(from, at)) {
            return at + 1;
        }
        int next = afterLink(from, at);
        next = next < 0 ? afterParticles(from, at) : next;
        return next < 0 ? afterConjunction(from, at) : next;
    }

    private boolean joinsByMark(int at) {
        if (line.isHyphen(at) && line.touches(at) && line.touches(at + 1) && line.isCapital(at + 1)) {
            return !(line.is(at - 1, NameRuns.SURE) && line.is(at + 1, NameRuns.SURE));
        }
        if (line.is(at, ".")) {
            return line.touches(at) && line.text(at - 1).length() == 1 && words.isProper(at + 1);
        }
        boolean suffix = line.is(at, ",") && line.is(at + 1, NamePart.BODY_SUFFIX);
        return (suffix || line.is(at, "&")) && line.isCapital(at + 1);
    }

    /** {@code Anna the Great}, {@code John of Bern}. */
    private boolean isByname(int from, int at) {
        if (!line.is(from, NamePart.GIVEN_NAME) || line.is(from, NameRuns.WHOLE) || !line.isCapital(at + 1)) {
            return false;
        }
        boolean epithet = line.is(at, NamePart.ARTICLE) && words.isProper(at + 1) && line.head(at + 1) == from;
        boolean origin = line.is(at, NamePart.GENITIVE) && line.is(at + 1, NameRuns.PLACES);
        return (epithet && line.tag(at + 1) != Upos.NOUN) || origin;
    }

    /** {@code Department of Defence}, {@code Ministerio de la Defensa}. */
    private int afterLink(int from, int at) {
        if (!line.is(at, NamePart.LINK)) {
            return -1;
        }
        int next = at + 1;
        while (next < at + LONGEST && line.is(next, NamePart.ARTICLE) && !line.isCapital(next)) {
            next++;
        }
        boolean genitive = line.is(at, NamePart.GENITIVE);
        long heads = genitive ? LINKED : NamePart.BODY_HEAD.bit();
        boolean headed = line.is(at - 1, heads) || (line.is(from, heads) && (genitive || !isLinked(from, at)));
        boolean owned = NamePart.KNOWN_BODY.in(line.partsOf(from, at)) && isPerson(next);
        return headed && !owned && line.isCapital(next) && words.isProper(next) ? next : -1;
    }

    /** First and last name: {@code the Government of Ana Paz}. */
    private boolean isPerson(int at) {
        return line.is(at, NamePart.GIVEN_NAME)
                && words.isProper(at + 1)
                && line.phraseEnd(at, NameRuns.WHOLE) <= at + 1;
    }

    /** {@code Ludwig van der Rohe}, {@code Ali bin Hasan}, {@code Omar al-Hamid}. */
    private int afterParticles(int from, int at) {
        int next = at;
        while (next < at + LONGEST && isParticle(next, at)) {
            next++;
        }
        if (next == at || !words.isProper(next) || !line.isCapital(next)) {
            return -1;
        }
        if (line.is(at, NamePart.GENITIVE)) {
            boolean other = line.is(next, NameRuns.SURE) || (line.is(next, NameRuns.HEADS) && !isFamily(next));
            return line.is(from, NamePart.GIVEN_NAME) && !other ? next : -1;
        }
        boolean small = line.is(at, NamePart.CONJUNCTION) || line.is(at, NamePart.ARTICLE);
        return small ? -1 : next;
    }

    /** {@code Manuel da Costa}: a word that opens names of places, but without any behind it, is a family's. */
    private boolean isFamily(int at) {
        return line.is(at, NamePart.PLACE_HEAD)
                && !line.is(at, NamePart.BODY_HEAD)
                && !line.isCapital(at + 1)
                && !line.is(at + 1, NamePart.LINK);
    }

    private boolean isParticle(int at, int first) {
        if (line.isHyphen(at)) {
            return at > first;
        }
        boolean arabic = line.is(at, NamePart.HYPHEN_PARTICLE) && line.isHyphen(at + 1);
        return (arabic || line.is(at, NamePart.PARTICLE)) && !line.isCapital(at);
    }

    /** {@code Foreign and Commonwealth Office}, {@code Department of Housing and Urban Development}. */
    private int afterConjunction(int from, int at) {
        boolean capital = words.isProper(at + 1) && line.isCapital(at + 1);
        if (!capital || !line.is(at, NamePart.CONJUNCTION) || line.is(at + 1, KNOWN) || line.is(at - 1, KNOWN)) {
            return -1;
        }
        boolean body = line.is(from, NamePart.BODY_HEAD) || line.is(from + 1, NamePart.BODY_HEAD);
        boolean goesOn = body && isLinked(from, at) && !line.is(at + 1, NameRuns.HEADS);
        boolean modifies = !line.parsed() || line.head(from) > at;
        boolean opens = at == from + 1 && modifies && isHeaded(at + 1);
        return goesOn || opens ? at + 1 : -1;
    }

    private boolean isLinked(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (line.is(i, NamePart.LINK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the capitals from here end in the word of a body. */
    private boolean isHeaded(int from) {
        int end = from;
        while (words.isProper(end) && line.isCapital(end)) {
            end++;
        }
        return end > from + 1 && line.is(end - 1, NamePart.BODY_HEAD);
    }
}
