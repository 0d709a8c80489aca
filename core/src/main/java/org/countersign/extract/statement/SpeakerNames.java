package org.countersign.extract.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.extract.statement.Descriptions.Description;
import org.countersign.lang.Actor;
import org.countersign.lang.Features;
import org.countersign.lang.Name;
import org.countersign.lang.Reading;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Speaker;

/**
 * Tells who a subject is: the fullest name that the article gives; for a pronoun, a dropped subject or a bare description the
 * figure that fits and came up last, or nobody rather than a guess. Passages must be entered, and speakers asked for, in text
 * order.
 */
final class SpeakerNames {

    /** How many people an unfamiliar description can mean: whoever was spoken of last. */
    private static final int NEAREST = 1;

    private final Reading reading;
    private final CastIndex cast;
    private final Grammar grammar;
    private final Descriptions descriptions;
    /** Where people's names begin. */
    private final NavigableSet<Integer> people;

    private final Figures figures = new Figures();
    private final Deque<Stretch> topics = new ArrayDeque<>();

    SpeakerNames(Reading reading, CastIndex cast, Grammar grammar) {
        this.reading = reading;
        this.cast = cast;
        this.grammar = grammar;
        this.people = reading.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(name -> name.span().start())
                .collect(Collectors.toCollection(TreeSet::new));
        this.descriptions = new Descriptions(grammar, reading.body(), new Portraits(reading.sentences(), cast));
    }

    /** Begins a passage. */
    void enter(Passage passage, List<Draft> drafts) {
        topics.addAll(new Topics(passage, drafts).subjects());
    }

    /** Ends it: the subjects of its sentences stay present. */
    void leave(Passage passage) {
        advance(Integer.MAX_VALUE, passage);
    }

    private void advance(int offset, Passage passage) {
        while (!topics.isEmpty() && passage.token(topics.peek().from()).start() < offset) {
            Stretch words = topics.remove();
            NounPhraseHead head = new NounPhraseHead(passage, words);
            boolean personNoun = grammar.isPersonNoun(passage.token(head.index()));
            if (!isPronoun(words, passage)) {
                Figure figure = named(words, passage, Optional.empty());
                if (personNoun || figure.actor().filter(SpeakerNames::canSpeak).isPresent() || figure.person()) {
                    figures.add(figure);
                }
            }
        }
    }

    private static boolean canSpeak(Actor actor) {
        return actor.kind() != Actor.Kind.PLACE
                && actor.kind() != Actor.Kind.STATE
                && actor.rank().filter("document"::equals).isEmpty();
    }

    /**
     * Who speaks.
     *
     * @param outer the speaker of the statement that this one is nested in
     */
    Optional<Figure> figure(Draft draft, Passage passage, boolean nested, Optional<Figure> outer) {
        int at = draft.cue()
                .map(cue -> passage.span(cue).start())
                .orElse(draft.reach().start());
        advance(at, passage);
        Optional<Stretch> words =
                words(draft, passage).filter(phrase -> !new NounPhraseHead(passage, phrase).isClause());
        Turn turn = new Turn(draft, passage, at, nested, outer);
        Optional<Figure> figure = words.isEmpty()
                ? absent(turn)
                : isPronoun(words.get(), passage)
                        ? pronoun(words.get(), turn)
                        : Optional.of(named(words.get(), passage, outer));
        if (!nested) {
            figure.ifPresent(one -> figures.add(one.at(at)));
        }
        return figure;
    }

    /** The same for the record. */
    Speaker speaker(Draft draft, Passage passage, Optional<Figure> figure) {
        boolean untold = draft.subject().kind() == Subject.Kind.UNTOLD
                || draft.subject()
                        .words()
                        .filter(words -> isAnybody(words, passage))
                        .isPresent();
        Optional<String> name = untold ? Optional.empty() : figure.map(Figure::name);
        return draft.subject().isOwn()
                ? new Speaker(
                        draft.subject().words().map(passage::span).map(span -> Quote.of(reading.body(), span)),
                        name,
                        false)
                : new Speaker(Optional.empty(), name, true);
    }

    /** {@code some}, {@code unos}: a determiner alone that points to nobody. */
    private static boolean isAnybody(Stretch words, Passage passage) {
        int at = words.from();
        return words.to() - at == 1
                && passage.is(at, WordClass.DETERMINER)
                && !passage.is(at, WordClass.DEFINITE)
                && !passage.is(at, WordClass.POINTING)
                && !passage.is(at, WordClass.PRONOUN);
    }

    /** The subject; of a verb in a relative clause what the clause hangs on. */
    private static Optional<Stretch> words(Draft draft, Passage passage) {
        Optional<Stretch> antecedent = draft.subject().kind() == Subject.Kind.RELATIVE
                ? draft.cue().flatMap(cue -> NounPhraseHead.antecedent(cue, passage))
                : Optional.empty();
        return antecedent.or(() -> draft.subject().words());
    }

    /** A statement whose speaker is asked for, with the place of its cue and the speaker of the one around it. */
    private record Turn(Draft draft, Passage passage, int at, boolean nested, Optional<Figure> outer) {

