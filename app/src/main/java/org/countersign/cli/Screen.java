package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.publish.Printable;
import picocli.CommandLine;

/** Writes to a terminal so that no text from outside can steer it: only our own colours and renewed lines pass as they are. */
public final class Screen extends Writer {

    /** Goes back to the start of the line and empties it. */
    static final String RENEW = "\r\u001B[K";

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[(?:0|[1-3]|2[1-3]|39|3[1-6])?m");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202D\\u202E]");

    private final Writer terminal;

    Screen(Writer terminal) {
        super(terminal);
        this.terminal = terminal;
    }

    /** The same command line, all that it prints made safe to look at. */
    public static CommandLine guard(CommandLine commandLine) {
        return commandLine
                .setOut(new PrintWriter(new Screen(commandLine.getOut()), true))
                .setErr(new PrintWriter(new Screen(commandLine.getErr()), true));
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        terminal.write(visible(new String(text, start, length)));
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        terminal.write(visible(text.substring(start, start + length)));
    }

    private static String visible(String text) {
        if (text.equals(RENEW)
                || text.equals(System.lineSeparator())
                || Printable.of(text).equals(text)) {
            return text;
        }
        // in JSON the escape means the same character, so that what reads it loses nothing
        return text.startsWith("{") ? CONTROL.matcher(text).replaceAll(Screen::escaped) : coloured(text);
    }

    private static String escaped(MatchResult control) {
        String escape =
                String.format(Locale.ROOT, "\\u%04x", (int) control.group().charAt(0));
        return Matcher.quoteReplacement(escape);
    }

    private static String coloured(String text) {
        StringBuilder visible = new StringBuilder();
        Matcher colour = COLOUR.matcher(text);
        int done = 0;
        while (colour.find()) {
            visible.append(Printable.of(text.substring(done, colour.start()))).append(colour.group());
            done = colour.end();
        }
        return visible.append(Printable.of(text.substring(done))).toString();
    }

    @Override
    public void flush() throws IOException {
        terminal.flush();
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
