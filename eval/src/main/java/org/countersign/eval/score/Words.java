package org.countersign.eval.score;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text as the figures compare them: without case, accents, marks or ligatures, in text order.
 *
 * @param list the words
 */
public record Words(List<String> list) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    public Words {
        list = List.copyOf(list);
    }

    public static Words of(String text) {
        String folded = UCharacter.foldCase(Normalizer.normalize(text, Normalizer.Form.NFKD), true);
        StringBuilder bare = new StringBuilder();
        folded.codePoints().filter(c -> UCharacter.getCombiningClass(c) == 0).forEach(bare::appendCodePoint);
        return new Words(WORD.matcher(bare).results().map(MatchResult::group).toList());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Those that are not stop words. */
    public Set<String> content() {
        return list.stream().filter(word -> !ListedWords.NAMES.hold(word)).collect(Collectors.toUnmodifiableSet());
    }

    /** The first letters of those that are not stop words: {@code ap} for {@code The Associated Press}. */
    public String initials() {
        return list.stream()
                .filter(word -> !ListedWords.NAMES.hold(word))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** Whether both have a word in common that is no stop word, or one has the initials of the other. */
    public boolean share(Words other) {
        Set<String> theirs = other.content();
        Set<String> common = new HashSet<>(content());
        common.retainAll(theirs);
        return !common.isEmpty() || content().contains(other.acronym()) || theirs.contains(acronym());
    }

    /** Shared words, each counted as often as both have it, over the number of words of the longer one. */
    public double overlap(Words other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        List<String> left = new ArrayList<>(other.list);
        long shared = list.stream().filter(left::remove).count();
        return (double) shared / Math.max(list.size(), other.list.size());
    }

    /** The initials where there are at least two of them, otherwise nothing that could be a word. */
    private String acronym() {
        String initials = initials();
        return initials.codePointCount(0, initials.length()) > 1 ? initials : "";
    }
}
