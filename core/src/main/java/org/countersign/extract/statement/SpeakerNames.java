package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.countersign.lang.Actor;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Speaker;

/**
 * Tells who a subject is: the fullest name that the article gives; for a pronoun, a dropped subject or a bare description the
 * figure that fits and came up last, or nobody rather than a guess.
 */
final class SpeakerNames {

    private static final int FARTHEST_FIGURE = 60;
    private static final int FIRST_CHARACTERS = 80;

    private final Reading reading;
    private final CastIndex cast;
    private final Grammar grammar;
    private final Descriptions descriptions;
    private final List<Figure> openers = new ArrayList<>();
    private final List<Figure> speakers = new ArrayList<>();

    SpeakerNames(Reading reading, CastIndex cast, Grammar grammar) {
        this.reading = reading;
        this.cast = cast;
        this.grammar = grammar;
        this.descriptions = new Descriptions(grammar, reading.body());
        reading.sentences().stream()
                .filter(sentence -> sentence.zone() == Sentence.Zone.TEXT)
                .forEach(this::addOpener);
    }

    /** Who a sentence begins with is present in what follows. */
    private void addOpener(Sentence sentence) {
        int start = sentence.span().start();
        int verb = sentence.tokens().stream()
                .filter(grammar::looksFinite)
                .mapToInt(Token::start)
                .filter(at -> at > start)
                .findFirst()
                .orElse(start + 1);
        cast.overlapping(new Span(start, Math.min(verb, start + FIRST_CHARACTERS))).stream()
                .filter(named -> named.start() >= start && canSpeak(named.actor()))
                .findFirst()
                .ifPresent(named -> openers.add(Figure.of(start, named.actor())));
    }

    private static boolean canSpeak(Actor actor) {
        return actor.kind() != Actor.Kind.PLACE && actor.kind() != Actor.Kind.STATE;
    }

    /** The speaker of a statement; statements must be asked for in text order of their cues. */
    Speaker speaker(Draft draft, Passage passage) {
        int at = draft.cue()
                .map(cue -> passage.span(cue).start())
                .orElse(draft.reach().start());
        Optional<Span> words = draft.subject().words().map(passage::span);
        Optional<Figure> figure =
                words.isPresent() ? figure(words.get(), draft, passage) : present(at, one -> !isTold(one, draft));
        figure.ifPresent(one -> speakers.add(new Figure(at, one.name(), one.phrase(), one.actor(), one.person())));
        Optional<String> name = figure.map(Figure::name);
        return draft.subject().isOwn()
                ? new Speaker(words.map(span -> Quote.of(reading.body(), span)), name, false)
                : new Speaker(Optional.empty(), name, true);
    }

    /** Who opens the content itself is spoken of, not speaking. */
    private static boolean isTold(Figure figure, Draft draft) {
        return draft.content().stream().anyMatch(piece -> piece.contains(figure.offset()));
    }

    private Optional<Figure> figure(Span words, Draft draft, Passage passage) {
        Stretch stretch = draft.subject().words().orElseThrow();
        boolean single = stretch.to() - stretch.from() == 1;
        boolean pronoun = single
                && (passage.is(stretch.from(), WordClass.PRONOUN) || passage.is(stretch.from(), WordClass.CLITIC));
        if (single && passage.is(stretch.from(), WordClass.INDEFINITE)) {
            return Optional.of(asPrinted(words, Optional.empty()));
        }
        if (pronoun) {
            String key = passage.key(stretch.from());
            return present(words.start(), one -> !isTold(one, draft) && descriptions.fitsPronoun(key, one));
        }
        Optional<Actor> person = cast.person(words);
        if (person.isPresent()) {
            return Optional.of(Figure.of(words.start(), person.get()).called(words.of(reading.body())));
        }
        Optional<Stretch> name = descriptions.nameBehindOffice(stretch, passage);
        if (name.isPresent()) {
            String called = passage.span(name.get()).of(reading.body());
            return Optional.of(new Figure(words.start(), called, words.of(reading.body()), Optional.empty(), true));
        }
        Optional<Figure> known = present(words.start(), one -> descriptions.isShortFor(stretch, passage, one));
        if (known.isPresent()) {
            return known;
        }
        Optional<Actor> actor = cast.at(words);
        Optional<Figure> meant =
                descriptions.isDescription(stretch, passage, actor) ? described(words, actor) : Optional.empty();
        return meant.or(() -> Optional.of(asPrinted(words, actor)));
    }

    /** {@code the minister}, {@code la legisladora}: a figure with a name that can be called so. */
    private Optional<Figure> described(Span words, Optional<Actor> actor) {
        Predicate<Figure> fits = one -> descriptions.fits(words.of(reading.body()), actor, one);
        Optional<Figure> present = present(words.start(), fits);
        return present.isPresent()
                ? present
                : cast.lastBefore(words.start(), other -> fits.test(Figure.of(words.start(), other)))
                        .map(named -> Figure.of(named.start(), named.actor()));
    }

    private Figure asPrinted(Span words, Optional<Actor> actor) {
        String printed = words.of(reading.body());
        boolean person = actor.filter(one -> one.kind() == Actor.Kind.PERSON).isPresent();
        boolean same = actor.filter(one -> canSpeak(one)
                        && !person
                        && one.name().chars().anyMatch(Character::isUpperCase)
                        && one.name().length() * 5 >= printed.length() * 3)
                .isPresent();
        return new Figure(words.start(), same ? actor.orElseThrow().name() : printed, printed, actor, person);
    }

    /** The figure that fits and came up last: a speaker, or who a sentence begins with. */
    private Optional<Figure> present(int before, Predicate<Figure> fits) {
        Optional<Figure> speaker = last(speakers, speakers.size(), before, fits);
        Optional<Figure> opener = last(openers, firstFrom(openers, before), before, fits);
        if (speaker.isPresent() && opener.isPresent()) {
            return speaker.get().offset() >= opener.get().offset() ? speaker : opener;
        }
        return speaker.or(() -> opener);
    }

    private static Optional<Figure> last(List<Figure> figures, int to, int before, Predicate<Figure> fits) {
        for (int i = to - 1; i >= Math.max(0, to - FARTHEST_FIGURE); i--) {
            if (figures.get(i).offset() < before && fits.test(figures.get(i))) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    private static int firstFrom(List<Figure> figures, int offset) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
