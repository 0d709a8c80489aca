package org.countersign.extract.statement;

import java.util.List;
import java.util.Optional;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;

/** Finds quotations that a paragraph of their own marks and nothing else: {@code the port denied this:} and the next line. */
final class BlockQuotations {

    private static final int FEWEST_TOKENS = 6;
    private static final int LONGEST = 600;

    private final Grammar grammar;

    BlockQuotations(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Number of the tokens of {@code block} that {@code lead} announces as somebody's words; 0 if it announces none. */
    int length(List<Sentence> lead, List<Sentence> block) {
        Sentence last = lead.get(lead.size() - 1);
        List<Token> words = last.tokens();
        boolean announced = words.get(words.size() - 1).is(":") && words.stream().noneMatch(Token::isQuote) && says(last);
        return announced ? ownWords(block) : 0;
    }

    /** Whether the last finite verb is one of saying, or a statement is made. */
    private boolean says(Sentence sentence) {
        Syntax syntax = new Syntax(List.of(sentence));
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (syntax.isFinite(i)) {
                return Quotations.isSayingVerb(grammar, tokens, i) || new Issuing(grammar, syntax, tokens).at(i).isPresent();
            }
        }
        return false;
    }

    /** The sentences up to the first in which the reporter tells what somebody says. */
    private int ownWords(List<Sentence> block) {
        int length = 0;
        for (Sentence sentence : block) {
            List<Token> tokens = sentence.tokens();
            if (!isWhole(tokens) || tells(tokens)) {
                break;
            }
            length += tokens.size();
        }
        boolean long_ = length >= FEWEST_TOKENS && length <= LONGEST;
        Syntax syntax = new Syntax(block.subList(0, 1));
        boolean verb = false;
        for (int i = 0; i < block.get(0).tokens().size(); i++) {
            verb |= syntax.isFinite(i);
        }
        return long_ && verb ? length : 0;
    }

    /** Whether it begins and ends like a sentence: items of a list, headings and figures do not. */
    private static boolean isWhole(List<Token> tokens) {
        return tokens.get(0).isCapitalised()
                && tokens.get(tokens.size() - 1).endsSentence()
                && tokens.stream().noneMatch(Token::isQuote);
    }

    private boolean tells(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean narrated = MissingEnds.isNarrated(grammar, tokens, i) && !isOfSelf(tokens, i);
            if (narrated || MissingEnds.isSourced(grammar, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code We never said}: no reporter tells it. */
    private boolean isOfSelf(List<Token> tokens, int verb) {
        return tokens.subList(Math.max(0, verb - 2), verb).stream()
                .anyMatch(token -> grammar.is(token, WordClass.SELF));
    }
}
