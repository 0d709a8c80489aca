/**
 * Entries come in and are only ever appended; agreements, claims with their computed state, positions and requests go out.
 * A correction is a new entry, never an overwriting. It may know the model; how entries are kept on a disk is not its
 * business.
 */
@NullMarked
package org.countersign.ledger;

import org.jspecify.annotations.NullMarked;