        boolean quoted() {
            return nested
                    && draft.cue().filter(cue -> passage.isQuoted(cue.from())).isPresent();
        }

        /** Who opens the content itself is spoken of, not speaking. */
        boolean tells(Figure figure) {
            return draft.content().stream().anyMatch(piece -> piece.contains(figure.offset()) || opens(piece, figure));
        }

        private static boolean opens(Span piece, Figure figure) {
            return figure.actor().filter(CastIndex::isNamedPerson).stream()
                    .flatMap(actor -> actor.mentions().stream())
                    .anyMatch(mention -> mention.phrase().start() == piece.start());
        }
    }

    private static boolean isPronoun(Stretch words, Passage passage) {
        int at = words.from();
        boolean alone = words.to() - at == 1 || passage.is(at, WordClass.SELF);
        return alone
                && !passage.is(at, WordClass.INDEFINITE)
                && (passage.is(at, WordClass.PRONOUN)
                        || passage.is(at, WordClass.CLITIC)
                        || passage.is(at, WordClass.POSSESSIVE));
    }

    /** Who is meant where the cue has no subject: by the person and number of its verb. */
    private Optional<Figure> absent(Turn turn) {
        Features verb = verb(turn);
        if (verb.person() == Features.Person.FIRST) {
            return turn.nested() ? turn.outer() : last(turn, one -> true);
        }
        return meant(turn, one -> agrees(verb, one));
    }

    private Features verb(Turn turn) {
        return turn.draft()
                .cue()
                .flatMap(cue -> IntStream.range(cue.from(), cue.to())
                        .filter(turn.passage().syntax()::isFinite)
                        .mapToObj(turn.passage().syntax()::features)
                        .findFirst())
                .orElse(Features.NONE);
    }

    private boolean agrees(Features verb, Figure figure) {
        boolean told = grammar.isRomance() && verb.number() != Features.Plurality.NONE;
        return !told || (verb.number() == Features.Plurality.PLURAL) == figure.plural();
    }

    private Optional<Figure> pronoun(Stretch words, Turn turn) {
        Passage passage = turn.passage();
        String key = passage.key(words.from());
        if (passage.is(words.from(), WordClass.SELF)) {
            return turn.outer();
        }
        boolean several = passage.is(words.from(), WordClass.PLURAL);
        return meant(
                        turn,
                        one -> descriptions.fitsPronoun(key, one)
                                && (!several || one.plural() || (!grammar.isRomance() && !one.person())))
                .or(() -> lastNamed(turn.at(), one -> !turn.quoted() && !turn.tells(one) && isOneOf(key, one)));
    }

    /** Where nobody has spoken yet, {@code she} is the woman named last. */
    private boolean isOneOf(String pronoun, Figure figure) {
        return !grammar.pronounGender(pronoun).isEmpty()
                && figure.actor().filter(CastIndex::isNamedPerson).isPresent()
                && descriptions.fitsPronoun(pronoun, figure);
    }

    /** Within what somebody says in the reporter's words he is meant himself; within a quotation somebody else is. */
    private Optional<Figure> meant(Turn turn, Predicate<Figure> fits) {
        if (turn.quoted()) {
            return last(
                    turn,
                    one -> fits.test(one) && turn.outer().filter(one::isSame).isEmpty());
        }
        return turn.outer().filter(one -> fits.test(one) || isStranger(one)).or(() -> last(turn, fits));
    }

    /** A single name that the cast does not know: whether it is a person's is open. */
    private static boolean isStranger(Figure figure) {
        return figure.actor().isEmpty()
                && !figure.plural()
                && Character.isUpperCase(figure.name().codePointAt(0))
                && figure.name().chars().skip(1).allMatch(Character::isLowerCase);
    }

    private Optional<Figure> last(Turn turn, Predicate<Figure> fits) {
        return figures.last(turn.at(), one -> !turn.tells(one) && fits.test(one));
    }

    /** Who a noun phrase means. */
    private Figure named(Stretch stretch, Passage passage, Optional<Figure> outer) {
        Span words = passage.span(stretch);
        String printed = passage.printed(stretch, reading.body());
        NounPhraseHead head = new NounPhraseHead(passage, stretch);
        if (stretch.to() - stretch.from() == 1 && passage.is(stretch.from(), WordClass.INDEFINITE)) {
            return new Figure(words.start(), printed, printed, Optional.empty(), false, false);
        }
        List<Actor> people = head.people(cast);
        if (people.size() == 1) {
            Actor one = people.get(0);
            Actor full = one.name().indexOf(' ') < 0 ? surname(stretch, passage).orElse(one) : one;
            return Figure.of(words.start(), full).called(printed);
        }
        if (people.size() > 1) {
            return new Figure(words.start(), printed, printed, Optional.empty(), true, true);
        }
        Optional<Stretch> name = head.name();
        if (name.isPresent()) {
            return behindOffice(name.get(), stretch, passage);
        }
        Optional<Actor> surname = surname(stretch, passage);
        if (surname.isPresent()) {
            return Figure.of(words.start(), surname.get()).called(printed);
        }
        return figures.last(words.start(), one -> descriptions.isShortFor(stretch, passage, one))
                .map(one -> one.at(words.start()))
                .orElseGet(() -> described(stretch, passage, head.isPlural(), outer));
    }

