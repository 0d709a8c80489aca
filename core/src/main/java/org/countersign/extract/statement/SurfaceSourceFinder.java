package org.countersign.extract.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.extract.SourceFinder;
import org.countersign.lang.Actor;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.model.Quote;
import org.countersign.model.Source;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/**
 * Names as sources the bodies and media that statements rest on, the media that the article names by name, and the agencies
 * of its dateline and credit line; never a person and never the outlet itself. Immutable, thread-safe.
 */
public final class SurfaceSourceFinder implements SourceFinder {

    private static final Set<String> NO_SOURCES = Set.of("party", "parliament", "committee");
    private static final Set<String> SPOKEN_FOR = Set.of("ministry", "agency", "office", "police", "armed-forces");
    private static final Set<String> MOUTHPIECES = Set.of("official", "spokesperson", "other", "analyst");
    private static final int FARTHEST_TAIL = 110;

    private final Grammars grammars = new Grammars();

    @Override
    public List<Source> find(Reading reading, List<Statement> statements) {
        Grammar grammar = grammars.of(reading);
        SourceList sources = new SourceList(reading, grammar);
        reading.sentences().stream()
                .filter(sentence -> sentence.zone() == Sentence.Zone.DATELINE)
                .forEach(sources::addCredits);
        reading.cast().actors().forEach(sources::addMedium);
        CastIndex index = new CastIndex(reading.cast());
        Map<String, Actor> named = new HashMap<>();
        reading.cast().actors().forEach(actor -> named.putIfAbsent(actor.name(), actor));
        Set<String> speakers = new HashSet<>();
        statements.forEach(one -> one.speaker().words().map(Quote::text).ifPresent(speakers::add));
        for (Statement statement : statements) {
            statement.via().stream().filter(via -> !speakers.contains(via)).forEach(sources::addVia);
            statement.speaker().name().map(named::get).ifPresent(actor -> addVoice(actor, sources));
            statement.speaker().words().ifPresent(words -> addPhrase(words, reading, index, sources));
        }
        return sources.inTextOrder();
    }

    /** The speaker itself, if it is a body and not a person. */
    private static void addVoice(Actor actor, SourceList sources) {
        if (isBody(actor) && isTold(actor, sources) && !sources.isPossessed(actor)) {
            sources.add(actor.mentions().get(0).name(), SourceList.kind(actor));
        }
    }

    private static boolean isBody(Actor actor) {
        return switch (actor.kind()) {
            case AGENCY, OUTLET, INSTITUTE, ORGANISATION -> true;
            case BODY -> actor.rank().filter(NO_SOURCES::contains).isEmpty();
            case PERSON, STATE, PLACE -> false;
        };
    }

    /** Whether a body is called by a name, or by a word and a state, that tells it from all others of its kind. */
    private static boolean isTold(Actor actor, SourceList sources) {
        String rank = actor.rank().orElse("");
        boolean capitals = sources.capitals(actor) > 1;
        return switch (rank) {
            case "document" -> capitals || (actor.party().isPresent() && sources.capitals(actor) > 0);
            case "government" -> capitals || actor.party().isPresent();
            case "organisation", "agency", "outlet" -> sources.capitals(actor) > 0;
            default -> sources.capitals(actor) > 0 || isLowerBody(actor);
        };
    }

    /** A body without a name of its own that can only be one: {@code the foreign ministry}. */
    private static boolean isLowerBody(Actor actor) {
        return actor.party().isPresent()
                || actor.rank().filter(SPOKEN_FOR::contains).isPresent();
    }

    /** Bodies inside the phrase: {@code an aide in the coast guard}, {@code a paper of the ministry}. */
    private static void addPhrase(Quote words, Reading reading, CastIndex index, SourceList sources) {
        if (index.person(words.span()).isPresent()) {
            return;
        }
        Optional<Actor> speaker = index.at(words.span());
        boolean document =
                speaker.flatMap(Actor::rank).filter("document"::equals).isPresent();
        boolean person =
                speaker.filter(actor -> actor.kind() == Actor.Kind.PERSON).isPresent();
        boolean mouthpiece =
                speaker.flatMap(Actor::rank).filter(MOUTHPIECES::contains).isPresent();
        if (person && !mouthpiece) {
            return;
        }
        Span reach = document ? withTail(words.span(), reading.body()) : words.span();
        for (CastIndex.Named inner : index.overlapping(reach)) {
            Actor actor = inner.actor();
            boolean government = actor.rank().filter("government"::equals).isPresent();
            if (reach.contains(inner.mention().name())
                    && isBody(actor)
                    && !(person && government)
                    && !sources.isPossessed(actor)
                    && isTold(actor, sources)) {
                sources.add(inner.mention().name(), SourceList.kind(actor));
            }
        }
        if (person) {
            sources.addBodyIn(words.span());
        } else if (speaker.isEmpty()) {
            sources.addUnknown(words.span());
        }
    }

    /** A document's maker is often named behind it: {@code a list drawn up by the harbour board}. */
    private static Span withTail(Span words, String body) {
        int end = Math.min(body.length(), words.end() + FARTHEST_TAIL);
        int stop = words.end();
        while (stop < end && ".,;\n".indexOf(body.charAt(stop)) < 0) {
            stop++;
        }
        return new Span(words.start(), stop);
    }
}
