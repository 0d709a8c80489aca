package org.countersign.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.model.Article.Heading;

/** A plain text: its body is the whole text, its title the first line where a blank line follows. */
final class PlainText {

    private static final Pattern TITLE = Pattern.compile("\\A\\s*(\\S[^\\r\\n]{0,299})\\R[ \\t]*(?:\\R|\\z)");

    private PlainText() {}

    static Draft draft(String text) {
        Matcher matcher = TITLE.matcher(text);
        Optional<String> title = matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
        Heading heading = new Heading(title, Optional.empty(), Optional.empty(), Optional.empty());
        return new Draft(text, heading, Optional.empty(), Optional.empty());
    }
}
