package org.countersign.eval.attribution;

import org.countersign.eval.score.Tally;

/**
 * How well statements were found.
 *
 * @param content found by content
 * @param endToEnd found by content, and the words for the speaker right
 * @param named of those found, who the speaker is
 * @param namedImplicit the same for those whose cue has no subject of its own
 * @param act of those found, what the speaker does by saying it
 */
public record AttributionFigures(Tally content, Tally endToEnd, Tally named, Tally namedImplicit, Tally act) {

    static final AttributionFigures NONE =
            new AttributionFigures(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    AttributionFigures plus(AttributionFigures other) {
        return new AttributionFigures(
                content.plus(other.content),
                endToEnd.plus(other.endToEnd),
                named.plus(other.named),
                namedImplicit.plus(other.namedImplicit),
                act.plus(other.act));
    }
}
