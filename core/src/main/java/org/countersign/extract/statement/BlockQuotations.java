package org.countersign.extract.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.lang.Features;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.lang.Upos;

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
        boolean announced =
                words.get(words.size() - 1).is(":") && words.stream().noneMatch(Token::isQuote) && says(last);
        return announced ? ownWords(block) : 0;
    }

    /** Whether the last finite verb is one of saying, or a statement is made. */
    private boolean says(Sentence sentence) {
        Syntax syntax = new Syntax(List.of(sentence));
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (syntax.isFinite(i)) {
                return isOpen(syntax, tokens, i)
                        || new Issuing(grammar, syntax, tokens).at(i).isPresent();
            }
        }
        return false;
    }

    /** {@code denied these claims}, not {@code noted the low turnout}: a verb of saying without a content of its own. */
    private boolean isOpen(Syntax syntax, List<Token> tokens, int verb) {
        return grammar.verbs().at(tokens, verb).stream()
                .flatMap(match -> match.meanings().stream())
                .filter(sense -> sense.takes("q") && sense.isForm("finite"))
                .anyMatch(sense -> syntax.dependents(verb)
                        .filter(i -> i > verb)
                        .noneMatch(i -> isContent(syntax, tokens, sense, i)));
    }

    private boolean isContent(Syntax syntax, List<Token> tokens, VerbSense sense, int noun) {
        boolean object = syntax.isRelation(noun, "obj") && !sense.takes("n");
        boolean complement = syntax.isRelation(noun, "obl")
                && syntax.dependents(noun)
                        .anyMatch(i -> syntax.isRelation(i, "case") && sense.takes("p:" + syntax.lemma(i)));
        return (object || complement) && !isForeshadowed(syntax, tokens, noun);
    }

    /** {@code these things}, {@code the claims}, {@code lo siguiente}: what it means is still to come. */
    private boolean isForeshadowed(Syntax syntax, List<Token> tokens, int noun) {
        Token token = tokens.get(noun);
        boolean named = syntax.is(noun, Upos.NOUN) || syntax.is(noun, Upos.PROPN);
        return !named
                || grammar.isSayingNoun(token)
                || grammar.is(token, WordClass.MEDIUM)
                || syntax.dependents(noun).anyMatch(i -> grammar.is(tokens.get(i), WordClass.POINTING));
    }

    /** The sentences up to the first in which the reporter tells what somebody says. */
    private int ownWords(List<Sentence> block) {
        int length = 0;
        for (Sentence sentence : block) {
            if (!isWhole(sentence.tokens()) || tells(sentence)) {
                break;
            }
            length += sentence.tokens().size();
        }
        boolean fits = length >= FEWEST_TOKENS && length <= LONGEST && hasVerb(block.get(0));
        return fits ? length : 0;
    }

    private static boolean hasVerb(Sentence sentence) {
        Syntax syntax = new Syntax(List.of(sentence));
        return IntStream.range(0, sentence.tokens().size()).anyMatch(syntax::isFinite);
    }

    /** Whether it begins and ends like a sentence: items of a list, headings and figures do not. */
    private static boolean isWhole(List<Token> tokens) {
        boolean begins = tokens.get(0).isCapitalised()
                || tokens.get(0).is("\u00BF")
                || tokens.get(0).is("\u00A1");
        return begins
                && tokens.get(tokens.size() - 1).endsSentence()
                && tokens.stream().noneMatch(Token::isQuote);
    }

    /** {@code They also claimed that A}, {@code A, according to X}: as the main clause, and of others than the speaker. */
    private boolean tells(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Syntax syntax = new Syntax(List.of(sentence));
        for (int i = 0; i < tokens.size(); i++) {
            boolean told = syntax.head(i) == Syntax.ROOT
                    && syntax.isFinite(i)
                    && MissingEnds.isNarrated(grammar, tokens, i)
                    && !isOfSelf(tokens, syntax, i);
            if (told || MissingEnds.isSourced(grammar, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfSelf(List<Token> tokens, Syntax syntax, int verb) {
        return syntax.features(verb).person() == Features.Person.FIRST
                || syntax.dependents(verb).anyMatch(i -> i < verb && grammar.is(tokens.get(i), WordClass.SELF));
    }
}
