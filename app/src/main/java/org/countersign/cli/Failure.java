package org.countersign.cli;

/** A command cannot go on; its message is for the user: the value, the place and the remedy. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