    /** A person called by a surname that is also a place's, or that the paper misspells. */
    private Optional<Actor> surname(Stretch stretch, Passage passage) {
        int last = stretch.to() - 1;
        boolean titled = stretch.to() - stretch.from() == 2
                && !passage.grammar().gender(passage.token(stretch.from())).isEmpty()
                && !passage.is(stretch.from(), WordClass.DETERMINER);
        boolean bare = passage.isCapitalised(last) && (titled || stretch.to() - stretch.from() == 1);
        Optional<Actor> known = cast.at(passage.span(stretch));
        boolean place = known.filter(one -> one.kind() != Actor.Kind.PLACE && one.kind() != Actor.Kind.PERSON)
                .isEmpty();
        return bare && place ? cast.surname(passage.token(last).text()) : Optional.empty();
    }

    /** {@code Walter Quint} of {@code the head of the union, Walter Quint}. */
    private Figure behindOffice(Stretch name, Stretch stretch, Passage passage) {
        int start = passage.span(stretch).start();
        String printed = passage.printed(stretch, reading.body());
        Optional<Actor> person = cast.person(passage.span(name));
        return person.isPresent()
                ? Figure.of(start, person.get()).called(printed)
                : new Figure(start, passage.printed(name, reading.body()), printed, Optional.empty(), true, false);
    }

    /** {@code the minister}, {@code la legisladora}: a figure with a name that can be called so; else as printed. */
    private Figure described(Stretch stretch, Passage passage, boolean plural, Optional<Figure> outer) {
        Span words = passage.span(stretch);
        NounPhraseHead head = new NounPhraseHead(passage, stretch);
        boolean personNoun = isPersonNoun(head.index(), passage) || isPersonNoun(stretch.to() - 1, passage);
        Optional<Actor> known = head.actor(cast);
        Optional<Actor> actor = cast.at(words)
                .filter(one -> one.kind() == Actor.Kind.PERSON || (!personNoun && known.equals(Optional.of(one))));
        return descriptions
                .of(stretch, passage, known)
                .flatMap(description -> meantBy(description, words, outer))
                .map(figure -> figure.at(words.start()).called(passage.printed(stretch, reading.body())))
                .orElseGet(() -> asPrinted(words, passage.printed(stretch, reading.body()), actor, plural));
    }

    /** {@code official} of {@code a Ministry of Works official}, wherever the tree has its head. */
    private boolean isPersonNoun(int at, Passage passage) {
        return grammar.isPersonNoun(passage.token(at)) && !passage.isCapitalised(at);
    }

    private Optional<Figure> meantBy(Description description, Span words, Optional<Figure> outer) {
        int at = words.start();
        boolean namesSomebody = people.ceiling(at) != null && people.ceiling(at) < words.end();
        boolean free = description.person() && !description.owned() && !namesSomebody;
        Predicate<Figure> fits = one -> descriptions.fits(description, one);
        return figures.last(at, fits)
                .or(() -> lastNamed(at, fits))
                .or(() -> free ? lastPerson(description, at, outer) : Optional.empty());
    }

    /**
     * A description that the article has not given yet means whom it spoke of last, if nothing speaks against it. Nobody calls
     * himself so.
     */
    private Optional<Figure> lastPerson(Description description, int at, Optional<Figure> outer) {
        Predicate<Figure> fits = one -> descriptions.isCompatible(description, one)
                && outer.filter(one::isSame).isEmpty()
                && (one.actor().isPresent() || description.names().stream().allMatch(one.phrase()::contains))
                && one.actor()
                        .filter(actor ->
                                !CastIndex.isNamedPerson(actor) || descriptions.isOtherOffice(description, actor))
                        .isEmpty();
        return figures.last(at, Figure::person).isPresent()
                ? figures.lastOf(at, NEAREST, Figure::person, fits)
                : lastNamed(at, fits);
    }

    /** The person named last. */
    private Optional<Figure> lastNamed(int at, Predicate<Figure> fits) {
        return cast.lastBefore(at, other -> fits.test(Figure.of(at, other))).map(named -> Figure.of(at, named.actor()));
    }

    private static Figure asPrinted(Span words, String printed, Optional<Actor> actor, boolean plural) {
        boolean person = actor.filter(one -> one.kind() == Actor.Kind.PERSON).isPresent();
        boolean same = actor.filter(one -> canSpeak(one)
                        && !person
                        && one.name().chars().anyMatch(Character::isUpperCase)
                        && one.name().length() * 5 >= printed.length() * 3)
                .isPresent();
        String name = same ? actor.orElseThrow().name() : printed;
        return new Figure(words.start(), name, printed, actor, person, plural);
    }
}
