package org.countersign.lang;

/**
 * Tells by its last three letters whether an unknown word is more like the names of people or of places, as the lists of
 * both have them. Immutable once built, thread-safe.
 */
final class NameEndings {

    private static final int LETTERS = 27;
    private static final int LENGTH = 3;
    private static final int FEWEST = 12;
    private static final int TIMES = 4;

    private final int[] people;
    private final int[] places;

    private NameEndings(int[] people, int[] places) {
        this.people = people;
        this.places = places;
    }

    boolean isPersonal(String word) {
        int ending = ending(word, 0, word.length());
        return ending >= 0 && people[ending] >= FEWEST && people[ending] > TIMES * share(places[ending]);
    }

    boolean isLocal(String word) {
        int ending = ending(word, 0, word.length());
        return ending >= 0 && places[ending] >= FEWEST / 2 && share(places[ending]) > people[ending];
    }

    /** There are three times as many names of people in the lists as of places. */
    private static int share(int count) {
        return LENGTH * count;
    }

    /** A number for the last three letters without case and accents; -1 where they are no Latin letters. */
    private static int ending(CharSequence text, int from, int to) {
        if (to - from <= LENGTH) {
            return -1;
        }
        int number = 0;
        for (int i = to - LENGTH; i < to; i++) {
            int letter = Gazetteer.folded(text.charAt(i)) - 'a';
            if (letter < 0 || letter >= LETTERS - 1) {
                return -1;
            }
            number = number * LETTERS + letter;
        }
        return number;
    }

    /** Counts endings. Not thread-safe. */
    static final class Builder {
        private final int[] people = new int[LETTERS * LETTERS * LETTERS];
        private final int[] places = new int[LETTERS * LETTERS * LETTERS];

        /** Counts the word or phrase between two offsets, if names end like it. */
        void add(CharSequence text, int from, int to, NamePart part) {
            int ending = ending(text, from, to);
            if (ending < 0) {
                return;
            }
            if (part == NamePart.GIVEN_NAME || part == NamePart.FAMILY_NAME) {
                people[ending]++;
            } else if (part == NamePart.CITY || part == NamePart.TOWN) {
                places[ending]++;
            }
        }

        NameEndings build() {
            return new NameEndings(people, places);
        }
    }
}
