package org.countersign.eval.attribution;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.eval.score.Tally;

/**
 * How well statements were found.
 *
 * @param content found by content
 * @param endToEnd found by content, and the words for the speaker right
 * @param byForm found by content, of those that are direct, mixed, indirect; only recall means anything
 * @param named of those found, who the speaker is
 * @param namedImplicit the same for those whose cue has no subject of its own
 * @param act of those found, what the speaker does by saying it
 */
public record AttributionFigures(
        Tally content, Tally endToEnd, Map<String, Tally> byForm, Tally named, Tally namedImplicit, Tally act) {

    static final AttributionFigures NONE =
            new AttributionFigures(Tally.NONE, Tally.NONE, Map.of(), Tally.NONE, Tally.NONE, Tally.NONE);

    public AttributionFigures {
        byForm = Collections.unmodifiableMap(new TreeMap<>(byForm));
    }

    /** Of contents found. */
    static AttributionFigures ofSpans(Tally content, Tally endToEnd, Map<String, Tally> byForm) {
        return new AttributionFigures(content, endToEnd, byForm, Tally.NONE, Tally.NONE, Tally.NONE);
    }

    /** Of what is known of one that was found. */
    static AttributionFigures ofOne(Tally named, Tally namedImplicit, Tally act) {
        return new AttributionFigures(Tally.NONE, Tally.NONE, Map.of(), named, namedImplicit, act);
    }

    AttributionFigures plus(AttributionFigures other) {
        Map<String, Tally> forms = new TreeMap<>(byForm);
        other.byForm.forEach((form, tally) -> forms.merge(form, tally, Tally::plus));
        return new AttributionFigures(
                content.plus(other.content),
                endToEnd.plus(other.endToEnd),
                forms,
                named.plus(other.named),
                namedImplicit.plus(other.namedImplicit),
                act.plus(other.act));
    }
}
