package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.ASIDE;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.MEDIUM;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.RELATIVE;
import static org.countersign.extract.statement.WordClass.SUBORDINATOR;
import static org.countersign.extract.statement.WordClass.TIME;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.lang.Features;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;
import org.countersign.model.Act;

/** Tells where a content ends: at another statement, at an attribution of the whole, at a remark of the reporter. */
final class ContentEnds {

    private static final int FARTHEST_VERB = 14;
    private static final int SHORTEST_SPEECH = 5;
    private static final int LONGEST_ITEM = 9;
    private static final Set<Act> TRUSTED = EnumSet.of(
            Act.CONFIRMS, Act.DENIES, Act.DEMANDS, Act.ASKS, Act.PROMISES, Act.WARNS, Act.ALLEGES, Act.DOUBTS);

    private final Passage passage;
    private final NounPhrases phrases;
    private final VerbCues verbs;
    private final MainClauseStarts mainClause;

    ContentEnds(Passage passage, NounPhrases phrases, VerbCues verbs) {
        this.passage = passage;
        this.phrases = phrases;
        this.verbs = verbs;
        this.mainClause = new MainClauseStarts(passage, phrases);
    }

    /** Whether a clause that begins at {@code from} ends before this token. */
    boolean clause(int at, int from) {
        if (at == from) {
            return false;
        }
        if (passage.isMark(at, ";") || isSentenceEnd(at) || closes(at, from) || mainClause.begins(at, from)) {
            return true;
        }
        if (passage.isMark(at, ":")) {
            return opensSharedCue(at + 1);
        }
        if (passage.isMark(at, "\u2014\u2013") && !passage.touchesPrevious(at + 1)) {
            return verbs.at(at + 1).isPresent();
        }
        if (passage.isComma(at)) {
            return opensAttribution(at + 1)
                    || isFollowedByThat(at + 1)
                    || opensCoordinate(at + 1)
                    || opensAside(at + 1)
                    || opensReport(at + 1)
                    || isInverted(at + 1);
        }
        if (passage.is(at, CONJUNCTION) && passage.grammar().isRomance() && turnsPast(from, at)) {
            return true;
        }
        if (passage.is(at, CONJUNCTION)
                && !passage.isComma(at - 1)
                && !passage.syntax().is(at, Upos.ADV)) {
            if (isBehindOwnQuotation(at, from) && opensCoordinate(at)) {
                return true;
            }
            return opensSharedCue(at + 1) && keepsTense(from, at + 1) && !joinsDeeds(at, from);
        }
        return "according".equals(passage.key(at)) && "to".equals(passage.key(at + 1));
    }

    private boolean isBehindOwnQuotation(int at, int from) {
        return passage.quotationAt(at - 1)
                .filter(one -> one.to() == at && one.from() <= from)
                .isPresent();
    }

    /** A content that began with a quotation ends with it, unless another clause or quotation of it follows. */
    private boolean closes(int at, int from) {
        if (!passage.isComma(at) || passage.isQuoted(at)) {
            return false;
        }
        Optional<Quotation> quotation = passage.quotationAt(at - 1);
        boolean whole = quotation.isPresent()
                && quotation.get().to() == at
                && quotation.get().from() <= from
                && quotation.get().from() >= from - 1
                && quotation.get().length() >= SHORTEST_SPEECH;
        int next = passage.is(at + 1, CONJUNCTION) ? at + 2 : at + 1;
        return whole && !passage.isQuoted(next) && !passage.is(next, COMPLEMENTIZER);
    }

    /** {@code , according to}, {@code , adding that}. */
    private boolean opensAttribution(int at) {
        boolean phrase = passage.inside(at)
                && passage.grammar()
                        .phrases()
                        .at(passage.tokens(), at)
                        .filter(match -> match.meaning().takesSource() && !"para".equals(passage.key(at)))
                        .isPresent();
        return phrase || verbs.at(at).filter(cue -> !cue.finite()).isPresent();
    }

