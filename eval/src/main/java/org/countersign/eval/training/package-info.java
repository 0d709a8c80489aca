/**
 * Treebanks come in; the models that {@code lang.syntax} reads with go out. The forward pass is the product's own, so that
 * what is learnt is what is used; here are the way back, the oracle, the dice that lose and damage, and the teachers.
 * Single-threaded with seeded dice: the same treebanks, dictionary and Java give the same bytes.
 */
@NullMarked
package org.countersign.eval.training;

import org.jspecify.annotations.NullMarked;
