package org.countersign.store;

import java.io.Serial;

/** A ledger that cannot be opened or used: says which, why, and what would help. */
public final class LedgerUnavailable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    LedgerUnavailable(String message) {
        super(message);
    }

    LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
