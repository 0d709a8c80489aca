package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.Token;
import org.countersign.lang.Upos;
import org.countersign.model.Act;
import org.countersign.model.Span;

/** Quotations without a verb that a name stands beside: {@code “A.” — X, mayor of Y} and {@code X: “A.”}. */
final class SignedPattern {

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_SIGNATURE = 16;
    private static final int LONGEST_LABEL = 5;

    private final Passage passage;
    private final Contents contents;

    SignedPattern(Passage passage, Contents contents) {
        this.passage = passage;
        this.contents = contents;
    }

    /** The statement of a passage that is nothing but quotations and a name. */
    Optional<Draft> read() {
        if (passage.quotations().isEmpty()) {
            return Optional.empty();
        }
        return signed().or(this::labelled);
    }

    private Optional<Draft> signed() {
        if (passage.quotations().get(0).from() > 0) {
            return Optional.empty();
        }
        int end = leadingEnd(0);
        Marks marks = new Marks(passage.tokens());
        int dash = passage.isMark(end, ".,") ? end + 1 : end;
        boolean dashed = marks.isAnyDash(dash);
        if (!dashed && !passage.isPullQuote() && !isNamedOnly(dash)) {
            return Optional.empty();
        }
        return signature(dashed ? dash + 1 : dash).flatMap(name -> draft(name, 0, end));
    }

    /** {@code “A.” Ann Quill, mayor}: a name that no verb follows. */
    private boolean isNamedOnly(int from) {
        int end = from;
        while (passage.isCapitalised(end) && passage.syntax().is(end, Upos.PROPN)) {
            end++;
        }
        boolean closed = end == passage.size() || passage.isMark(end, ",(");
        return end > from + 1 && closed && !passage.hasFinite(from, passage.size());
    }

    /** Index after the quotations that follow one another from here. */
    private int leadingEnd(int from) {
        int end = from;
        for (Quotation quotation : passage.quotations()) {
            if (quotation.from() == end) {
                end = quotation.to();
            }
        }
        return end;
    }

    /** The name at the end of the passage, without what is said of its bearer. */
    private Optional<Stretch> signature(int from) {
        int end = passage.size();
        if (end - from > LONGEST_SIGNATURE || !passage.isCapitalised(from)) {
            return Optional.empty();
        }
        int last = end;
        for (int i = end - 1; i >= from; i--) {
            Token token = passage.token(i);
            if (token.isQuote()
                    || token.kind() == Token.Kind.NUMBER
                    || Quotations.isSayingVerb(passage.grammar(), passage.tokens(), i)) {
                return Optional.empty();
            }
            boolean ends = passage.isMark(i, ",(") || (i == end - 1 && passage.isMark(i, "."));
            last = ends ? i : last;
        }
        return last > from ? Optional.of(new Stretch(from, last)) : Optional.empty();
    }

    private Optional<Draft> labelled() {
        int colon = 0;
        while (colon < LONGEST_LABEL && passage.isWord(colon)) {
            if (!passage.isCapitalised(colon) || passage.isQuoted(colon)) {
                return Optional.empty();
            }
            colon++;
        }
        boolean label = colon > 0
                && passage.isMark(colon, ":")
                && !Quotations.isSayingVerb(passage.grammar(), passage.tokens(), 0)
                && passage.syntax().is(colon - 1, Upos.PROPN)
                && passage.quotationAt(colon + 1).isPresent();
        int end = leadingEnd(colon + 1);
        return label && end >= passage.size() - 1 ? draft(new Stretch(0, colon), colon + 1, end) : Optional.empty();
    }

    private Optional<Draft> draft(Stretch name, int from, int to) {
        List<Span> pieces = new ArrayList<>();
        int words = 0;
        for (Quotation quotation : passage.quotations()) {
            if (quotation.from() >= from && quotation.to() <= to) {
                contents.trimmed(quotation.from(), quotation.to())
                        .map(passage::span)
                        .ifPresent(pieces::add);
                words += quotation.length();
            }
        }
        return words < FEWEST_WORDS || pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(Subject.own(name), Optional.empty(), pieces, Act.ASSERTS, true, List.of()));
    }
}
