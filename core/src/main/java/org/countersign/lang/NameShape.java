package org.countersign.lang;

import java.util.Set;
import java.util.regex.Pattern;
import org.countersign.lang.NameRuns.Run;

/** Signs in the words of a name themselves. */
final class NameShape {

    private static final int MANY_WORDS = 5;
    private static final long PERSONAL = NamePart.setOf(NamePart.GIVEN_NAME, NamePart.FAMILY_NAME);
    private static final long LISTED = PERSONAL
            | NamePart.setOf(
                    NamePart.STATE,
                    NamePart.CITY,
                    NamePart.TOWN,
                    NamePart.REGION,
                    NamePart.KNOWN_BODY,
                    NamePart.BODY_HEAD,
                    NamePart.PLACE_HEAD,
                    NamePart.THING_HEAD);

    private static final Pattern PEOPLE = Pattern.compile("(ists?|ians|eans|ites?|crats|ish|ese|ans)$");

    private final NameLine line;
    private final boolean headFirst;

    /**
     * The shapes of a sentence.
     *
     * @param headFirst whether a name's head stands first, as in {@code Ministerio de Defensa}
     */
    NameShape(NameLine line, boolean headFirst) {
        this.line = line;
        this.headFirst = headFirst;
    }

    void look(Run run, Set<NameSign> signs) {
        signs.add(NameSign.ANY);
        boolean known = whole(run, signs);
        if (!line.caseTells()) {
            signs.add(NameSign.CASELESS);
        }
        if (run.size() == 1) {
            alone(run.from(), signs);
        } else {
            signs.add(run.size() > MANY_WORDS ? NameSign.MANY_WORDS : NameSign.SEVERAL_WORDS);
            if (!known) {
                heads(run, signs);
            }
            personal(run, signs);
        }
        for (int i = run.from(); i < run.to(); i++) {
            word(run, i, signs);
        }
    }

    /** Looks the whole name up, and tells whether it is known. */
    private boolean whole(Run run, Set<NameSign> signs) {
        long whole = line.partsOf(run.from(), run.to());
        if (NamePart.KNOWN_BODY.in(whole)) {
            signs.add(NameSign.WHOLE_BODY);
        }
        if (NamePart.STATE.in(whole)) {
            signs.add(NameSign.WHOLE_STATE);
        } else if (NamePart.CITY.in(whole)) {
            signs.add(NameSign.WHOLE_CITY);
        } else if (NamePart.REGION.in(whole)) {
            signs.add(NameSign.WHOLE_REGION);
        } else if (NamePart.TOWN.in(whole)) {
            signs.add(NameSign.WHOLE_TOWN);
        }
        return (whole & NameRuns.WHOLE) != 0;
    }

    private void alone(int at, Set<NameSign> signs) {
        signs.add(NameSign.ONE_WORD);
        boolean abbreviation = line.caseTells() && Gazetteer.isAbbreviation(line.text(at));
        if (abbreviation) {
            signs.add(NameSign.ABBREVIATION);
        } else if (line.is(at, NamePart.GIVEN_NAME)) {
            signs.add(NameSign.ONLY_GIVEN);
        } else if (line.is(at, NamePart.FAMILY_NAME)) {
            signs.add(NameSign.ONLY_FAMILY);
        }
        boolean place = line.is(at, NameRuns.PLACES);
        addIf(place && line.is(at, NamePart.GIVEN_NAME), NameSign.PLACE_OR_GIVEN, signs);
        addIf(place && line.is(at, NamePart.FAMILY_NAME), NameSign.PLACE_OR_FAMILY, signs);
        boolean common = line.isCommon(at);
        addIf(!line.is(at, LISTED) && !common, NameSign.ONLY_UNKNOWN, signs);
        addIf(!line.is(at, LISTED) && common, NameSign.ONLY_COMMON, signs);
        if (!line.is(at, LISTED) && !common) {
            ending(at, signs);
        }
        addIf(line.is(at, NamePart.THING_HEAD), NameSign.ONLY_THING, signs);
        addIf(line.is(at, NamePart.BODY_HEAD), NameSign.ONLY_BODY_HEAD, signs);
        addIf(line.is(at, NamePart.PLACE_HEAD), NameSign.ONLY_PLACE_HEAD, signs);
        addIf(line.tag(at) != Upos.PROPN && line.tag(at) != Upos.X, NameSign.NOT_PROPER, signs);
        addIf(isPeople(line.text(at)), NameSign.PEOPLE_SUFFIX, signs);
        addIf(!line.isCapital(at), NameSign.SMALL_LETTER, signs);
    }

    /** A word for members of a people, a faith or a party by its ending. */
    private static boolean isPeople(String text) {
        return PEOPLE.matcher(text).find();
    }

    private void ending(int at, Set<NameSign> signs) {
        addIf(line.endsLikePerson(at), NameSign.PERSON_ENDING, signs);
        addIf(line.endsLikePlace(at), NameSign.PLACE_ENDING, signs);
    }

