package org.countersign.extract.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.extract.agreement.FindingLexicon.RequestWord;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.model.Act;
import org.countersign.model.PartialDate;
import org.countersign.model.Quote;
import org.countersign.model.Request;
import org.countersign.model.RequestKind;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/** Reads what was asked of whom: statements that ask or demand, and petitions, questions, notes and summonses. */
final class RequestReader {

    private static final int OPENING = 40;
    private static final Set<Act> ASKING = Set.of(Act.ASKS, Act.DEMANDS);

    private final DealLexicon lexicon;
    private final FindingLexicon words;
    private final DeadlineReader deadlines;

    RequestReader(DealLexicon lexicon, FindingLexicon words, DeadlineReader deadlines) {
        this.lexicon = lexicon;
        this.words = words;
        this.deadlines = deadlines;
    }

    List<Request> read(Background background) {
        List<Request> requests = new ArrayList<>();
        for (Statement statement : background.statements()) {
            if (ASKING.contains(statement.act())) {
                said(background, statement)
                        .filter(request -> requests.stream().noneMatch(known -> isSame(known, request)))
                        .ifPresent(requests::add);
            }
        }
        for (MarkedSentence sentence : background.scan().telling()) {
            if (sentence.isText() && requests.stream().noneMatch(request -> isIn(request, sentence))) {
                told(background, sentence).ifPresent(requests::add);
            }
        }
        requests.sort(Comparator.comparing(request -> request.evidence().get(0)));
        return requests;
    }

    private static boolean isSame(Request one, Request other) {
        return one.by().equals(other.by()) && one.to().equals(other.to());
    }

    private static boolean isIn(Request request, MarkedSentence sentence) {
        return request.evidence().stream()
                .anyMatch(quote -> quote.span().overlaps(sentence.sentence().span()));
    }

    private Optional<Request> said(Background background, Statement statement) {
        Optional<String> by = statement.speaker().name();
        List<MarkedSentence> sentences = background.sentences(statement.contentSpan());
        if (by.isEmpty() || sentences.isEmpty() || sentences.get(0).isTitle()) {
            return Optional.empty();
        }
        Passage passage = Passage.whole(sentences.get(0));
        Optional<String> to = asked(background, passage, statement, by.get());
        String about = statement.content().get(0).text();
        return Optional.of(request(background, passage, new Sides(by.get(), to), about, kind(passage)))
                .filter(RequestReader::isForSomething);
    }

    /** Nobody asked, no paper and no day: a manner of speaking. */
    private static boolean isForSomething(Request request) {
        return request.to().isPresent() || request.due().isPresent() || request.kind() != RequestKind.UNSPECIFIED;
    }

    /** Whom the cue names, else with whom the content begins, else whom the sentence names before. */
    private Optional<String> asked(Background background, Passage passage, Statement statement, String by) {
        Span content = statement.contentSpan();
        int cueEnd = statement.cue().map(cue -> cue.span().end()).orElse(content.start());
        Optional<String> named = cueEnd < content.start()
                ? addressee(background, passage, new Span(cueEnd, content.start()), by)
                : Optional.empty();
        Span opening = new Span(content.start(), Math.min(content.end(), content.start() + OPENING));
        Span before = new Span(passage.span().start(), Math.max(passage.span().start() + 1, cueEnd));
        return named.or(() -> addressee(background, passage, opening, by))
                .or(() -> addressee(background, passage, before, by));
    }

    private record Sides(String by, Optional<String> to) {}

    private Request request(Background background, Passage passage, Sides sides, String about, RequestKind kind) {
        Optional<LocalDate> published = background.scan().reading().article().published();
        Optional<PartialDate> on = deadlines.asked(passage, published);
        Optional<PartialDate> due = deadlines.due(passage, on, published);
        Quote evidence = background.scan().quote(passage.clause());
        return new Request(sides.by(), sides.to(), about, on, due, kind, List.of(evidence));
    }

