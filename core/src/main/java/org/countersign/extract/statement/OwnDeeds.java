package org.countersign.extract.statement;

import static org.countersign.extract.statement.Syntax.ROOT;

import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.lang.Actor;
import org.countersign.lang.Features.Mood;
import org.countersign.lang.Features.Person;
import org.countersign.lang.Features.Plurality;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;
import org.countersign.model.Act;

/** Tells whether a content says what its speaker is going to do, and whether he announces, promises or threatens it. */
final class OwnDeeds {

    private static final int FARTHEST_POSSESSIVE = 3;

    private final Passage passage;
    private final Syntax syntax;
    private final ActWords words;
    private final boolean romance;

    OwnDeeds(Passage passage) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.words = passage.grammar().actWords();
        this.romance = passage.grammar().isRomance();
    }

    /** Whether what is announced is done, or no deed: {@code announced that the bridge was closed}. */
    boolean isNews(MainClause main) {
        return main.verb() != ROOT && !isComing(main) && !isLater(main) && !isMeant(main);
    }

    /** What one will do oneself, or would have others rely on. */
    Optional<Act> act(Utterance said) {
        MainClause main = said.main();
        if (main.modals(syntax).anyMatch(i -> words.is(passage, i, Clue.RELIANCE) && isMine(i, main))) {
            return Optional.of(Act.PROMISES);
        }
        boolean own = isSelf(main) || isOwn(said);
        if (!own && !isDropped(main)) {
            return Optional.empty();
        }
        boolean negated = main.isNegated(passage);
        boolean willing = main.modals(syntax).anyMatch(i -> words.is(passage, i, Clue.WILLING));
        if (willing || isMeant(main)) {
            return Optional.of(negated ? Act.DENIES : willing ? Act.PROMISES : Act.ANNOUNCES_INTENT);
        }
        boolean told = isLater(main) && !passage.isQuoted(main.verb());
        if (!own || !isDeed(main) || !(isComing(main) || told)) {
            return Optional.empty();
        }
        if (words.is(passage, main.head(), Clue.THREAT) && !negated) {
            return Optional.of(Act.WARNS);
        }
        boolean promise = vouches(said.draft()) || words.is(passage, main.head(), Clue.HELP);
        return Optional.of(promise && (!negated || vouches(said.draft())) ? Act.PROMISES : Act.ANNOUNCES_INTENT);
    }

    /** Something that one decides to do. */
    private boolean isDeed(MainClause main) {
        return !words.is(passage, main.head(), Clue.STATE)
                && !(romance && words.is(passage, main.verb(), Clue.STATE))
                && (isSelf(main) || main.dependents(syntax, "cop").findAny().isEmpty());
    }

    private boolean vouches(Draft draft) {
        return cue(draft).anyMatch(i -> words.is(passage, i, Clue.PLEDGE));
    }

    /** {@code count on our help}; told afterwards, {@code could count on his help}. */
    private boolean isMine(int at, MainClause main) {
        boolean able = main.dependents(syntax, "aux").anyMatch(i -> passage.is(i, WordClass.MODAL));
        return IntStream.rangeClosed(at + 1, at + FARTHEST_POSSESSIVE)
                .anyMatch(i -> passage.is(i, WordClass.POSSESSIVE)
                        && (passage.isQuoted(i) ? words.is(passage, i, Clue.SELF) && !isSelf(main) : able));
    }

    /** {@code intends to}; Spanish {@code planea cerrar}, whose verb needs an infinitive behind it. */
    private boolean isMeant(MainClause main) {
        return main.modals(syntax)
                .anyMatch(i -> words.is(passage, i, Clue.INTENT)
                        || (words.is(passage, i, Clue.AIM)
                                && syntax.features(i + 1).verbForm() == VerbForm.INFINITIVE));
    }

    /** Whether its verb is in the future, or made one by another. */
    boolean isComing(MainClause main) {
        return syntax.features(main.verb()).tense() == Tense.FUTURE
                || passage.is(main.verb(), WordClass.FUTURE)
                || IntStream.of(main.verb(), main.head(), main.subject()).anyMatch(this::isAuxiliary);
    }

    /** {@code going to}; {@code va a cerrar}, unlike {@code va a la playa}. */
    private boolean isAuxiliary(int at) {
        return words.is(passage, at, Clue.FUTURE)
                && (!romance
                        || IntStream.of(at + 1, at + 2)
                                .anyMatch(i -> syntax.features(i).verbForm() == VerbForm.INFINITIVE));
    }

    /** The future as it is told afterwards: {@code said he would}. */
    boolean isLater(MainClause main) {
        return romance
                ? syntax.features(main.verb()).mood() == Mood.CONDITIONAL
                : passage.key(main.verb()).equals("would");
    }

    /** Whether the speaker says it of himself in his own words. */
    boolean isSelf(MainClause main) {
        boolean self = romance
                ? syntax.features(main.verb()).person() == Person.FIRST
                : passage.is(main.subject(), WordClass.SELF) || words.is(passage, main.subject(), Clue.SELF);
        return self && passage.isQuoted(main.verb());
    }

    /** Whether he says it of nobody but himself: {@code I}. */
    boolean isAlone(MainClause main) {
        boolean one = romance
                ? syntax.features(main.verb()).number() == Plurality.SINGULAR
                : passage.key(main.subject()).startsWith("i");
        return one && isSelf(main);
    }

    /** Whether it is told of the speaker, or of a body that is his: {@code he}, {@code her office}. */
    boolean isOwn(Utterance said) {
        int subject = said.main().subject();
        if (subject == ROOT) {
            return isDropped(said.main()) && agrees(said);
        }
        return isHis(subject, said.speaker())
                || (!passage.isQuoted(said.main().verb()) && isHe(subject, said.speaker()));
    }

    /** Whether it names people, a body or a place that stands for one. */
    boolean canAct(int noun) {
        return syntax.is(noun, Upos.PROPN)
                || syntax.is(noun, Upos.PRON)
                || passage.grammar().isPersonNoun(passage.token(noun))
                || passage.grammar().isBody(passage.tokens(), noun, kind -> true);
    }

    /** {@code her office}; of who speaks for it, {@code the ministry}. */
    private boolean isHis(int subject, Optional<Figure> speaker) {
        boolean possessed = syntax.dependents(subject).anyMatch(i -> passage.is(i, WordClass.POSSESSIVE));
        boolean definite = syntax.dependents(subject).anyMatch(i -> passage.is(i, WordClass.DEFINITE));
        String rank = speaker.flatMap(Figure::actor).flatMap(Actor::rank).orElse("");
        Grammar grammar = passage.grammar();
        boolean governs = rank.endsWith("minister") || rank.startsWith("head-of");
        return (possessed && grammar.isBody(passage.tokens(), subject, kind -> true))
                || (definite && governs && grammar.isBody(passage.tokens(), subject, "government"::equals))
                || (definite
                        && (governs || rank.equals("spokesperson"))
                        && grammar.isBody(passage.tokens(), subject, "ministry"::equals));
    }

    /** A pronoun that can mean the speaker. */
    private boolean isHe(int subject, Optional<Figure> speaker) {
        boolean person = speaker.map(Figure::person).orElse(true);
        boolean several = speaker.map(Figure::plural).orElse(false);
        if (!passage.is(subject, WordClass.PRONOUN) || passage.is(subject, WordClass.SELF)) {
            return false;
        }
        if (passage.is(subject, WordClass.PLURAL)) {
            return several || !person || speaker.isEmpty();
        }
        return switch (passage.grammar().pronounGender(passage.key(subject))) {
            case "m", "f" -> person && !several;
            case "n" -> !person && !several;
            default -> false;
        };
    }

    /** Spanish {@code dijo que irá}: the speaker, or he and his people. */
    private boolean isDropped(MainClause main) {
        return romance
                && main.subject() == ROOT
                && !passage.isQuoted(main.verb())
                && syntax.features(main.verb()).person() == Person.THIRD;
    }

    private boolean agrees(Utterance said) {
        Plurality number = syntax.features(said.main().verb()).number();
        return cue(said.draft())
                .filter(syntax::isFinite)
                .allMatch(i -> syntax.features(i).number() == number);
    }

    private static IntStream cue(Draft draft) {
        return draft.cue().map(cue -> IntStream.range(cue.from(), cue.to())).orElse(IntStream.empty());
    }
}
