package org.countersign.publish;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import org.countersign.model.Attitude;
import org.countersign.model.ClaimState;
import org.countersign.model.Coded;
import org.countersign.model.Field;
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.RootSource;
import org.countersign.model.Sector;

/** How the record's words are put before a reader, in English. */
public final class Wording {

    private Wording() {}

    public static String field(Field field) {
        return switch (field) {
            case PARTIES -> "Parties";
            case INSTRUMENT -> "Instrument";
            case STATUS -> "Status";
            case SIGNED_ON -> "Signed on";
            case PLANNED_ON -> "Planned for";
            case RATIFIED_ON -> "Ratified on";
            case IN_FORCE_ON -> "In force since";
            case SUSPENDED_ON -> "Suspended on";
            case TERMINATED_ON -> "Ended on";
            case PLACE -> "Place";
            case PLACE_COUNTRY -> "Country of the place";
            case SIGNATORIES -> "Signatories";
            case SECTORS -> "Fields of cooperation";
            case ITEMS -> "Equipment and services";
            case DURATION -> "Duration";
            case VALUE -> "Value";
        };
    }

    /** A claim's value as a reader would say it: {@code BOL} is Bolivia, {@code 2023-07-20} is 20 July 2023. */
    public static String value(Field field, String value) {
        return switch (field) {
            case PARTIES, PLACE_COUNTRY ->
                Arrays.stream(value.split(",", -1))
                        .map(code -> PartyNames.of(new Party(code.strip())))
                        .collect(joining(", "));
            case INSTRUMENT -> value.equals("unspecified") ? "a paper of another kind" : value.replace('-', ' ');
            case STATUS -> value.replace('-', ' ');
            case SECTORS -> sector(value);
            case SIGNED_ON, PLANNED_ON, RATIFIED_ON, IN_FORCE_ON, SUSPENDED_ON, TERMINATED_ON ->
                date(PartialDate.parse(value));
            case PLACE, SIGNATORIES, ITEMS, DURATION, VALUE -> value;
        };
    }

    private static String sector(String code) {
        return switch (Coded.find(Sector.class, code).orElse(Sector.GENERAL_DEFENCE)) {
            case GENERAL_DEFENCE -> "defence in general";
            case ARMS_TRANSFER -> "arms transfers";
            case RESEARCH_TECHNOLOGY -> "research and technology";
            case TRAINING_EDUCATION -> "training and education";
            case COUNTER_NARCOTICS, COUNTER_TERRORISM -> code;
            case BASING_ACCESS -> "basing and access";
            case DEFENCE_INDUSTRY,
                    EXERCISES,
                    INTELLIGENCE_SHARING,
                    BORDER_SECURITY,
                    CYBER,
                    MARITIME_SECURITY,
                    POLICE_COOPERATION,
                    PEACEKEEPING,
                    SPACE,
                    MEDICAL,
                    DISASTER_RELIEF,
                    NUCLEAR,
                    LOGISTICS,
                    MUTUAL_DEFENCE -> code.replace('-', ' ');
        };
    }

    public static String party(Party party) {
        return PartyNames.of(party);
    }

    /** A word of a vocabulary with spaces for hyphens. */
    public static String word(Coded coded) {
        return coded.code().replace('-', ' ');
    }

    /** What a state means, by the rule that computes it. */
    public static String meaning(ClaimState state) {
        return switch (state) {
            case UNDISPUTED -> "Two or more independent roots assert it and none denies it.";
            case SINGLE_SOURCE ->
                "One root asserts it, or several that may rest on one another; no named root denies it.";
            case DISPUTED -> "Named roots assert it and others deny it: both are shown.";
            case ASSESSED -> "Only an analyst’s judgement stands behind it.";
            case ALLEGED -> "Only unnamed or hearsay roots stand behind it.";
            case DENIED -> "A party denies it and nobody but unnamed or media roots asserts it.";
            case UNDISCLOSED -> "The record itself says that it is not known.";
        };
    }

    public static String attitude(Attitude attitude) {
        return attitude == Attitude.ASKS ? "asks for it" : attitude == Attitude.OFFERS ? "offers it" : attitude.code();
    }

    public static String root(RootSource.Kind kind) {
        return switch (kind) {
            case PARTY -> "party to the agreement";
            case NAMED -> "named, not a party";
            case DOCUMENT -> "document";
            case ANALYST -> "analyst";
            case MEDIA -> "media";
            case ANONYMOUS -> "unnamed";
        };
    }

    /** What kind of root it is and whose side it speaks for, e.g. {@code speaks for Bolivia}. */
    public static String standing(RootSource root) {
        return root.side().map(side -> "speaks for " + PartyNames.of(side)).orElseGet(() -> root(root.kind()));
    }

    /** As far as it is known: {@code 20 July 2023}, {@code July 2023}, {@code 2023}. */
    public static String date(PartialDate date) {
        StringBuilder said = new StringBuilder();
        date.day().ifPresent(day -> said.append(day).append(' '));
        date.month().ifPresent(month -> said.append(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .append(' '));
        return said.append(String.format(Locale.ROOT, "%04d", date.year())).toString();
    }

    public static String date(LocalDate date) {
        return date(PartialDate.of(date));
    }

    /** {@code 1 article}, {@code 12 articles}. */
    public static String count(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }
}
