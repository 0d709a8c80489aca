package org.countersign.acquire;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.countersign.model.Item.Hints;

/** Reads a metadata file. */
@FunctionalInterface
public interface HintReader {

    /**
     * The hints by file name.
     *
     * @param place where the lines come from, for messages
     */
    Map<String, Hints> read(String place, Reader lines) throws IOException;
}
