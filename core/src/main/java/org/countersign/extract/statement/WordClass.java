package org.countersign.extract.statement;

import java.util.Locale;

/** Classes of function words that the grammar of statements asks for (lexicon {@code word-class.tsv}). */
enum WordClass {
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    CLITIC,
    PREPOSITION,
    /** A preposition that can join a complement to a noun phrase: {@code of}, {@code de}. */
    LINK,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    QUESTION,
    /** What introduces a content clause: {@code that}, {@code que}. */
    COMPLEMENTIZER,
    BE,
    HAVE,
    DO,
    MODAL,
    NEGATION,
    NEGATIVE_AUXILIARY,
    ADVERB,
    TIME,
    /** People who are told things in public: {@code reporters}. */
    PUBLIC,
    /** Where people are told things as an office: {@code parliament}. */
    FORUM,
    /** A frequent irregular finite verb. */
    FINITE,
    /** What something is said in: {@code statement}. */
    MEDIUM;

    static WordClass of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
