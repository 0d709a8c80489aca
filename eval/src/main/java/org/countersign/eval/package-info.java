/**
 * Gold documents, generated documents and the pipeline come in; scores and timings go out, as rows that are compared with
 * the baseline in the repository. It may know everything and is never shipped.
 */
@NullMarked
package org.countersign.eval;

import org.jspecify.annotations.NullMarked;
