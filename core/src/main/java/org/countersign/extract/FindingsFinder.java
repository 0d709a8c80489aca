package org.countersign.extract;

import java.util.List;
import org.countersign.lang.Reading;
import org.countersign.model.AgreementMention;
import org.countersign.model.Statement;

/** Finds what an article tells around its agreements: requests, reactions, gaps, and what each statement is about. */
public interface FindingsFinder {

    /** In text order; as many statements as came in, in their order. */
    Findings find(Reading reading, List<Statement> statements, List<AgreementMention> agreements);
}
