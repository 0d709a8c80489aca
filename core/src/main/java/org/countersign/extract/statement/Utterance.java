package org.countersign.extract.statement;

import java.util.Optional;

/**
 * A draft whose speaker is known.
 *
 * @param speaker who it is, if anybody is found
 * @param main the main clause of what is said
 */
record Utterance(Draft draft, Optional<Figure> speaker, MainClause main) {}
