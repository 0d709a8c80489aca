package org.countersign.extract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.model.Act;

/**
 * A verb of saying and how it takes its content: a row of {@code frame.tsv}, in one of the verb's forms where that is known.
 *
 * @param lemma e.g. {@code say}
 * @param parts its words in lower case: {@code take}, {@code to}, {@code twitter}
 * @param features form, tense and person, e.g. {@code finite,past,3s}; none as the lexicon has it
 * @param frames what can follow, e.g. {@code q}, {@code t}, {@code p:of}
 * @param act what one does by saying it
 * @param strength how far the verb can be trusted alone
 */
record VerbSense(
        String lemma, List<String> parts, Set<String> features, Set<String> frames, Act act, Strength strength) {

    VerbSense {
        parts = List.copyOf(parts);
        features = Set.copyOf(features);
        frames = Set.copyOf(frames);
    }

    private static final Set<Act> CLAIMS = EnumSet.of(
            Act.CONFIRMS,
            Act.CORRECTS,
            Act.DENIES,
            Act.DEMANDS,
            Act.ASKS,
            Act.PROMISES,
            Act.WARNS,
            Act.ALLEGES,
            Act.DOUBTS,
            Act.ASSESSES);

    /** How far a verb can be trusted alone. */
    enum Strength {
        SILENT,
        WEAK,
        PLAIN,
        CORE
    }

    /** A row of {@code frame.tsv}. */
    static VerbSense of(List<String> cells) {
        return new VerbSense(
                cells.get(0),
                List.of(cells.get(0).toLowerCase(Locale.ROOT).split(" ", -1)),
                Set.of(),
                Set.copyOf(List.of(cells.get(1).split(",", -1))),
                Act.valueOf(cells.get(2).toUpperCase(Locale.ROOT).replace('-', '_')),
                Strength.valueOf(cells.get(3).toUpperCase(Locale.ROOT)));
    }

    /** The same in this form. */
    VerbSense inForm(Set<String> form) {
        return new VerbSense(lemma, parts, form, frames, act, strength);
    }

    /** The same verb where it does something else. */
    VerbSense as(Act other) {
        return new VerbSense(lemma, parts, features, frames, other, strength);
    }

    /** How many words it has: {@code point out} has two. */
    int words() {
        return parts.size();
    }

    /** Whether its object stands between its words: {@code hold X responsible for A}. */
    boolean isSplit() {
        return words() > 1 && frames.stream().anyMatch(frame -> frame.startsWith("op:"));
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }

    /** Whether it takes nothing else. */
    boolean isOnly(String frame) {
        return frames.equals(Set.of(frame));
    }

    /** Whether a noun phrase is enough of a content for its act. */
    boolean isClaim() {
        return CLAIMS.contains(act);
    }

    /** Whether its object is a claim: asking somebody and seeing something are none, requesting and judging are. */
    boolean claimsObject() {
        boolean firm =
                switch (act) {
                    case ASKS -> takes("n") || takes("i");
                    case ASSESSES -> takes("q") || words() > 1;
                    default -> true;
                };
        return takes("o") && isClaim() && firm;
    }

    boolean isForm(String form) {
        return features.contains(form);
    }

    boolean isCore() {
        return strength == Strength.CORE;
    }

    /** Whether it needs clear syntax. */
    boolean isWeak() {
        return strength == Strength.WEAK || isSilent();
    }

    /** Whether it is known to report nothing: a wish, a decision, praise. */
    boolean isSilent() {
        return strength == Strength.SILENT;
    }
}
