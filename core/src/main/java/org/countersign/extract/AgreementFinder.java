package org.countersign.extract;

import java.util.List;
import org.countersign.lang.Reading;
import org.countersign.model.AgreementMention;
import org.countersign.model.Statement;

/** Finds the security and defence agreements that an article tells of; none means that it is about something else. */
public interface AgreementFinder {

    /** Each with support for every value; main ones first, in text order. */
    List<AgreementMention> find(Reading reading, List<Statement> statements);
}