    private void heads(Run run, Set<NameSign> signs) {
        int link = link(run);
        int last = (link < 0 ? run.to() : link) - 1;
        addIf(link >= 0, NameSign.LINKED, signs);
        addIf(line.is(run.to() - 1, NamePart.BODY_SUFFIX), NameSign.BODY_SUFFIX, signs);
        boolean body = line.is(last, NamePart.BODY_HEAD);
        boolean place = line.is(last, NamePart.PLACE_HEAD);
        addIf(body && !place, NameSign.BODY_HEAD, signs);
        addIf(place && !body, NameSign.PLACE_HEAD, signs);
        addIf(place && line.is(last, PERSONAL), NameSign.PLACE_HEAD_FAMILY, signs);
        addIf(body && place, NameSign.BODY_OR_PLACE_HEAD, signs);
        addIf(line.is(last, NamePart.THING_HEAD), NameSign.THING_HEAD, signs);
        if (last != run.from()) {
            boolean city = line.phraseEnd(run.from(), NameRuns.PLACES) == run.to() - 1;
            boolean plural = line.text(last).endsWith("s") && !line.is(last, LISTED);
            addIf(city && plural && last > run.from(), NameSign.PLURAL_TEAM, signs);
            addIf(line.is(run.from(), NamePart.PLACE_HEAD), NameSign.PLACE_FIRST, signs);
            addIf(line.is(run.from(), NamePart.BODY_HEAD), NameSign.BODY_FIRST, signs);
            addIf(line.is(run.from(), NamePart.THING_HEAD), NameSign.THING_FIRST, signs);
            addIf(headFirst && line.is(run.from(), NamePart.BODY_HEAD), NameSign.BODY_HEAD, signs);
            addIf(headFirst && line.is(run.from(), NamePart.PLACE_HEAD), NameSign.PLACE_HEAD, signs);
            addIf(headFirst && line.is(run.from(), NamePart.THING_HEAD), NameSign.THING_HEAD, signs);
        }
    }

    /** Index of the small word before a name's complement: {@code of} in {@code Bank of England}; -1 for none. */
    private int link(Run run) {
        for (int i = run.from() + 1; i < run.to(); i++) {
            if (line.is(i, NamePart.LINK) && !line.isCapital(i)) {
                return i;
            }
        }
        return -1;
    }

    private void personal(Run run, Set<NameSign> signs) {
        int last = run.to() - 1;
        if (line.is(run.from(), NamePart.GIVEN_NAME)) {
            signs.add(NameSign.FIRST_GIVEN);
        } else if (line.is(run.from(), NamePart.FAMILY_NAME)) {
            signs.add(NameSign.FIRST_FAMILY);
        }
        if (line.is(last, NamePart.FAMILY_NAME)) {
            signs.add(NameSign.LAST_FAMILY);
        } else if (line.is(last, NamePart.GIVEN_NAME)) {
            signs.add(NameSign.LAST_GIVEN);
        }
        boolean all = true;
        boolean none = run.size() < MANY_WORDS;
        boolean common = true;
        for (int i = run.from(); i < run.to(); i++) {
            all &= line.is(i, PERSONAL) || !line.isWord(i);
            boolean known = line.isWord(i) && line.isCommon(i);
            none &= !line.is(i, LISTED) && !known && line.isWord(i) && isNoun(line.tag(i));
            common &= known || !line.isWord(i);
        }
        addIf(common, NameSign.ALL_COMMON, signs);
        addIf(all, NameSign.ALL_NAMES, signs);
        addIf(none, NameSign.ALL_UNKNOWN, signs);
        if (!line.is(last, LISTED) && !common) {
            ending(last, signs);
        }
        addIf(line.is(last, NamePart.PERSON_SUFFIX), NameSign.PERSON_SUFFIX, signs);
    }

    private static boolean isNoun(Upos tag) {
        return tag == Upos.PROPN || tag == Upos.X;
    }

    private void word(Run run, int at, Set<NameSign> signs) {
        String text = line.text(at);
        boolean several = run.size() > 1;
        boolean letter = text.length() == 1 || (text.length() == 2 && text.endsWith("."));
        boolean capital = line.isCapital(at);
        addIf(several && letter && capital, NameSign.INITIAL, signs);
        boolean abbreviation = several && line.caseTells() && !text.contains(".") && Gazetteer.isAbbreviation(text);
        addIf(abbreviation && !line.is(at, NamePart.PERSON_SUFFIX), NameSign.ABBREVIATION_INSIDE, signs);
        addIf(text.equals("&"), NameSign.AMPERSAND, signs);
        addIf(several && line.is(at, NamePart.DEMONYM), NameSign.DEMONYM_INSIDE, signs);
        addIf(several && line.is(at, NameRuns.PLACES), NameSign.PLACE_INSIDE, signs);
        boolean common = line.tag(at) == Upos.NOUN || line.tag(at) == Upos.ADJ || line.tag(at) == Upos.VERB;
        addIf(several && common && capital, NameSign.COMMON_INSIDE, signs);
        addIf(
                text.startsWith("Mc") || text.startsWith("O'") || text.startsWith("O\u2019"),
                NameSign.IRISH_PREFIX,
                signs);
        boolean particle = at > run.from() && !capital && line.is(at, NamePart.PARTICLE);
        addIf(particle && !line.is(at, NamePart.LINK), NameSign.PARTICLE_INSIDE, signs);
        letters(text, signs);
    }

    private static void letters(String text, Set<NameSign> signs) {
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            addIf(Character.isDigit(c), NameSign.DIGIT_INSIDE, signs);
            addIf(small && Character.isUpperCase(c), NameSign.CAMEL, signs);
            addIf(c == '@' || (c == '.' && i > 1 && i < text.length() - 2 && small), NameSign.ADDRESS, signs);
            small = Character.isLowerCase(c);
        }
    }

    private static void addIf(boolean seen, NameSign sign, Set<NameSign> signs) {
        if (seen) {
            signs.add(sign);
        }
    }
}
