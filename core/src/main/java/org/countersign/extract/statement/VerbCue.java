package org.countersign.extract.statement;

/**
 * A verb of saying where it stands.
 *
 * @param from index of its first auxiliary or reflexive, or of itself
 * @param head index of the verb
 * @param to index after its last word
 * @param sense what it means
 * @param finite whether it can have a subject of its own; a participle or gerund cannot
 * @param negated whether it is denied: {@code did not say}
 * @param passive whether its subject does not speak: {@code was told to leave}
 */
record VerbCue(int from, int head, int to, VerbSense sense, boolean finite, boolean negated, boolean passive) {

    Stretch words() {
        return new Stretch(from, to);
    }
}
