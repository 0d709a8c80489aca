package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.model.Span;

/** The actors of an article by place: who is named here, who was named last before. */
final class CastIndex {

    private static final int LONGEST_PHRASE = 200;
    private static final int FARTHEST_MENTION = 200;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int LONG_NAME = 8;

    private final List<Named> mentions = new ArrayList<>();

    CastIndex(Cast cast) {
        for (Actor actor : cast.actors()) {
            actor.mentions().forEach(mention -> mentions.add(new Named(actor, mention)));
        }
        mentions.sort(Comparator.comparing(named -> named.mention().phrase()));
    }

    /**
     * One place where an actor is named.
     *
     * @param actor who
     * @param mention where
     */
    record Named(Actor actor, Actor.Mention mention) {

        int start() {
            return mention.phrase().start();
        }
    }

    /** The actor whose phrase overlaps this span most. */
    Optional<Actor> at(Span span) {
        return overlapping(span).stream()
                .max(Comparator.comparingInt(named -> common(named.mention().phrase(), span)))
                .map(Named::actor);
    }

    /** The first person with a name whose name lies in this span. */
    Optional<Actor> person(Span span) {
        return overlapping(span).stream()
                .filter(named -> isNamedPerson(named.actor())
                        && span.overlaps(named.mention().name()))
                .map(Named::actor)
                .findFirst();
    }

    List<Named> overlapping(Span span) {
        List<Named> found = new ArrayList<>();
        for (int i = firstFrom(span.start() - LONGEST_PHRASE);
                i < mentions.size() && mentions.get(i).start() < span.end();
                i++) {
            if (mentions.get(i).mention().phrase().overlaps(span)) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** The last mention that begins before {@code offset} and passes. */
    Optional<Named> lastBefore(int offset, Predicate<Actor> passes) {
        int last = firstFrom(offset) - 1;
        for (int i = last; i >= Math.max(0, last - FARTHEST_MENTION); i--) {
            if (passes.test(mentions.get(i).actor())) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a person called by name, not only by office. */
    static boolean isNamedPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && Character.isUpperCase(actor.name().codePointAt(0))
                && actor.office()
                        .filter(office -> actor.name().contains(firstWord(office)))
                        .isEmpty();
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /** The only person with this surname, or with one that differs by a letter or two and stands for nobody else. */
    Optional<Actor> surname(String word) {
        List<Actor> people = mentions.stream()
                .map(Named::actor)
                .filter(CastIndex::isNamedPerson)
                .filter(actor -> actor.name().indexOf(' ') > 0)
                .distinct()
                .toList();
        List<Actor> same = people.stream()
                .filter(actor -> lastWord(actor.name()).equals(word))
                .toList();
        List<Actor> like = people.stream()
                .filter(actor -> isMisspelt(word, lastWord(actor.name())))
                .toList();
        List<Actor> found = same.isEmpty() ? like : same;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean isMisspelt(String word, String name) {
        int shorter = Math.min(word.length(), name.length());
        return shorter >= SHORTEST_MISSPELT
                && word.charAt(0) == name.charAt(0)
                && distance(word, name) <= (shorter < LONG_NAME ? 1 : 2);
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static int common(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
