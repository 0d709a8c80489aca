package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.RELATIVE;
import static org.countersign.extract.statement.WordClass.SUBORDINATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.model.Span;

/** Content first: {@code “A,” said X}, {@code “A,” X said, “B”}, {@code A, X said on Monday.} */
final class TrailingPattern {

    private static final int FEWEST_WORDS = 3;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Contents contents;
    private final VerbCues verbs;
    private final LeadingPattern leading;

    TrailingPattern(Passage passage, NounPhrases phrases, Contents contents, VerbCues verbs, LeadingPattern leading) {
        this.passage = passage;
        this.phrases = phrases;
        this.contents = contents;
        this.verbs = verbs;
        this.leading = leading;
    }

    Optional<Draft> read(VerbCue cue, Subject left, int claimed) {
        if (!cue.sense().takes("q") && !cue.sense().takes("t")) {
            return Optional.empty();
        }
        int start = left.isOwn() ? left.words().orElseThrow().from() : cue.from();
        while (passage.is(start - 1, WordClass.CLITIC) && !left.isOwn()) {
            start--;
        }
        int end = start;
        while (end > 0 && passage.isMark(end - 1, ",\u2014\u2013-") && !isQuotationEnd(end)) {
            end--;
        }
        if (end <= passage.periodStart(cue.from())) {
            return Optional.empty();
        }
        boolean afterQuotation = isQuotationEnd(end);
        boolean afterComma = end < start;
        if ((!afterQuotation && !afterComma) || leadsOn(cue)) {
            return Optional.empty();
        }
        Attribution attribution = attribution(cue, left, start);
        int from = contentStart(end, claimed);
        boolean fits =
                afterQuotation ? fitsQuotation(cue, attribution, from, end) : fitsClause(cue, attribution, from, end);
        if (!fits) {
            return Optional.empty();
        }
        return contents.trimmed(from, end).map(content -> draft(cue, attribution, content));
    }

    private boolean isQuotationEnd(int end) {
        return passage.isQuoted(end - 1)
                && passage.quotationAt(end - 1).orElseThrow().to() == end;
    }

    /** Whether the verb is followed by a content of its own. */
    private boolean leadsOn(VerbCue cue) {
        return passage.is(phrases.afterMoments(cue.to()), COMPLEMENTIZER) || passage.isMark(cue.to(), ":");
    }

    private Attribution attribution(VerbCue cue, Subject left, int start) {
        if (left.isOwn()) {
            return new Attribution(left, start, afterAdverbials(cue.to()));
        }
        int at = phrases.afterMoments(cue.to());
        Optional<Stretch> right = phrases.startingAt(at);
        if (right.isPresent()) {
            return new Attribution(
                    Subject.own(right.get()), start, afterAdverbials(right.get().to()));
        }
        int after = afterAdverbials(cue.to());
        Optional<Stretch> later = passage.grammar().isSpanish() ? phrases.startingAt(after) : Optional.empty();
        return later.map(words -> new Attribution(Subject.own(words), start, afterAdverbials(words.to())))
                .orElseGet(() -> new Attribution(left, start, after));
    }

    /** Past {@code on Monday}, {@code in a statement}, {@code to reporters}, up to a comma or the end. */
    private int afterAdverbials(int from) {
        int at = phrases.afterMoments(from);
        boolean moved = true;
        while (moved) {
            moved = false;
            boolean addressee =
                    passage.is(at, PREPOSITION) || passage.is(at, WordClass.PUBLIC) || (at == from && isNounStart(at));
            if (addressee && !passage.is(at, COMPLEMENTIZER)) {
                int next = passage.is(at, PREPOSITION) ? at + 1 : at;
                int end = phrases.startingAt(next).map(Stretch::to).orElse(next);
                end = phrases.afterMoments(end);
                moved = end > at;
                at = end;
            }
        }
        return at;
    }

    private boolean isNounStart(int at) {
        return passage.is(at, DETERMINER) || passage.isCapitalised(at);
    }

    private int contentStart(int end, int claimed) {
        int from = Math.max(passage.periodStart(end - 1), claimed);
        Optional<Quotation> outer = passage.quotationAt(end);
        if (outer.isPresent() && outer.get().from() < end) {
            from = Math.max(from, outer.get().first());
        }
        return Math.min(from, end);
    }

    private boolean fitsQuotation(VerbCue cue, Attribution attribution, int from, int end) {
        Quotation quotation = passage.quotationAt(end - 1).orElseThrow();
        boolean whole = quotation.from() <= from || passage.isMark(quotation.from() - 1, ":,");
        boolean closed = isClosed(attribution.to());
        boolean speaks = cue.sense().takes("q");
        return speaks && (whole || closed || hasFinite(from, quotation.from()));
    }

    private boolean fitsClause(VerbCue cue, Attribution attribution, int from, int end) {
        boolean inverted = attribution.subject().isOwn()
                && attribution.subject().words().orElseThrow().from() > cue.head();
        boolean dropped = !attribution.subject().isOwn();
        boolean trusted = cue.sense().isCore()
                || (!cue.sense().isWeak()
                        && cue.sense().takes("q")
                        && (inverted == passage.grammar().isSpanish()));
        if (dropped && !passage.grammar().isSpanish()) {
            return false;
        }
        return trusted && isClosed(attribution.to()) && end - from >= FEWEST_WORDS && hasFinite(from, end);
    }

    private boolean isClosed(int at) {
        return at >= passage.periodTail(at - 1) || passage.isMark(at, ",;:\u2014\u2013(") || passage.isQuoted(at);
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.looksFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(VerbCue cue, Attribution attribution, Stretch content) {
        List<Span> pieces = new ArrayList<>();
        pieces.add(passage.span(content));
        continuation(attribution, content).map(passage::span).ifPresent(pieces::add);
        return new Draft(
                attribution.subject(),
                Optional.of(cue.words()),
                pieces,
                cue.sense().act(),
                false,
                leading.media(cue, attribution.to()));
    }

    /** {@code “A,” he said, “B”} and {@code A, he said, and B}. */
    private Optional<Stretch> continuation(Attribution attribution, Stretch content) {
        int at = attribution.to();
        int end = passage.periodTail(content.from());
        if (at >= end || (!passage.isMark(at, ",;:\u2014\u2013") && !passage.isQuoted(at))) {
            return Optional.empty();
        }
        int next = passage.isQuoted(at) ? at : at + 1;
        if (passage.isQuoted(next)) {
            return contents.clause(next);
        }
        boolean wasQuoted = passage.isQuoted(content.to()) || passage.isQuoted(content.to() - 1);
        boolean relative = passage.is(next, RELATIVE) && !passage.is(next, DETERMINER);
        if (wasQuoted || relative || !passage.isMark(at, ",") || verbs.at(next).isPresent() || !hasFinite(next, end)) {
            return Optional.empty();
        }
        boolean joined = passage.is(next, CONJUNCTION) || passage.is(next, SUBORDINATOR);
        if (joined && verbs.at(next + 1).isPresent()) {
            return Optional.empty();
        }
        return contents.clause(next);
    }
}
