/**
 * Extractions and what the ledger already knows come in; entries go out: which agreement is the same and which is new, who
 * is who, which articles are copies, which claims are held by whom. The order of arrival must not change the result. It may
 * know the model and the languages.
 */
@NullMarked
package org.countersign.resolve;

import org.jspecify.annotations.NullMarked;
