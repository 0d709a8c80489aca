package org.countersign.extract.statement;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the rest of a cue of several words: behind its verb, or behind the object. */
final class Particles {

    private static final int FARTHEST_PARTICLE = 3;
    private static final int LONGEST_OBJECT = 8;
    private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{3}d)[oa]s?$");

    private final Passage passage;

    Particles(Passage passage) {
        this.passage = passage;
    }

    /** Index after the last word of the cue: {@code pointed out}; {@code head} if a word of it is missing. */
    int end(VerbSense sense, int head) {
        if (sense.words() == 1) {
            return head;
        }
        List<String> parts = sense.parts();
        int at = head + 1;
        while (at < head + FARTHEST_PARTICLE && !isCalled(at, parts.get(1)) && passage.is(at, WordClass.ADVERB)) {
            at++;
        }
        return isRest(parts, at) ? at + parts.size() - 1 : head;
    }

    /** Index after the last word of a cue whose object stands inside: {@code held [the firm] responsible}; {@code head} if there is none. */
    int apart(VerbSense sense, int head) {
        if (!sense.isSplit()) {
            return head;
        }
        List<String> parts = sense.parts();
        for (int i = head + 2; i < head + LONGEST_OBJECT && !passage.isComma(i) && !passage.looksFinite(i); i++) {
            if (isRest(parts, i)) {
                return i + parts.size() - 1;
            }
        }
        return head;
    }

    private boolean isRest(List<String> parts, int from) {
        for (int i = 1; i < parts.size(); i++) {
            if (!isCalled(from + i - 1, parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code convencida} is called {@code convencido} in a lexicon, {@code al} {@code a}. */
    private boolean isCalled(int at, String word) {
        if (passage.key(at).equals(word)) {
            return true;
        }
        boolean romance = passage.grammar().isRomance();
        return romance
                && (passage.syntax().lemma(at).equals(word)
                        || stem(passage.key(at)).equals(stem(word)));
    }

    /** Without the ending of gender and number. */
    private static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }
}
