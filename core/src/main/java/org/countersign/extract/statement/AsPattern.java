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

    /** {@code como denunció el alcalde}: what was said stands elsewhere, and what follows is who said it. */
    boolean isAside(VerbCue cue) {
        return passage.grammar().isRomance() && isAs(before(cue));
    }

    private int before(VerbCue cue) {
        int as = cue.from() - 1;
        while (passage.is(as, CLITIC) || passage.is(as, ADVERB)) {
            as--;
        }
        return as;
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
        int as = before(cue);
        int at = phrases.afterMoments(cue.to());
        Optional<Stretch> subject = isAs(as) ? phrases.startingAt(at) : Optional.empty();
        return subject.flatMap(
                words -> content(cue, Subject.own(words), as, phrases.afterAdverbials(words.to()), claimed));
    }

    /** {@code como}, and {@code según} before more than a verb alone, which it makes a phrase with. */
    private boolean isAs(int at) {
        boolean phrase = passage.inside(at)
                && passage.grammar()
                        .phrases()
                        .at(passage.tokens(), at)
                        .filter(match -> match.to() == at + 1 && match.meaning().takesSource())
                        .isPresent();
        return passage.key(at).equals("como") || phrase;
    }

    private Optional<Draft> content(VerbCue cue, Subject subject, int as, int end, int claimed) {
        int start = Math.max(passage.periodStart(cue.from()), claimed);
        Optional<Stretch> content = Optional.empty();
        if (opens(start, as)) {
            content = passage.isComma(end) ? contents.clause(end + 1) : Optional.empty();
        } else if (passage.isComma(light(as) - 1) && (passage.isComma(end) || end >= passage.periodTail(as))) {
            content = contents.trimmed(start, light(as) - 1);
        }
        Optional<Stretch> rest = content.filter(words -> !passage.hasFinite(words.from(), words.to()))
                .filter(words -> passage.isComma(end))
                .flatMap(words -> contents.clause(end + 1));
        return content.filter(words -> rest.isPresent()
                        || (words.to() - words.from() >= FEWEST_WORDS && passage.hasFinite(words.from(), words.to())))
                .map(words -> Draft.of(cue, subject, passage.span(words), true, vias.behind(cue, end)))
                .map(draft -> rest.map(words -> draft.plus(passage.span(words))).orElse(draft));
    }

    /** Where {@code tal y como} begins. */
    private int light(int as) {
        int first = as;
        while (first > as - FARTHEST_START && isLight(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isLight(int at) {
        return passage.is(at, CONJUNCTION)
                || passage.is(at, ADVERB)
                || passage.key(at).equals("tal");
    }

    /** Whether no more than {@code But}, {@code just}, {@code tal y} stands between. */
    private boolean opens(int start, int at) {
        for (int i = start; i < at; i++) {
            if (!isLight(i) || at - start > FARTHEST_START) {
                return false;
            }
        }
        return true;
    }
}
