package org.countersign.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.countersign.lang.Features;
import org.countersign.lang.Sentence;
import org.countersign.lang.Tree;
import org.countersign.lang.Upos;
import org.countersign.lang.Word;

/**
 * The trees of a passage's sentences by its tokens. A token of several words ({@code firmarlo}) stands for the one that the
 * others hang on; indices are those of the passage's tokens.
 */
final class Syntax {

    /** Head of a token that depends on none. */
    static final int ROOT = -1;

    private final Word[] words;
    private final int[] heads;
    private final int[] first;
    private final int[] last;

    Syntax(List<Sentence> sentences) {
        int size = sentences.stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        this.words = new Word[size];
        this.heads = new int[size];
        this.first = new int[size];
        this.last = new int[size];
        int offset = 0;
        for (Sentence sentence : sentences) {
            read(sentence, offset);
            offset += sentence.tokens().size();
        }
    }

    private void read(Sentence sentence, int offset) {
        List<Word> all = sentence.tree().words();
        for (Word word : all) {
            boolean inner = !word.isRoot() && all.get(word.head()).token() == word.token();
            int at = offset + word.token();
            if (!inner && words[at] == null) {
                words[at] = word;
                heads[at] = word.isRoot() ? ROOT : offset + all.get(word.head()).token();
            }
        }
        int end = offset + sentence.tokens().size();
        for (int i = offset; i < end; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = offset; i < end; i++) {
            for (int up = heads[i]; up != ROOT && (i < first[up] || i > last[up]); up = heads[up]) {
                first[up] = Math.min(first[up], i);
                last[up] = Math.max(last[up], i);
            }
        }
    }

    private boolean inside(int index) {
        return index >= 0 && index < words.length;
    }

    /** Index of the token that this one depends on; {@link #ROOT} if it depends on none. */
    int head(int index) {
        return inside(index) ? heads[index] : ROOT;
    }

    String relation(int index) {
        return inside(index) ? words[index].relation() : "";
    }

    boolean isRelation(int index, String... wanted) {
        if (inside(index)) {
            for (String relation : wanted) {
                if (relation.equals(words[index].relation())) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean is(int index, Upos wanted) {
        return inside(index) && words[index].is(wanted);
    }

    boolean isVerbal(int index) {
        return is(index, Upos.VERB) || is(index, Upos.AUX);
    }

    String lemma(int index) {
        return inside(index) ? words[index].lemma() : "";
    }

    /** As its own word in lower case: {@code de} where {@code del} is printed. */
    String form(int index) {
        return inside(index) ? words[index].form().toLowerCase(Locale.ROOT) : "";
    }

    Features features(int index) {
        return inside(index) ? words[index].features() : Features.NONE;
    }

    boolean isFinite(int index) {
        return isVerbal(index) && features(index).verbForm() == Features.VerbForm.FINITE;
    }

    /** The word that this auxiliary or copula helps; any other word itself. */
    int helped(int index) {
        return isRelation(index, "aux", "cop") ? head(index) : index;
    }

    /** From the first to the last token that hang on this one, itself included. */
    Stretch reach(int index) {
        return new Stretch(first[index], last[index] + 1);
    }

    /** The tokens that hang on this one directly, in text order. */
    IntStream dependents(int index) {
        return inside(index) && last[index] > first[index]
                ? IntStream.rangeClosed(first[index], last[index]).filter(i -> heads[i] == index)
                : IntStream.empty();
    }

    /** The first token that hangs on this one by one of these relations, or {@link Tree#ROOT}. */
    int dependent(int index, String... relations) {
        return dependents(index)
                .filter(i -> isRelation(i, relations))
                .findFirst()
                .orElse(ROOT);
    }
}
