package org.countersign.extract.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.lang.NumberReader;
import org.countersign.model.AgreementMention;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.MentionRole;
import org.countersign.model.Money;
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.Place;
import org.countersign.model.Scope;
import org.countersign.model.Sector;
import org.countersign.model.Signatory;
import org.countersign.model.Statement;
import org.countersign.model.Status;
import org.countersign.model.Support;
import org.countersign.model.Timeline;
import org.countersign.model.Transfer;

/** Fills the fields of one deal from the passages that tell of it. */
final class DealReader {

    private final DealLexicon lexicon;
    private final NumberReader numbers;
    private final InstrumentReader instruments;
    private final ProgressReader progress;
    private final PlaceReader places;
    private final SectorReader sectors;
    private final SignatoryReader signers;
    private final ItemReader items;
    private final DurationReader durations;
    private final ValueReader values;

    DealReader(
            DealLexicon lexicon,
            StageReader stages,
            NumberReader numbers,
            GoodsFinder goods,
            DurationReader durations,
            ValueReader values) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.instruments = new InstrumentReader(lexicon);
        this.progress = new ProgressReader(lexicon, stages);
        this.places = new PlaceReader();
        this.sectors = new SectorReader(lexicon, stages);
        this.signers = new SignatoryReader(lexicon, stages);
        this.durations = durations;
        this.values = values;
        this.items = new ItemReader(lexicon, goods, stages);
    }

    AgreementMention read(Deal deal, Scan scan, List<Statement> statements) {
        Voices voices = new Voices(scan.body(), statements);
        Optional<LocalDate> published = scan.reading().article().published();
        List<Told<Signatory>> people =
                signers.read(deal, statements, scan.reading().cast(), voices);
        Set<String> signed = people.stream().map(told -> told.value().name()).collect(Collectors.toSet());
        Authority authority =
                new Authority(lexicon, numbers, scan.reading().cast(), statements, isLeaked(scan), signed);
        List<Told<Transfer>> goods = items.read(deal, voices, authority);
        List<Support> support = new ArrayList<>(parties(deal, voices));
        Told<Instrument> instrument = instruments.read(deal, voices);
        support.addAll(instrument.support());
        List<Stage> stages = progress.stages(deal);
        Optional<Told<Status>> status = progress.status(deal, stages, voices);
        Map<Field, Told<PartialDate>> dates = progress.dates(stages, published, voices);
        Optional<Told<Place>> place =
                status.filter(told -> hasNoSignature(told.value())).isPresent()
                        ? Optional.empty()
                        : places.read(stages, voices);
        if (status.filter(told -> hasNoSignature(told.value()) || told.value() == Status.TO_BE_SIGNED)
                .isPresent()) {
            dates.remove(Field.SIGNED_ON);
        }
        boolean later = status.filter(told -> isAfterSignature(told.value())).isPresent();
        if (later && !dates.containsKey(Field.SIGNED_ON)) {
            progress.namedDate(deal, voices).ifPresent(date -> dates.put(Field.SIGNED_ON, date));
        }
        List<Told<Sector>> fields = sectors.read(deal, voices);
        status.ifPresent(told -> support.addAll(told.support()));
        dates.values().forEach(told -> support.addAll(told.support()));
        place.ifPresent(told -> support.addAll(told.support()));
        people.forEach(told -> support.addAll(told.support()));
        fields.forEach(told -> support.addAll(told.support()));
        goods.forEach(told -> support.addAll(told.support()));
        Optional<Told<String>> duration = durations.read(deal, voices);
        Optional<Told<Money>> value = values.read(deal, voices);
        duration.ifPresent(told -> support.addAll(told.support()));
        value.ifPresent(told -> support.addAll(told.support()));
        return new AgreementMention(
                List.copyOf(deal.parties()),
                instrument.value(),
                status.map(Told::value),
                timeline(dates),
                place.map(Told::value),
                people.stream().map(Told::value).toList(),
                new Scope(
                        fields.stream().map(Told::value).toList(),
                        goods.stream().map(Told::value).toList(),
                        duration.map(Told::value),
                        value.map(Told::value)),
                MentionRole.MAIN,
                OptionalInt.empty(),
                support);
    }

    private static boolean hasNoSignature(Status status) {
        return switch (status) {
            case PROPOSED, NEGOTIATING, AGREED_IN_PRINCIPLE, DENIED -> true;
            case TO_BE_SIGNED, SIGNED, RATIFIED, IN_FORCE, RENEWED, SUSPENDED, TERMINATED -> false;
        };
    }

    private static boolean isAfterSignature(Status status) {
        return switch (status) {
            case RATIFIED, IN_FORCE, SUSPENDED, TERMINATED -> true;
            case PROPOSED, NEGOTIATING, AGREED_IN_PRINCIPLE, TO_BE_SIGNED, SIGNED, RENEWED, DENIED -> false;
        };
    }

    private boolean isLeaked(Scan scan) {
        return scan.telling().stream()
                .anyMatch(sentence -> !lexicon.leaks().in(sentence.tokens()).isEmpty());
    }

    private static Timeline timeline(Map<Field, Told<PartialDate>> dates) {
        Map<Field, PartialDate> values = new EnumMap<>(Field.class);
        dates.forEach((field, told) -> values.put(field, told.value()));
        return new Timeline(values);
    }

    /** Each party with the clause of the first founding passage that names it. */
    private static List<Support> parties(Deal deal, Voices voices) {
        List<Support> support = new ArrayList<>();
        for (Party party : deal.parties()) {
            Candidate naming = deal.founding().stream()
                    .filter(candidate -> !candidate.passage().sentence().isTitle())
                    .filter(candidate -> candidate.passage().states().stream()
                            .anyMatch(state -> state.party().equals(party)))
                    .findFirst()
                    .orElse(deal.lead());
            support.add(
                    voices.support(Field.PARTIES, party.code(), naming.passage().clause()));
        }
        return support;
    }
}
