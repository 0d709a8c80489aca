/**
 * Texts come in, timings go out. Run by hand, never by the build: see {@code docs/benchmarks.md}.
 */
@NullMarked
package org.countersign.eval.bench;

import org.jspecify.annotations.NullMarked;
