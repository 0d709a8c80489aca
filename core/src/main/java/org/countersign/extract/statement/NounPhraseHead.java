package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.lang.Actor;
import org.countersign.lang.Features;
import org.countersign.lang.Upos;
import org.countersign.model.Span;

/** What the tree tells of a noun phrase: its head, its number, and the name that belongs to the head and not to a complement. */
final class NounPhraseHead {

    private static final int LONGEST_CHAIN = 6;
    private static final Set<Actor.Kind> PLACES =
            EnumSet.of(Actor.Kind.STATE, Actor.Kind.PLACE, Actor.Kind.ORGANISATION, Actor.Kind.BODY);

    private final Passage passage;
    private final Syntax syntax;
    private final Stretch words;
    private final int head;

    NounPhraseHead(Passage passage, Stretch words) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.words = words;
        this.head = IntStream.range(words.from(), words.to())
                .filter(i -> passage.isWord(i) && !words.contains(syntax.head(i)))
                .findFirst()
                .orElse(words.from());
    }

    /** What the relative clause of this cue hangs on, without the clause. */
    static Optional<Stretch> antecedent(Stretch cue, Passage passage) {
        Syntax syntax = passage.syntax();
        int at = cue.to() - 1;
        for (int steps = 0; steps < LONGEST_CHAIN && passage.inside(at); steps++) {
            int noun = syntax.head(at);
            if (syntax.isRelation(at, "acl") && noun < cue.from()) {
                int first = syntax.reach(noun).from();
                int to = noun + 1;
                while (to < cue.from() && !passage.isComma(to) && !passage.is(to, WordClass.RELATIVE)) {
                    to++;
                }
                return Optional.of(withoutPreposition(first, to, noun, passage));
            }
            at = noun;
        }
        return Optional.empty();
    }

    /** Without what ties the noun to its verb: {@code of}, {@code according to}. */
    private static Stretch withoutPreposition(int from, int to, int noun, Passage passage) {
        Syntax syntax = passage.syntax();
        int first = syntax.dependents(noun)
                .filter(i -> i < noun && syntax.isRelation(i, "case"))
                .map(i -> syntax.reach(i).to())
                .max()
                .orElse(from);
        while (first < noun && (passage.is(first, WordClass.PREPOSITION) || !passage.isWord(first))) {
            first++;
        }
        return new Stretch(first, to);
    }

    int index() {
        return head;
    }

    /** Whether it is a clause, which nobody can be. */
    boolean isClause() {
        boolean verb = syntax.is(head, Upos.VERB) && !passage.isCapitalised(head);
        return verb
                || IntStream.range(words.from(), words.to())
                        .anyMatch(i -> syntax.isFinite(i)
                                && !passage.isCapitalised(i)
                                && (i == head || syntax.isRelation(i, "ccomp", "advcl", "root")));
    }

    /** Whether it is said of several: a plural, or two things joined. */
    boolean isPlural() {
        boolean joined = syntax.dependents(head)
                .anyMatch(i -> words.contains(i) && syntax.isRelation(i, "conj") && isNominal(i) && isDetermined(i));
        return joined
                || syntax.features(head).number() == Features.Plurality.PLURAL
                || IntStream.range(words.from(), Math.min(head, words.to()))
                        .anyMatch(i -> syntax.head(i) == head
                                && syntax.isRelation(i, "det")
                                && syntax.features(i).number() == Features.Plurality.PLURAL);
    }

    /** A second title of one person has no article of its own and no capital. */
    private boolean isDetermined(int at) {
        return syntax.dependent(at, "det") >= 0 || passage.isCapitalised(at) == passage.isCapitalised(head);
    }

    /** The named people that the phrase itself means, not those that its complements name. */
    List<Actor> people(CastIndex cast) {
        List<Actor> people = new ArrayList<>();
        for (CastIndex.Named named : cast.overlapping(passage.span(words))) {
            boolean meant = CastIndex.isNamedPerson(named.actor())
                    && (named.mention().phrase().contains(passage.token(head).span())
                            || belongs(passage.indexAt(named.mention().name().start()))
                            || isBehindPlace(named.mention().name(), cast));
            if (meant && !people.contains(named.actor())) {
                people.add(named.actor());
            }
        }
        return people;
    }

    /** {@code the envoy to the League of Ports Ann Quill}: a name that ends the phrase, right behind where the office is held. */
    private boolean isBehindPlace(Span name, CastIndex cast) {
        boolean office = passage.grammar().isPersonNoun(passage.token(head));
        boolean last = passage.span(words).end() == name.end();
        return office
                && last
                && cast.overlapping(passage.span(words)).stream()
                        .filter(other -> PLACES.contains(other.actor().kind()))
                        .anyMatch(other -> other.mention().name().end() == name.start() - 1);
    }

    /** Whether this token stands for the head: by apposition, as a part of its name or title, or joined to it. */
    private boolean belongs(int at) {
        if (!words.contains(at) || isPossessor(at)) {
            return false;
        }
        if (IntStream.range(words.from(), at).noneMatch(i -> passage.is(i, WordClass.PREPOSITION) || isPossessor(i))) {
            return true;
        }
        int up = at;
        for (int steps = 0; steps < LONGEST_CHAIN && passage.inside(up); steps++) {
            if (up == head) {
                return true;
            }
            boolean tied = syntax.isRelation(up, "appos", "flat", "conj")
                    || (syntax.isRelation(up, "compound", "nmod", "nsubj", "dep") && isBare(up));
            if (!tied) {
                return false;
            }
            up = syntax.head(up);
        }
        return false;
    }

    /** {@code Quint} of {@code Walter Quint's keeper}. */
    private boolean isPossessor(int at) {
        int last = at;
        while (last + 1 < words.to() && passage.isCapitalised(last + 1) && passage.isCapitalised(last)) {
            last++;
        }
        return last + 1 < words.to() && "'s".equals(passage.key(last + 1));
    }

    private boolean isBare(int at) {
        return syntax.dependents(at).noneMatch(i -> syntax.isRelation(i, "case"))
                && passage.isCapitalised(at)
                && (at > head || passage.isCapitalised(head));
    }

    /** Who or what the cast knows the phrase itself as. */
    Optional<Actor> actor(CastIndex cast) {
        Span span = passage.token(head).span();
        return cast.overlapping(span).stream()
                .filter(named -> named.mention().phrase().contains(span))
                .map(CastIndex.Named::actor)
                .findFirst();
    }

    /** A proper name of several words that is no part of a complement: the head itself, or beside it behind a comma. */
    Optional<Stretch> name() {
        if (passage.isCapitalised(head)) {
            Stretch run = run(head);
            boolean person = isFollowedByComplement(run) || isCalledPerson();
            return person && run.from() == words.from() && size(run) >= 2 ? Optional.of(run) : Optional.empty();
        }
        return syntax.dependents(head)
                .filter(i -> i > head
                        && syntax.isRelation(i, "appos", "flat")
                        && syntax.is(i, Upos.PROPN)
                        && passage.isCapitalised(i))
                .mapToObj(this::run)
                .filter(run -> size(run) >= 2)
                .findFirst()
                .or(this::lastName);
    }

    private boolean isFollowedByComplement(Stretch run) {
        return words.contains(run.to())
                && passage.is(run.to(), WordClass.LINK)
                && passage.grammar().bodyEnd(passage.tokens(), run.to() - 1) == run.to() - 1;
    }

    private boolean isCalledPerson() {
        return syntax.dependents(head)
                .anyMatch(i -> i > head
                        && syntax.isRelation(i, "appos")
                        && passage.grammar().isPersonNoun(passage.token(i)));
    }

    /** What ends the phrase behind a comma, however the tree has it. */
    private Optional<Stretch> lastName() {
        int at = words.to();
        while (at > words.from() && passage.isCapitalised(at - 1)) {
            at--;
        }
        boolean apart = words.to() - at >= 2 && (passage.isComma(at - 1) || passage.isComma(at - 2));
        return apart && at - 2 > words.from() ? Optional.of(new Stretch(at, words.to())) : Optional.empty();
    }

    private Stretch run(int from) {
        int to = from + 1;
        while (isNamePart(to) || (passage.is(to, WordClass.LINK) && isNamePart(to + 1) && hangsOn(to + 1, from))) {
            to++;
        }
        return new Stretch(from, to);
    }

    private boolean isNamePart(int at) {
        return passage.isCapitalised(at) && syntax.is(at, Upos.PROPN);
    }

    private boolean hangsOn(int at, int from) {
        return syntax.isRelation(at, "flat", "nmod") && syntax.head(at) >= from && syntax.head(at) < at;
    }

    private static int size(Stretch run) {
        return run.to() - run.from();
    }

    private boolean isNominal(int at) {
        return syntax.is(at, Upos.NOUN) || syntax.is(at, Upos.PROPN) || syntax.is(at, Upos.PRON);
    }
}
