package org.countersign.lang;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;
import org.countersign.model.Span;

/** What holds of the reading of any text whatever. */
final class ReadingContract {

    private ReadingContract() {}

    static Article article(Language language, String body) {
        Article.Heading heading =
                new Article.Heading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Article(
                RawBytes.of(new byte[0]).id(), "random", Optional.empty(), heading, Optional.empty(), language, body);
    }

    /** Fails where a character is lost, read twice or out of order, or a sentence is no tree. */
    static void holds(String body, Reading reading) {
        int at = 0;
        for (Sentence sentence : reading.sentences()) {
            List<Token> tokens = sentence.tokens();
            Span span = new Span(
                    tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
            must(sentence.span().equals(span), "a sentence reaches from its first token to its last", sentence.span());
            for (Token token : tokens) {
                must(token.text().equals(token.span().of(body)), "a token says what stands there", token);
                must(blank(body, at, token.start()), "nothing is unread or read twice before", token);
                at = token.end();
            }
            treeHolds(sentence);
        }
        must(blank(body, at, body.length()), "nothing is unread behind", at);
        namesHold(body, reading);
    }

    private static void namesHold(String body, Reading reading) {
        int at = 0;
        for (Name name : reading.names()) {
            must(name.span().start() >= at && name.span().end() <= body.length(), "names stand in order", name);
            must(!name.span().of(body).isBlank(), "a name says something", name);
            at = name.span().end();
        }
    }

    /** Without the cost of an assertion for each of millions of tokens. */
    private static void must(boolean holds, String rule, Object at) {
        if (!holds) {
            throw new AssertionError(rule + ": " + at);
        }
    }

    private static boolean blank(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Tokenizer.isBlank(body.charAt(i))) {
                return false;
            }
        }
        return from <= to;
    }

    private static void treeHolds(Sentence sentence) {
        List<Word> words = sentence.tree().words();
        int token = 0;
        int start = sentence.span().start();
        int roots = 0;
        for (Word word : words) {
            must(word.token() == token || word.token() == token + 1, "every token holds a word", word);
            token = word.token();
            must(sentence.tokens().get(token).span().contains(word.span()), "a word lies in its token", word);
            must(word.span().start() >= start, "words are in order", word);
            start = word.span().start();
            must(!word.form().isEmpty(), "a word says something", word);
            roots += word.isRoot() ? 1 : 0;
        }
        must(words.get(0).token() == 0, "the first token holds a word", sentence.span());
        must(token == sentence.tokens().size() - 1, "the last token holds a word", sentence.span());
        must(roots == 1, "a tree has one root", sentence.span());
        must(reached(words) == words.size(), "every word hangs on the root", sentence.span());
    }

    /** How many words lead to the root by their heads, in linear time. */
    private static int reached(List<Word> words) {
        int[] state = new int[words.size()];
        int reached = 0;
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            while (at != Tree.ROOT && state[at] == 0) {
                state[at] = -1 - i;
                at = words.get(at).head();
            }
            boolean circle = at != Tree.ROOT && state[at] == -1 - i;
            int verdict = circle || (at != Tree.ROOT && state[at] == 2) ? 2 : 1;
            for (int back = i;
                    back != Tree.ROOT && state[back] == -1 - i;
                    back = words.get(back).head()) {
                state[back] = verdict;
                reached += verdict == 1 ? 1 : 0;
            }
        }
        return reached;
    }
}
