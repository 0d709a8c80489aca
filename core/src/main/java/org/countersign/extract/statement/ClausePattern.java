package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.QUESTION;

import java.util.Optional;
import org.countersign.lang.Token;
import org.countersign.lang.Upos;

/** A clause behind the verb: {@code X said that A}, {@code X asked whether A}, {@code X said: “A”}, {@code X said A}. */
final class ClausePattern {

    private static final int FARTHEST = 22;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Contents contents;
    private final ViaFinder vias;

    ClausePattern(Passage passage, NounPhrases phrases, Contents contents, ViaFinder vias) {
        this.passage = passage;
        this.phrases = phrases;
        this.contents = contents;
        this.vias = vias;
    }

    Optional<Draft> read(VerbCue cue, Subject subject) {
        int limit = Math.min(passage.periodTail(cue.head()), cue.to() + FARTHEST);
        for (int i = cue.to(); i < limit; i++) {
            int from = contentFrom(cue, i);
            if (from >= 0) {
                Subject speaker = subjectBetween(cue, subject, i);
                int until = i;
                return content(from, until).map(content -> draft(cue, speaker, content, until));
            }
        }
        return bareClause(cue, subject);
    }

    /** A whole sentence in quotation marks ends with them. */
    private Optional<Stretch> content(int from, int announced) {
        Optional<Quotation> whole = passage.quotationAt(from)
                .filter(one -> one.from() == from
                        && !one.open()
                        && (passage.isMark(announced, ":")
                                || passage.isComma(announced - 1)
                                || passage.isMark(one.last() - 1, "!?."))
                        && passage.isCapitalised(one.first()));
        return whole.isPresent()
                ? contents.trimmed(whole.get().from(), whole.get().to())
                : contents.clause(from);
    }

    /** Where the content begins if it is announced at {@code at}, or -1. */
    private int contentFrom(VerbCue cue, int at) {
        boolean quotation = !passage.isQuoted(cue.head())
                && passage.quotationAt(at).filter(one -> one.from() == at).isPresent();
        boolean colon = passage.isMark(at, ":");
        boolean question = passage.is(at, QUESTION)
                && !passage.is(at, COMPLEMENTIZER)
                && !passage.isComma(at - 1)
                && (!cue.sense().isWeak() || at == phrases.afterMoments(cue.to()));
        boolean relative = passage.grammar().isRomance()
                && passage.syntax().is(at, Upos.PRON)
                && at > phrases.afterMoments(cue.to())
                && passage.syntax().isRelation(passage.syntax().head(at), "acl")
                && !isOwed(cue, at);
        boolean that = passage.is(at, COMPLEMENTIZER) && !relative;
        boolean partial =
                quotation && isBeforeThat(passage.quotationAt(at).orElseThrow().to());
        boolean speech = ((quotation && !partial) || colon) && cue.sense().takes("q");
        boolean clause =
                (that || question) && (cue.sense().takes("t") || cue.sense().takes("n"));
        if ((!speech && !clause) || !reaches(cue, at)) {
            return -1;
        }
        return that || colon ? at + 1 : at;
    }

    /** {@code , que}: what was quoted before is an aside. */
    private boolean isBeforeThat(int at) {
        return passage.isComma(at)
                && passage.is(at + 1, COMPLEMENTIZER)
                && passage.grammar().isRomance();
    }

    /** {@code negó el líder que}, {@code reclamó, ante la crisis, que}: the verb has no other content, and it is told who speaks. */
    private boolean isOwed(VerbCue cue, int that) {
        int from = phrases.afterMoments(cue.to());
        boolean aside = passage.isComma(from) && passage.isComma(that - 1) && that - 1 > from;
        boolean object = passage.syntax().dependent(cue.head(), "obj", "ccomp") >= 0;
        return cue.sense().isCore() && cue.sense().takes("t") && !object && (aside || isInverted(cue, from, that));
    }

    /** Whether only addressees, moments and other adverbials stand between the verb and {@code at}. */
    private boolean reaches(VerbCue cue, int at) {
        int from = phrases.afterMoments(cue.to());
        if (from >= at) {
            return true;
        }
        boolean infinitive = passage.syntax()
                .dependents(cue.head())
                .anyMatch(i -> i > cue.head() && i < at && passage.syntax().isRelation(i, "xcomp"));
        if (infinitive || isUnsaid(cue, at)) {
            return false;
        }
        boolean clitic = passage.is(from, CLITIC) && (!passage.is(from, DETERMINER) || from + 1 == at);
        boolean addressee = cue.sense().takes("n") || cue.sense().lemma().equals("tell");
        boolean adverbial =
                passage.is(from, PREPOSITION) || passage.is(from, ADVERB) || clitic || passage.isComma(from);
        return (addressee || adverbial || isInverted(cue, from, at) || opensQuotation(at)) && isLight(from, at);
    }

