package org.countersign.web;

/** The address that the server should listen on is taken or not ours; the message says what to do. */
public final class PortTaken extends RuntimeException {

    PortTaken(String host, int port, Throwable cause) {
        super(
                host + ":" + port
                        + " cannot be listened on: another program, perhaps another Countersign, has the port;"
                        + " stop it or choose another one, e.g. --port " + (port + 1),
                cause);
    }
}
