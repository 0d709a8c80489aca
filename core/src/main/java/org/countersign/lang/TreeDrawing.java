package org.countersign.lang;

import java.util.Arrays;
import java.util.List;

/**
 * A tree as text: a line a word in text order, each hanging by a branch on the column of its head.
 *
 * <pre>
 * ╭─they PRON nsubj
 * signed VERB root
 * ├─nothing PRON obj
 * ╰─. PUNCT punct
 * </pre>
 */
public final class TreeDrawing {

    /** Columns from a head to its dependents. */
    private static final int STEP = 2;

    private final List<Word> words;
    private final StringBuilder[] lines;

    private TreeDrawing(List<Word> words) {
        this.words = words;
        this.lines = new StringBuilder[words.size()];
        Arrays.setAll(lines, line -> new StringBuilder());
    }

    /** The lines, each closed by a line feed. */
    public static String of(Tree tree) {
        TreeDrawing drawing = new TreeDrawing(tree.words());
        for (int head = 0; head < tree.words().size(); head++) {
            drawing.branch(head, tree.dependents(head).toArray());
        }
        return drawing.text();
    }

    private void branch(int head, int[] dependents) {
        if (dependents.length == 0) {
            return;
        }
        int column = STEP * depth(head);
        int first = Math.min(head, dependents[0]);
        int last = Math.max(head, dependents[dependents.length - 1]);
        for (int line = first; line <= last; line++) {
            if (line != head) {
                put(line, column, '│');
            }
        }
        for (int dependent : dependents) {
            put(dependent, column, dependent == first ? '╭' : dependent == last ? '╰' : '├');
            put(dependent, column + 1, '─');
        }
    }

    private void put(int line, int column, char mark) {
        StringBuilder marks = lines[line];
        while (marks.length() <= column) {
            marks.append(' ');
        }
        marks.setCharAt(column, mark);
    }

    private int depth(int word) {
        int depth = 0;
        for (int at = word; !words.get(at).isRoot(); at = words.get(at).head()) {
            depth++;
        }
        return depth;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            Word word = words.get(i);
            lines[i].setLength(Math.min(lines[i].length(), STEP * depth(i)));
            text.append(lines[i]).append(word.form()).append(' ').append(word.upos());
            text.append(' ').append(word.relation()).append('\n');
        }
        return text.toString();
    }
}
