package org.countersign.extract.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.lang.DateExpression.Direction;
import org.countersign.lang.DateReader;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.PartialDate;
import org.countersign.model.Status;
import org.countersign.model.Support;

/** Reads how far a deal has come and when: its stage as the news has it, and the dates of its stages. */
final class ProgressReader {

    private static final int DATE_REACH = 14;

    private final DealLexicon lexicon;
    private final StageReader stageReader;

    ProgressReader(DealLexicon lexicon, StageReader stageReader) {
        this.lexicon = lexicon;
        this.stageReader = stageReader;
    }

    /** Every stage that the passages give to the deal's papers, in text order. */
    List<Stage> stages(Deal deal) {
        List<Stage> stages = new ArrayList<>();
        for (Passage passage : deal.told()) {
            for (Mark<InstrumentWord> paper : papers(deal, passage)) {
                stageReader
                        .stage(passage, paper)
                        .filter(s -> !stages.contains(s))
                        .ifPresent(stages::add);
            }
        }
        if (stages.stream().noneMatch(stage -> stage.status() == Status.SIGNED || stage.status() == Status.RENEWED)) {
            stages.addAll(signatures(deal));
        }
        return stages;
    }

    /** The papers of a passage that can be the deal's: no other kind than it was founded as. */
    private static List<Mark<InstrumentWord>> papers(Deal deal, Passage passage) {
        Set<Instrument> kinds = deal.founding().stream()
                .flatMap(candidate -> candidate.paper().stream())
                .map(paper -> paper.meaning().instrument())
                .collect(Collectors.toSet());
        return passage.instruments().stream()
                .filter(paper -> paper.meaning().generic()
                        || kinds.contains(paper.meaning().instrument())
                        || isBroad(paper.meaning().instrument())
                        || kinds.stream().allMatch(ProgressReader::isBroad))
                .toList();
    }

    private static boolean isBroad(Instrument kind) {
        return kind == Instrument.AGREEMENT || kind == Instrument.PACT || kind == Instrument.UNSPECIFIED;
    }

    /** Signatures that are told of beside the news: {@code ended the pact that it signed in 2019}. */
    private List<Stage> signatures(Deal deal) {
        List<Stage> signatures = new ArrayList<>();
        for (Passage passage : deal.told()) {
            boolean placed = passage.states().stream().anyMatch(state -> state.link() == StateMark.Link.VENUE);
            boolean paper = !papers(deal, passage).isEmpty();
            if (passage.sentence().isTitle()
                    || !(paper || (placed && !passage.dates().isEmpty()))) {
                continue;
            }
            passage.statuses().stream()
                    .filter(word -> word.meaning().status() == Status.SIGNED
                            && word.meaning().isVerb())
                    .filter(word -> !passage.isQuoted(word) && !stageReader.isNegated(passage, word))
                    .map(word -> new Stage(passage, word, Status.SIGNED))
                    .forEach(signatures::add);
        }
        return signatures;
    }

    /** The stage of the news: the lead's, else the first that the text gives, else the title's. */
    Optional<Told<Status>> status(Deal deal, List<Stage> stages, Voices voices) {
        Optional<Stage> news = deal.lead().stage().or(() -> stages.stream()
                .min(Comparator.comparing((Stage s) -> s.passage().sentence().isTitle())));
        return news.map(stage -> new Told<>(
                stage.status(),
                List.of(voices.support(
                        Field.STATUS,
                        stage.status().code(),
                        stage.passage().clause(),
                        stage.status() == Status.DENIED
                                ? voices.contentAfter(stage.word().span())
                                : stage.word().span()))));
    }

    /** The dates of the stages; of a field the first that the text gives. */
    Map<Field, Told<PartialDate>> dates(List<Stage> stages, Optional<LocalDate> published, Voices voices) {
        Map<Field, Told<PartialDate>> dates = new EnumMap<>(Field.class);
        for (Stage stage : stages) {
            Optional<Field> field = field(stage.status());
            if (field.isPresent() && !dates.containsKey(field.get())) {
                date(stage, published, voices, field.get()).ifPresent(date -> dates.put(field.get(), date));
            }
        }
        return dates;
    }

    /** The date in a paper's own name: {@code the arrangement of May 2019}. */
    Optional<Told<PartialDate>> namedDate(Deal deal, Voices voices) {
        for (Candidate candidate : deal.founding()) {
            Passage passage = candidate.passage();
            Optional<Told<PartialDate>> date = passage.dates().stream()
                    .filter(phrase -> candidate
                            .paper()
                            .filter(paper -> isOf(passage, paper, phrase))
                            .isPresent())
                    .flatMap(phrase -> phrase.expression().resolve(Optional.empty(), Direction.PAST).stream()
                            .map(day -> new Told<>(
                                    day,
                                    List.of(voices.support(
                                            Field.SIGNED_ON, day.toString(), phrase.span(passage.tokens()))))))
                    .findFirst();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private boolean isOf(Passage passage, Mark<InstrumentWord> paper, DateReader.Phrase phrase) {
        return phrase.from() == paper.to() + 1 && lexicon.is(passage.tokens(), paper.to(), "of");
    }

    private static Optional<Told<PartialDate>> date(
            Stage stage, Optional<LocalDate> published, Voices voices, Field field) {
        Direction direction = field == Field.PLANNED_ON ? Direction.FUTURE : Direction.PAST;
        return stage.passage().dates().stream()
                .filter(phrase -> distance(stage, phrase) <= DATE_REACH)
                .min(Comparator.comparingInt(phrase -> distance(stage, phrase)))
                .flatMap(phrase -> phrase.expression()
                        .resolve(published, direction)
                        .map(date -> new Told<>(date, List.of(support(stage, phrase, field, date, voices)))));
    }

    private static Support support(
            Stage stage, DateReader.Phrase phrase, Field field, PartialDate date, Voices voices) {
        return voices.support(
                field, date.toString(), phrase.span(stage.passage().tokens()));
    }

    private static int distance(Stage stage, DateReader.Phrase phrase) {
        return Math.max(
                0, Math.max(phrase.from() - stage.word().to(), stage.word().from() - phrase.to()));
    }

    private static Optional<Field> field(Status status) {
        return switch (status) {
            case SIGNED, RENEWED -> Optional.of(Field.SIGNED_ON);
            case TO_BE_SIGNED -> Optional.of(Field.PLANNED_ON);
            case RATIFIED -> Optional.of(Field.RATIFIED_ON);
            case IN_FORCE -> Optional.of(Field.IN_FORCE_ON);
            case SUSPENDED -> Optional.of(Field.SUSPENDED_ON);
            case TERMINATED -> Optional.of(Field.TERMINATED_ON);
            case PROPOSED, NEGOTIATING, AGREED_IN_PRINCIPLE, DENIED -> Optional.empty();
        };
    }
}
