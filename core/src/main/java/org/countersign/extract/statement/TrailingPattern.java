package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.QUESTION;
import static org.countersign.extract.statement.WordClass.RELATIVE;
import static org.countersign.extract.statement.WordClass.SUBORDINATOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Content first: {@code “A,” said X}, {@code “A,” X said, “B”}, {@code A, X said on Monday.} */
final class TrailingPattern {

    private static final int FEWEST_WORDS = 3;
    private static final int LONG_CLAUSE = 7;
    private static final String PAUSES = ",;:\u2014\u2013-";

    private final Passage passage;
    private final Agreement agreement;
    private final NounPhrases phrases;
    private final Contents contents;
    private final VerbCues verbs;
    private final ViaFinder vias;
    private final MainClauseStarts mainClause;

    private final FollowingSubjects following;

    TrailingPattern(
            Passage passage, NounPhrases phrases, Contents contents, VerbCues verbs, ViaFinder vias, Voices voices) {
        this.passage = passage;
        this.following = new FollowingSubjects(passage, phrases, voices);
        this.phrases = phrases;
        this.contents = contents;
        this.verbs = verbs;
        this.vias = vias;
        this.agreement = new Agreement(passage);
        this.mainClause = new MainClauseStarts(passage, phrases);
    }

    /**
     * The statement of this verb if its content stands before it.
     *
     * @param left the subject before the verb
     * @param claimed index before which the words belong to earlier statements
     */
    Optional<Draft> read(VerbCue cue, Subject left, int claimed) {
        boolean across =
                left.isOwn() && passage.isQuoted(left.words().orElseThrow().to() - 1) && !passage.isQuoted(cue.head());
        if (across) {
            return read(cue, Subject.DROPPED, claimed);
        }
        boolean speaks = cue.sense().takes("q") || cue.sense().takes("t");
        boolean leadsOn = passage.is(phrases.afterMoments(cue.to()), COMPLEMENTIZER)
                || (passage.isComma(cue.to())
                        && passage.is(cue.to() + 1, COMPLEMENTIZER)
                        && !passage.grammar().isRomance())
                || announcesClause(phrases.afterMoments(cue.to()))
                || passage.isMark(cue.to(), ":");
        if (!speaks || leadsOn) {
            return Optional.empty();
        }
        boolean addressee =
                left.isOwn() && !passage.grammar().isRomance() && cue.sense().takes("n");
        Optional<Draft> inverted =
                addressee ? Optional.empty() : inverted(cue).flatMap(attribution -> content(cue, attribution, claimed));
        if (inverted.isPresent()) {
            return inverted;
        }
        return content(cue, upright(cue, left), claimed);
    }

    /** {@code insistió en que} */
    private boolean announcesClause(int at) {
        return passage.grammar().isRomance() && passage.is(at, PREPOSITION) && passage.is(at + 1, COMPLEMENTIZER);
    }

    private Attribution upright(VerbCue cue, Subject left) {
        int start = left.isOwn() ? left.words().orElseThrow().from() : cue.from();
        while (!left.isOwn() && passage.is(start - 1, WordClass.CLITIC)) {
            start--;
        }
        return new Attribution(left, start, phrases.afterAdverbials(cue.to()));
    }

    /** {@code , said the minister} directly behind a comma, dash or quotation. */
    private Optional<Attribution> inverted(VerbCue cue) {
        int start = cue.from();
        while (passage.is(start - 1, WordClass.CLITIC)) {
            start--;
        }
        if (!passage.isMark(start - 1, ",\u2014\u2013-") && !isQuotationEnd(start)) {
            return Optional.empty();
        }
        int at = phrases.afterMoments(cue.to());
        Optional<Stretch> subject = phrases.startingAt(at);
        if (subject.isEmpty()) {
            subject = phrases.startingAt(phrases.afterAdverbials(cue.to()));
        }
        if (subject.isEmpty()) {
            subject = following.of(cue);
        }
        int from = start;
        if (subject.filter(words -> agreement.isBroken(cue, words) || isObject(cue, words))
                .isPresent()) {
            return Optional.empty();
        }
        return subject.map(words -> new Attribution(Subject.own(words), from, phrases.afterAdverbials(words.to())))
                .filter(attribution -> isClosed(attribution.to())
                        || opensRelative(attribution.to())
                        || isQuotationEnd(from)
                        || isBehindQuotation(from));
    }

    private boolean isBehindQuotation(int from) {
        return passage.grammar().isRomance() && passage.isComma(from - 1) && isQuotationEnd(from - 1);
    }

