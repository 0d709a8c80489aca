package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.ASIDE;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.RELATIVE;

import java.util.Optional;

/** What somebody says of the clause before: {@code A, algo que niega X}, {@code A, something X denies}. */
final class RemarkPattern {

    private static final int FEWEST_WORDS = 3;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Contents contents;
    private final ViaFinder vias;

    RemarkPattern(Passage passage, NounPhrases phrases, Contents contents, ViaFinder vias) {
        this.passage = passage;
        this.phrases = phrases;
        this.contents = contents;
        this.vias = vias;
    }

    /** Whether the verb belongs to such a remark, so that what follows it is no content. */
    boolean isRemark(VerbCue cue, Subject left) {
        return comma(cue, left) >= 0;
    }

    /**
     * The statement of this verb if it is one.
     *
     * @param left the subject before the verb
     * @param claimed index before which the words belong to earlier statements
     */
    Optional<Draft> read(VerbCue cue, Subject left, int claimed) {
        int comma = comma(cue, left);
        int start = Math.max(passage.periodStart(cue.from()), claimed);
        if (comma < start + FEWEST_WORDS || !cue.finite() || cue.negated() || passage.isQuoted(cue.head())) {
            return Optional.empty();
        }
        Optional<Stretch> speaker = left.isOwn() ? left.words() : phrases.startingAt(phrases.afterMoments(cue.to()));
        int end = phrases.afterAdverbials(
                speaker.map(words -> Math.max(words.to(), cue.to())).orElse(cue.to()));
        boolean closed = end >= passage.periodTail(cue.head()) || passage.isMark(end, ",;");
        return speaker.filter(words -> closed && passage.hasFinite(start, comma))
                .flatMap(words -> contents.trimmed(start, comma)
                        .map(content ->
                                Draft.of(cue, Subject.own(words), passage.span(content), true, vias.behind(cue, end))));
    }

    /** The comma before {@code algo que}, {@code something}; -1 if none opens a remark of this verb. */
    private int comma(VerbCue cue, Subject left) {
        int at = (left.isOwn() ? left.words().orElseThrow().from() : cue.from()) - 1;
        while (!left.isOwn() && (passage.is(at, ADVERB) || passage.is(at, CLITIC)) && !passage.is(at, ASIDE)) {
            at--;
        }
        boolean relative = passage.is(at, RELATIVE) || passage.is(at, COMPLEMENTIZER);
        int noun = relative ? at - 1 : at;
        if (!passage.is(noun, ASIDE) || (passage.grammar().isRomance() && !relative)) {
            return -1;
        }
        int before = passage.is(noun - 1, DETERMINER) ? noun - 2 : noun - 1;
        return passage.isComma(before) ? before : -1;
    }
}
