package org.countersign.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.lang.Name;
import org.countersign.lang.Reading;
import org.countersign.lang.Token;

/** Tells the name of a person, and perhaps what he is, from other words behind a quotation. */
final class Signatures {

    /** Most tokens that it has. */
    static final int LONGEST = 16;

    private static final int MOST_TITLES = 3;

    private final Grammar grammar;
    private final String body;
    /** The ends of people's names by their starts. */
    private final Map<Integer, Integer> people = new HashMap<>();

    Signatures(Grammar grammar, Reading reading) {
        this.grammar = grammar;
        this.body = reading.body();
        reading.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .forEach(name -> people.put(name.span().start(), name.span().end()));
    }

    /** Whether this token is the first of its line. */
    boolean beginsLine(List<Token> tokens, int at) {
        return body.substring(tokens.get(at - 1).end(), tokens.get(at).start()).indexOf('\n') >= 0;
    }

    /** {@code Ann Quill}, {@code Mayor Ann Quill}, {@code Ann Quill, mayor of Norland} up to the end of these tokens. */
    boolean isSignature(List<Token> tokens, int from) {
        if (tokens.size() - from > LONGEST) {
            return false;
        }
        for (int i = from; i < Math.min(tokens.size(), from + MOST_TITLES + 1); i++) {
            Integer end = people.get(tokens.get(i).start());
            if (end != null) {
                return isClosed(tokens, i, end);
            }
            if (!tokens.get(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    /** Whether behind the name there is nothing, or what its bearer is. */
    private boolean isClosed(List<Token> tokens, int name, int end) {
        int next = name;
        while (next < tokens.size() && tokens.get(next).end() <= end) {
            next++;
        }
        if (next < tokens.size()
                && !tokens.get(next).is(",")
                && !tokens.get(next).is("(")) {
            return false;
        }
        for (int i = next; i < tokens.size(); i++) {
            boolean told = tokens.get(i).isQuote() || Quotations.isSayingVerb(grammar, tokens, i);
            if (told) {
                return false;
            }
        }
        return true;
    }
}
