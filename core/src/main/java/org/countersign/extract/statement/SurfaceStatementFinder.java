package org.countersign.extract.statement;

import java.util.List;
import org.countersign.extract.StatementFinder;
import org.countersign.lang.Reading;
import org.countersign.model.Statement;

/** Finds statements by lexicons, by the surface and by the trees. Immutable, thread-safe, linear in the text. */
public final class SurfaceStatementFinder implements StatementFinder {

    private final Grammars grammars = new Grammars();

    @Override
    public List<Statement> find(Reading reading) {
        Grammar grammar = grammars.of(reading);
        CastIndex cast = new CastIndex(reading.cast());
        SpeakerNames names = new SpeakerNames(reading, cast, grammar);
        StatementWriter writer = new StatementWriter(reading.body(), names);
        for (Passage passage : Paragraphs.passages(reading, grammar)) {
            writer.add(new PassageReader(passage, cast).read(), passage);
        }
        return writer.statements();
    }
}
