/**
 * Rows of figures come in, measured and recorded; their differences and the page {@code docs/scores.md} go out. It knows
 * nothing of how a figure was measured.
 */
@NullMarked
package org.countersign.eval.baseline;

import org.jspecify.annotations.NullMarked;
