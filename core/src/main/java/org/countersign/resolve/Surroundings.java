package org.countersign.resolve;

import org.countersign.model.Article;

/** What an article says about a name right where it stands: the title before it, the apposition after it. */
final class Surroundings {

    private static final int BEFORE = 60;
    private static final int AFTER = 110;

    private Surroundings() {}

    /** The words next to every place where the name stands, nearest kind first; blank where there are none. */
    static String of(String name, Article article) {
        String body = article.body();
        StringBuilder words = new StringBuilder();
        for (int at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + name.length())) {
            words.append(after(body, at + name.length()))
                    .append(" . ")
                    .append(before(body, at))
                    .append(" . ");
        }
        return words.toString();
    }

    private static String after(String body, int end) {
        if (end >= body.length() || body.charAt(end) != ',') {
            return "";
        }
        int limit = Math.min(body.length(), end + AFTER);
        int at = end + 1;
        while (at < limit && ".;\n\u201C\u201D\"".indexOf(body.charAt(at)) < 0) {
            at++;
        }
        return body.substring(end + 1, at);
    }

    /** The title: back to the last mark; one comma directly before the name is part of it, as Spanish writes it. */
    private static String before(String body, int start) {
        int at = start;
        int from = Math.max(0, start - BEFORE);
        if (at >= 2 && body.charAt(at - 2) == ',') {
            at -= 2;
        }
        while (at > from && ".;,:\n\u201C\u201D\"".indexOf(body.charAt(at - 1)) < 0) {
            at--;
        }
        return body.substring(at, start);
    }
}
