/**
 * An article's reading and its statements come in; the agreements that it tells of go out, each with the words that support
 * every value, and what is told around them. The way: {@link org.countersign.extract.agreement.Scan} marks the words of the
 * lexicons, the deals are drafted from the sentences that name a paper and its parties, later sentences are joined to them,
 * then one small reader a field fills them.
 */
@NullMarked
package org.countersign.extract.agreement;

import org.jspecify.annotations.NullMarked;
