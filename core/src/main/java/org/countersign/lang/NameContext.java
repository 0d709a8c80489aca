package org.countersign.lang;

import java.util.Set;
import org.countersign.lang.NameRuns.Run;

/** Signs around a name. */
final class NameContext {

    private static final int APPOSITION = 7;
    private static final int NEAR = 9;
    private static final long PEOPLE = NamePart.setOf(NamePart.PERSON_NOUN, NamePart.OFFICE, NamePart.HONORIFIC);
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB'\u2018\u2019``''";

    private final NameLine line;

    NameContext(NameLine line) {
        this.line = line;
    }

    void look(Run run, Set<NameSign> signs) {
        addIf(run.titled(), NameSign.TITLED, signs);
        addIf(run.from() == 0, NameSign.OPENS, signs);
        addIf(isQuote(run.from() - 1) && isQuote(run.to()), NameSign.QUOTED, signs);
        before(run.from() - 1, signs);
        after(run.to(), signs);
        apposition(run.to(), signs);
        addIf(speaks(run), NameSign.SPEAKS, signs);
        addIf(line.speaksOfSport() && plays(run), NameSign.TEAM_CONTEXT, signs);
        for (int i = run.to(); i < run.to() + NEAR; i++) {
            addIf(line.is(i, NamePart.NEAR_PRONOUN), NameSign.PRONOUN_NEAR, signs);
        }
    }

    private void before(int last, Set<NameSign> signs) {
        int at = last;
        if (line.is(at, "(")) {
            signs.add(line.isDateline() ? NameSign.CREDIT : NameSign.BRACKETED);
        }
        if (line.is(at, ",") && at > 0 && line.isCapital(at - 1) && line.is(at - 1, NameRuns.PLACES)) {
            signs.add(NameSign.AFTER_PLACE);
        }
        addIf(line.is(at, ",") && followsOffice(at), NameSign.AFTER_OFFICE, signs);
        if (line.isCapital(at)) {
            return;
        }
        addIf(line.is(at, PEOPLE), NameSign.AFTER_PERSON_NOUN, signs);
        addIf(line.is(at, NamePart.BODY_NOUN), NameSign.AFTER_BODY_NOUN, signs);
        addIf(line.is(at, NamePart.PLACE_NOUN), NameSign.AFTER_PLACE_NOUN, signs);
        addIf(line.is(at, NamePart.GENITIVE) && line.is(at - 1, NamePart.PLACE_NOUN), NameSign.OF_PLACE_NOUN, signs);
        if (line.is(at, NamePart.ARTICLE)) {
            signs.add(NameSign.ARTICLE);
            at--;
        }
        addIf(line.is(at, NamePart.PLACE_ONLY_PREPOSITION) && line.is(at - 1, NamePart.BORN), NameSign.BORN_IN, signs);
        if (line.is(at, NamePart.PLACE_ONLY_PREPOSITION)) {
            signs.add(NameSign.IN_PLACE);
        } else if (line.is(at, NamePart.PLACE_PREPOSITION)) {
            signs.add(NameSign.PLACE_PREPOSITION);
        } else if (line.is(at, NamePart.PERSON_PREPOSITION)) {
            signs.add(NameSign.PERSON_PREPOSITION);
        } else if (line.is(at, NamePart.GENITIVE)) {
            signs.add(NameSign.OF);
        }
    }

    /** {@code its minister of fisheries, Ana Paz}. */
    private boolean followsOffice(int comma) {
        for (int i = comma - 1; i >= 0 && i >= comma - APPOSITION; i--) {
            if (line.is(i, NamePart.OFFICE)) {
                return true;
            }
            if (!line.isWord(i) || line.tag(i) == Upos.VERB) {
                return false;
            }
        }
        return false;
    }