    private RequestKind kind(Passage passage) {
        return Scanner.marks(words.requests(), passage.tokens()).stream()
                .map(mark -> mark.meaning().kind())
                .filter(kind -> kind != RequestKind.UNSPECIFIED)
                .findFirst()
                .orElse(RequestKind.UNSPECIFIED);
    }

    /** A petition, note or summons that is told of without a statement. */
    private Optional<Request> told(Background background, MarkedSentence sentence) {
        Passage passage = Passage.whole(sentence);
        return Scanner.marks(words.requests(), passage.tokens()).stream()
                .filter(mark -> mark.meaning().isClear() && !lexicon.is(passage.tokens(), mark.to(), "by"))
                .findFirst()
                .flatMap(mark -> told(background, passage, mark))
                .filter(request -> request.to().isPresent());
    }

    private Optional<Request> told(Background background, Passage passage, Mark<RequestWord> mark) {
        Cast cast = background.scan().reading().cast();
        Span before = new Span(passage.span().start(), mark.span().start() + 1);
        Optional<Actor> by =
                actors(cast, before).stream().filter(RequestReader::canAnswer).reduce((first, second) -> second);
        if (by.isEmpty() || mark.to() >= passage.to()) {
            return Optional.empty();
        }
        Span after = passage.sentence().span(mark.to(), passage.to());
        String name = asker(background, by.get(), passage, mark);
        Optional<String> to = addressee(background, passage, after, name);
        return Optional.of(request(
                background,
                passage,
                new Sides(name, to),
                background.scan().quote(after).text(),
                mark.meaning().kind()));
    }

    /** The asker's name; of {@code Norlandic opponents} who are no actors of their own, the words. */
    private static String asker(Background background, Actor by, Passage passage, Mark<?> mark) {
        if (by.kind() != Actor.Kind.STATE) {
            return by.name();
        }
        return by.mentions().stream()
                .map(Actor.Mention::name)
                .filter(name -> passage.span().contains(name)
                        && name.end() < mark.span().start())
                .reduce((first, second) -> second)
                .map(name -> background
                        .scan()
                        .quote(new Span(name.start(), mark.span().start()))
                        .text()
                        .strip())
                .orElse(by.name());
    }

    /** The first whom the words name that can answer, else the asker's own government. */
    private Optional<String> addressee(Background background, Passage passage, Span words, String by) {
        Cast cast = background.scan().reading().cast();
        Span from =
                new Span(Math.min(words.start(), passage.span().end() - 1), Math.max(words.end(), words.start() + 1));
        return actors(cast, from).stream()
                .filter(actor -> !actor.name().equals(by) && canAnswer(actor))
                .filter(actor -> !isHouse(actor))
                .findFirst()
                .map(actor -> name(cast, actor));
    }

    /** A parliament is more often where an answer is to go than who is to give it. */
    private static boolean isHouse(Actor actor) {
        return actor.rank().filter(Set.of("parliament", "committee")::contains).isPresent();
    }

    /** The name of somebody asked; of a capital that stands for a state, the state's. */
    private static String name(Cast cast, Actor actor) {
        if (actor.kind() != Actor.Kind.PLACE) {
            return actor.name();
        }
        return cast.actors().stream()
                .filter(other ->
                        other.kind() == Actor.Kind.STATE && other.party().equals(actor.party()))
                .map(Actor::name)
                .findFirst()
                .orElse(actor.name());
    }

    private static boolean canAnswer(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> actor.rank().isPresent();
            case STATE, ORGANISATION -> true;
            case BODY ->
                actor.rank()
                        .filter(Set.of("document", "outlet", "agency")::contains)
                        .isEmpty();
            case PLACE -> actor.rank().filter("capital"::equals).isPresent();
            case AGENCY, OUTLET, INSTITUTE -> false;
        };
    }

    private static List<Actor> actors(Cast cast, Span span) {
        record Place(int start, Actor actor) {}
        return cast.actors().stream()
                .flatMap(actor -> actor.mentions().stream()
                        .filter(mention -> span.contains(mention.name().start()))
                        .map(mention -> new Place(mention.name().start(), actor)))
                .sorted(Comparator.comparingInt(Place::start))
                .map(Place::actor)
                .toList();
    }
}