    /** {@code pidió calma sin afirmar que}: the clause hangs on what was not said. */
    private boolean isUnsaid(VerbCue cue, int at) {
        Syntax syntax = passage.syntax();
        int verb = syntax.head(syntax.head(at));
        return verb > cue.head()
                && verb < at
                && syntax.dependents(verb).anyMatch(i -> i > cue.head() && passage.is(i, WordClass.UNREAL));
    }

    /** Whether the quotation that this mark belongs to stands between these words as a whole. */
    private boolean isWithin(int mark, int from, int to) {
        return passage.quotationAt(mark)
                .filter(one -> one.from() > from && one.to() < to)
                .isPresent();
    }

    /** A colon before a quotation leaves no doubt. */
    private boolean opensQuotation(int colon) {
        return passage.isMark(colon, ":")
                && passage.quotationAt(colon + 1)
                        .filter(one -> one.from() == colon + 1)
                        .isPresent();
    }

    /** {@code dijo el ministro que}. */
    private boolean isInverted(VerbCue cue, int from, int at) {
        return passage.grammar().isRomance()
                && isNounStart(from)
                && cue.sense().isCore()
                && passage.is(at, COMPLEMENTIZER)
                && phrases.startingAt(from).filter(words -> words.to() == at).isPresent();
    }

    private boolean isLight(int from, int at) {
        int commas = 0;
        for (int i = from; i < at; i++) {
            commas += passage.isComma(i) && i < at - 1 ? 1 : 0;
            boolean infinitive = "to".equals(passage.key(i)) && isPlainWord(i + 1);
            if (infinitive
                    || passage.looksFinite(i)
                    || passage.isMark(i, ";:")
                    || (passage.token(i).isQuote() && !isWithin(i, from, at))) {
                return false;
            }
        }
        return commas % 2 == 0 || passage.isComma(at - 1);
    }

    private boolean isPlainWord(int at) {
        return passage.isWord(at)
                && !passage.isCapitalised(at)
                && !passage.grammar().isFunctionWord(passage.token(at))
                && !passage.is(at, WordClass.PUBLIC);
    }

    private Subject subjectBetween(VerbCue cue, Subject subject, int at) {
        int from = phrases.afterMoments(cue.to());
        boolean dropped = subject.kind() == Subject.Kind.DROPPED;
        return dropped && from < at && isInverted(cue, from, at)
                ? phrases.startingAt(from).map(Subject::own).orElse(subject)
                : subject;
    }

    private boolean isNounStart(int at) {
        return passage.is(at, DETERMINER) || passage.is(at, POSSESSIVE) || passage.isCapitalised(at);
    }

    /** English leaves {@code that} out. */
    private Optional<Draft> bareClause(VerbCue cue, Subject subject) {
        if (passage.grammar().isRomance()
                || !cue.sense().takes("t")
                || cue.sense().isWeak()) {
            return Optional.empty();
        }
        int after = phrases.afterMoments(cue.to());
        int behind = cue.sense().takes("n") ? afterAddressee(after) : after;
        int from = passage.looksFinite(behind) ? after : behind;
        boolean starts = from < passage.periodTail(cue.head())
                && !passage.is(from, PREPOSITION)
                && !passage.is(from, CONJUNCTION)
                && !(cue.sense().takes("a") && passage.key(from).equals("as"))
                && (passage.isWord(from) || passage.token(from).kind() == Token.Kind.NUMBER);
        if (!starts
                || (!cue.sense().isCore() && !isClause(from))
                || (cue.sense().takes("f")
                        && !isClause(from)
                        && passage.syntax().dependent(cue.head(), "ccomp") < 0)
                || (cue.sense().takes("n") && !isClause(from))) {
            return Optional.empty();
        }
        return contents.clause(from).filter(this::holdsVerb).map(content -> draft(cue, subject, content, from));
    }

    private boolean holdsVerb(Stretch content) {
        for (int i = content.from(); i < content.to(); i++) {
            if (passage.looksFinite(i) || passage.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private int afterAddressee(int from) {
        if (passage.is(from, CLITIC)) {
            return from + 1;
        }
        return phrases.startingAt(from)
                .map(words -> phrases.afterMoments(words.to()))
                .orElse(from);
    }

    /** Whether a noun phrase and a finite verb begin here. */
    private boolean isClause(int from) {
        int at = phrases.startingAt(from).map(Stretch::to).orElse(from);
        at = phrases.afterMoments(at);
        boolean participle = passage.key(at).endsWith("ed") && passage.is(at + 1, PREPOSITION) && !isAuxiliary(at);
        return at > from && passage.looksFinite(at) && !participle;
    }

    private boolean isAuxiliary(int at) {
        return passage.is(at, WordClass.BE) || passage.is(at, WordClass.HAVE) || passage.is(at, WordClass.MODAL);
    }

    private Draft draft(VerbCue cue, Subject subject, Stretch content, int until) {
        return Draft.of(cue, subject, passage.span(content), true, vias.behind(cue, until));
    }
}
