package org.countersign.lang;

/** A sign by which the kind of a name is told; {@code name-evidence.tsv} has what each is worth. */
enum NameSign {
    /** Every name. */
    ANY,
    /** It is one word. */
    ONE_WORD,
    /** It is several words. */
    SEVERAL_WORDS,
    /** More than five words. */
    MANY_WORDS,
    /** The whole is a state's name. */
    WHOLE_STATE,
    WHOLE_CITY,
    WHOLE_REGION,
    WHOLE_TOWN,
    WHOLE_BODY,
    /** One word, a given name. */
    ONLY_GIVEN,
    /** One word, a family name. */
    ONLY_FAMILY,
    /** One word that no list and no dictionary has. */
    ONLY_UNKNOWN,
    /** One word that a dictionary has in small letters too. */
    ONLY_COMMON,
    ONLY_THING,
    ONLY_BODY_HEAD,
    ONLY_PLACE_HEAD,
    /** One word in capitals. */
    ABBREVIATION,
    /** Several words, one in capitals alone. */
    ABBREVIATION_INSIDE,
    /** One word that the tagger takes for a common word. */
    NOT_PROPER,
    /** It begins with a small letter. */
    SMALL_LETTER,
    /** In a headline, where capitals tell nothing. */
    CASELESS,
    FIRST_GIVEN,
    FIRST_FAMILY,
    LAST_FAMILY,
    LAST_GIVEN,
    /** Every word may be a given or family name. */
    ALL_NAMES,
    /** Some words that no list and no dictionary has. */
    ALL_UNKNOWN,
    /** The last word is unknown and ends as people's names do. */
    PERSON_ENDING,
    /** The last word is unknown and ends as places' names do. */
    PLACE_ENDING,
    /** Some words that a dictionary has in small letters too. */
    ALL_COMMON,
    PERSON_SUFFIX,
    /** One letter inside. */
    INITIAL,
    AMPERSAND,
    DEMONYM_INSIDE,
    /** A common noun, adjective or verb inside. */
    COMMON_INSIDE,
    /** Mc, O'. */
    IRISH_PREFIX,
    PARTICLE_INSIDE,
    BODY_HEAD,
    PLACE_HEAD,
    BODY_OR_PLACE_HEAD,
    THING_HEAD,
    PLACE_HEAD_FAMILY,
    THING_FIRST,
    /** One word for the members of a people or faith by its ending. */
    PEOPLE_SUFFIX,
    /** Of, for inside. */
    LINKED,
    PLACE_FIRST,
    BODY_FIRST,
    /** One of several words is a place. */
    PLACE_INSIDE,
    BODY_SUFFIX,
    DIGIT_INSIDE,
    /** An at sign or a dot inside, as in an address. */
    ADDRESS,
    /** A capital inside a word. */
    CAMEL,
    TITLED,
    AFTER_PERSON_NOUN,
    /** An office and a comma before it. */
    AFTER_OFFICE,
    AFTER_BODY_NOUN,
    AFTER_PLACE_NOUN,
    OF_PLACE_NOUN,
    /** An article before it. */
    ARTICLE,
    /** In, near. */
    IN_PLACE,
    PLACE_PREPOSITION,
    PERSON_PREPOSITION,
    OF,
    POSSESSIVE,
    PERSON_PRONOUN,
    WHERE,
    WHICH,
    BEFORE_PLACE_MODIFIED,
    BEFORE_BODY_NOUN,
    BEFORE_PERSON_NOUN,
    BEFORE_NOUN,
    /** A comma and a place follow. */
    BEFORE_PLACE,
    /** A place and a comma before. */
    AFTER_PLACE,
    /** An abbreviation in brackets follows. */
    BEFORE_ABBREVIATION,
    BRACKETED,
    /** In brackets in a dateline: the agency. */
    CREDIT,
    AGE,
    /** An apposition says it is somebody. */
    IS_PERSON,
    IS_BODY,
    IS_PLACE,
    /** Subject of a verb that people do. */
    SPEAKS,
    QUOTED,
    /** First word of the sentence. */
    OPENS,
    NEAR_PERSON,
    NEAR_PLACE,
    NEAR_BODY,
    /** One word, a place's and a given name. */
    PLACE_OR_GIVEN,
    /** One word, a place's and a family name. */
    PLACE_OR_FAMILY,
    /** A year or a birth in brackets after it. */
    DATES,
    /** He, she, his or her soon after it. */
    PRONOUN_NEAR,
    /** -based, -born. */
    BASED,
    /** A place and a plural. */
    PLURAL_TEAM,
    /** A place that wins, loses or plays, where sport is spoken of. */
    TEAM_CONTEXT,
    /** Born in. */
    BORN_IN,
    /** Last word of a person's name elsewhere. */
    SURNAME
}
