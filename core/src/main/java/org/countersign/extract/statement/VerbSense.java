package org.countersign.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countersign.model.Act;

/**
 * One row of {@code cue-verb.tsv}: a form of a verb of saying and how it takes its content.
 *
 * @param lemma e.g. {@code say}
 * @param features form, tense and person, e.g. {@code finite,past,3s}
 * @param frames what can follow, e.g. {@code q}, {@code t}, {@code p:of}
 * @param act what one does by saying it
 * @param strength how far the verb can be trusted alone
 */
record VerbSense(String lemma, Set<String> features, Set<String> frames, Act act, Strength strength) {

    VerbSense {
        features = Set.copyOf(features);
        frames = Set.copyOf(frames);
    }

    /** How far a verb can be trusted alone. */
    enum Strength {
        WEAK,
        PLAIN,
        CORE
    }

    static VerbSense of(List<String> cells, Map<String, VerbSense> frames) {
        Set<String> form = Set.copyOf(List.of(cells.get(2).split(",", -1)));
        VerbSense frame = frames.get(cells.get(1));
        if (frame != null) {
            return frame.inForm(form);
        }
        return new VerbSense(
                cells.get(1),
                form,
                Set.copyOf(List.of(cells.get(3).split(",", -1))),
                Act.valueOf(cells.get(4).toUpperCase(Locale.ROOT).replace('-', '_')),
                Strength.valueOf(cells.get(5).toUpperCase(Locale.ROOT)));
    }

    /** A row of {@code frame.tsv}. */
    static VerbSense ofFrame(List<String> cells) {
        return new VerbSense(
                cells.get(0),
                Set.of(),
                Set.copyOf(List.of(cells.get(1).split(",", -1))),
                Act.valueOf(cells.get(2).toUpperCase(Locale.ROOT).replace('-', '_')),
                Strength.valueOf(cells.get(3).toUpperCase(Locale.ROOT)));
    }

    /** The same in this form. */
    VerbSense inForm(Set<String> form) {
        return new VerbSense(lemma, form, frames, act, strength);
    }

    /** How many words it has: {@code point out} has two. */
    int words() {
        return (int) lemma.chars().filter(c -> c == ' ').count() + 1;
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }

    /** Whether it takes nothing else. */
    boolean isOnly(String frame) {
        return frames.equals(Set.of(frame));
    }

    boolean isForm(String form) {
        return features.contains(form);
    }

    boolean isCore() {
        return strength == Strength.CORE;
    }

    boolean isWeak() {
        return strength == Strength.WEAK;
    }
}
