/**
 * The ledger comes in; dossiers, exports and alerts go out, as values and as text. It may know the model, the ledger and
 * the wire; it knows neither SQL nor HTTP.
 */
@NullMarked
package org.countersign.publish;

import org.jspecify.annotations.NullMarked;
