package org.countersign.publish;

import java.util.List;
import java.util.stream.Stream;
import org.countersign.model.Evidence;
import org.countersign.model.SourceKind;

/**
 * A medium, agency, document or body that articles of a dossier name as where something comes from.
 *
 * @param name as printed
 * @param kind what it is, as the first article has it
 * @param evidence where each article names it
 */
public record CitedSource(String name, SourceKind kind, List<Evidence> evidence) {

    public CitedSource {
        evidence = List.copyOf(evidence);
    }

    /** The same source, named in other places too. */
    CitedSource with(CitedSource other) {
        return new CitedSource(
                name,
                kind,
                Stream.concat(evidence.stream(), other.evidence.stream()).toList());
    }
}
