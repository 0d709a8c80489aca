package org.countersign.publish;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.model.Agreement.Found;
import org.countersign.model.Attitude;
import org.countersign.model.Claim;
import org.countersign.model.Evidence;
import org.countersign.model.Field;
import org.countersign.model.PartialDate;
import org.countersign.model.Quote;
import org.countersign.model.RootSource;
import org.countersign.model.Stance;

/** What happened when, as the record tells it: the agreement's own dates, who first took which side, who asked. */
public final class Chronicle {

    private static final int MAX_POINTS = 3;

    private final Dossier dossier;

    private Chronicle(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The events of a dossier by date; those of one date in the order in which they are told here. */
    public static List<Event> of(Dossier dossier) {
        Chronicle chronicle = new Chronicle(dossier);
        return Stream.of(chronicle.dates(), chronicle.sides(), chronicle.requests(), chronicle.reactions())
                .flatMap(events -> events)
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    private Stream<Event> dates() {
        return dossier.agreement().claims().stream()
                .filter(claim -> claim.field().isDate())
                .map(claim -> new Event(
                        PartialDate.parse(claim.value()),
                        dated(claim.field()) + " (" + Wording.word(claim.state()) + ")",
                        Dossier.evidence(claim)));
    }

    private static String dated(Field field) {
        return Wording.field(field).replaceFirst(" (on|for|since)$", "");
    }

    private Stream<Event> sides() {
        Map<Opening, List<String>> points = new LinkedHashMap<>();
        Map<Opening, Evidence> first = new LinkedHashMap<>();
        for (Claim claim : dossier.agreement().claims()) {
            if (claim.field() == Field.PLACE_COUNTRY) {
                continue;
            }
            for (Side side : Dossier.sides(claim)) {
                side.since().filter(since -> tellsMore(side, since, claim)).ifPresent(since -> {
                    Opening opening = new Opening(since, side.root(), side.attitude());
                    first.putIfAbsent(opening, side.first().evidence());
                    points.computeIfAbsent(opening, key -> new ArrayList<>()).add(point(claim));
                });
            }
        }
        return points.entrySet().stream().map(entry -> event(entry.getKey(), entry.getValue(), first));
    }

    /** Whether it is more than a medium repeating what another one said before. */
    private static boolean tellsMore(Side side, LocalDate since, Claim claim) {
        return side.attitude() != Attitude.ASSERTS
                || side.root().kind() != RootSource.Kind.MEDIA
                || claim.positions().stream()
                        .filter(position -> position.attitude() == Attitude.ASSERTS)
                        .flatMap(position -> position.published().stream())
                        .noneMatch(since::isAfter);
    }

    private static Event event(Opening opening, List<String> points, Map<Opening, Evidence> first) {
        String told = points.stream().limit(MAX_POINTS).collect(joining("; "));
        String more = points.size() > MAX_POINTS ? "; and " + (points.size() - MAX_POINTS) + " more" : "";
        return new Event(
                PartialDate.of(opening.since()),
                opening.root().name() + " " + verb(opening.attitude()) + ": " + told + more,
                Optional.ofNullable(first.get(opening)).orElseThrow());
    }

    private static String verb(Attitude attitude) {
        return attitude == Attitude.ASKS ? "asks for" : attitude.code();
    }

    /** A claim in few words: items, sectors and the like by their value, the rest with the field's name. */
    private static String point(Claim claim) {
        String value = Wording.value(claim.field(), claim.value());
        return claim.field() == Field.ITEMS || claim.field() == Field.SECTORS || claim.field() == Field.INSTRUMENT
                ? value
                : Wording.field(claim.field()).toLowerCase(Locale.ROOT) + " " + value;
    }

    private Stream<Event> requests() {
        return dossier.agreement().findings().requests().stream().flatMap(found -> {
            String to = found.what().to().map(whom -> " to " + whom).orElse("");
            return event(
                    found.what().on().or(() -> printed(found)),
                    "Request by " + found.what().by() + to + ": " + found.what().about(),
                    evidence(found, found.what().evidence()));
        });
    }

    /** Praise and blame; other reactions are told already, as positions and requests. */
    private Stream<Event> reactions() {
        return dossier.agreement().findings().reactions().stream()
                .filter(found ->
                        found.what().stance() == Stance.SUPPORTS || found.what().stance() == Stance.CRITICISES)
                .flatMap(found -> event(
                        printed(found),
                        found.what().who() + ": " + Wording.word(found.what().stance()),
                        evidence(found, found.what().evidence())));
    }

    private static Stream<Event> event(Optional<PartialDate> date, String what, Evidence evidence) {
        return date.map(day -> new Event(day, what, evidence)).stream();
    }

    private Optional<PartialDate> printed(Found<?> found) {
        return found.articles().stream()
                .flatMap(id -> dossier.extraction(id).stream())
                .flatMap(extraction -> extraction.article().published().stream())
                .min(LocalDate::compareTo)
                .map(PartialDate::of);
    }

    /** The first words of something found: they stand in the first of its articles. */
    static Evidence evidence(Found<?> found, List<Quote> quotes) {
        return new Evidence(found.articles().get(0), quotes.get(0));
    }

    /**
     * Something that happened.
     *
     * @param date as far as it is known
     * @param what in few words
     * @param evidence the words that say so
     */
    public record Event(PartialDate date, String what, Evidence evidence) {}

    private record Opening(LocalDate since, RootSource root, Attitude attitude) {}
}
