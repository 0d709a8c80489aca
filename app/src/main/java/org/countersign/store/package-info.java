/**
 * Entries, articles and raw bytes come in and are kept in a database; the same come out, by id or by search. It is the
 * only package that knows SQL. It may know the model and the ledger whose contract it fulfils.
 */
@NullMarked
package org.countersign.store;

import org.jspecify.annotations.NullMarked;
