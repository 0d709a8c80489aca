/**
 * Treebanks come in; figures of how well texts are read go out: tags, trees, sentences and names, as printed and damaged.
 * It may know lang and wire.
 */
@NullMarked
package org.countersign.eval.reading;

import org.jspecify.annotations.NullMarked;
