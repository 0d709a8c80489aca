package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.extract.statement.PullQuotes.PullQuote;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;

/**
 * Puts the paragraphs together that one speech holds together: a quotation that is closed in a later one, one that is
 * announced at the end of the one before, one that is signed on the next line. Everything else is a passage by itself.
 */
final class Paragraphs {

    private static final int MOST = 8;
    private static final int LONGEST = 800;
    private static final int LONGEST_CAPTION = 60;
    private static final int MOST_CAPTIONS = 2;

    private final Grammar grammar;
    private final BlockQuotations blocks;
    private final Signatures signatures;
    private final List<List<Sentence>> paragraphs = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private Paragraphs(Reading reading, Grammar grammar) {
        this.grammar = grammar;
        this.blocks = new BlockQuotations(grammar);
        this.signatures = new Signatures(grammar, reading);
        int paragraph = -1;
        List<Sentence> together = List.of();
        for (Sentence sentence : reading.sentences()) {
            boolean text = sentence.zone() == Sentence.Zone.TEXT
                    || sentence.zone() == Sentence.Zone.TITLE
                    || signs(sentence, together);
            if (text && (sentence.paragraph() != paragraph || together.isEmpty())) {
                together = new ArrayList<>();
                paragraphs.add(together);
            }
            paragraph = sentence.paragraph();
            if (text) {
                together.add(sentence);
            } else {
                together = List.of();
            }
        }
    }

    /** A name behind a dash is no item of a list where it is a person's, or where a quotation stands above it. */
    private boolean signs(Sentence sentence, List<Sentence> before) {
        if (before.isEmpty()) {
            return false;
        }
        List<Token> above = before.get(before.size() - 1).tokens();
        boolean quoted = above.get(above.size() - 1).isQuote();
        return new Marks(sentence.tokens()).isAnyDash(0) && (quoted || signatures.isSignature(sentence.tokens(), 1));
    }

    /** The passages of a text in text order. */
    static List<Passage> passages(Reading reading, Grammar grammar) {
        Paragraphs paragraphs = new Paragraphs(reading, grammar);
        PullQuotes pulled = new PullQuotes(
                grammar,
                paragraphs.signatures,
                paragraphs.paragraphs.stream().map(Paragraphs::tokens).toList());
        int at = 0;
        while (at < paragraphs.paragraphs.size()) {
            Optional<PullQuote> found = pulled.at(at);
            at = found.isPresent() ? paragraphs.readPulled(at, found.get()) : paragraphs.readFrom(at);
        }
        return paragraphs.passages;
    }

    private int readPulled(int first, PullQuote found) {
        int next = first + (found.signedBelow() ? 2 : 1);
        List<Sentence> sentences =
                paragraphs.subList(first, next).stream().flatMap(List::stream).toList();
        Quotation quotation = new Quotation(0, 0, found.to(), found.to(), false);
        passages.add(new Passage(grammar, sentences, tokens(sentences), List.of(quotation)));
        return next;
    }

    private int readFrom(int first) {
        List<Sentence> sentences = new ArrayList<>(paragraphs.get(first));
        int next = first + 1;
        while (true) {
            List<Token> tokens = tokens(sentences);
            Quotations quotations = Quotations.of(grammar, tokens, false);
            boolean near = next - first < MOST && tokens.size() < LONGEST;
            int end = near ? joined(sentences, tokens, quotations, next) : next;
            if (end == next) {
                return readUpTo(next, sentences, tokens, quotations);
            }
            for (; next < end; next++) {
                sentences.addAll(paragraphs.get(next));
            }
        }
    }

    /** Adds these sentences as a passage, with what they announce in the paragraph {@code next}; gives the paragraph behind. */
    private int readUpTo(int next, List<Sentence> sentences, List<Token> tokens, Quotations quotations) {
        boolean goesOn = quotations.dangles() && isResumed(next);
        List<Quotation> found =
                new ArrayList<>(goesOn ? Quotations.of(grammar, tokens, true).list() : quotations.list());
        int block = next < paragraphs.size() ? blocks.length(sentences, paragraphs.get(next)) : 0;
        if (block == 0) {
            passages.add(new Passage(grammar, sentences, tokens, found));
            return next;
        }
        int from = tokens.size();
        found.add(new Quotation(from, from, from + block, from + block, false));
        List<Sentence> both = new ArrayList<>(sentences);
        both.addAll(paragraphs.get(next));
        passages.add(new Passage(grammar, both, tokens(both), found));
        return next + 1;
    }

    /** Whether the next paragraph opens with a mark; or one that is nothing but a quotation, behind a caption. */
    private boolean isResumed(int next) {
        if (new Marks(tokensAt(next)).opensFirst()) {
            return true;
        }
        int at = next;
        while (at < paragraphs.size() && at < next + MOST_CAPTIONS && isCaption(tokensAt(at))) {
            at++;
        }
        List<Token> tokens = tokensAt(at);
        return at > next && new Marks(tokens).opensFirst() && isQuoted(tokens);
    }

