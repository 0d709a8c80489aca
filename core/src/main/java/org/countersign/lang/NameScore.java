package org.countersign.lang;

import java.util.Arrays;
import java.util.Optional;

/**
 * What speaks for each kind of name, and for no name, in tenths of a natural logarithm of odds.
 *
 * @param person that it names a person
 * @param place that it names a place
 * @param body that it names a body
 * @param none that it is no name, or names something else: a treaty, a prize, a work
 */
record NameScore(int person, int place, int body, int none) {

    static final NameScore ZERO = new NameScore(0, 0, 0, 0);

    NameScore plus(NameScore other) {
        return new NameScore(person + other.person, place + other.place, body + other.body, none + other.none);
    }

    /** How far each stands above the mean, {@code most} at most. */
    NameScore leaning(int most) {
        int mean = (person + place + body + none) / 4;
        return new NameScore(
                within(person - mean, most),
                within(place - mean, most),
                within(body - mean, most),
                within(none - mean, most));
    }

    private static int within(int points, int most) {
        return Math.max(-most, Math.min(most, points));
    }

    /** The kind that most speaks for; none where as much speaks for no name. */
    Optional<Name.Kind> kind() {
        int best = Math.max(person, Math.max(place, body));
        if (best <= none) {
            return Optional.empty();
        }
        if (best == person) {
            return Optional.of(Name.Kind.PERSON);
        }
        return Optional.of(best == place ? Name.Kind.PLACE : Name.Kind.BODY);
    }

    /** How much more speaks for the best than for the next. */
    int margin() {
        int[] points = {person, place, body, none};
        Arrays.sort(points);
        return points[3] - points[2];
    }
}
