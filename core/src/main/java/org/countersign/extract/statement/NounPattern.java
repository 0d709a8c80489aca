package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.QUESTION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.lang.Features;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;
import org.countersign.model.Act;
import org.countersign.model.Span;

/** A noun of saying with what is said: {@code his claim that A}, {@code the ministry's request for A}, {@code el anuncio de que A}. */
final class NounPattern {

    /** Who does one of these to a claim has not made it. */
    private static final Set<Act> AGAINST = EnumSet.of(Act.DENIES, Act.DOUBTS, Act.ALLEGES);

    private static final int FARTHEST_VERB = 6;
    private static final int LONGEST_OWNER = 8;
    private static final Set<Act> ASKING = EnumSet.of(Act.ASKS, Act.DOUBTS);

    private final Passage passage;
    private final Syntax syntax;
    private final Contents contents;
    private final NounPhrases phrases;
    private final TreeSubjects subjects;

    NounPattern(Passage passage, NounPhrases phrases, Contents contents) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.contents = contents;
        this.phrases = phrases;
        this.subjects = new TreeSubjects(passage);
    }

    /** The statement of the noun at this token. */
    Optional<Draft> read(int noun) {
        boolean named = syntax.is(noun, Upos.VERB) && syntax.dependent(noun, "det") >= 0;
        if (!syntax.is(noun, Upos.NOUN) && !named) {
            return Optional.empty();
        }
        return passage.grammar().nounSense(passage.token(noun)).flatMap(sense -> read(noun, sense));
    }

    private Optional<Draft> read(int noun, NounSense sense) {
        int after = phrases.afterMoments(noun + 1);
        Subject subject = subject(noun);
        Optional<Draft> draft = complement(noun, sense, subject, after);
        if (draft.isPresent() || subject.isOwn()) {
            return draft;
        }
        int owned = isMadeBy(after) ? after + 1 : after;
        return owner(owned, sense)
                .flatMap(owner -> complement(noun, sense, Subject.own(owner), phrases.afterMoments(owner.to())))
                .or(() -> by(noun, after, sense));
    }

    /** What is said stands at {@code at}. */
    private Optional<Draft> complement(int noun, NounSense sense, Subject subject, int at) {
        int that = sense.takes("t") ? clauseMark(at, sense) : -1;
        boolean asks = that >= 0 && passage.is(that, QUESTION) && !passage.is(that, COMPLEMENTIZER);
        if (that >= 0 && (subject.isOwn() || !asks)) {
            int from = asks ? that : that + 1;
            return contents.object(from)
                    .map(content -> beforeMainVerb(noun, content))
                    .map(content -> draft(noun, subject, content, sense, true));
        }
        if (that < 0 && isBareClause(noun, at, sense)) {
            return contents.object(at)
                    .map(content -> beforeMainVerb(noun, content))
                    .map(content -> draft(noun, subject, content, sense, true));
        }
        if (!(isInfinitive(at, sense) || isObject(at, sense)) || !(subject.isOwn() || isBidden(at, sense))) {
            return Optional.empty();
        }
        boolean bare = passage.key(at).equals("to") && !isObject(at, sense);
        return contents.object(bare ? at : at + 1)
                .map(content -> beforeMainVerb(noun, content))
                .map(content -> draft(noun, subject, content, sense, false));
    }

    /** {@code fears it would cost jobs}: no {@code that}, a clause with an auxiliary that a relative clause seldom has. */
    private boolean isBareClause(int noun, int at, NounSense sense) {
        int verb = passage.grammar().isRomance() || !sense.takes("t") ? -1 : syntax.head(at);
        return verb > at
                && syntax.isRelation(at, "nsubj")
                && passage.is(at, PRONOUN)
                && syntax.dependents(verb).anyMatch(i -> i > at && i < verb && passage.is(i, WordClass.MODAL))
                && isBehind(verb, noun);
    }

    private boolean isBehind(int verb, int noun) {
        return syntax.head(verb) == noun || syntax.head(verb) == syntax.head(noun);
    }

    /** {@code calls for the ships to be sold}: nobody's, but asked of somebody. */
    private boolean isBidden(int at, NounSense sense) {
        boolean asked = sense.act() == Act.DEMANDS
                && isObject(at, sense)
                && passage.key(at).equals("for");
        return asked
                && IntStream.range(at + 2, passage.periodTail(at))
                        .limit(LONGEST_OWNER)
                        .takeWhile(i -> !passage.isComma(i))
                        .anyMatch(i -> passage.key(i).equals("to") && syntax.isVerbal(i + 1));
    }

    /** {@code su insistencia en pagar} tells what one does, {@code en el pago} what one wants. */
    private boolean isObject(int at, NounSense sense) {
        boolean deed = List.of("en", "em", "on").contains(passage.preposition(at))
                && syntax.isVerbal(at + 1)
                && !syntax.isFinite(at + 1);
        return !deed
                && passage.is(at, PREPOSITION)
                && sense.takes("p:" + passage.preposition(at))
                && !(passage.is(at + 1, PRONOUN) && !passage.is(at + 1, WordClass.DETERMINER));
    }

    /** Whose it is where that stands between the noun and what is said: {@code la negativa del testigo a declarar}. */
    private Optional<Stretch> owner(int at, NounSense sense) {
        boolean owned = List.of("de", "by", "from", "of", "por").contains(passage.preposition(at));
        for (int i = at + 2; owned && i < at + LONGEST_OWNER && passage.isWord(i) && !syntax.isVerbal(i); i++) {
            boolean said = (sense.takes("t") && clauseMark(i, sense) >= 0)
                    || isInfinitive(i, sense)
                    || (isObject(i, sense) && !List.of("de", "of").contains(passage.preposition(i)));
            if (said) {
                Stretch owner = new Stretch(at + 1, i);
                return isSpeaker(owner, sense.takes("p:" + passage.preposition(at)))
                        ? Optional.of(owner)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code claims made by the mayor that} */
    private boolean isMadeBy(int at) {
        Features features = syntax.features(at);
        boolean made = features.verbForm() == VerbForm.PARTICIPLE && features.tense() != Tense.PRESENT;
        return made && List.of("by", "por").contains(passage.preposition(at + 1));
    }

    /** Whether somebody is named: where the same preposition can open what is said only a name, a word for people or an article tells. */
    private boolean isSpeaker(Stretch owner, boolean doubtful) {
        boolean noun = false;
        boolean person = passage.is(owner.from(), WordClass.DEFINITE)
                || !passage.preposition(owner.from() - 1).equals(passage.key(owner.from() - 1));
        for (int i = owner.from(); i < owner.to(); i++) {
            noun |= syntax.is(i, Upos.NOUN) || syntax.is(i, Upos.PROPN);
            person |= passage.isCapitalised(i) || passage.grammar().isPersonNoun(passage.token(i));
        }
        return doubtful ? person : noun;
    }

    /** {@code the rejection of A by X}, {@code a condenação de A por X}. */
    private Optional<Draft> by(int noun, int at, NounSense sense) {
        Stretch reach = syntax.reach(noun);
        for (int i = at + 2; isObject(at, sense) && i < reach.to() - 1; i++) {
            String preposition = passage.preposition(i);
            if (preposition.equals("by") || preposition.equals("por")) {
                int end = i;
                int maker = syntax.head(i);
                return maker < i
                        ? Optional.empty()
                        : subjects.phrase(maker).flatMap(words -> contents.trimmed(at + 1, end)
                                .map(content -> draft(noun, Subject.own(words), content, sense, false)));
            }
        }
        return Optional.empty();
    }

    /** {@code The claim that A would cost votes}: the content ends where the verb begins that the noun is the subject of. */
    private Stretch beforeMainVerb(int noun, Stretch content) {
        int verb = syntax.relation(noun).equals("nsubj") ? syntax.head(noun) : -1;
        int end = verb;
        for (int i = verb - 1; i > content.from() && syntax.head(i) == verb; i--) {
            end = syntax.isRelation(i, "aux", "cop", "advmod") ? i : end;
        }
        return end > content.from() && end < content.to() ? new Stretch(content.from(), end) : content;
    }

    /** Where {@code that} or {@code que} stands if it introduces a clause here and no relative one, or -1. */
    private int clauseMark(int at, NounSense sense) {
        boolean spanish = passage.grammar().isRomance();
        int that = spanish && passage.key(at).equals("de") ? at + 1 : at;
        boolean mark = passage.is(that, COMPLEMENTIZER) && (that > at || !spanish);
        boolean clause = spanish || isComplete(that, sense);
        boolean asks = ASKING.contains(sense.act())
                && passage.is(that, QUESTION)
                && syntax.isRelation(syntax.head(that), "acl")
                && syntax.head(syntax.head(that)) < that;
        return (mark && clause) || asks ? that : -1;
    }

    /** Whether the clause lacks nothing that {@code that} could stand for; {@code the claim that he made} lacks an object. */
    private boolean isComplete(int that, NounSense sense) {
        int verb = syntax.head(that);
        boolean passive = syntax.features(verb).verbForm() == VerbForm.PARTICIPLE
                && syntax.dependents(verb)
                        .anyMatch(i -> i < verb && syntax.isRelation(i, "aux") && passage.is(i, WordClass.BE));
        boolean full = passive
                || syntax.dependents(verb).anyMatch(i -> i > that && syntax.isRelation(i, "cop", "obj", "ccomp"));
        boolean marked = syntax.isRelation(that, "mark") || syntax.is(that, Upos.SCONJ);
        return full ? marked || hasSubject(verb, that) : marked && !isMade(verb, sense);
    }

    private boolean hasSubject(int verb, int that) {
        return syntax.isRelation(that, "obj")
                && syntax.dependents(verb).anyMatch(i -> i > that && i < verb && syntax.isRelation(i, "nsubj"));
    }

    /** Whether these two make a cue: {@code make a claim}, {@code issue a threat}. */
    private boolean isMade(int verb, NounSense sense) {
        return passage.grammar().senses(syntax.lemma(verb)).stream()
                .anyMatch(cue -> cue.parts().contains(sense.lemma()));
    }

    private boolean isInfinitive(int at, NounSense sense) {
        boolean marked = passage.grammar().isRomance()
                ? passage.key(at).equals("de")
                : passage.key(at).equals("to");
        return sense.takes("i")
                && marked
                && syntax.isVerbal(at + 1)
                && syntax.features(at + 1).verbForm() == VerbForm.INFINITIVE;
    }

    /** Whose it is: a possessive, a genitive, or who makes it ({@code issued a warning that}). */
    private Subject subject(int noun) {
        int first = syntax.reach(noun).from();
        for (int i = noun - 1; i >= first; i--) {
            if (syntax.head(i) == noun && passage.is(i, POSSESSIVE)) {
                return Subject.own(new Stretch(i, i + 1));
            }
            if (syntax.head(i) == noun
                    && syntax.isRelation(i, "nmod", "nsubj")
                    && (passage.key(i + 1).equals("'s") || isPluralGenitive(i + 1))) {
                int last = i;
                return subjects.phrase(i)
                        .map(words -> Subject.own(new Stretch(words.from(), last + 1)))
                        .orElse(Subject.UNTOLD);
            }
        }
        Optional<Stretch> namesake = namesake(noun);
        if (namesake.isPresent()) {
            return Subject.own(namesake.get());
        }
        int verb = syntax.head(noun);
        boolean made = syntax.isRelation(noun, "obj", "obl")
                && syntax.is(verb, Upos.VERB)
                && noun - verb <= FARTHEST_VERB
                && passage.grammar().senses(syntax.lemma(verb)).stream().anyMatch(sense -> sense.words() > 1)
                && passage.grammar().senses(syntax.lemma(verb)).stream()
                        .noneMatch(sense -> sense.words() == 1 && AGAINST.contains(sense.act()));
        int maker = made ? syntax.dependent(verb, "nsubj") : -1;
        return maker >= 0 && !passage.is(maker, WordClass.RELATIVE)
                ? subjects.phrase(maker).map(Subject::own).orElse(Subject.UNTOLD)
                : Subject.UNTOLD;
    }

    /** {@code a League of Ports recommendation}: a name before the noun. */
    private Optional<Stretch> namesake(int noun) {
        int from = noun;
        while (passage.isWord(from - 1) && isOfName(from - 1, noun)) {
            from--;
        }
        while (from < noun && !passage.isCapitalised(from)) {
            from++;
        }
        boolean name = from < noun
                && !passage.grammar().isRomance()
                && syntax.isRelation(noun - 1, "compound", "nmod")
                && from > passage.periodStart(noun);
        return name ? Optional.of(new Stretch(from, noun)) : Optional.empty();
    }

    private boolean isOfName(int at, int noun) {
        return passage.isCapitalised(at)
                || (passage.is(at, PREPOSITION) && passage.isCapitalised(at - 1) && at < noun - 1);
    }

    /** {@code the dockers' claim} */
    private boolean isPluralGenitive(int at) {
        return !passage.grammar().isRomance()
                && passage.key(at - 1).endsWith("s")
                && (passage.key(at).equals("'") || passage.key(at).equals("\u2019"));
    }

    private Draft draft(int noun, Subject subject, Stretch content, NounSense sense, boolean firm) {
        Span span = passage.span(content);
        return new Draft(
                subject, Optional.of(new Stretch(noun, noun + 1)), List.of(span), sense.act(), firm, List.of());
    }
}
