package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.model.Act;

/**
 * Statements of a headline that the grammar of running text misses: {@code Court rules fishing is legal}, {@code Minister: no
 * missiles in pact}, {@code No missiles in pact - minister}, {@code Agency marks ten years; announces new posts}.
 */
final class HeadlinePattern {

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_LABEL = 8;

    private final Passage passage;
    private final Contents contents;
    private final HeadlineSpeakers speakers;
    private final HeadlineVerbs verbs;
    private final HeadlineContents behind;
    private final NounPhrases phrases;
    private final HeadlineQuotes quotes;
    private final HeadlineDoubts doubts;

    HeadlinePattern(Passage passage, NounPhrases phrases, Contents contents, CastIndex cast) {
        this.passage = passage;
        this.phrases = phrases;
        this.quotes = new HeadlineQuotes(passage);
        this.contents = contents;
        this.speakers = new HeadlineSpeakers(passage, cast);
        this.verbs = new HeadlineVerbs(passage);
        this.doubts = new HeadlineDoubts(passage, speakers, verbs);
        this.behind = new HeadlineContents(passage, contents);
    }

    /**
     * All statements of the headline.
     *
     * @param read those that the grammar of running text finds
     */
    List<Draft> read(List<Draft> read) {
        List<Draft> found = doubts.settle(read);
        List<Draft> added = new ArrayList<>(found);
        int from = 0;
        Optional<Stretch> before = Optional.empty();
        while (from < passage.size()) {
            int to = partEnd(from);
            if (from < to) {
                before = readPart(from, to, before, found, added);
            }
            from = to + 1;
        }
        return added;
    }

