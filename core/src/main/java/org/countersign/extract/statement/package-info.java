/**
 * A reading comes in; who says what in it goes out, found by lexicons, on the surface and in the trees: quotations, verbs,
 * phrases and nouns of saying, one family of patterns a class. {@link org.countersign.extract.statement.SurfaceStatementFinder} wires
 * them; nothing here knows of agreements.
 */
@NullMarked
package org.countersign.extract.statement;

import org.jspecify.annotations.NullMarked;
