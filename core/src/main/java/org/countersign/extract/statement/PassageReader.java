package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.lang.PhraseTable;
import org.countersign.model.Act;
import org.countersign.model.Span;

/** Reads the statements of one passage: every cue in text order, then the quotations that no cue has claimed. */
final class PassageReader {

    private static final int LONGEST_CONDITION = 4;

    private final Passage passage;
    private final VerbCues verbs;
    private final TreeCues treeCues;
    private final VerbPatterns verbPatterns;
    private final PhrasePatterns phrasePatterns;
    private final NounPattern nounPattern;
    private final Withholding withholding;
    private final SignedPattern signed;
    private final AnnouncedQuotations announced;
    private final HeadlinePattern headline;
    private final List<Draft> drafts = new ArrayList<>();
    private int claimed;
    private Optional<Stretch> pending = Optional.empty();
    private int pendingAt;

    PassageReader(Passage passage, CastIndex cast) {
        Voices voices = new Voices(passage, cast);
        this.passage = passage;
        this.verbs = new VerbCues(passage);
        this.treeCues = new TreeCues(passage);
        NounPhrases phrases = new NounPhrases(passage);
        Contents contents = new Contents(passage, phrases, verbs);
        this.verbPatterns = new VerbPatterns(passage, phrases, contents, verbs, voices);
        this.withholding = new Withholding(passage, phrases);
        this.nounPattern = new NounPattern(passage, phrases, contents);
        this.phrasePatterns = new PhrasePatterns(passage, phrases, contents, voices);
        this.signed = new SignedPattern(passage, contents);
        this.announced = new AnnouncedQuotations(passage, phrases, contents);
        this.headline = new HeadlinePattern(passage, phrases, contents, cast);
    }

    /** The statements in text order of their content. */
    List<Draft> read() {
        int i = 0;
        while (i < passage.size()) {
            i = readAt(i);
        }
        if (drafts.stream().allMatch(draft -> draft.isQuoted(passage))) {
            signed.read().ifPresent(drafts::add);
        }
        if (passage.isHeadline()) {
            List<Draft> all = headline.read(drafts);
            drafts.clear();
            drafts.addAll(all);
        }
        List<Draft> joined = new LooseQuotations(passage, announced, drafts).join();
        return joined.stream().sorted(Draft.byReach()).toList();
    }

    /** Reads the cue that begins here, if one does; gives the index where to go on. */
    private int readAt(int index) {
        Optional<PhraseTable.Match<PhraseSense>> phrase = phrasePatterns.at(index);
        if (phrase.isPresent() && readPhrase(phrase.get())) {
            return phrase.get().to();
        }
        Optional<Stretch> cited = phrasePatterns.cited(index);
        if (cited.isPresent()) {
            addCited(cited.get(), index);
            return cited.get().from();
        }
        Optional<VerbCue> cue = verbs.at(index).map(withholding::read);
        Optional<VerbCue> treeCue = treeCues.at(index).map(withholding::read);
        int words = cue.map(found -> found.sense().words()).orElse(0);
        boolean longer = treeCue.filter(found -> found.sense().words() > Math.max(1, words))
                .isPresent();
        Optional<Draft> draft = longer ? readTree(treeCue) : Optional.empty();
        if (draft.isEmpty()) {
            draft = cue.flatMap(found -> verbPatterns.read(found, claimed, sharedSubject(found)));
        } else {
            cue = treeCue;
        }
        if (draft.isEmpty() && !longer) {
            draft = readTree(treeCue);
            cue = draft.isPresent() ? treeCue : cue;
        }
        if (draft.isEmpty()) {
            draft = nounPattern.read(index);
        }
        draft.filter(found -> !isAnonymity(found)).ifPresent(found -> add(found, index));
        return cue.map(VerbCue::to).orElse(index + 1);
    }

    private Optional<Draft> readTree(Optional<VerbCue> cue) {
        return cue.flatMap(found -> verbPatterns.readTree(found, claimed, sharedSubject(found)));
    }

