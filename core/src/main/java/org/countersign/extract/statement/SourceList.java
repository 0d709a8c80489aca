package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Actor;
import org.countersign.lang.LostAccents;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Quote;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;
import org.countersign.model.Span;

/** The sources of one article while they are gathered: each once, the outlet itself left out. */
final class SourceList {

    private final Reading reading;
    private final Grammar grammar;
    private final List<Source> sources = new ArrayList<>();

    SourceList(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
    }

    List<Source> inTextOrder() {
        return sources.stream()
                .sorted(Comparator.comparing(source -> source.name().span()))
                .toList();
    }

    void add(Span span, SourceKind kind) {
        String name = span.of(reading.body());
        boolean own = reading.article()
                .outlet()
                .filter(outlet -> isSame(outlet, name))
                .isPresent();
        boolean desk = grammar.tokens(name).stream().limit(1).anyMatch(grammar::isDesk);
        if (!own
                && !desk
                && sources.stream().noneMatch(known -> isSame(known.name().text(), name))) {
            sources.add(new Source(Quote.of(reading.body(), span), kind));
        }
    }

    /** An agency or outlet that the article calls by name. */
    void addMedium(Actor actor) {
        boolean medium = actor.kind() == Actor.Kind.AGENCY || actor.kind() == Actor.Kind.OUTLET;
        boolean called = actor.kind() == Actor.Kind.PERSON && isCalledMedium(actor.name());
        if ((medium || called) && isProper(actor)) {
            add(actor.mentions().get(0).name(), medium ? kind(actor) : SourceKind.OUTLET);
        }
    }

    /** Whether it has a capitalised word of its own. */
    boolean isProper(Actor actor) {
        String name = actor.mentions().get(0).name().of(reading.body());
        List<Token> own = grammar.tokens(name).stream()
                .filter(token -> token.isSpelt() && !grammar.isFunctionWord(token))
                .toList();
        return !own.isEmpty()
                && own.get(0).isCapitalised()
                && own.get(own.size() - 1).isCapitalised();
    }

    /** How many capitalised words of its own it has. */
    long capitals(Actor actor) {
        return grammar.tokens(actor.mentions().get(0).name().of(reading.body())).stream()
                .filter(token -> token.isSpelt() && token.isCapitalised() && !grammar.isFunctionWord(token))
                .count();
    }

    /** {@code her office}: nobody can tell it outside the article. */
    boolean isPossessed(Actor actor) {
        return grammar.tokens(actor.mentions().get(0).phrase().of(reading.body())).stream()
                .limit(1)
                .anyMatch(token -> grammar.is(token, WordClass.POSSESSIVE));
    }

    /** The body in an unnamed speaker's phrase: {@code a foreign ministry spokeswoman}, {@code un funcionario de Itamaraty}. */
    void addBodyIn(Span phrase) {
        List<Token> tokens = grammar.tokens(phrase.of(reading.body()));
        for (int i = 1; i < tokens.size(); i++) {
            int end = grammar.bodyEnd(tokens, i);
            boolean linked = grammar.is(tokens.get(i - 1), WordClass.LINK)
                    || (i > 1
                            && grammar.is(tokens.get(i - 1), WordClass.DETERMINER)
                            && grammar.is(tokens.get(i - 2), WordClass.LINK));
            boolean name = linked && tokens.get(i).isCapitalised();
            if (end > i || name) {
                int from = end > i ? withAdjectives(tokens, i) : i;
                int to = withNames(tokens, Math.max(end, i + 1));
                Span span = new Span(
                        phrase.start() + tokens.get(from).start(),
                        phrase.start() + tokens.get(to - 1).end());
                boolean place = reading.cast()
                        .at(span)
                        .filter(actor -> actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.STATE)
                        .isPresent();
                if (end > i || !place) {
                    add(span, SourceKind.STATE_BODY);
                }
                return;
            }
        }
    }

    private int withAdjectives(List<Token> tokens, int at) {
        int from = at;
        while (from > 1 && tokens.get(from - 1).isSpelt() && !grammar.isFunctionWord(tokens.get(from - 1))) {
            from--;
        }
        return from;
    }