    private boolean isCaption(List<Token> tokens) {
        return tokens.size() <= LONGEST_CAPTION && speechless(tokens) == tokens.size();
    }

    private boolean isQuoted(List<Token> tokens) {
        List<Quotation> found = Quotations.of(grammar, tokens, false).list();
        return found.size() == 1
                && found.get(0).from() == 0
                && !found.get(0).open()
                && found.get(0).to() >= tokens.size() - 1;
    }

    /** Index after the last paragraph that belongs to these sentences. */
    private int joined(List<Sentence> sentences, List<Token> tokens, Quotations quotations, int next) {
        if (quotations.dangles()) {
            int closing = closing(next);
            if (closing > 0) {
                return closing + 1;
            }
        }
        List<Token> following = tokensAt(next);
        boolean announced = new Marks(following).opensFirst()
                && (announces(tokens) || issues(sentences.get(sentences.size() - 1)))
                && !isAttributed(following);
        return announced || isSigned(tokens, quotations, following) ? next + 1 : next;
    }

    /** The paragraph whose first mark closes what an earlier one has opened, or -1. */
    private int closing(int from) {
        int words = 0;
        for (int i = from; i < Math.min(paragraphs.size(), from + MOST) && words < LONGEST; i++) {
            List<Token> tokens = tokensAt(i);
            Marks marks = new Marks(tokens);
            if (!marks.isEmpty()) {
                return marks.closesFirst() && !opensSpeech(tokens) ? i : -1;
            }
            if (speechless(tokens) < tokens.size()) {
                return -1;
            }
            words += tokens.size();
        }
        return -1;
    }

    /** Whether a cue stands before the first mark, or that ends no sentence: the mark has lost its partner in this paragraph. */
    private boolean opensSpeech(List<Token> tokens) {
        int mark = speechless(tokens);
        if (mark == tokens.size() || !tokens.get(mark).isQuote()) {
            return true;
        }
        boolean before = mark > 0 && isStop(tokens.get(mark - 1));
        return !before && mark + 1 < tokens.size() && !isStop(tokens.get(mark + 1));
    }

    /** Index of the first quotation mark or cue. */
    private int speechless(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()
                && !tokens.get(at).isQuote()
                && !isSayingVerb(tokens, at)
                && !MissingEnds.isSourced(grammar, tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean isStop(Token token) {
        return token.endsSentence() || token.is(",");
    }

    /** {@code X said:} or {@code X said,} at the end. */
    private boolean announces(List<Token> tokens) {
        int last = tokens.size() - 1;
        String mark = tokens.get(last).text();
        return mark.equals(":") || (mark.equals(",") && isSayingVerb(tokens, last - 1));
    }

    /** {@code X issued a statement on Y.} at the end. */
    private boolean issues(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.stream().noneMatch(Token::isQuote)
                && new Issuing(grammar, new Syntax(List.of(sentence)), tokens)
                        .last(0, tokens.size())
                        .isPresent();
    }

    /** {@code “A,” X said.}: it needs no announcement. */
    private boolean isAttributed(List<Token> tokens) {
        List<Quotation> found = Quotations.of(grammar, tokens, false).list();
        if (found.isEmpty() || found.get(0).from() > 0) {
            return false;
        }
        int end = found.get(0).to();
        boolean pause = end < tokens.size() && tokens.get(end).is(",");
        boolean paused = pause || tokens.get(found.get(0).last() - 1).is(",");
        return paused && Quotations.isAttribution(grammar, tokens, pause ? end + 1 : end);
    }

    private boolean isSigned(List<Token> tokens, Quotations quotations, List<Token> following) {
        List<Quotation> found = quotations.list();
        boolean quoted = !found.isEmpty()
                && found.get(0).from() == 0
                && found.get(found.size() - 1).to() >= tokens.size() - 1;
        boolean dashed = following.size() > 2
                && following.size() <= Signatures.LONGEST
                && new Marks(following).isAnyDash(0)
                && following.get(1).isCapitalised()
                && following.stream().noneMatch(Token::isQuote);
        return quoted && (dashed || signatures.isSignature(following, 0));
    }

    private boolean isSayingVerb(List<Token> tokens, int at) {
        return at >= 0 && Quotations.isSayingVerb(grammar, tokens, at);
    }

    private List<Token> tokensAt(int paragraph) {
        return paragraph < paragraphs.size() ? tokens(paragraphs.get(paragraph)) : List.of();
    }

    private static List<Token> tokens(List<Sentence> sentences) {
        return sentences.stream().flatMap(one -> one.tokens().stream()).toList();
    }
}
