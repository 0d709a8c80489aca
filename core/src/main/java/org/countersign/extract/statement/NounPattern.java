package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;
import org.countersign.model.Act;
import org.countersign.model.Span;

/** A noun of saying with what is said: {@code his claim that A}, {@code the ministry's request for A}, {@code el anuncio de que A}. */
final class NounPattern {

    /** Who does one of these to a claim has not made it. */
    private static final Set<Act> AGAINST = EnumSet.of(Act.DENIES, Act.DOUBTS, Act.ALLEGES);

    private static final int FARTHEST_VERB = 6;
    private static final Set<Act> ASKING = EnumSet.of(Act.DEMANDS, Act.ASKS, Act.PROMISES, Act.WARNS, Act.OFFERS);

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
        if (!syntax.is(noun, Upos.NOUN)) {
            return Optional.empty();
        }
        return passage.grammar().nounSense(passage.token(noun)).flatMap(sense -> read(noun, sense));
    }

    private Optional<Draft> read(int noun, NounSense sense) {
        int after = phrases.afterMoments(noun + 1);
        Subject subject = subject(noun);
        if (sense.takes("t")) {
            int that = clauseMark(after);
            if (that >= 0) {
                return contents.object(that + 1)
                        .map(content -> beforeMainVerb(noun, content))
                        .map(content -> draft(noun, subject, content, sense, true));
            }
        }
        if (!subject.isOwn()) {
            return Optional.empty();
        }
        boolean infinitive = sense.takes("i") && ASKING.contains(sense.act()) && isInfinitive(after);
        boolean object = passage.is(after, PREPOSITION)
                && sense.takes("p:" + passage.preposition(after))
                && !(passage.is(after + 1, PRONOUN) && !passage.is(after + 1, WordClass.DETERMINER));
        if (!infinitive && !object) {
            return Optional.empty();
        }
        boolean marked = passage.grammar().isRomance() || object;
        return contents.object(marked ? after + 1 : after).map(content -> draft(noun, subject, content, sense, false));
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
    private int clauseMark(int at) {
        boolean spanish = passage.grammar().isRomance();
        int that = spanish && passage.key(at).equals("de") ? at + 1 : at;
        boolean mark = passage.is(that, COMPLEMENTIZER) && (that > at || !spanish);
        boolean clause = spanish || syntax.isRelation(that, "mark");
        return mark && clause ? that : -1;
    }

    private boolean isInfinitive(int at) {
        boolean marked = passage.grammar().isRomance()
                ? passage.key(at).equals("de")
                : passage.key(at).equals("to");
        return marked && syntax.isVerbal(at + 1) && syntax.features(at + 1).verbForm() == VerbForm.INFINITIVE;
    }

    /** Whose it is: a possessive, a genitive, or who makes it ({@code issued a warning that}). */
    private Subject subject(int noun) {
        int first = syntax.reach(noun).from();
        for (int i = noun - 1; i >= first; i--) {
            if (syntax.head(i) == noun && passage.is(i, POSSESSIVE)) {
                return Subject.own(new Stretch(i, i + 1));
            }
            if (syntax.head(i) == noun
                    && syntax.isRelation(i, "nmod")
                    && (passage.key(i + 1).equals("'s") || isPluralGenitive(i + 1))) {
                int last = i;
                return subjects.phrase(i)
                        .map(words -> Subject.own(new Stretch(words.from(), last + 1)))
                        .orElse(Subject.UNTOLD);
            }
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