    private int withNames(List<Token> tokens, int at) {
        int to = at;
        for (int i = at; i < tokens.size(); i++) {
            boolean capital = tokens.get(i).isSpelt() && tokens.get(i).isCapitalised();
            if (!capital
                    && !grammar.is(tokens.get(i), WordClass.LINK)
                    && !grammar.is(tokens.get(i), WordClass.DETERMINER)) {
                break;
            }
            to = capital ? i + 1 : to;
        }
        return to;
    }

    /** A speaker that the cast does not know but whose name says that it is a medium. */
    void addUnknown(Span phrase) {
        if (isCalledMedium(phrase.of(reading.body()))) {
            add(phrase, SourceKind.OUTLET);
        }
    }

    /** A cast without a list of all the world's papers takes them for people. */
    private boolean isCalledMedium(String name) {
        List<Token> tokens = grammar.tokens(name).stream()
                .filter(token -> !grammar.is(token, WordClass.DETERMINER))
                .toList();
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        Token first = tokens.get(0);
        return tokens.size() > 1 && (grammar.isMediumWord(last, true) || grammar.isMediumWord(first, true));
    }

    /** The place where this medium stands first; a {@code this newspaper} is the outlet itself. */
    void addVia(String name) {
        int start = reading.body().indexOf(name);
        boolean pointing = grammar.tokens(name).stream()
                .limit(1)
                .anyMatch(token -> grammar.is(token, WordClass.DEFINITE) && grammar.is(token, WordClass.POINTING));
        boolean bare = words(name).size() < 2 && name.equals(name.toLowerCase(Locale.ROOT));
        if (start >= 0 && !pointing && !bare) {
            Span span = new Span(start, start + name.length());
            Optional<Actor> actor = reading.cast().at(span);
            add(span, actor.map(SourceList::kind).filter(SourceList::isPress).orElse(SourceKind.OUTLET));
        }
    }

    /** Names in brackets or behind a dash: {@code (ALPHA / Diario Beta)}, {@code - GAMMA}. */
    void addCredits(Sentence sentence) {
        List<Token> run = new ArrayList<>();
        boolean named = false;
        for (Token token : sentence.tokens()) {
            boolean opens = token.text().length() == 1 && "(/\u2013\u2014-".contains(token.text());
            boolean part =
                    token.isSpelt() && (token.isCapitalised() || (!run.isEmpty() && grammar.isFunctionWord(token)));
            if (named && part) {
                run.add(token);
                continue;
            }
            boolean closes = opens || token.is(")") || token.is(".");
            if (closes) {
                addCredit(run);
            }
            run.clear();
            named = opens || (named && !token.is(")"));
        }
        addCredit(run);
    }

    /** A name in a dateline or credit line; places, dates and people are none. */
    private void addCredit(List<Token> run) {
        if (run.isEmpty() || (run.size() == 1 && grammar.isMediumWord(run.get(0), false))) {
            return;
        }
        Span span = new Span(run.get(0).start(), run.get(run.size() - 1).end());
        Optional<Actor> actor = reading.cast().at(span);
        boolean other = actor.filter(one -> one.kind() == Actor.Kind.PLACE
                        || one.kind() == Actor.Kind.STATE
                        || (one.kind() == Actor.Kind.PERSON && run.size() > 1))
                .isPresent();
        if (!other) {
            add(span, actor.map(SourceList::kind).filter(SourceList::isPress).orElse(SourceKind.AGENCY));
        }
    }

    private boolean isSame(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        return a.containsAll(b) || b.containsAll(a) || a.contains(initials(other)) || b.contains(initials(one));
    }

    /** Words that are no function words, without accents and in lower case. */
    private Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (Token token : grammar.tokens(name)) {
            if (token.isSpelt() && !grammar.isFunctionWord(token)) {
                words.add(LostAccents.without(token.key()));
            }
        }
        return words;
    }

    private String initials(String name) {
        StringBuilder letters = new StringBuilder();
        grammar.tokens(name).stream()
                .filter(token -> token.isSpelt() && token.isCapitalised() && !grammar.isFunctionWord(token))
                .forEach(token -> letters.append(token.key().charAt(0)));
        return letters.length() > 1 ? letters.toString() : name;
    }

    private static boolean isPress(SourceKind kind) {
        return kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
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
