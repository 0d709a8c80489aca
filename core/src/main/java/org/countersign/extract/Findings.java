package org.countersign.extract;

import java.util.List;
import org.countersign.model.Reaction;
import org.countersign.model.Request;
import org.countersign.model.Statement;
import org.countersign.model.Undisclosed;

/**
 * What an article tells around its agreements.
 *
 * @param statements the article's statements, each with what it is about
 * @param requests what was asked of whom
 * @param reactions who took it how
 * @param undisclosed what is said not to be known
 */
public record Findings(
        List<Statement> statements, List<Request> requests, List<Reaction> reactions, List<Undisclosed> undisclosed) {

    public Findings {
        statements = List.copyOf(statements);
        requests = List.copyOf(requests);
        reactions = List.copyOf(reactions);
        undisclosed = List.copyOf(undisclosed);
    }
}
