package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.DEFINITE;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.lang.Actor;
import org.countersign.lang.Token;

/** Tells whether a pronoun or a description without a name can mean a figure: by gender, office, state and kind. */
final class Descriptions {

    private static final Set<String> VAGUE_OFFICE =
            Set.of("official", "other", "secretary", "analyst", "counterpart", "opposition");
    private static final Set<String> OF_STATE =
            Set.of("government", "ministry", "parliament", "armed-forces", "police", "embassy");
    private static final Set<String> LEGISLATORS = Set.of("legislator", "opposition", "committee-chair");

    private final Grammar grammar;
    private final String body;
    private final Portraits portraits;
    private final IdentityHashMap<Actor, String> genders = new IdentityHashMap<>();

    Descriptions(Grammar grammar, String body, Portraits portraits) {
        this.grammar = grammar;
        this.body = body;
        this.portraits = portraits;
    }

    /**
     * A definite noun phrase without the name of whom it means.
     *
     * @param words its nouns and adjectives, the head first
     * @param names the capitalised ones among them
     * @param text as printed
     * @param actor what the cast makes of it
     * @param person whether its head is a word for people
     * @param owned whether it begins with a possessive: mostly somebody new
     */
    record Description(
            List<String> words, List<String> names, String text, Optional<Actor> actor, boolean person, boolean owned) {

        Description {
            words = List.copyOf(words);
            names = List.copyOf(names);
        }
    }

    boolean fitsPronoun(String pronoun, Figure figure) {
        return switch (grammar.pronounGender(pronoun)) {
            case "m" -> figure.person() && !figure.plural() && !gender(figure).equals("f");
            case "f" -> figure.person() && !figure.plural() && !gender(figure).equals("m");
            case "n" -> !figure.person() && !figure.plural();
            default -> true;
        };
    }

    /** What a noun phrase describes, if it is definite and said of one. */
    Optional<Description> of(Stretch words, Passage passage, Optional<Actor> actor) {
        NounPhraseHead head = new NounPhraseHead(passage, words);
        if (!passage.is(words.from(), DEFINITE) || head.isPlural()) {
            return Optional.empty();
        }
        boolean person = grammar.isPersonNoun(passage.token(head.index())) && !isNamed(words, passage);
        boolean known = actor.filter(CastIndex::isNamedPerson).isEmpty();
        if (!person && !(known && isBare(words, passage))) {
            return Optional.empty();
        }
        List<String> all = IntStream.concat(IntStream.of(head.index()), IntStream.range(words.from(), words.to()))
                .filter(i -> passage.isWord(i) && !grammar.isFunctionWord(passage.token(i)))
                .mapToObj(i -> passage.token(i).text())
                .toList();
        List<String> names = all.stream()
                .skip(1)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .toList();
        boolean owned = passage.is(words.from(), WordClass.POSSESSIVE);
        return Optional.of(new Description(all, names, passage.printed(words, body), actor, person, owned));
    }

    /** Whether a name stands right behind a noun: {@code the poet Ode}. */
    private static boolean isNamed(Stretch words, Passage passage) {
        return IntStream.range(words.from() + 2, words.to())
                .anyMatch(i -> passage.isCapitalised(i)
                        && passage.isWord(i - 1)
                        && !passage.isCapitalised(i - 1)
                        && !passage.is(i - 1, WordClass.PREPOSITION)
                        && !passage.is(i - 1, WordClass.DETERMINER)
                        && !passage.is(i - 1, WordClass.CONJUNCTION));
    }

    /** Whether there is no name in it. */
    private static boolean isBare(Stretch words, Passage passage) {
        return IntStream.range(words.from() + 1, words.to())
                .noneMatch(i -> passage.isCapitalised(i)
                        || (passage.is(i, WordClass.PREPOSITION) && passage.is(i + 1, WordClass.PRONOUN)));
    }

    /** Whether the article calls this figure so, or nearly so. */
    boolean fits(Description description, Figure figure) {
        Optional<Actor> candidate = figure.actor();
        if (candidate.isEmpty()) {
            return false;
        }
        return description.person()
                ? CastIndex.isNamedPerson(candidate.get())
                        && isCompatible(description, figure)
                        && isCalledSo(description, figure, candidate.get())
                : !description.owned() && fitsBody(description.text(), description.actor(), candidate.get());
    }

    private boolean isCalledSo(Description description, Figure figure, Actor candidate) {
        boolean head = portraits.shares(candidate, description.words().subList(0, 1))
                || isCalled(description.text(), figure.phrase());
        boolean other = portraits.shares(candidate, description.words()) && !isOtherOffice(description, candidate);
        boolean names = description.names().isEmpty() || portraits.shares(candidate, description.names());
        return isSameOffice(description, candidate) || ((head || other) && names);
    }

    private static boolean isSameOffice(Description description, Actor candidate) {
        Optional<String> wanted = rank(description.actor());
        return wanted.isPresent()
                && candidate.rank().filter(has -> sameOffice(wanted.get(), has)).isPresent();
    }

    /** The class of an office that tells something. */
    private static Optional<String> rank(Optional<Actor> actor) {
        return actor.flatMap(Actor::rank).filter(rank -> !VAGUE_OFFICE.contains(rank));
    }

    /** Whether nothing that the article tells of this figure speaks against the description. */
    boolean isCompatible(Description description, Figure figure) {
        Optional<Actor> candidate = figure.actor();
        if (!figure.person() || figure.plural()) {
            return false;
        }
        String wanted = gender(description.text());
        String known = gender(figure);
        boolean gender = wanted.isEmpty() || known.isEmpty() || wanted.equals(known);
        boolean party = description
                .actor()
                .flatMap(Actor::party)
                .flatMap(one -> candidate.flatMap(Actor::party).map(one::equals))
                .orElse(true);
        return gender
                && party
                && candidate
                        .filter(one -> portraits.isOfOther(one, description.names()) && !isSameOffice(description, one))
                        .isEmpty();
    }

    /** Whether both have an office that tells something, and not the same. */
    boolean isOtherOffice(Description description, Actor candidate) {
        Optional<String> wanted = rank(description.actor());
        Optional<String> has = rank(Optional.of(candidate));
        return wanted.isPresent()
                && has.isPresent()
                && !sameOffice(wanted.get(), has.get())
                && !sameOffice(has.get(), wanted.get());
    }

    /** {@code The head of the union} or {@code the union head} after {@code the head of the union, Walter Quint}. */
    boolean isShortFor(Stretch words, Passage passage, Figure figure) {
        boolean longer = figure.person() && !figure.plural() && !figure.name().equals(figure.phrase());
        boolean several = new NounPhraseHead(passage, words).isPlural();
        if (!longer || several || !passage.is(words.from(), DEFINITE) || passage.isCapitalised(words.from() + 1)) {
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
        return legislators || ministers;
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
        boolean general = rank.filter("organisation"::equals).isPresent()
                && candidate.rank().filter(OF_STATE::contains).isEmpty();
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
            if (!gender.isEmpty() && !grammar.is(token, WordClass.POSSESSIVE)) {
                return gender;
            }
        }
        return "";
    }
}
