/**
 * Folders of gold documents come in, and lines as {@code countersign extract} prints them; both go out as answers that can be
 * scored. It knows where the sets are, in the repository and beside it.
 */
@NullMarked
package org.countersign.eval.gold;

import org.jspecify.annotations.NullMarked;
