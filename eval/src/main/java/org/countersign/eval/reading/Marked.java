package org.countersign.eval.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences laid out on their characters, blanks left out, so that two ways of cutting the same text can be compared.
 *
 * @param characters of all tokens
 * @param tokens where they stand
 * @param sentences where they stand
 * @param nodes the words
 * @param names the names
 */
record Marked(String characters, List<Stretch> tokens, List<Stretch> sentences, List<Node> nodes, List<Name> names) {

    private static final int SHOWN = 20;
    private static final char NEXT_LINE = '\u0085';

    static Marked of(List<ConlluSentence> sentences) {
        Layout layout = new Layout();
        sentences.forEach(layout::add);
        return new Marked(layout.characters.toString(), layout.tokens, layout.sentences, layout.nodes, layout.names);
    }

    void requireTextOf(Marked other) {
        if (characters.equals(other.characters)) {
            return;
        }
        int at = 0;
        int shorter = Math.min(characters.length(), other.characters.length());
        while (at < shorter && characters.charAt(at) == other.characters.charAt(at)) {
            at++;
        }
        throw new IllegalArgumentException("the texts differ at character " + at + " (blanks left out): gold …"
                + around(characters, at) + "…, predicted …" + around(other.characters, at) + "…");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }

    /** From a character to before another. */
    record Stretch(int start, int end) {}

    /**
     * What a word is known by.
     *
     * @param token where its token stands
     * @param number its place in the token, from 0
     * @param last the place of the token's last word
     */
    record Place(Stretch token, int number, int last) {}

    /** A word with its head's place, if it has one. */
    record Node(Place place, String upos, Optional<Place> head, String relation) {

        Object attachment() {
            return List.of(place, head);
        }

        Object labelled() {
            return List.of(place, head, relation);
        }
    }

    /** A name and its kind: PER, LOC, ORG. */
    record Name(Stretch stretch, String kind) {}

    /** Sentences on their way onto the characters. */
    private static final class Layout {

        private final StringBuilder characters = new StringBuilder();
        private final List<Stretch> tokens = new ArrayList<>();
        private final List<Stretch> sentences = new ArrayList<>();
        private final List<Node> nodes = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();

        void add(ConlluSentence sentence) {
            int start = characters.length();
            List<Place> places = new ArrayList<>();
            for (ConlluSentence.Surface token : sentence.tokens()) {
                Stretch stretch = put(token.form());
                for (int number = 0; number < token.count(); number++) {
                    places.add(new Place(stretch, number, token.count() - 1));
                }
            }
            for (int i = 0; i < places.size(); i++) {
                ConlluWord word = sentence.words().get(i);
                Optional<Place> head = Optional.of(word.head())
                        .filter(index -> index != ConlluWord.ROOT)
                        .map(places::get);
                nodes.add(new Node(places.get(i), word.upos(), head, word.relation()));
            }
            sentence.names().forEach(name -> name(places.get(name.word()).token(), name.tag()));
            sentences.add(new Stretch(start, characters.length()));
        }

        private Stretch put(String form) {
            int start = characters.length();
            form.chars().filter(character -> !isBlank((char) character)).forEach(c -> characters.append((char) c));
            Stretch stretch = new Stretch(start, characters.length());
            tokens.add(stretch);
            return stretch;
        }

        private void name(Stretch stretch, String tag) {
            String kind = tag.length() > 2 ? tag.substring(2) : "";
            boolean goesOn = tag.startsWith("I")
                    && !names.isEmpty()
                    && names.get(names.size() - 1).kind().equals(kind);
            if (goesOn) {
                Name begun = names.remove(names.size() - 1);
                names.add(new Name(new Stretch(begun.stretch().start(), stretch.end()), kind));
            } else if (tag.startsWith("I") || tag.startsWith("B")) {
                names.add(new Name(stretch, kind));
            }
        }
    }
}
