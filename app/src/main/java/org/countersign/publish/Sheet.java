package org.countersign.publish;

import java.util.ArrayList;
import java.util.List;

/** Lines of 80 columns for a terminal; what is written is made printable and broken at spaces. */
final class Sheet {

    private static final int WIDTH = 80;

    private final StringBuilder lines = new StringBuilder();
    private final boolean colour;

    Sheet(boolean colour) {
        this.colour = colour;
    }

    void blank() {
        lines.append('\n');
    }

    void heading(String text) {
        blank();
        wrapped("", "", text, Ink.BOLD);
    }

    void line(int indent, String text) {
        line(indent, text, Ink.PLAIN);
    }

    void line(int indent, String text, Ink ink) {
        String margin = " ".repeat(indent);
        wrapped(margin, margin, text, ink);
    }

    /** A first word or sign that hangs out to the left of the rest. */
    void hanging(int indent, String sign, String text, Ink ink) {
        String margin = " ".repeat(indent);
        wrapped(margin + sign + " ", margin + " ".repeat(sign.length() + 1), text, ink);
    }

    /** Two texts at the two margins; the right one on a line of its own where both do not fit. */
    void ends(String left, String right) {
        int gap = WIDTH - left.length() - right.length();
        if (gap < 2) {
            line(0, left, Ink.BOLD);
            line(0, right, Ink.FAINT);
            return;
        }
        lines.append(ink(Printable.of(left), Ink.BOLD)).append(" ".repeat(gap)).append(ink(right, Ink.FAINT));
        blank();
    }

    private void wrapped(String first, String rest, String text, Ink ink) {
        String margin = first;
        for (String line : broken(Printable.of(text), WIDTH - first.length())) {
            lines.append(margin).append(ink(line, ink)).append('\n');
            margin = rest;
        }
    }

    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private String ink(String text, Ink ink) {
        return colour && ink != Ink.PLAIN ? "\u001B[" + ink.code + "m" + text + "\u001B[0m" : text;
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /** How letters look on a terminal that has colours. */
    enum Ink {
        PLAIN(0),
        BOLD(1),
        FAINT(2),
        RED(31),
        GREEN(32),
        YELLOW(33);

        private final int code;

        Ink(int code) {
            this.code = code;
        }
    }
}
