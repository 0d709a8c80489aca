package org.countersign.eval.score;

/**
 * Something that is not as gold has it.
 *
 * @param document the document's name
 * @param what which measure, or what happened
 * @param gold what gold says
 * @param predicted what was predicted
 */
public record Miss(String document, String what, String gold, String predicted) {

    @Override
    public String toString() {
        return document + " | " + what + " | " + gold + " | " + predicted;
    }
}
