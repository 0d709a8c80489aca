package org.countersign.extract.agreement;

import java.util.List;
import java.util.Set;
import org.countersign.lang.Token;

/** Tells by the small words before a paper whether a text names it, points back to it, takes it back or means another. */
final class Naming {

    private static final int REACH = 4;
    private static final int OTHER_REACH = 3;

    private final DealLexicon lexicon;

    Naming(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code the pact}, {@code del pacto}, {@code Norland's new pact}: no claim that it is a pact. */
    boolean pointsBack(List<Token> tokens, Mark<?> paper) {
        for (int at = paper.from() - 1; at >= Math.max(0, paper.from() - REACH); at--) {
            Set<String> roles = lexicon.roles(tokens, at);
            if (roles.contains("definite") || roles.contains("contracted") || isOwner(tokens, at)) {
                return true;
            }
            boolean linked = !roles.isEmpty() && !roles.contains("of") && !roles.contains("and");
            if (linked || !(tokens.get(at).isWord() || tokens.get(at).is("-"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOwner(List<Token> tokens, int at) {
        return tokens.get(at).is("'s");
    }

    /** {@code not a memorandum}, {@code no es un memorando}. */
    boolean takesBack(List<Token> tokens, Mark<?> paper) {
        int before = paper.from() - 1;
        if (!lexicon.is(tokens, before, "indefinite")) {
            return lexicon.is(tokens, before, "not");
        }
        return lexicon.is(tokens, before - 1, "not") || lexicon.is(tokens, before - 2, "not");
    }

    /** {@code the memorandum of 1990}, {@code el memorando firmado en 1990}: told apart by its year. */
    boolean isDated(Passage passage, Mark<?> paper) {
        for (int at = paper.to(); at < Math.min(passage.to(), paper.to() + OTHER_REACH); at++) {
            if (passage.tokens().get(at).text().matches("(?:19|20)\\d\\d")) {
                return true;
            }
        }
        return false;
    }

    /** {@code a similar pact}, {@code a 2022 memorandum}: another paper. */
    boolean isOther(List<Token> tokens, Mark<?> paper, int first) {
        for (int at = Math.max(first, paper.from() - OTHER_REACH); at < paper.from(); at++) {
            boolean dated = tokens.get(at).text().matches("(?:19|20)\\d\\d");
            if (dated || lexicon.is(tokens, at, "older")) {
                return true;
            }
        }
        return false;
    }
}
