package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.lang.Token;
import org.countersign.model.PartialDate;
import org.countersign.model.Request;

/** Knows one request that an article tells of more than once, and keeps the fullest telling. */
final class SameRequests {

    private static final int SHORTEST = 4;
    private static final int NEAR = 40;

    private final Cast cast;
    private final FindingLexicon words;

    SameRequests(Cast cast, FindingLexicon words) {
        this.cast = cast;
        this.words = words;
    }

    List<Request> once(List<Request> requests) {
        List<Request> once = new ArrayList<>();
        for (Request request : requests) {
            Optional<Request> known =
                    once.stream().filter(other -> isSame(other, request)).findFirst();
            if (known.isEmpty()) {
                once.add(request);
            } else if (fullness(request) > fullness(known.get())) {
                once.set(once.indexOf(known.get()), request);
            }
        }
        return once;
    }

    private boolean isSame(Request one, Request other) {
        boolean to = one.to().isEmpty()
                || other.to().isEmpty()
                || isSame(one.to().get(), other.to().get());
        if (isTakenUp(one, other)) {
            return true;
        }
        return isSame(one.by(), other.by()) && to && (agree(one.due(), other.due()) || agree(one.on(), other.on()));
    }

    /** {@code The legislators}, in the next sentence, are those who were just said to ask. */
    private boolean isTakenUp(Request one, Request other) {
        int gap = other.evidence().get(0).span().start()
                - one.evidence().get(0).span().end();
        List<Token> tokens = words.reactions().tokens(other.by());
        return gap >= 0
                && gap < NEAR
                && tokens.size() == 2
                && words.isOf(tokens, 0, Set.of("definite"))
                && !tokens.get(1).isCapitalised();
    }

    private static boolean agree(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** One name, one part of the other, or a state and a body of it. */
    private boolean isSame(String one, String other) {
        return !one.equals(other)
                ? parts(one).stream().anyMatch(parts(other)::contains) || speaksFor(one, other)
                : true;
    }

    private boolean speaksFor(String one, String other) {
        Optional<Actor> first = actor(one);
        Optional<Actor> second = actor(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().party().isPresent()
                && first.get().party().equals(second.get().party())
                && (isState(first.get()) || isState(second.get()));
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.PLACE;
    }

    private Optional<Actor> actor(String name) {
        return cast.actors().stream().filter(actor -> actor.name().equals(name)).findFirst();
    }

    private static Set<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    private static int fullness(Request request) {
        return (request.to().isPresent() ? 2 : 0)
                + (request.due().isPresent() ? 2 : 0)
                + (request.on().isPresent() ? 1 : 0);
    }
}
