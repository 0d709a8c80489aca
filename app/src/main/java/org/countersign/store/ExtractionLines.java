package org.countersign.store;

import org.countersign.model.Extraction;

/** How an extraction becomes one line of text and again an extraction. */
public interface ExtractionLines {

    /** One JSON object as EXTRACTION.md says, without a line break. */
    String write(Extraction extraction);

    /**
     * The extraction of a line.
     *
     * @throws IllegalArgumentException where the line is not one, or a quote does not stand where it says
     */
    Extraction read(String line);
}
