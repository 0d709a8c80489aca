package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.DEFINITE;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Actor;
import org.countersign.lang.Token;

/** Tells whether a pronoun or a description without a name can mean a figure: by gender, office, state and kind. */
final class Descriptions {

    private static final Set<String> ANY_OFFICE = Set.of("official", "other", "minister", "secretary");
    private static final Set<String> LEGISLATORS = Set.of("legislator", "opposition", "committee-chair");

    private final Grammar grammar;
    private final String body;
    private final IdentityHashMap<Actor, String> genders = new IdentityHashMap<>();

    Descriptions(Grammar grammar, String body) {
        this.grammar = grammar;
        this.body = body;
    }

    boolean fitsPronoun(String pronoun, Figure figure) {
        return switch (grammar.pronounGender(pronoun)) {
            case "m" -> figure.person() && !gender(figure).equals("f");
            case "f" -> figure.person() && !gender(figure).equals("m");
            case "n" -> !figure.person();
            default -> true;
        };
    }

    /** Whether it is a definite noun phrase without any name in it. */
    boolean isDescription(Stretch words, Passage passage, Optional<Actor> actor) {
        if (!passage.is(words.from(), DEFINITE)) {
            return false;
        }
        String last = passage.token(words.to() - 1).text();
        boolean office = actor.filter(one -> one.kind() == Actor.Kind.PERSON
                        && !CastIndex.isNamedPerson(one)
                        && one.name().endsWith(last))
                .isPresent();
        for (int i = words.from() + 1; i < words.to() && !office; i++) {
            if (passage.isCapitalised(i)
                    || (passage.is(i, WordClass.PREPOSITION) && passage.is(i + 1, WordClass.PRONOUN))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a description can mean this figure.
     *
     * @param words the description
     * @param actor what the cast makes of the words
     */
    boolean fits(String words, Optional<Actor> actor, Figure figure) {
        Optional<Actor> candidate = figure.actor();
        if (candidate.isEmpty()) {
            return false;
        }
        boolean person = actor.map(one -> one.kind() == Actor.Kind.PERSON)
                .orElseGet(() -> !gender(words).isEmpty());
        return person
                ? CastIndex.isNamedPerson(candidate.get()) && fitsPerson(words, actor, figure, candidate.get())
                : fitsBody(words, actor, candidate.get());
    }

    private boolean fitsPerson(String words, Optional<Actor> actor, Figure figure, Actor candidate) {
        String wanted = gender(words);
        String known = gender(figure);
        boolean gender = wanted.isEmpty() || known.isEmpty() || wanted.equals(known);
        boolean party = actor.flatMap(Actor::party)
                .flatMap(one -> candidate.party().map(one::equals))
                .orElse(true);
        Optional<String> rank = actor.flatMap(Actor::rank);
        boolean office = rank.isEmpty()
                || candidate.rank().filter(has -> sameOffice(rank.get(), has)).isPresent();
        return gender && party && (office || isCalled(words, figure.phrase()));
    }

    /** {@code Walter Quint} of {@code the head of the union, Walter Quint}. */
    Optional<Stretch> nameBehindOffice(Stretch words, Passage passage) {
        int at = words.to();
        while (at > words.from() && passage.isCapitalised(at - 1)) {
            at--;
        }
        int front = words.from();
        while (front < words.to() && passage.isCapitalised(front) && !passage.is(front, WordClass.DETERMINER)) {
            front++;
        }
        if (front - words.from() >= 2
                && front < words.to()
                && passage.is(front, WordClass.LINK)
                && passage.grammar().bodyEnd(passage.tokens(), front - 1) == front - 1) {
            return Optional.of(new Stretch(words.from(), front));
        }
        boolean named = words.to() - at >= 2;
        int comma = at;
        while (comma > words.from() && comma > at - 4 && !passage.isComma(comma)) {
            comma--;
        }
        return named && passage.isComma(comma) && comma > words.from()
                ? Optional.of(new Stretch(at, words.to()))
                : Optional.empty();
    }

    /** {@code The head of the union} or {@code the union head} after {@code the head of the union, Walter Quint}. */
    boolean isShortFor(Stretch words, Passage passage, Figure figure) {
        boolean longer = figure.person() && !figure.name().equals(figure.phrase());
        if (!longer || !passage.is(words.from(), DEFINITE)) {
            return false;
        }
        Set<String> known = new HashSet<>();
        grammar.tokens(figure.phrase()).forEach(token -> known.add(token.key()));
        for (int i = words.from() + 1; i < words.to(); i++) {
            if (passage.isCapitalised(i) && !known.contains(passage.key(i))) {
                return false;
            }
        }
        return words.to() - words.from() > 1 && known.contains(passage.key(words.from() + 1));
    }

    /** {@code the spokesman} after {@code the ministry's spokesman, Col. Okafor}. */
    private boolean isCalled(String description, String phrase) {
        Set<String> known = new HashSet<>();
        grammar.tokens(phrase).stream().filter(Token::isSpelt).map(Token::key).forEach(known::add);
        return grammar.tokens(description).stream()
                .filter(token -> token.isSpelt() && !grammar.isFunctionWord(token))
                .findFirst()
                .filter(token -> known.contains(token.key()))
                .isPresent();
    }

    private static boolean sameOffice(String wanted, String has) {
        if (wanted.equals(has)) {
            return true;
        }
        boolean legislators = LEGISLATORS.contains(wanted) && LEGISLATORS.contains(has);
        boolean ministers = (wanted.endsWith("minister") && has.equals("minister"))
                || (wanted.equals("minister") && has.endsWith("minister"))
                || (wanted.equals("foreign-minister") && has.endsWith("minister") && !has.startsWith("deputy"));
        boolean any = ANY_OFFICE.contains(wanted) && !LEGISLATORS.contains(has) && !wanted.equals("minister");
        return legislators || ministers || any;
    }

    private boolean fitsBody(String words, Optional<Actor> actor, Actor candidate) {
        boolean speaks = candidate.kind() == Actor.Kind.BODY
                || candidate.kind() == Actor.Kind.INSTITUTE
                || candidate.kind() == Actor.Kind.ORGANISATION
                || candidate.kind() == Actor.Kind.OUTLET
                || candidate.kind() == Actor.Kind.AGENCY;
        boolean named = candidate.name().chars().anyMatch(Character::isUpperCase)
                || candidate.party().isPresent();
        Optional<String> rank = actor.flatMap(Actor::rank);
        boolean same = rank.isPresent() && rank.equals(candidate.rank());
        boolean general = rank.filter("organisation"::equals).isPresent();
        boolean document = rank.filter("document"::equals).isPresent();
        boolean party = actor.flatMap(Actor::party)
                .flatMap(one -> candidate.party().map(one::equals))
                .orElse(true);
        return speaks && named && party && !document && (same || general) && !words.equals(candidate.name());
    }

    private String gender(Figure figure) {
        Optional<Actor> actor = figure.actor();
        return actor.isPresent() ? genders.computeIfAbsent(actor.get(), this::gender) : gender(figure.name());
    }

    private String gender(Actor actor) {
        Set<String> told = new HashSet<>();
        for (Actor.Mention mention : actor.mentions()) {
            told.add(gender(mention.phrase().of(body)));
        }
        told.remove("");
        return told.size() == 1 ? told.iterator().next() : "";
    }

    /** {@code m} or {@code f} where an article or an office in the phrase tells it, else empty. */
    private String gender(String phrase) {
        for (Token token : grammar.tokens(phrase)) {
            String gender = grammar.gender(token);
            if (!gender.isEmpty()) {
                return gender;
            }
        }
        return "";
    }
}
