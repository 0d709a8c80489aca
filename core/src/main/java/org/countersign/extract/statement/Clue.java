package org.countersign.extract.statement;

import java.util.Locale;

/** What a word tells of the act that a content does, whatever its verb of saying (lexicon {@code act-word.tsv}). */
enum Clue {
    /** How a speaker names himself where it grows together with a verb, and what is his: {@code we'll}, {@code our}. */
    SELF,
    /** Makes the verb behind it a future: {@code going to}. */
    FUTURE,
    /** Says what has to be done: {@code must}, {@code tener que}. */
    DUTY,
    /** The same, or what is to be expected: {@code should}. */
    OUGHT,
    /** Says what somebody means to do: {@code intend}. */
    INTENT,
    /** The same, where an infinitive follows: {@code planear}. */
    AIM,
    /** Offers oneself: {@code willing to}. */
    WILLING,
    /** Bids somebody trust in what is his or mine: {@code count on}. */
    RELIANCE,
    /** What is done for others: {@code protect}. */
    HELP,
    /** What is done against others: {@code attack}. */
    THREAT,
    /** What nobody wants to happen: {@code war}. */
    HARM,
    /** Judges: {@code crucial}, {@code mistake}. */
    VALUE,
    /** Judges how likely something is: {@code appear}. */
    SEEMING,
    /** Links a subject with a judgement: {@code look}. */
    LINKING,
    /** Rejects what was said: {@code false}. */
    UNTRUE,
    /** Rejects what was said, if negated: {@code true}. */
    TRUE,
    /** What one is accused of: {@code lie}. */
    MISDEED,
    /** Nobody decides to do it: {@code know}. */
    STATE,
    /** A verb of saying that vouches for what follows: {@code assure}. */
    PLEDGE,
    /** A verb of saying whose content is a fact, not a judgement: {@code find}. */
    FACT;

    static Clue of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
