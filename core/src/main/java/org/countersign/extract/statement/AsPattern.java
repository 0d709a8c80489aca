package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.PREPOSITION;

import java.util.Optional;

/** Who said so in a clause of its own: {@code As X told Y, A}, {@code A, as X said}, {@code Como dijo X, A}. */
final class AsPattern {

    private static final int FEWEST_WORDS = 3;
    private static final int FARTHEST_START = 3;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Contents contents;
    private final ViaFinder vias;

    AsPattern(Passage passage, NounPhrases phrases, Contents contents, ViaFinder vias) {
        this.passage = passage;
        this.phrases = phrases;
        this.contents = contents;
        this.vias = vias;
    }

    /**
     * The statement of this verb if its clause is one that only tells whose it is.
     *
     * @param left the subject before the verb
     * @param claimed index before which the words belong to earlier statements
     */
    Optional<Draft> read(VerbCue cue, Subject left, int claimed) {
        boolean speaks = cue.sense().takes("q") || cue.sense().takes("t");
        if (!speaks || !cue.finite() || cue.sense().isWeak() || passage.isQuoted(cue.head())) {
            return Optional.empty();
        }
        return passage.grammar().isRomance() ? inverted(cue, claimed) : upright(cue, left, claimed);
    }

    private Optional<Draft> upright(VerbCue cue, Subject left, int claimed) {
        int as = left.isOwn() ? left.words().orElseThrow().from() - 1 : -1;
        int governed = phrases.afterMoments(cue.to());
        boolean topic = passage.is(governed, PREPOSITION) && cue.sense().takes("p:" + passage.key(governed));
        return passage.key(as).equals("as") && !topic
                ? content(cue, left, as, phrases.afterAdverbials(cue.to()), claimed)
                : Optional.empty();
    }

    private Optional<Draft> inverted(VerbCue cue, int claimed) {
        int as = cue.from() - 1;
        while (passage.is(as, CLITIC)) {
            as--;
        }
        int at = phrases.afterMoments(cue.to());
        Optional<Stretch> subject = passage.key(as).equals("como") ? phrases.startingAt(at) : Optional.empty();
        int before = as;
        return subject.flatMap(
                words -> content(cue, Subject.own(words), before, phrases.afterAdverbials(words.to()), claimed));
    }

    private Optional<Draft> content(VerbCue cue, Subject subject, int as, int end, int claimed) {
        int start = Math.max(passage.periodStart(cue.from()), claimed);
        Optional<Stretch> content = Optional.empty();
        if (opens(start, as)) {
            content = passage.isComma(end) ? contents.clause(end + 1) : Optional.empty();
        } else if (passage.isComma(as - 1) && (passage.isComma(end) || end >= passage.periodTail(as))) {
            content = contents.trimmed(start, as - 1);
        }
        Optional<Stretch> rest = content.filter(words -> !passage.hasFinite(words.from(), words.to()))
                .filter(words -> passage.isComma(end))
                .flatMap(words -> contents.clause(end + 1));
        return content.filter(words -> rest.isPresent()
                        || (words.to() - words.from() >= FEWEST_WORDS && passage.hasFinite(words.from(), words.to())))
                .map(words -> Draft.of(cue, subject, passage.span(words), true, vias.behind(cue, end)))
                .map(draft -> rest.map(words -> draft.plus(passage.span(words))).orElse(draft));
    }

    /** Whether no more than {@code But}, {@code just}, {@code tal y} stands between. */
    private boolean opens(int start, int at) {
        for (int i = start; i < at; i++) {
            boolean light = passage.is(i, CONJUNCTION)
                    || passage.is(i, ADVERB)
                    || passage.key(i).equals("tal");
            if (!light || at - start > FARTHEST_START) {
                return false;
            }
        }
        return true;
    }
}
