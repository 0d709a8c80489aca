package org.countersign.extract;

import org.countersign.lang.Reading;
import org.countersign.model.Extraction;

/** Understands one article: stateless, deterministic, thread-safe, never fails on any text. */
public interface Extractor {

    /** Which rules these are; changes whenever their answer for some text may. */
    String version();

    Extraction extract(Reading reading);
}
