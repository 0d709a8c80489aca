package org.countersign.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of a plain text are: title, byline, dateline. */
final class TextLayout {

    private static final Pattern TITLE = Pattern.compile("\\A\\s*(\\S[^\\r\\n]{0,299}?)[ \\t]*\\R[ \\t]*(?:\\R|\\z)");

    private TextLayout() {}

    /** The first line, where a blank line follows it. */
    static Optional<String> title(String body) {
        Matcher matcher = TITLE.matcher(body);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
