package org.countersign.extract;

import java.util.List;
import org.countersign.lang.Reading;
import org.countersign.model.Statement;

/** Finds who says what in an article, without knowing of agreements: {@code about} stays empty. */
public interface StatementFinder {

    /** In text order; a nested statement after the one it is nested in. */
    List<Statement> find(Reading reading);
}
