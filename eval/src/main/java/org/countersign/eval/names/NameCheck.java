package org.countersign.eval.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.eval.gold.GoldDocument;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.score.AgreementField;
import org.countersign.eval.score.Answers;
import org.countersign.eval.score.Tally;
import org.countersign.eval.score.Value;
import org.countersign.lang.Actor;
import org.countersign.lang.Name;
import org.countersign.lang.Reading;
import org.countersign.lang.TextReader;
import org.countersign.model.Article;
import org.countersign.model.Span;

/** Looks in the articles of a gold set for the people and sources that gold speaks of: what are they read as? */
public final class NameCheck {

    private static final int LONGER = 4;
    private static final Set<Actor.Kind> BODIES = Set.of(
            Actor.Kind.BODY, Actor.Kind.AGENCY, Actor.Kind.OUTLET, Actor.Kind.INSTITUTE, Actor.Kind.ORGANISATION);

    private final TextReader reader;
    private final List<String> misses = new ArrayList<>();

    public NameCheck(TextReader reader) {
        this.reader = reader;
    }

    /**
     * The figures over all documents of a set.
     *
     * @param articles by file name
     */
    public NameFigures figures(GoldSet set, Map<String, Article> articles) {
        NameFigures figures = NameFigures.NONE;
        for (GoldDocument document : set.documents()) {
            Article article = articles.get(document.file());
            if (article != null) {
                figures = figures.plus(figures(document.answers(), reader.read(article)));
            }
        }
        return figures;
    }

    /** What was not read as what it is, a line each. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    private NameFigures figures(Answers gold, Reading reading) {
        Tally people = Tally.NONE;
        for (String surname : surnames(gold)) {
            for (Span span : places(surname, reading.body())) {
                people = people.plus(found(gold, reading, span, isRead(reading, span, Name.Kind.PERSON)));
            }
        }
        Tally sources = Tally.NONE;
        Tally capitals = Tally.NONE;
        for (String source : gold.sources().orElse(List.of())) {
            List<Span> places = places(source, reading.body());
            if (!places.isEmpty()) {
                Span span = places.get(0);
                boolean read = isRead(reading, span, Name.Kind.BODY) || isInCast(reading, span);
                Tally one = found(gold, reading, span, read);
                sources = sources.plus(one);
                capitals = isInCapitals(source) ? capitals.plus(one) : capitals;
            }
        }
        return new NameFigures(people, sources, capitals);
    }

    private Tally found(Answers gold, Reading reading, Span span, boolean read) {
        if (!read) {
            misses.add(gold.id() + " not read: " + span.of(reading.body()));
        }
        return Tally.one(read);
    }

    private static boolean isRead(Reading reading, Span span, Name.Kind kind) {
        return reading.names().stream()
                .anyMatch(name -> name.kind() == kind && name.span().overlaps(span));
    }

    /** A body that is called by common words, {@code the defence ministry}, is no name but one of the cast. */
    private static boolean isInCast(Reading reading, Span span) {
        return reading.cast().actors().stream()
                .filter(actor -> BODIES.contains(actor.kind()))
                .flatMap(actor -> actor.mentions().stream())
                .anyMatch(mention -> mention.phrase().overlaps(span));
    }

    /** Last words of the names of signatories and of speakers who are called by first and last name; no sources. */
    private static Set<String> surnames(Answers gold) {
        Set<String> names = new LinkedHashSet<>();
        gold.agreements().stream()
                .map(dealing -> dealing.values().getOrDefault(AgreementField.SIGNATORIES, List.of()))
                .flatMap(Collection::stream)
                .map(Value::text)
                .forEach(names::add);
        gold.statements().orElse(List.of()).stream()
                .map(Answers.Said::name)
                .filter(NameCheck::isFullName)
                .filter(name -> !gold.sources().orElse(List.of()).contains(name))
                .forEach(names::add);
        Set<String> surnames = new LinkedHashSet<>();
        names.forEach(name -> surnames.add(name.substring(name.lastIndexOf(' ') + 1)));
        return surnames;
    }

    /** Two words or more, each with a capital. */
    private static boolean isFullName(String name) {
        return name.matches("\\p{Lu}\\S*( \\p{Lu}\\S*)+");
    }

    private static boolean isInCapitals(String source) {
        for (String word : source.split(" ", -1)) {
            if (word.length() >= LONGER && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Where words stand in a text, letter by letter and not as a part of other words. */
    private static List<Span> places(String words, String text) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                places.add(new Span(at, end));
            }
        }
        return places;
    }
}
