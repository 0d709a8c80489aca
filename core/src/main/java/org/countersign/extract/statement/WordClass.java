package org.countersign.extract.statement;

import java.util.Locale;

/** Classes of function words that the grammar of statements asks for (lexicon {@code word-class.tsv}). */
enum WordClass {
    DETERMINER,
    /** A determiner or possessive that points to somebody known. */
    DEFINITE,
    /** Points to something at hand: {@code this}. */
    POINTING,
    MASCULINE,
    FEMININE,
    /** A pronoun for things and bodies. */
    NEUTER,
    POSSESSIVE,
    PRONOUN,
    /** A pronoun for nobody in particular: it is a speaker's own name. */
    INDEFINITE,
    CLITIC,
    /** A pronoun that no verb in the third person singular goes with. */
    PLURAL,
    /** A pronoun by which a speaker names himself. */
    SELF,
    /** A network on which people publish for themselves: no medium that they speak to. */
    CHANNEL,
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
    /** An auxiliary or verb of the future. */
    FUTURE,
    /** An auxiliary of the conditional. */
    HYPOTHETICAL,
    NEGATION,
    /** Opens a remark of the reporter behind a content: {@code extremo que}. */
    ASIDE,
    NEGATIVE_AUXILIARY,
    /** Opens what is not told as done: {@code if}, {@code without}. */
    UNREAL,
    /** By its lemma, a word whose complement is not done: {@code avoid}, {@code unable}. */
    UNDONE,
    /** Ties an infinitive, a gerund or a clause to the word that it completes: {@code from}, {@code de}. */
    BINDING,
    ADVERB,
    /** By its lemma, a verb that another one begins, goes on or comes again with: {@code go on}, {@code volver}. */
    ASPECT,
    /** Takes a negation or a condition back: {@code not only}, {@code si bien}. */
    ONLY,
    TIME,
    /** People who live or stand together, or where they do: {@code villages}, {@code families}. */
    COLLECTIVE,
    /** People who are told things in public: {@code reporters}. */
    PUBLIC,
    /** Where people are told things as an office: {@code parliament}. */
    FORUM,
    /** A frequent irregular verb of narrated past. */
    PAST,
    /** A frequent irregular finite verb. */
    FINITE,
    /** What shows something without a mouth: {@code poll}, {@code footage}. */
    FINDING,
    /** What something is said in: {@code statement}. */
    MEDIUM,
    /** By its lemma, a verb that makes a statement known without telling it: {@code issue}. */
    ISSUING,
    /** What else can be issued, also by words with other senses: {@code release}, {@code warning}. */
    ISSUED,
    /** By its lemma, a verb for who goes to where he publishes: {@code take} to Twitter. */
    RESORTING,
    /** What who speaks asks for himself: {@code anonymity}. */
    ANONYMITY;

    static WordClass of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