    private void after(int at, Set<NameSign> signs) {
        int next = line.is(at, ",") ? at + 1 : at;
        addIf(line.isHyphen(at) && line.is(at + 1, NamePart.BASED), NameSign.BASED, signs);
        boolean dates = line.is(at, "(") && (line.is(at + 1, NamePart.BORN) || isYear(at + 1));
        addIf(dates, NameSign.DATES, signs);
        addIf(line.isPossessive(at), NameSign.POSSESSIVE, signs);
        addIf(line.is(next, NamePart.PERSON_PRONOUN), NameSign.PERSON_PRONOUN, signs);
        addIf(line.is(next, NamePart.WHERE), NameSign.WHERE, signs);
        addIf(line.is(next, NamePart.WHICH), NameSign.WHICH, signs);
        if (line.isWord(at) && !line.isCapital(at) && line.tag(at) == Upos.NOUN) {
            addIf(line.is(at, NamePart.PLACE_MODIFIED), NameSign.BEFORE_PLACE_MODIFIED, signs);
            addIf(line.is(at, NamePart.BODY_NOUN), NameSign.BEFORE_BODY_NOUN, signs);
            addIf(line.is(at, PEOPLE), NameSign.BEFORE_PERSON_NOUN, signs);
            signs.add(NameSign.BEFORE_NOUN);
        }
        boolean place = next > at && line.isCapital(next) && line.phraseEnd(next, NameRuns.PLACES) > next;
        addIf(place, NameSign.BEFORE_PLACE, signs);
        boolean bracket = line.is(at, "(") && at + 1 < line.size() && Gazetteer.isAbbreviation(line.text(at + 1));
        addIf(bracket, NameSign.BEFORE_ABBREVIATION, signs);
    }

    /** {@code Ana Paz, the defence minister}; {@code Ana Paz, 45,}. */
    private void apposition(int at, Set<NameSign> signs) {
        if (!line.is(at, ",") && !line.is(at, "(") && !line.is(at, NamePart.COPULA)) {
            return;
        }
        if (isAge(at + 1) && (line.is(at + 2, ",") || line.is(at + 2, ")"))) {
            signs.add(NameSign.AGE);
            return;
        }
        for (int i = at + 1; i < line.size() && i <= at + APPOSITION; i++) {
            boolean goesOn = line.isWord(i) || line.isHyphen(i) || line.isPossessive(i);
            if (!goesOn || line.tag(i) == Upos.VERB || line.tag(i) == Upos.AUX) {
                return;
            }
            boolean noun = line.tag(i) == Upos.NOUN || line.tag(i) == Upos.X || line.is(i, NamePart.OFFICE);
            if (noun && line.is(i, PEOPLE)) {
                signs.add(NameSign.IS_PERSON);
                return;
            }
            if (noun && !line.isCapital(i) && line.is(i, NamePart.BODY_NOUN)) {
                signs.add(NameSign.IS_BODY);
                return;
            }
            if (noun && !line.isCapital(i) && line.is(i, NamePart.PLACE_NOUN)) {
                signs.add(NameSign.IS_PLACE);
                return;
            }
        }
    }

    /** Whether it is a place's name that stands where a team's would. */
    private boolean plays(Run run) {
        boolean place = (line.partsOf(run.from(), run.to()) & NameRuns.PLACES) != 0;
        boolean subject = line.relation(run.from()).startsWith("nsubj");
        boolean beside = line.is(run.to(), NamePart.TEAM_VERB) || line.is(run.from() - 1, NamePart.TEAM_VERB);
        return place && (subject || beside);
    }

    private boolean isYear(int at) {
        return at < line.size()
                && line.text(at).length() >= 4
                && Character.isDigit(line.text(at).charAt(0));
    }

    private boolean isAge(int at) {
        return at < line.size()
                && line.text(at).length() == 2
                && Character.isDigit(line.text(at).charAt(0));
    }

    /** Whether it is the subject of a verb of what people do, by the tree or by its place. */
    private boolean speaks(Run run) {
        int next = run.to();
        int before = run.from() - 1;
        if (line.is(next, NamePart.PERSON_VERB) && !line.isCapital(next)) {
            return true;
        }
        if (line.is(before, NamePart.PERSON_VERB) && !line.isCapital(before) && !line.isWord(next)) {
            return true;
        }
        for (int i = run.from(); i < run.to(); i++) {
            int head = line.head(i);
            boolean outside = head != Tree.ROOT && (head < run.from() || head >= run.to());
            if (outside && line.relation(i).startsWith("nsubj") && line.is(head, NamePart.PERSON_VERB)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuote(int at) {
        return at >= 0 && at < line.size() && QUOTES.contains(line.text(at));
    }

    private static void addIf(boolean seen, NameSign sign, Set<NameSign> signs) {
        if (seen) {
            signs.add(sign);
        }
    }
}
