package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.RELATIVE;
import static org.countersign.extract.statement.WordClass.SUBORDINATOR;

import java.util.Optional;

/** Finds the subject of a verb: the noun phrase before it, past appositions, relative clauses and adverbials. */
final class Subjects {

    private static final int FARTHEST = 60;
    private static final int FARTHEST_MAIN = 150;

    private final Passage passage;
    private final NounPhrases phrases;

    Subjects(Passage passage, NounPhrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** The subject before the verb that begins at {@code verb}; dropped if there is none. */
    Subject before(int verb) {
        int floor = Math.max(passage.periodStart(verb), verb - FARTHEST);
        int last = phrases.beforeMoments(verb, floor) - 1;
        if (last < floor) {
            return Subject.DROPPED;
        }
        if (passage.is(last, CONJUNCTION) || (passage.is(last, SUBORDINATOR) && !passage.is(last, RELATIVE))) {
            return Subject.shared(mainSubject(last));
        }
        if (passage.is(last, COMPLEMENTIZER) && followsVerb(last)) {
            return Subject.shared(mainSubject(last));
        }
        if (passage.is(last, RELATIVE) && (passage.isComma(last - 1) || passage.isWord(last - 1))) {
            return Subject.relative(antecedent(last, floor));
        }
        return ownBefore(verb);
    }

    /** The subject before the verb where it has one of its own. */
    private Subject ownBefore(int verb) {
        int floor = Math.max(passage.periodStart(verb), verb - FARTHEST);
        int end = phrases.beforeMoments(verb, floor);
        if (end <= floor) {
            return Subject.DROPPED;
        }
        return passage.isComma(end - 1)
                ? beforeInsertion(end - 1, floor)
                : phrase(floor, end).map(Subject::own).orElse(Subject.DROPPED);
    }

    /** The subject of the first verb of the period before {@code before}. */
    Optional<Stretch> mainSubject(int before) {
        int start = Math.max(passage.periodStart(before), before - FARTHEST_MAIN);
        for (int i = start + 1; i < before; i++) {
            boolean inRelative = passage.is(i - 1, RELATIVE) || passage.is(i - 1, CONJUNCTION);
            if (passage.looksFinite(i) && !inRelative && !passage.isQuoted(i) && !isSubordinate(i)) {
                Subject subject = ownBefore(i);
                if (subject.isOwn()) {
                    return subject.words();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the tree has this verb in a clause within the sentence. */
    private boolean isSubordinate(int verb) {
        Syntax syntax = passage.syntax();
        return syntax.isRelation(syntax.helped(verb), "ccomp", "csubj", "acl", "advcl");
    }

    private boolean followsVerb(int complementizer) {
        int before = phrases.beforeMoments(complementizer, passage.periodStart(complementizer)) - 1;
        return passage.looksFinite(before) || passage.is(before, PREPOSITION);
    }

    private Optional<Stretch> antecedent(int relative, int floor) {
        int end = passage.isComma(relative - 1) ? relative - 1 : relative;
        int last = end - 1;
        return last < floor ? Optional.empty() : phrase(floor, end).map(this::withoutVerb);
    }

    /** {@code Devlin} of {@code went to meet with Devlin, who}. */
    private Stretch withoutVerb(Stretch words) {
        Syntax syntax = passage.syntax();
        int from = words.from();
        for (int i = words.from(); i < words.to() - 1; i++) {
            int noun = syntax.head(i);
            if (syntax.isRelation(i, "case") && noun > i && noun < words.to() && syntax.isRelation(noun, "obl")) {
                from = i + 1;
            }
        }
        return new Stretch(from, words.to());
    }

    /** {@code X, who left early, said}: what stands before the insertion that ends with the comma. */
    private Subject beforeInsertion(int comma, int floor) {
        int open = comma - 1;
        while (open > floor && !(passage.isComma(open) && !passage.isQuoted(open))) {
            if (isWall(open)) {
                return Subject.DROPPED;
            }
            open--;
        }
        if (open <= floor || !passage.isComma(open)) {
            return Subject.DROPPED;
        }
        if (isName(open + 1, comma)) {
            return phrase(floor, open)
                    .map(head -> Subject.own(new Stretch(head.from(), comma)))
                    .orElse(Subject.DROPPED);
        }
        return phrase(floor, open).map(Subject::own).orElse(Subject.DROPPED);
    }

    private boolean isName(int from, int to) {
        int at = from;
        while (at < to
                && at < from + 3
                && passage.isWord(at)
                && !passage.isCapitalised(at)
                && !passage.is(at, PREPOSITION)
                && !passage.is(at, RELATIVE)
                && !passage.looksFinite(at)) {
            at++;
        }
        int first = at;
        while (at < to
                && (passage.isCapitalised(at)
                        || passage.isMark(at, ".()")
                        || (passage.grammar().isRomance()
                                && passage.is(at, WordClass.LINK)
                                && at > first
                                && passage.isCapitalised(at + 1)))) {
            at++;
        }
        return at == to && at > first;
    }

    /** The noun phrase that ends at {@code end}. */
    private Optional<Stretch> phrase(int floor, int end) {
        int start = end;
        while (start > floor && !isBoundary(start - 1)) {
            start--;
        }
        int cut = relativeCut(start, end);
        if (cut < end) {
            end = cut;
        }
        if (start >= end && start > floor && passage.is(start - 1, RELATIVE)) {
            return Optional.empty();
        }
        start = afterLastVerb(start, end);
        start = afterFronted(start, end);
        start = afterRelative(start, end);
        return start < end && holdsNoun(start, end) ? Optional.of(new Stretch(start, end)) : Optional.empty();
    }

    /** {@code which the court ruled}: the pronoun is an object, whose verb has a subject of its own. */
    private int afterRelative(int start, int end) {
        int next = start + 1;
        boolean subject = passage.is(next, WordClass.PRONOUN)
                || passage.is(next, DETERMINER)
                || passage.is(next, WordClass.POSSESSIVE)
                || passage.isCapitalised(next);
        boolean pronoun = passage.is(start, RELATIVE) || passage.is(start, WordClass.QUESTION);
        return next < end && pronoun && subject ? next : start;
    }

    private boolean isBoundary(int at) {
        if (isWall(at)) {
            return true;
        }
        if (passage.isComma(at)) {
            return true;
        }
        boolean opens = passage.is(at, COMPLEMENTIZER)
                && !startsRelative(at)
                && !(passage.is(at - 1, PREPOSITION) && !passage.grammar().isRomance());
        return opens || passage.is(at, SUBORDINATOR);
    }

    private boolean isWall(int at) {
        boolean mark = passage.inside(at) && passage.token(at).isQuote() && !isNameQuotation(at);
        boolean credit = passage.key(at).equals("--") && passage.isMark(at - 1, ")");
        return mark
                || credit
                || passage.isMark(at, ";:\u2014\u2013!?")
                || (passage.isMark(at, ".") && !isAbbreviation(at));
    }

    /** A short quoted name: {@code the portal "Gulf Watch"}. */
    private boolean isNameQuotation(int at) {
        return passage.quotationAt(at)
                .filter(quotation -> quotation.length() <= 3
                        && !quotation.open()
                        && passage.isCapitalised(quotation.first())
                        && passage.isWord(quotation.from() - 1))
                .isPresent();
    }

    private boolean isAbbreviation(int at) {
        return passage.isCapitalised(at - 1)
                && passage.token(at - 1).text().length() <= 4
                && passage.touchesPrevious(at);
    }

    private boolean startsRelative(int at) {
        int next = at + 1;
        while (passage.is(next, WordClass.CLITIC) || passage.is(next, NEGATION) || passage.is(next, ADVERB)) {
            next++;
        }
        return passage.looksFinite(next) && passage.isWord(at - 1);
    }

    /** Where a relative clause or a participle begins inside the phrase. */
    private int relativeCut(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean participle =
                    !passage.grammar().isRomance() && passage.key(i).endsWith("ed") && "by".equals(passage.key(i + 1));
            boolean participio = passage.grammar().isRomance()
                    && passage.key(i).matches(".*[ai]d[oa]s?")
                    && "por".equals(passage.key(i + 1));
            if (passage.is(i, RELATIVE) || participle || participio) {
                return i;
            }
        }
        return end;
    }

    private int afterLastVerb(int start, int end) {
        int from = start;
        for (int i = start; i < end - 1; i++) {
            boolean verb = passage.looksFinite(i);
            boolean conjunction = passage.is(i, CONJUNCTION);
            if (conjunction && (i == from || passage.hasFinite(start, i))) {
                from = i + 1;
            } else if (verb && !passage.isCapitalised(i) && !hasConjunctionAfter(i, end)) {
                from = i + 1;
            }
        }
        return from;
    }

    private boolean hasConjunctionAfter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /** Skips what stands before the phrase without a comma: {@code But}, {@code On Monday}, {@code In Lima}. */
    private int afterFronted(int start, int end) {
        int from = start;
        while (from < end - 1
                && (passage.is(from, CONJUNCTION)
                        || (passage.is(from, ADVERB) && !passage.is(from, DETERMINER))
                        || passage.is(from, SUBORDINATOR)
                        || (passage.is(from, COMPLEMENTIZER) && !passage.is(from + 1, WordClass.BE)))
                && !(passage.is(from, DETERMINER)
                        && !passage.is(from, CONJUNCTION)
                        && !passage.is(from, COMPLEMENTIZER))) {
            from++;
        }
        from = Math.min(phrases.afterMoments(from), end - 1);
        if (!passage.is(from, PREPOSITION)) {
            return from;
        }
        for (int i = from + 2; i < end; i++) {
            i = Math.max(i, Math.min(phrases.afterMoments(i), end - 1));
            boolean opens = passage.is(i, DETERMINER) || passage.is(i, PRONOUN) || passage.is(i, POSSESSIVE);
            boolean free = !passage.is(i - 1, PREPOSITION) && !passage.is(i - 1, DETERMINER);
            if (opens && free) {
                return i;
            }
        }
        for (int i = from + 2; i < end; i++) {
            boolean afterNoun = passage.isWord(i - 1)
                    && !passage.isCapitalised(i - 1)
                    && !passage.grammar().isFunctionWord(passage.token(i - 1));
            if ((passage.isCapitalised(i) && afterNoun)
                    || (!passage.isCapitalised(i)
                            && passage.isCapitalised(i - 1)
                            && passage.isWord(i)
                            && !passage.grammar().isFunctionWord(passage.token(i)))) {
                return i;
            }
        }
        return end;
    }

    private boolean holdsNoun(int from, int to) {
        boolean pointing =
                passage.is(from, WordClass.POINTING) && passage.grammar().isRomance();
        if (to - from == 1 && (passage.is(from, PRONOUN) || pointing)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean content = passage.isWord(i)
                    && (passage.isCapitalised(i) || !passage.grammar().isFunctionWord(passage.token(i)));
            if (content || passage.is(i, PRONOUN)) {
                return true;
            }
        }
        return false;
    }
}
