package org.countersign.extract.statement;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.lang.Actor;
import org.countersign.lang.LostAccents;
import org.countersign.lang.Sentence;
import org.countersign.lang.Tree;
import org.countersign.lang.Upos;
import org.countersign.lang.Word;
import org.countersign.model.Span;

/**
 * What the article calls each person that it names: the stems of the nouns and adjectives that stand with the name, such as
 * {@code keeper} and {@code Lagos} of {@code the keeper of the Lagos light, Ada Obi}.
 */
final class Portraits {

    private static final int STEM = 5;
    private static final int DEEPEST = 4;
    private static final int FARTHEST_WORD = 25;
    private static final Set<String> INNER =
            Set.of("amod", "nmod", "flat", "compound", "appos", "conj", "case", "det", "punct");

    private final IdentityHashMap<Actor, Set<String>> stems = new IdentityHashMap<>();
    private final IdentityHashMap<Actor, Set<String>> names = new IdentityHashMap<>();

    Portraits(List<Sentence> sentences, CastIndex cast) {
        for (Sentence sentence : sentences) {
            for (CastIndex.Named named : cast.overlapping(sentence.span())) {
                if (CastIndex.isNamedPerson(named.actor())
                        && sentence.span().contains(named.mention().name())) {
                    draw(named, sentence.tree());
                }
            }
        }
    }

    private void draw(CastIndex.Named named, Tree tree) {
        Span name = named.mention().name();
        List<Word> words = tree.words();
        int at = firstFrom(words, name.start());
        while (at < words.size() && inside(words, words.get(at).head(), name)) {
            at = words.get(at).head();
        }
        if (at >= words.size()) {
            return;
        }
        int anchor = at;
        while (words.get(anchor).relation().equals("appos")
                || words.get(anchor).relation().equals("flat")) {
            anchor = words.get(anchor).head();
        }
        for (int i = Math.max(0, at - FARTHEST_WORD); i < Math.min(words.size(), at + FARTHEST_WORD); i++) {
            Word word = words.get(i);
            if (!name.overlaps(word.span()) && isContent(word) && hangs(words, i, anchor)) {
                (Character.isUpperCase(word.form().codePointAt(0)) ? names : stems)
                        .computeIfAbsent(named.actor(), actor -> new HashSet<>())
                        .add(stem(word.form()));
            }
        }
    }

    private static int firstFrom(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean inside(List<Word> words, int index, Span span) {
        return index >= 0 && span.contains(words.get(index).span());
    }

    private static boolean isContent(Word word) {
        return word.is(Upos.NOUN) || word.is(Upos.ADJ) || word.is(Upos.PROPN);
    }

    private static boolean hangs(List<Word> words, int from, int anchor) {
        int at = from;
        for (int steps = 0; steps <= DEEPEST && at >= 0; steps++) {
            if (at == anchor) {
                return true;
            }
            if (!INNER.contains(words.get(at).relation())) {
                return false;
            }
            at = words.get(at).head();
        }
        return false;
    }

    /** Whether one of these words stands with his name. */
    boolean shares(Actor actor, Collection<String> words) {
        Set<String> common = stems.getOrDefault(actor, Set.of());
        Set<String> proper = names.getOrDefault(actor, Set.of());
        return words.stream().map(Portraits::stem).anyMatch(stem -> common.contains(stem) || proper.contains(stem));
    }

    /** Whether proper names stand with his name, and none of these. */
    boolean isOfOther(Actor actor, Collection<String> properNames) {
        Set<String> proper = names.getOrDefault(actor, Set.of());
        Set<String> common = stems.getOrDefault(actor, Set.of());
        return !properNames.isEmpty()
                && !proper.isEmpty()
                && properNames.stream()
                        .map(Portraits::stem)
                        .noneMatch(one -> proper.contains(one) || common.contains(one));
    }

    private static String stem(String word) {
        String plain = LostAccents.without(word.toLowerCase(Locale.ROOT));
        return plain.length() > STEM ? plain.substring(0, STEM) : plain;
    }
}
