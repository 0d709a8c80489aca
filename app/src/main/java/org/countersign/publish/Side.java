package org.countersign.publish;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.model.Attitude;
import org.countersign.model.Position;
import org.countersign.model.RootSource;

/**
 * One root source on one side of a claim, in every article that has it.
 *
 * @param positions at least one, earliest first, all with the same root and attitude
 */
public record Side(List<Position> positions) {

    public Side {
        positions = List.copyOf(positions);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("a side that nobody takes");
        }
    }

    public Position first() {
        return positions.get(0);
    }

    /** What stands in further articles. */
    public List<Position> further() {
        return positions.subList(1, positions.size());
    }

    public RootSource root() {
        return first().root();
    }

    public Attitude attitude() {
        return first().attitude();
    }

    /** The day on which it was first in print. */
    public Optional<LocalDate> since() {
        return positions.stream()
                .flatMap(position -> position.published().stream())
                .min(LocalDate::compareTo);
    }

    /**
     * The ways by which it came to the outlets that have it, e.g. {@code the spokesman → the agency}; none where it came
     * straight.
     */
    public List<String> ways(Dossier dossier) {
        return positions.stream()
                .map(position -> withoutOutlet(position, dossier))
                .filter(via -> !via.isEmpty())
                .map(via -> via.stream().collect(joining(" → ")))
                .distinct()
                .toList();
    }

    private static List<String> withoutOutlet(Position position, Dossier dossier) {
        List<String> via = position.via();
        Optional<String> outlet = dossier.extraction(position.evidence().article())
                .flatMap(extraction -> extraction.article().outlet());
        boolean ends =
                !via.isEmpty() && outlet.filter(via.get(via.size() - 1)::equals).isPresent();
        return ends ? via.subList(0, via.size() - 1) : via;
    }

    /** The grounds given, each once. */
    public List<String> grounds() {
        return positions.stream()
                .flatMap(position -> position.grounds().stream())
                .distinct()
                .toList();
    }
}
