package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.countersign.model.Act;
import org.countersign.model.Span;

/** Gives quotations without a cue to the statement before them in the paragraph, or to the one that they touch. */
final class LooseQuotations {

    private static final int FEWEST_WORDS = 3;
    private static final long MOST_PAIRS = 1_000_000;

    private final Passage passage;
    private final List<Draft> drafts;
    private final AnnouncedQuotations announced;

    LooseQuotations(Passage passage, AnnouncedQuotations announced, List<Draft> drafts) {
        this.passage = passage;
        this.announced = announced;
        this.drafts = new ArrayList<>(drafts);
    }

    /** All statements, some with more pieces. */
    List<Draft> join() {
        List<Quotation> quotations = passage.quotations();
        if ((long) quotations.size() * drafts.size() > MOST_PAIRS) {
            return drafts;
        }
        quotations.stream().filter(one -> owner(one).isEmpty()).forEach(one -> announced
                .read(one)
                .or(() -> issued(one))
                .or(() -> answered(one))
                .ifPresent(drafts::add));
        for (int q = quotations.size() - 1; q >= 0; q--) {
            Quotation quotation = quotations.get(q);
            if (quotation.length() < FEWEST_WORDS
                    || !(opensSentence(quotation) || resumes(quotation))
                    || owner(quotation).isPresent()) {
                continue;
            }
            boolean touches = q + 1 < quotations.size() && quotations.get(q + 1).from() == quotation.to();
            OptionalInt owner = touches ? owner(quotations.get(q + 1)) : OptionalInt.empty();
            if (owner.isEmpty()) {
                owner = lastBefore(quotation);
            }
            owner.ifPresent(index -> drafts.set(index, drafts.get(index).plus(words(quotation))));
        }
        return drafts;
    }

    /** {@code X issued a statement on Y. “A.”} */
    private Optional<Draft> issued(Quotation quotation) {
        boolean follows = opensSentence(quotation)
                && quotation.length() >= FEWEST_WORDS
                && quotation.from() > 0
                && !passage.isQuoted(quotation.from() - 1);
        if (!follows) {
            return Optional.empty();
        }
        int start = passage.periodStart(quotation.from() - 1);
        return new Issuing(passage.grammar(), passage.syntax(), passage.tokens())
                .last(start, quotation.from())
                .filter(cue ->
                        !passage.isQuoted(cue.from()) && drafts.stream().noneMatch(draft -> tells(draft, start, cue)))
                .map(cue -> draft(announced.subjectBefore(cue.from()), Optional.of(cue), quotation));
    }

    /** {@code X issued a statement saying A}: what is issued, or somebody before, has been told. */
    private boolean tells(Draft draft, int start, Stretch issued) {
        return draft.cue()
                .filter(cue -> cue.from() >= start
                        && (cue.from() < issued.to()
                                || IntStream.range(cue.from(), cue.to())
                                        .anyMatch(i ->
                                                issued.contains(passage.syntax().head(i)))))
                .isPresent();
    }

    /** {@code X admitted that A. And why? “B.”}: an answer of its own. */
    private Optional<Draft> answered(Quotation quotation) {
        boolean asked = quotation.length() >= FEWEST_WORDS
                && opensSentence(quotation)
                && passage.isMark(quotation.from() - 1, "?")
                && passage.token(quotation.from()).isQuote()
                && !passage.isQuoted(quotation.from() - 1);
        OptionalInt last = asked ? lastBefore(quotation) : OptionalInt.empty();
        return last.isEmpty() || isQuoted(drafts.get(last.getAsInt()))
                ? Optional.empty()
                : Optional.of(draft(
                        Subject.shared(drafts.get(last.getAsInt()).subject().words()), Optional.empty(), quotation));
    }

    private boolean isQuoted(Draft draft) {
        return draft.content().stream().anyMatch(piece -> passage.isQuoted(passage.indexAt(piece.start())));
    }

    private Draft draft(Subject subject, Optional<Stretch> cue, Quotation quotation) {
        return new Draft(subject, cue, List.of(words(quotation)), Act.ASSERTS, true, List.of());
    }

    private boolean opensSentence(Quotation quotation) {
        boolean start = passage.periodStart(quotation.first()) >= quotation.from() - 1
                || passage.isMark(quotation.from() - 1, ":.")
                || passage.isQuoted(quotation.from() - 1);
        return start
                && (passage.isCapitalised(quotation.first())
                        || passage.isMark(quotation.first(), "\u00BF\u00A1\u2026(")
                        || passage.isQuoted(quotation.from() - 1));
    }

    /** {@code “A,” X said on the quay, “B”}: goes on behind the comma in the sentence of a quotation. */
    private boolean resumes(Quotation quotation) {
        return passage.isComma(quotation.from() - 1)
                && lastTrailing(quotation, passage.periodStart(quotation.from()))
                        .isPresent();
    }

    /** The last statement whose cue stands between its own quotation and this one, no further back than {@code floor}. */
    private OptionalInt lastTrailing(Quotation quotation, int floor) {
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean trailing = draft.cue()
                    .filter(cue -> cue.to() <= quotation.from()
                            && cue.from() >= floor
                            && !passage.isQuoted(cue.from())
                            && endsQuoted(draft, cue.from()))
                    .isPresent();
            if (trailing && (best < 0 || cueOf(i) > cueOf(best))) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean endsQuoted(Draft draft, int cue) {
        Span first = draft.content().get(0);
        int last = passage.indexAt(first.end() - 1);
        return first.end() <= passage.token(cue).start() && passage.isQuoted(last);
    }

    private int cueOf(int index) {
        return drafts.get(index).cue().map(Stretch::from).orElse(-1);
    }

    /** The statement that holds words of this quotation. */
    private OptionalInt owner(Quotation quotation) {
        Span words = passage.span(quotation.words());
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).content().stream().anyMatch(piece -> piece.overlaps(words)) && !isInside(i, words)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A statement nested in the quotation does not claim it. */
    private boolean isInside(int index, Span words) {
        return drafts.get(index)
                .cue()
                .filter(cue -> words.contains(passage.span(cue)))
                .isPresent();
    }

    private OptionalInt lastBefore(Quotation quotation) {
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            boolean before = drafts.get(i)
                    .cue()
                    .filter(cue -> cue.to() <= quotation.from() && !passage.isQuoted(cue.from()))
                    .isPresent();
            if (before
                    && (best < 0
                            || drafts.get(i).reach().end()
                                    > drafts.get(best).reach().end())) {
                best = i;
            }
        }
        if (best < 0) {
            return OptionalInt.empty();
        }
        OptionalInt trailing = lastTrailing(quotation, passage.periodStart(Math.max(0, cueOf(best))));
        return trailing.isPresent() ? trailing : OptionalInt.of(best);
    }

    private Span words(Quotation quotation) {
        int last = quotation.last();
        while (last > quotation.first() + 1 && passage.isMark(last - 1, ",.;:")) {
            last--;
        }
        return passage.span(new Stretch(quotation.first(), last));
    }
}
