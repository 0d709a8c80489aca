package org.countersign.extract.statement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Actor;
import org.countersign.lang.Reading;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Quote;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;
import org.countersign.model.Span;

/** The sources of one article while they are gathered: each once, the outlet itself left out. */
final class SourceList {

    private final Reading reading;
    private final List<Source> sources = new ArrayList<>();
    private final Tokenizer tokenizer = new Tokenizer();

    SourceList(Reading reading) {
        this.reading = reading;
    }

    List<Source> inTextOrder() {
        return sources.stream()
                .sorted(Comparator.comparing(source -> source.name().span()))
                .toList();
    }

    void add(Span span, SourceKind kind) {
        String name = span.of(reading.body());
        if (!isOutletItself(name)
                && sources.stream().noneMatch(known -> isSame(known.name().text(), name))) {
            sources.add(new Source(Quote.of(reading.body(), span), kind));
        }
    }

    /** The place where this name stands first. */
    void addFirst(String name) {
        int start = reading.body().indexOf(name);
        if (start < 0 || (!hasCapital(name) && isDeictic(name))) {
            return;
        }
        Span span = new Span(start, start + name.length());
        Optional<Actor> actor = reading.cast().at(span);
        add(
                span,
                actor.map(SourceList::kind)
                        .filter(SurfaceSourceFinder::isMedium)
                        .orElse(SourceKind.OUTLET));
    }

    /** A name in a dateline or credit line; places and dates are none. */
    void addCredit(List<Token> run) {
        if (run.isEmpty()) {
            return;
        }
        Span span = new Span(run.get(0).start(), run.get(run.size() - 1).end());
        Optional<Actor> actor = reading.cast().at(span);
        boolean place = actor.filter(one -> one.kind() == Actor.Kind.PLACE
                        || one.kind() == Actor.Kind.STATE
                        || one.kind() == Actor.Kind.PERSON)
                .isPresent();
        if (!place) {
            add(
                    span,
                    actor.map(SourceList::kind)
                            .filter(SurfaceSourceFinder::isMedium)
                            .orElse(SourceKind.AGENCY));
        }
    }

    private static boolean hasCapital(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    /** {@code this newspaper}, {@code este diario}: the outlet itself. */
    private static boolean isDeictic(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.startsWith("th") && lower.startsWith("is", 2)) || lower.startsWith("est");
    }

    private boolean isOutletItself(String name) {
        return reading.article().outlet().filter(outlet -> isSame(outlet, name)).isPresent();
    }

    private boolean isSame(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        return a.containsAll(b) || b.containsAll(a) || a.contains(initials(other)) || b.contains(initials(one));
    }

    /** Words that are not small, without accents and in lower case. */
    private Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (Token token : tokenizer.tokens(name)) {
            if (token.isWord() && (token.text().length() > 3 || (token.isCapitalised() && !isArticle(token)))) {
                words.add(Normalizer.normalize(token.key(), Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
            }
        }
        return words;
    }

    private static boolean isArticle(Token token) {
        return token.text().length() <= 3
                && token.text().length() > 1
                && Character.isLowerCase(token.text().charAt(1));
    }

    private String initials(String name) {
        StringBuilder letters = new StringBuilder();
        tokenizer.tokens(name).stream()
                .filter(token -> token.isWord() && token.isCapitalised() && !isArticle(token))
                .forEach(token -> letters.append(token.key().charAt(0)));
        return letters.length() > 1 ? letters.toString() : name;
    }

    static SourceKind kind(Actor actor) {
        return switch (actor.kind()) {
            case AGENCY -> SourceKind.AGENCY;
            case OUTLET -> SourceKind.OUTLET;
            case INSTITUTE -> SourceKind.INSTITUTE;
            case ORGANISATION, PERSON, PLACE -> SourceKind.OTHER;
            case STATE -> SourceKind.STATE_BODY;
            case BODY -> bodyKind(actor.rank().orElse(""));
        };
    }

    private static SourceKind bodyKind(String rank) {
        return switch (rank) {
            case "document" -> SourceKind.DOCUMENT;
            case "party" -> SourceKind.PARTY;
            case "organisation" -> SourceKind.OTHER;
            default -> SourceKind.STATE_BODY;
        };
    }
}
