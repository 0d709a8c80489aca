/**
 * What gold says of documents and what was extracted from them come in, both as answers; figures and misses go out. It
 * knows nothing of files, of the extractors or of where gold comes from.
 */
@NullMarked
package org.countersign.eval.score;

import org.jspecify.annotations.NullMarked;
