package org.countersign.acquire;

import java.io.IOException;
import java.io.InputStream;
import org.countersign.model.RawBytes;

/** Takes bytes out of a stream, never more than an article may have. */
final class Content {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private Content() {}

    static RawBytes of(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge();
        }
        return RawBytes.of(bytes);
    }

    /** A stream holds more than an article may have. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("it holds more than the 10 MiB that one article may have; split it, one article a file");
        }
    }
}