    /** Whether the tree has another subject before the verb, and in these words its object or what hangs on that. */
    private boolean isObject(VerbCue cue, Stretch words) {
        Syntax syntax = passage.syntax();
        int subject = syntax.dependent(cue.head(), "nsubj");
        boolean before = subject >= 0 && subject < cue.head() && !passage.isQuoted(subject) && !isInserted(cue, words);
        for (int i = Math.max(subject, 0); before && i < cue.from(); i++) {
            before = !passage.looksFinite(i) || syntax.isRelation(i, "acl", "aux", "cop");
        }
        return before
                && syntax.dependents(cue.head()).noneMatch(i -> words.contains(i) && syntax.isRelation(i, "nsubj"));
    }

    /** {@code The gates, said Marsh, are shut}: a name with its verb between commas. */
    private boolean isInserted(VerbCue cue, Stretch words) {
        return passage.isComma(cue.from() - 1)
                && passage.isComma(words.to())
                && words.from() == cue.to()
                && passage.looksFinite(words.to() + 1)
                && IntStream.range(words.from(), words.to()).allMatch(passage::isCapitalised);
    }

    private Optional<Draft> content(VerbCue cue, Attribution attribution, int claimed) {
        int end = attribution.from();
        while (end > 0 && passage.isMark(end - 1, ",\u2014\u2013-") && !isQuotationEnd(end)) {
            end--;
        }
        boolean afterQuotation = isQuotationEnd(end);
        if (!afterQuotation && announcesQuotation(attribution.to())) {
            return Optional.empty();
        }
        if (end <= passage.periodStart(cue.from()) || (!afterQuotation && end == attribution.from())) {
            return Optional.empty();
        }
        int from = afterQuotation ? quotationStart(end, claimed) : contentStart(end, claimed);
        boolean fits =
                afterQuotation ? fitsQuotation(cue, attribution, from, end) : fitsClause(cue, attribution, from, end);
        int limit = end;
        return fits ? contents.trimmed(from, limit).map(content -> draft(cue, attribution, content)) : Optional.empty();
    }

    /** {@code Asked for more, X said, “No.”}: what is said is the whole sentence that follows in quotation marks. */
    private boolean announcesQuotation(int at) {
        int from = passage.isMark(at, ",:") ? at + 1 : at;
        return passage.quotationAt(from)
                .filter(one -> one.from() == from && passage.isCapitalised(one.first()))
                .isPresent();
    }

    private boolean isQuotationEnd(int end) {
        return passage.quotationAt(end - 1).filter(one -> one.to() == end).isPresent();
    }

    /** A whole sentence in quotation marks behind a full stop stands for itself: the blank before it may be lost. */
    private int quotationStart(int end, int claimed) {
        Quotation quotation = passage.quotationAt(end - 1).orElseThrow();
        int start = quotation.from();
        boolean whole =
                passage.isMark(start - 1, ".!?") && passage.isCapitalised(quotation.first()) && start >= claimed;
        return whole ? Math.max(start, contentStart(end, claimed)) : contentStart(end, claimed);
    }

    private int contentStart(int end, int claimed) {
        int from = Math.max(passage.periodStart(end - 1), claimed);
        Optional<Quotation> outer = passage.quotationAt(end);
        if (outer.isPresent() && outer.get().from() < end) {
            from = Math.max(from, outer.get().first());
        }
        for (int i = end - FEWEST_WORDS; i > from; i--) {
            if (passage.isMark(i, ":") && !passage.isQuoted(i)) {
                return i + 1;
            }
        }
        return Math.min(from, end);
    }

    private boolean fitsQuotation(VerbCue cue, Attribution attribution, int from, int end) {
        Quotation quotation = passage.quotationAt(end - 1).orElseThrow();
        boolean whole = quotation.from() <= from || passage.isMark(quotation.from() - 1, ":,");
        boolean named = attribution.subject().isOwn() || passage.grammar().isRomance();
        return cue.sense().takes("q")
                && named
                && (whole || isClosed(attribution.to()) || passage.hasFinite(from, quotation.from()));
    }

    private boolean fitsClause(VerbCue cue, Attribution attribution, int from, int end) {
        boolean inverted = attribution.subject().isOwn()
                && attribution.subject().words().orElseThrow().from() > cue.head();
        boolean atEnd = attribution.to() >= passage.periodTail(cue.head());
        boolean usual = inverted == passage.grammar().isRomance() || atEnd;
        boolean trusted =
                cue.sense().isCore() || (!cue.sense().isWeak() && cue.sense().takes("q") && usual);
        boolean named = attribution.subject().isOwn() || passage.grammar().isRomance();
        boolean sentence = inverted && atEnd && end - from >= LONG_CLAUSE;
        boolean clause = sentence || (end - from >= FEWEST_WORDS && passage.hasFinite(from, end));
        boolean plain = inverted || cue.sense().takes("n") || phrases.afterMoments(cue.to()) >= attribution.to();
        boolean fronted = passage.is(from, SUBORDINATOR) && !passage.is(from, QUESTION);
        boolean broken = plain && passage.isComma(attribution.to()) && goesOn(attribution.to() + 1);
        return trusted
                && named
                && (isClosed(attribution.to()) || (inverted && opensRelative(attribution.to())))
                && (clause || broken)
                && (!fronted || inverted || phrases.afterMoments(cue.to()) >= attribution.to())
                && !(inverted && holdsSubject(cue, from, end));
    }

