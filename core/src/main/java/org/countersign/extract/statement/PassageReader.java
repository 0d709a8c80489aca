package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.PhraseTable;
import org.countersign.model.Span;

/** Reads the statements of one passage: every cue in text order, then the quotations that no cue has claimed. */
final class PassageReader {

    private static final int FEWEST_QUOTED_WORDS = 3;

    private final Passage passage;
    private final VerbCues verbs;
    private final VerbPatterns verbPatterns;
    private final PhrasePatterns phrasePatterns;
    private final List<Draft> drafts = new ArrayList<>();

    PassageReader(Passage passage, Media media) {
        this.passage = passage;
        this.verbs = new VerbCues(passage);
        NounPhrases phrases = new NounPhrases(passage);
        Contents contents = new Contents(passage, verbs);
        Subjects subjects = new Subjects(passage, phrases);
        LeadingPattern leading = new LeadingPattern(passage, phrases, contents, media);
        TrailingPattern trailing = new TrailingPattern(passage, phrases, contents, verbs, leading);
        this.verbPatterns = new VerbPatterns(passage, subjects, trailing, leading);
        this.phrasePatterns = new PhrasePatterns(passage, phrases, contents, media);
    }

    /** The statements in text order of their content. */
    List<Draft> read() {
        int claimed = 0;
        int i = 0;
        while (i < passage.size()) {
            Optional<PhraseTable.Match<PhraseSense>> phrase = phrasePatterns.at(i);
            Optional<Draft> draft = Optional.empty();
            int next = i + 1;
            if (phrase.isPresent()) {
                draft = phrasePatterns.read(phrase.get(), claimed);
                next = draft.isPresent() ? phrase.get().to() : next;
            }
            Optional<VerbCue> cue = draft.isPresent() ? Optional.empty() : verbs.at(i);
            if (cue.isPresent()) {
                draft = verbPatterns.read(cue.get(), claimed);
                next = cue.get().to();
            }
            if (draft.isPresent()) {
                drafts.add(draft.get());
                claimed = Math.max(claimed, isNested(i) ? claimed : claimedBy(draft.get()));
            }
            i = next;
        }
        joinQuotations();
        drafts.sort(Comparator.comparing(Draft::reach));
        return drafts;
    }

    private boolean isNested(int index) {
        return passage.isQuoted(index);
    }

    /** Index after the last token of the statement's cue, subject and content. */
    private int claimedBy(Draft draft) {
        int end = draft.cue().map(Stretch::to).orElse(0);
        end = Math.max(
                end,
                draft.subject().isOwn() ? draft.subject().words().orElseThrow().to() : 0);
        int last = draft.reach().end();
        while (end < passage.size() && passage.token(end).start() < last) {
            end++;
        }
        return end;
    }

    private void joinQuotations() {
        List<Quotation> quotations = passage.quotations();
        for (int q = quotations.size() - 1; q >= 0; q--) {
            Quotation quotation = quotations.get(q);
            if (isClaimed(quotation) || quotation.length() < FEWEST_QUOTED_WORDS || !opensSentence(quotation)) {
                continue;
            }
            boolean touchesNext =
                    q + 1 < quotations.size() && quotations.get(q + 1).from() == quotation.to();
            Optional<Integer> owner = touchesNext ? ownerOf(quotations.get(q + 1)) : Optional.empty();
            if (owner.isEmpty()) {
                owner = lastBefore(quotation);
            }
            owner.ifPresent(index -> drafts.set(index, joined(drafts.get(index), quotation)));
        }
    }

    private boolean opensSentence(Quotation quotation) {
        boolean start = passage.periodStart(quotation.first()) >= quotation.from() - 1
                || passage.isMark(quotation.from() - 1, ":.");
        return start
                && (passage.isCapitalised(quotation.first())
                        || passage.isMark(quotation.first(), "\u00BF\u00A1\u2026("));
    }

    private boolean isClaimed(Quotation quotation) {
        Span words = passage.span(quotation.words());
        return drafts.stream().flatMap(draft -> draft.content().stream()).anyMatch(piece -> piece.overlaps(words));
    }

    private Optional<Integer> ownerOf(Quotation quotation) {
        Span words = passage.span(quotation.words());
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).content().stream().anyMatch(piece -> piece.overlaps(words))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> lastBefore(Quotation quotation) {
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            boolean before = drafts.get(i)
                    .cue()
                    .map(cue -> cue.to() <= quotation.from() && !passage.isQuoted(cue.from()))
                    .orElse(true);
            if (before
                    && (best < 0
                            || drafts.get(i).reach().end()
                                    >= drafts.get(best).reach().end())) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private Draft joined(Draft draft, Quotation quotation) {
        Draft more = draft.plus(passage.span(trimmed(quotation)));
        List<Span> pieces = new ArrayList<>(more.content());
        pieces.sort(Comparator.naturalOrder());
        return new Draft(more.subject(), more.cue(), pieces, more.act(), more.negated(), more.via());
    }

    private Stretch trimmed(Quotation quotation) {
        int last = quotation.last();
        while (last > quotation.first() + 1 && passage.isMark(last - 1, ",.;:")) {
            last--;
        }
        return new Stretch(quotation.first(), last);
    }
}