    /** Index of the mark that ends the part of the headline that begins at {@code from}. */
    private int partEnd(int from) {
        int end = passage.periodTail(from);
        for (int i = from; i < end; i++) {
            if (isBreak(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean isBreak(int at) {
        boolean dash = passage.isMark(at, "\u2014\u2013-|") && !passage.touchesPrevious(at);
        return !passage.isQuoted(at) && (dash || passage.isMark(at, ":;"));
    }

    /** Adds the statements of one part; gives who the next can go on with. */
    private Optional<Stretch> readPart(
            int from, int to, Optional<Stretch> before, List<Draft> found, List<Draft> added) {
        Optional<Draft> labelled = labelled(from, to);
        labelled.or(() -> signed(from, to))
                .or(() -> trailing(from, to))
                .filter(draft -> isNew(draft, found))
                .ifPresent(added::add);
        if (labelled.isPresent()) {
            return Optional.empty();
        }
        Optional<Stretch> subject = Optional.empty();
        boolean goesOn = passage.isMark(from - 1, ";:");
        for (int i = from; i < to; i++) {
            Optional<Stretch> shared = subject.isPresent() ? subject : goesOn ? before : leading(from, i);
            Optional<Draft> draft = i == from && !goesOn ? Optional.empty() : verb(i, from, to, shared);
            if (draft.isPresent()) {
                subject = draft.get().subject().words();
                cutBefore(i, subject, added);
                draft.filter(one -> isNew(one, found)).ifPresent(added::add);
                i = draft.get().cue().orElseThrow().to() - 1;
            }
        }
        return subject.or(() -> leading(from, to));
    }

    /** {@code X says A, calls B}: what X says first ends where the second verb begins. */
    private void cutBefore(int verb, Optional<Stretch> subject, List<Draft> drafts) {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            boolean holds = draft.subject().words().equals(subject)
                    && draft.content().size() == 1
                    && draft.reach().contains(passage.span(new Stretch(verb, verb + 1)))
                    && draft.cue().filter(cue -> cue.to() < verb).isPresent();
            int from = passage.indexAt(draft.reach().start());
            Optional<Stretch> rest =
                    holds && passage.isComma(verb - 1) ? contents.trimmed(from, verb - 1) : Optional.empty();
            int at = d;
            rest.ifPresent(words -> drafts.set(at, with(draft, words)));
        }
    }

    private Draft with(Draft draft, Stretch words) {
        return new Draft(
                draft.subject(), draft.cue(), List.of(passage.span(words)), draft.act(), draft.firm(), draft.via());
    }

    private Optional<Stretch> leading(int from, int limit) {
        return speakers.leading(from, limit, false).or(() -> speakers.leading(from, limit, true));
    }

    /** The statement of the verb at this place, with the subject before it or the one that it shares. */
    private Optional<Draft> verb(int at, int from, int to, Optional<Stretch> shared) {
        for (VerbCue cue : verbs.at(at)) {
            boolean joined = at == from || verbs.isJoined(at);
            Optional<Subject> subject = joined
                    ? shared.map(words -> Subject.shared(Optional.of(words)))
                    : own(from, at).map(Subject::own);
            Optional<Draft> draft = subject.filter(
                            one -> agrees(cue, one.words().orElseThrow()))
                    .flatMap(one -> behind.behind(
                                    cue, to, speakers.isFinding(one.words().orElseThrow()))
                            .map(words -> Draft.of(cue, one, passage.span(words), false, List.of())));
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    private Optional<Stretch> own(int from, int verb) {
        int first = phrases.afterMoments(from);
        int last = phrases.beforeMoments(verb, from);
        return first < last ? Optional.of(new Stretch(first, last)).filter(speakers::canSpeak) : Optional.empty();
    }

    private boolean agrees(VerbCue cue, Stretch words) {
        return passage.grammar().isRomance()
                ? !cue.sense().isForm("3s") || speakers.agrees(words, false)
                : speakers.agrees(words, !cue.sense().isForm("3s"));
    }

    /** {@code Minister: no missiles in pact}, {@code Reports: A}. */
    private Optional<Draft> labelled(int from, int colon) {
        if (!passage.isMark(colon, ":") || colon - from > LONGEST_LABEL) {
            return Optional.empty();
        }
        int cut = from + 1;
        while (cut < colon && !isAddress(cut)) {
            cut++;
        }
        Stretch label = new Stretch(from, cut);
        int end = endBehind(colon + 1);
        boolean certain = speakers.isFinding(label) && end - colon > FEWEST_WORDS;
        boolean names = speakers.canLabel(label) || (isQuoted(colon + 1, end) && speakers.canSpeak(label));
        return names && (certain || isSaid(colon + 1, end))
                ? contents.trimmed(colon + 1, end).map(words -> unsaid(label, words))
                : Optional.empty();
    }

    /** {@code Minister on pact: A}, {@code Minister to critics: A}. */
    private boolean isAddress(int at) {
        return passage.is(at, PREPOSITION)
                && (passage.key(at).equals("on")
                        || passage.key(at).equals("to")
                        || passage.key(at).equals("sobre")
                        || passage.key(at).equals("a"));
    }

    private int endBehind(int from) {
        int end = passage.inside(from) ? passage.periodTail(from) : from;
        for (int i = from; i < end; i++) {
            if (isBreak(i) && !passage.isMark(i, ":")) {
                return i;
            }
        }
        return end;
    }

    /** Whether somebody can have said this: a quotation, a clause, a negation; no question of the paper's own. */
    private boolean isSaid(int from, int end) {
        boolean asks = passage.is(from, QUESTION) || passage.isMark(end - 1, "?");
        return from < end
                && (isQuoted(from, end)
                        || (!asks
                                && (passage.is(from, NEGATION) || hasClause(from, end) || quotes.anyOpens(from, end))));
    }

    /** A finite verb that no relative pronoun governs. */
    private boolean hasClause(int from, int end) {
        Syntax syntax = passage.syntax();
        return IntStream.range(from, end)
                .anyMatch(i -> passage.looksFinite(i) && !syntax.isRelation(syntax.helped(i), "acl", "advcl"));
    }

    private boolean isQuoted(int from, int end) {
        return passage.inside(from) && quotes.end(from) >= end && end > from;
    }

    /** {@code No missiles in pact: minister}, {@code “A” - minister}. */
    private Optional<Draft> signed(int from, int to) {
        boolean last = to >= passage.periodTail(from);
        if (!last || from == 0 || !isBreak(from - 1) || passage.isMark(from - 1, ";")) {
            return Optional.empty();
        }
        Stretch words = new Stretch(from, to);
        int start = startBefore(from - 1);
        boolean names = speakers.canLabel(words) || (isQuoted(start, from - 1) && speakers.canSpeak(words));
        boolean fits = to - from <= LONGEST_LABEL && names && isSaid(start, from - 1);
        return fits ? contents.trimmed(start, from - 1).map(said -> unsaid(words, said)) : Optional.empty();
    }

    private int startBefore(int to) {
        int start = to;
        while (start > passage.periodStart(to) && !isBreak(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean says(VerbCue cue, Stretch speaker) {
        boolean sure = !cue.sense().isWeak() || speakers.isFinding(speaker);
        return cue.sense().takes("t") && sure && agrees(cue, speaker) && speakers.canSpeak(speaker);
    }

    /** {@code No missiles in pact, minister insists}, {@code Pact 'a threat', warns bishop}. */
    private Optional<Draft> trailing(int from, int to) {
        int pause = to - 1;
        while (pause > from && !(passage.isComma(pause) && !passage.isQuoted(pause))) {
            pause--;
        }
        return pause - from < FEWEST_WORDS || to - pause > LONGEST_LABEL ? Optional.empty() : trailing(from, pause, to);
    }

    private Optional<Draft> trailing(int from, int pause, int to) {
        int first = pause + 1;
        Optional<Draft> inverted = verbs.at(first).stream()
                .filter(cue -> cue.to() < to && says(cue, new Stretch(cue.to(), to)))
                .findFirst()
                .flatMap(cue -> said(cue, new Stretch(cue.to(), to), from, pause));
        return inverted.or(() -> verbs.at(to - 1).stream()
                .filter(cue -> cue.head() > first && says(cue, new Stretch(first, cue.head())))
                .findFirst()
                .flatMap(cue -> said(cue, new Stretch(first, cue.head()), from, pause)));
    }

    private Optional<Draft> said(VerbCue cue, Stretch speaker, int from, int to) {
        return contents.trimmed(from, to)
                .map(quotes::inside)
                .map(words -> Draft.of(cue, Subject.own(speaker), passage.span(words), true, List.of()));
    }

    private Draft unsaid(Stretch speaker, Stretch words) {
        return new Draft(
                Subject.own(speaker),
                Optional.empty(),
                List.of(passage.span(quotes.inside(words))),
                Act.ASSERTS,
                true,
                List.of());
    }

    /** Whether nothing has been read by this cue, or of these words where there is none. */
    private boolean isNew(Draft draft, List<Draft> found) {
        return found.stream()
                .noneMatch(other -> draft.cue().isPresent()
                        ? other.cue().filter(draft.cue().get()::overlaps).isPresent()
                        : other.reach().start() == draft.reach().start());
    }
}
