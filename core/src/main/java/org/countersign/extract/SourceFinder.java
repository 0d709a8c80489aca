package org.countersign.extract;

import java.util.List;
import org.countersign.lang.Reading;
import org.countersign.model.Source;
import org.countersign.model.Statement;

/** Finds the media, agencies, documents, institutes and state bodies that an article names as where something comes from. */
public interface SourceFinder {

    /** In text order of the first place where each is named. */
    List<Source> find(Reading reading, List<Statement> statements);
}