    /** {@code , but X said}, {@code , y anadio que}. */
    private boolean opensCoordinate(int at) {
        int next = at;
        while (passage.is(next, CONJUNCTION) || passage.is(next, SUBORDINATOR) || isIfWell(next)) {
            next++;
        }
        if (next == at) {
            return false;
        }
        if (opensSharedCue(next)) {
            return true;
        }
        int limit = Math.min(passage.periodEnd(at), next + FARTHEST_VERB);
        for (int i = next; i < limit; i++) {
            if (passage.isComma(i) || passage.isQuoted(i) || passage.is(i, COMPLEMENTIZER)) {
                return false;
            }
            Optional<VerbCue> cue = verbs.at(i);
            if (cue.isPresent()) {
                return takesContent(cue.get());
            }
            if (passage.looksFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** {@code , precisó que}: the next cue of the same speaker, without a conjunction. */
    private boolean isFollowedByThat(int at) {
        boolean spanish = passage.grammar().isRomance();
        return verbs.at(at)
                .filter(cue -> cue.finite()
                        && (spanish
                                ? passage.is(cue.to(), COMPLEMENTIZER)
                                : cue.sense().isCore()))
                .isPresent();
    }

    /** A full stop inside the passage: a content behind a cue ends with its sentence. */
    private boolean isSentenceEnd(int at) {
        return passage.isMark(at, ".!?")
                && passage.isCapitalised(at + 1)
                && !passage.isCapitalised(at - 1)
                && passage.isWord(at - 1);
    }

    /** {@code , extremo que}, {@code , una versión que}, {@code , preguntado por}: the reporter goes on. */
    private boolean opensAside(int at) {
        int noun = passage.is(at, DETERMINER) && !passage.is(at, ASIDE) ? at + 1 : at;
        boolean aside =
                passage.is(noun, ASIDE) && (passage.is(noun + 1, RELATIVE) || passage.is(noun + 1, COMPLEMENTIZER));
        boolean asked = passage.inside(at)
                && passage.grammar().verbs().at(passage.tokens(), at).stream()
                        .flatMap(match -> match.meanings().stream())
                        .anyMatch(sense ->
                                sense.act() == Act.ASKS && sense.isForm("participle") && !sense.isForm("finite"));
        return aside || (asked && passage.is(at + 1, PREPOSITION));
    }

    /** {@code , with the Herald reporting that}: somebody else's statement beside it. */
    private boolean opensReport(int at) {
        if (passage.grammar().isRomance() || !passage.key(at).equals("with")) {
            return false;
        }
        Syntax syntax = passage.syntax();
        int end = Math.min(passage.periodTail(at), at + LONGEST_ITEM);
        return IntStream.range(at + 2, end)
                .takeWhile(i -> !passage.isComma(i) && !syntax.isFinite(i))
                .anyMatch(i -> syntax.isVerbal(i)
                        && syntax.dependent(i, "nsubj") > at
                        && !passage.grammar().senses(syntax.lemma(i)).isEmpty());
    }

    /** {@code , dijo el ministro} up to the end or a comma: somebody else is the source of the whole. */
    private boolean isInverted(int at) {
        Optional<VerbCue> cue = verbs.at(at)
                .filter(found -> found.finite()
                        && !found.sense().isWeak()
                        && found.sense().takes("q"));
        if (cue.isEmpty()) {
            return false;
        }
        int after = phrases.afterMoments(cue.get().to());
        if (passage.grammar().isRomance() && (after >= passage.periodTail(at) || passage.isMark(after, ";,"))) {
            return true;
        }
        int end = phrases.startingAt(phrases.afterMoments(cue.get().to()))
                .map(Stretch::to)
                .orElse(-1);
        return end > 0 && (end >= passage.periodTail(at) || passage.isComma(end));
    }

    /** A present or future clause that goes on with a past verb has gone back to the reporter. */
    private boolean turnsPast(int from, int at) {
        boolean past = passage.grammar().looksPast(passage.tokens(), at + 1);
        if (!past || passage.isQuoted(at)) {
            return false;
        }
        for (int i = from; i < at; i++) {
            if (passage.looksFinite(i)) {
                return !passage.grammar().looksPast(passage.tokens(), i);
            }
        }
        return false;
    }

    /** Without que a second cue of the same speaker stands in the tense of the first. */
    private boolean keepsTense(int from, int at) {
        Optional<VerbCue> second = verbs.at(at);
        if (!passage.grammar().isRomance()
                || second.isEmpty()
                || passage.is(second.get().to(), COMPLEMENTIZER)) {
            return true;
        }
        boolean past = second.get().sense().isForm("past");
        for (int i = from - 1; i >= Math.max(passage.periodStart(from), from - FARTHEST_VERB); i--) {
            Optional<VerbCue> first = verbs.at(i);
            if (first.isPresent()) {
                return first.get().sense().isForm("past") == past;
            }
        }
        return true;
    }

    private boolean isIfWell(int at) {
        return "bien".equals(passage.key(at)) && "si".equals(passage.key(at - 1));
    }

    /** A verb of saying that follows at once and shares its subject. */
    private boolean opensSharedCue(int at) {
        int next = at;
        while ((passage.is(next, ADVERB) && !passage.is(next, COMPLEMENTIZER))
                || (passage.is(next, CLITIC) && !passage.is(next, DETERMINER))
                || (passage.is(next, CLITIC) && verbs.at(next + 1).isPresent())) {
            next++;
        }
        Optional<VerbCue> cue = Optional.empty();
        for (int i = next; i < Math.min(next + 3, passage.size()) && cue.isEmpty(); i++) {
            cue = verbs.at(i).filter(found -> found.from() >= at);
            if (!passage.is(i, WordClass.HAVE) && !passage.is(i, CLITIC) && cue.isEmpty()) {
                return false;
            }
        }
        return cue.filter(this::takesContent).isPresent();
    }

    private boolean takesContent(VerbCue cue) {
        int next = cue.to();
        boolean clause = passage.is(next, COMPLEMENTIZER)
                || passage.is(next, WordClass.QUESTION)
                || (passage.inside(next) && passage.token(next).isQuote())
                || passage.isMark(next, ":");
        boolean trusted = cue.sense().isCore() || TRUSTED.contains(cue.sense().act());
        boolean follows = passage.isWord(next) && !passage.is(next, CONJUNCTION);
        return cue.finite() && (clause || (trusted && follows && !cue.sense().isWeak()));
    }

    /** A comma of a short insertion: {@code that repeat, word for word, a text}. */
    private boolean isInParentheses(int comma) {
        return isInsertion(comma, 1) || isInsertion(comma, -1);
    }

    private boolean isInsertion(int comma, int step) {
        for (int i = comma + step; Math.abs(i - comma) <= 4 && passage.inside(i); i += step) {
            if (passage.isComma(i)) {
                return Math.abs(i - comma) > 1 && passage.isWord(Math.max(i, comma) + 1);
            }
            boolean light = passage.isWord(i) && !passage.isCapitalised(i) && !passage.looksFinite(i);
            if (!light || passage.is(i, CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }

    /** {@code narrow but steady} */
    private boolean joinsAdjectives(int at) {
        return passage.syntax().is(at - 1, Upos.ADJ) && passage.syntax().is(at + 1, Upos.ADJ);
    }

    /** Whether a noun phrase behind this comma is one more of those before it. */
    private boolean isInList(int comma, int from) {
        Syntax syntax = passage.syntax();
        for (int i = comma + 1; i < Math.min(passage.periodTail(comma), comma + LONGEST_ITEM); i++) {
            if (passage.isComma(i) || passage.looksFinite(i) || passage.is(i, RELATIVE)) {
                return false;
            }
            boolean joined = syntax.isRelation(i, "conj") || isFirstOfSeveral(i);
            if (joined && syntax.head(i) < comma && syntax.head(i) >= from) {
                boolean nouns = !syntax.isVerbal(i) && !syntax.isVerbal(syntax.head(i)) && !hasVerb(i);
                return nouns || areDeeds(syntax.head(i), i);
            }
        }
        return false;
    }

    /** {@code hiding the letters, selling them and burning the rest}: the tree may hang the second on the first. */
    private boolean isFirstOfSeveral(int at) {
        Syntax syntax = passage.syntax();
        return syntax.isRelation(at, "advcl")
                && syntax.dependents(at).anyMatch(i -> i > at && syntax.isRelation(i, "conj") && areDeeds(at, i));
    }

    /** {@code to sign the letter and demand a vote} */
    private boolean joinsDeeds(int conjunction, int from) {
        Syntax syntax = passage.syntax();
        int next = conjunction + 1;
        int first = syntax.head(next);
        return passage.is(conjunction, CONJUNCTION)
                && syntax.isRelation(next, "conj")
                && first >= from
                && first < conjunction
                && areDeeds(first, next);
    }

    private boolean areDeeds(int first, int second) {
        Features features = passage.syntax().features(first);
        boolean deed = features.verbForm() == VerbForm.GERUND
                || features.verbForm() == VerbForm.INFINITIVE
                || (features.verbForm() == VerbForm.PARTICIPLE && features.tense() == Tense.PRESENT);
        Features other = passage.syntax().features(second);
        return deed && other.verbForm() == features.verbForm() && other.tense() == features.tense();
    }

    private boolean hasVerb(int noun) {
        int end = Math.min(passage.periodTail(noun), noun + LONGEST_ITEM);
        for (int i = noun; i < end && !passage.isComma(i) && !passage.is(i, RELATIVE); i++) {
            if (passage.looksFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase with all that belongs to it ends before this token. */
    boolean object(int at, int from) {
        if ((passage.isComma(at) && !isInParentheses(at) && !isInList(at, from)) || passage.isMark(at, ":")) {
            return true;
        }
        boolean link = passage.is(at, CONJUNCTION) || passage.is(at, SUBORDINATOR);
        if (link && !joinsDeeds(at, from)) {
            return passage.looksFinite(at + 1)
                    || verbs.at(at + 1).isPresent()
                    || (passage.is(at + 1, CLITIC) && passage.looksFinite(at + 2))
                    || (("but".equals(passage.key(at)) || "pero".equals(passage.key(at))) && !joinsAdjectives(at));
        }
        boolean day = passage.is(at, PREPOSITION)
                && ((passage.is(at + 1, TIME) && passage.isCapitalised(at + 1))
                        || passage.is(at + 1, MEDIUM)
                        || (passage.is(at + 1, DETERMINER) && passage.is(at + 2, MEDIUM)));
        return day
                || (passage.is(at, DETERMINER)
                        && passage.is(at + 1, TIME)
                        && passage.grammar().isRomance()
                        && !passage.is(at - 1, PREPOSITION));
    }
}
