package org.countersign.lang;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.lang.Features.VerbForm;

/** What a {@link Dictionary} and the rules beside it say of one form. Immutable, thread-safe. */
public final class Entry {

    private static final int DISTANT = 100;
    private static final int UNEXPECTED = 100 * DISTANT;
    private static final int UNLISTED = 100 * UNEXPECTED;

    private final String form;
    private final List<Sense> senses;
    private final List<String> tags;
    private final Inflection inflection;

    Entry(String form, List<Sense> senses, Inflection inflection) {
        this.form = form;
        this.senses = List.copyOf(senses);
        this.tags = senses.stream().map(Sense::tag).distinct().sorted().toList();
        this.inflection = inflection;
    }

    /** The word that was looked up, as printed. */
    public String form() {
        return form;
    }

    /** The dictionary's own tags of all readings, each once, sorted; none for a form that it does not have. */
    public List<String> tags() {
        return tags;
    }

    /** Dictionary form of this word if it is of this class; where nothing is known, the word itself. */
    public String lemma(Upos upos) {
        return inflection
                .listed(form, upos)
                .or(() -> Inflection.isNamedByItself(upos) ? Optional.of(form) : Optional.empty())
                .or(() -> best(upos, VerbForm.NONE).map(Sense::lemma))
                .orElseGet(() -> isCapitalisedAlways() ? form : form.toLowerCase(Locale.ROOT));
    }

    /** What the form tells if it is of this class; see {@link #features(Upos, VerbForm)}. */
    public Features features(Upos upos) {
        return features(upos, VerbForm.NONE);
    }

    /**
     * What the form tells if it is of this class and the sentence asks for this form of the verb: {@code signed} after
     * {@code was} is a participle. Where the form alone does not tell, the press decides: third person before first
     * ({@code firmaba}), indicative before subjunctive, past before participle.
     *
     * @param expected what the sentence asks for; {@code NONE} where it does not tell
     */
    public Features features(Upos upos, VerbForm expected) {
        return best(upos, expected)
                .map(sense -> inflection.tagSet().features(sense.tag()))
                .orElse(Features.NONE);
    }

    private Optional<Sense> best(Upos upos, VerbForm expected) {
        TagSet tagSet = inflection.tagSet();
        String listed = inflection.listed(form, upos).orElse("");
        Sense best = null;
        int lowest = Integer.MAX_VALUE;
        for (Sense sense : senses) {
            int distance = tagSet.distance(sense.tag(), upos);
            if (distance < TagSet.FAR) {
                int cost = UNLISTED * (listed.equals(sense.lemma()) ? 0 : 1)
                        + UNEXPECTED * (isExpected(sense, expected) ? 0 : 1)
                        + DISTANT * distance
                        + tagSet.rarity(sense.tag(), upos);
                if (cost < lowest) {
                    lowest = cost;
                    best = sense;
                }
            }
        }
        return Optional.ofNullable(best).or(() -> inflection.guess(form, upos));
    }

    private boolean isExpected(Sense sense, VerbForm expected) {
        return expected == VerbForm.NONE
                || inflection.tagSet().features(sense.tag()).verbForm() == expected;
    }

    /** Whether it is known as a name alone: {@code Palestinian}, an adjective too, keeps its capital. */
    private boolean isCapitalisedAlways() {
        return !senses.isEmpty()
                && senses.stream()
                        .allMatch(sense -> Character.isUpperCase(sense.lemma().codePointAt(0)));
    }

    /**
     * One reading.
     *
     * @param lemma dictionary form
     * @param tag the dictionary's tag
     */
    record Sense(String lemma, String tag) {}
}