    /** {@code M, citing S, wrote A}: a statement of S with the content of M's, which is read before or after. */
    private void addCited(Stretch source, int index) {
        int start = passage.periodStart(index);
        boolean read = !drafts.isEmpty() && isAfter(drafts.get(drafts.size() - 1), start);
        if (read) {
            drafts.add(citing(drafts.get(drafts.size() - 1), source, index));
        } else {
            pending = Optional.of(source);
            pendingAt = index;
        }
    }

    private static Draft citing(Draft draft, Stretch source, int index) {
        List<Stretch> via =
                draft.subject().isOwn() ? List.of(draft.subject().words().orElseThrow()) : List.of();
        Stretch cue = new Stretch(index, Math.max(index + 1, source.from()));
        return new Draft(Subject.own(source), Optional.of(cue), draft.content(), Act.ASSERTS, false, via);
    }

    private boolean readPhrase(PhraseTable.Match<PhraseSense> phrase) {
        int start = passage.periodStart(phrase.from());
        boolean follows = claimed > start && claimed + 1 >= phrase.from() && !drafts.isEmpty();
        Optional<Stretch> medium = follows ? phrasePatterns.medium(phrase) : Optional.empty();
        if (medium.isPresent()) {
            int last = drafts.size() - 1;
            drafts.set(last, drafts.get(last).through(List.of(medium.get())));
            return true;
        }
        boolean leads = follows && leads(drafts.size() - 1);
        Optional<Draft> draft = phrasePatterns.read(phrase, leads ? start : claimed);
        draft.ifPresent(found -> add(found, phrase.from()));
        return draft.isPresent();
    }

    /** Whether the cue of this statement stands before its content. */
    private boolean leads(int index) {
        return index >= 0
                && drafts.get(index)
                        .cue()
                        .filter(cue -> passage.span(cue).start()
                                < drafts.get(index).reach().start())
                        .isPresent();
    }

    /** {@code pidió el anonimato}: a condition of speaking, not what is said. */
    private boolean isAnonymity(Draft draft) {
        Span reach = draft.reach();
        int from = passage.indexAt(reach.start());
        int last = passage.indexAt(reach.end() - 1);
        return last - from < LONGEST_CONDITION
                && IntStream.rangeClosed(from, last).anyMatch(i -> passage.is(i, WordClass.ANONYMITY));
    }

    private void add(Draft draft, int at) {
        drafts.add(draft);
        if (pending.isPresent() && passage.periodStart(at) == passage.periodStart(pendingAt)) {
            drafts.add(citing(draft, pending.get(), pendingAt));
        }
        pending = Optional.empty();
        if (draft.firm() && !passage.isQuoted(at)) {
            claimed = Math.max(claimed, claimedBy(draft));
        }
    }

    /** The subject of the last statement of the same period that is not nested in another. */
    private Optional<Subject> sharedSubject(VerbCue cue) {
        int start = passage.periodStart(cue.from());
        Optional<Draft> last = Optional.empty();
        for (int i = drafts.size() - 1; i >= 0 && isAfter(drafts.get(i), start); i--) {
            if (!isNested(i, true)) {
                last = Optional.of(drafts.get(i));
                break;
            }
        }
        return last.map(Draft::subject);
    }

    private static boolean isAfter(Draft draft, int start) {
        return draft.cue().filter(cue -> cue.from() >= start).isPresent();
    }

    /** @param spoken whether only what a verb tells counts: {@code según M, X indicó que A y destacó que B} goes on with X */
    private boolean isNested(int index, boolean spoken) {
        Span cue = drafts.get(index)
                .cue()
                .map(passage::span)
                .orElse(drafts.get(index).reach());
        for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
            boolean outer = drafts.get(i).content().stream().anyMatch(piece -> piece.contains(cue));
            if (outer && !(spoken && isPhrase(drafts.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPhrase(Draft draft) {
        return draft.cue()
                .flatMap(cue -> passage.grammar().phrases().at(passage.tokens(), cue.from()))
                .isPresent();
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
}
