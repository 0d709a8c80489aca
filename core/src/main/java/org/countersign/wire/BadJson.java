package org.countersign.wire;

/** JSON that is not what it should be; the message has the place, the key and the value. */
public final class BadJson extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    BadJson(String place, String problem) {
        super(place + ": " + problem);
    }

    BadJson(String place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }
}
