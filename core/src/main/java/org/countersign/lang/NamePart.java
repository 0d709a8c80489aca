package org.countersign.lang;

/** What a word or phrase can tell of the name that it stands in or beside. */
enum NamePart {
    GIVEN_NAME(0),
    FAMILY_NAME(1),
    /** Name of a state. */
    STATE(2),
    /** A city of 200,000 people and more, or a capital. */
    CITY(3),
    TOWN(4),
    /** A province, region, water, mountain or landmark. */
    REGION(5),
    DEMONYM(6),
    /** A well-known body by its whole name. */
    KNOWN_BODY(7),
    /** Office or title, in any case. */
    OFFICE(8),
    /** Title that stands before a person's name. */
    HONORIFIC(9),
    /** Word of a body inside its name: {@code Ministry}. */
    BODY_HEAD(10),
    /** Word of a place inside its name: {@code River}. */
    PLACE_HEAD(11),
    /** Word that makes of a run of capitals neither person, place nor body: {@code Treaty}. */
    THING_HEAD(12),
    BODY_SUFFIX(13),
    PERSON_SUFFIX(14),
    /** Common noun of a person, a place or a body, in apposition or before a name. */
    PERSON_NOUN(15),
    PLACE_NOUN(16),
    BODY_NOUN(17),
    /** Noun that a place's name modifies: {@code area}. */
    PLACE_MODIFIED(18),
    PERSON_VERB(19),
    PERSON_PRONOUN(20),
    PERSON_PREPOSITION(21),
    PLACE_PREPOSITION(22),
    PLACE_ONLY_PREPOSITION(23),
    WHERE(24),
    WHICH(25),
    PARTICLE(26),
    LINK(27),
    GENITIVE(28),
    ARTICLE(29),
    CONJUNCTION(30),
    DATE(31),
    /** Arabic article before a hyphen. */
    HYPHEN_PARTICLE(32),
    COPULA(33),
    /** Pronoun that speaks of a person named before. */
    NEAR_PRONOUN(34),
    /** What a hyphen ties to a place: {@code based}. */
    BASED(35),
    BORN(36),
    /** Verb or preposition of winning, losing and playing. */
    TEAM_VERB(37),
    /** Word that is at home where sport is spoken of. */
    SPORT(38),
    /** Day or month of a language that prints it in small letters. */
    SMALL_DATE(39),
    /** What an office is for: {@code Defence}. */
    MATTER(40);

    private final long bit;

    NamePart(int number) {
        this.bit = 1L << number;
    }

    /** Its bit in a set of parts. */
    long bit() {
        return bit;
    }

    boolean in(long parts) {
        return (parts & bit) != 0;
    }

    static long setOf(NamePart... parts) {
        long set = 0;
        for (NamePart part : parts) {
            set |= part.bit;
        }
        return set;
    }
}