    /** {@code El ministro, Walter Quint, descarta un pacto}: what stands before is who speaks. */
    private boolean holdsSubject(VerbCue cue, int from, int end) {
        int subject = passage.syntax().dependent(cue.head(), "nsubj");
        return passage.grammar().isRomance() && subject >= from && subject < end && !passage.hasFinite(from, end);
    }

    /** A clause broken up by its attribution goes on behind it: {@code The fee, he said, is low}. */
    private boolean goesOn(int at) {
        return passage.inside(at)
                && !passage.is(at, RELATIVE)
                && !passage.is(at, CONJUNCTION)
                && verbs.at(at).isEmpty()
                && (passage.isQuoted(at) || passage.hasFinite(at, passage.periodTail(at)));
    }

    /** {@code said two men who knew him} */
    private boolean opensRelative(int at) {
        return passage.is(at, RELATIVE) && !passage.is(at, COMPLEMENTIZER) && !passage.is(at, DETERMINER);
    }

    private boolean isClosed(int at) {
        return at >= passage.periodTail(at - 1) || passage.isMark(at, ",;:.\u2014\u2013-(") || passage.isQuoted(at);
    }

    private Draft draft(VerbCue cue, Attribution attribution, Stretch content) {
        boolean inverted = attribution.subject().isOwn()
                && attribution.subject().words().orElseThrow().from() >= cue.to();
        List<Stretch> media = inverted ? vias.joined(cue.to(), attribution.to()) : vias.behind(cue, attribution.to());
        Draft draft = Draft.of(cue, attribution.subject(), passage.span(content), true, media);
        return continuation(attribution, content)
                .map(more -> draft.plus(passage.span(more)))
                .orElse(draft);
    }

    /** {@code A, said Okafor, an engineer who built it}. */
    private boolean isApposition(Attribution attribution, int at) {
        return isInverted(attribution) && phrases.startingAt(at).isPresent() && !mainClause.opensAt(at);
    }

    private static boolean isInverted(Attribution attribution) {
        return attribution.subject().isOwn()
                && attribution.subject().words().orElseThrow().to() >= attribution.to();
    }

    /** {@code The case would be helped, he said, by a law}. */
    private boolean isComplement(Attribution attribution, int at) {
        return !isInverted(attribution) && passage.is(at, PREPOSITION) && phrases.afterMoments(at) == at;
    }

    /** {@code They must act because - he said - it is late}: a content that breaks off behind a conjunction. */
    private boolean isLeftOpen(Stretch content) {
        int last = content.to() - 1;
        return passage.is(last, CONJUNCTION) || passage.is(last, SUBORDINATOR) || passage.is(last, COMPLEMENTIZER);
    }

    /** Whether only the closing mark of its quotation follows from here. */
    private boolean isLast(int at) {
        return passage.quotationAt(at).filter(one -> at >= one.last()).isPresent();
    }

    /** {@code “A,” he said, “B”} and {@code A, he said, and B}. */
    private Optional<Stretch> continuation(Attribution attribution, Stretch content) {
        int at = attribution.to();
        int end = passage.periodTail(content.from());
        boolean marked = passage.isMark(at, PAUSES);
        boolean closing = passage.isQuoted(at) && isLast(at);
        if (at >= end || closing || (!marked && !passage.isQuoted(at))) {
            return Optional.empty();
        }
        int next = at;
        while (passage.isMark(next, PAUSES)) {
            next++;
        }
        if (passage.isQuoted(next)) {
            return contents.clause(next);
        }
        boolean wasQuoted = passage.isQuoted(content.to()) || passage.isQuoted(content.to() - 1);
        boolean relative = passage.is(next, RELATIVE) && !passage.is(next, DETERMINER);
        if ((wasQuoted && !passage.quotationAt(next + 1).isPresent())
                || relative
                || (!passage.isComma(at) && !isLeftOpen(content))) {
            return Optional.empty();
        }
        boolean joined = passage.is(next, CONJUNCTION) || passage.is(next, SUBORDINATOR) || isLeftOpen(content);
        boolean otherCue =
                verbs.at(next).isPresent() || (joined && verbs.at(next + 1).isPresent());
        boolean more = passage.hasFinite(next, end) && !isApposition(attribution, next);
        return otherCue || (!joined && !more && !isComplement(attribution, next))
                ? Optional.empty()
                : contents.clause(next);
    }
}
