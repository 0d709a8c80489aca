package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.extract.SourceFinder;
import org.countersign.lang.Actor;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Quote;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/**
 * Names as sources the bodies and media that statements rest on, the media that the article names by name, and the agencies
 * of its dateline and credit line; never a person and never the outlet itself. Immutable, thread-safe.
 */
public final class SurfaceSourceFinder implements SourceFinder {

    private static final Set<String> SPEAKING_PEOPLE = Set.of("official", "spokesperson", "anonymous", "source");
    private static final Set<String> NO_SOURCES = Set.of("party", "parliament", "committee", "document", "court");
    private static final int FARTHEST_TAIL = 60;

    @Override
    public List<Source> find(Reading reading, List<Statement> statements) {
        SourceList sources = new SourceList(reading);
        reading.sentences().stream()
                .filter(sentence -> sentence.zone() == Sentence.Zone.DATELINE)
                .forEach(sentence -> addCredits(sentence, sources));
        reading.cast().actors().forEach(actor -> addNamedMedium(actor, reading, sources));
        for (Statement statement : statements) {
            statement.via().forEach(sources::addFirst);
            statement.speaker().words().ifPresent(words -> addSpeaker(words, reading, sources));
        }
        return sources.inTextOrder();
    }

    /** Names in brackets or behind a dash: {@code (ALPHA / Diario Beta)}, {@code - GAMMA}. */
    private static void addCredits(Sentence sentence, SourceList sources) {
        List<Token> run = new ArrayList<>();
        boolean named = false;
        for (Token token : sentence.tokens()) {
            boolean opens = token.is("(") || token.is("/") || token.is("\u2013") || token.is("-") || token.is("\u2014");
            if (named
                    && token.isWord()
                    && (token.isCapitalised() || (!run.isEmpty() && token.text().length() <= 3))) {
                run.add(token);
                continue;
            }
            if (run.size() > 0 && !opens && !token.is(")") && !token.is(".")) {
                run.clear();
            }
            sources.addCredit(run);
            run.clear();
            named = opens || (named && !token.is(")"));
        }
        sources.addCredit(run);
    }

    private static void addNamedMedium(Actor actor, Reading reading, SourceList sources) {
        boolean medium = actor.kind() == Actor.Kind.AGENCY || actor.kind() == Actor.Kind.OUTLET;
        Span first = actor.mentions().get(0).name();
        if (medium && isProper(first.of(reading.body()))) {
            sources.add(first, SourceList.kind(actor));
        }
    }

    private static boolean isProper(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.codePointAt(0));
    }

    private static void addSpeaker(Quote words, Reading reading, SourceList sources) {
        Optional<Actor> speaker = reading.cast().at(words.span());
        boolean person =
                speaker.filter(actor -> actor.kind() == Actor.Kind.PERSON).isPresent();
        if (person && !speaksForBody(speaker.get())) {
            return;
        }
        boolean document =
                speaker.flatMap(Actor::rank).filter("document"::equals).isPresent();
        Span reach = document ? withTail(words.span(), reading) : words.span();
        for (Actor actor : reading.cast().actors()) {
            for (Actor.Mention mention : actor.mentions()) {
                if (reach.contains(mention.name()) && isSource(actor, mention, reading)) {
                    sources.add(mention.name(), SourceList.kind(actor));
                }
            }
        }
    }

    /** A document's maker is often named behind it: {@code a programme issued by the palace office}. */
    private static Span withTail(Span words, Reading reading) {
        int end = Math.min(reading.body().length(), words.end() + FARTHEST_TAIL);
        int stop = words.end();
        while (stop < end && ".,;\n".indexOf(reading.body().charAt(stop)) < 0) {
            stop++;
        }
        return new Span(words.start(), stop);
    }

    private static boolean speaksForBody(Actor person) {
        boolean unnamed = person.office().filter(person.name()::endsWith).isPresent();
        return unnamed && person.rank().filter(SPEAKING_PEOPLE::contains).isPresent();
    }

    private static boolean isSource(Actor actor, Actor.Mention mention, Reading reading) {
        return switch (actor.kind()) {
            case AGENCY, OUTLET, INSTITUTE, ORGANISATION -> true;
            case BODY ->
                !actor.rank().filter(NO_SOURCES::contains).isPresent()
                        || isProper(mention.name().of(reading.body()));
            case PERSON, STATE, PLACE -> false;
        };
    }

    /** In order of where each stands first. */
    static Comparator<Source> byPlace() {
        return Comparator.comparing(source -> source.name().span());
    }

    /** Whether this kind is of the press. */
    static boolean isMedium(SourceKind kind) {
        return kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
    }
}
