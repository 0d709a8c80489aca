package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.QUESTION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Token;
import org.countersign.model.Act;

/** Content after the verb: {@code X said that A}, {@code X denied B}, {@code X called on Y to C}. */
final class LeadingPattern {

    private static final int FARTHEST_CLAUSE = 22;
    private static final Set<Act> OBJECT_ACTS = EnumSet.of(
            Act.CONFIRMS,
            Act.DENIES,
            Act.DEMANDS,
            Act.ASKS,
            Act.PROMISES,
            Act.WARNS,
            Act.ALLEGES,
            Act.DOUBTS,
            Act.ASSESSES);

    private final Passage passage;
    private final NounPhrases phrases;
    private final Contents contents;
    private final Media media;

    LeadingPattern(Passage passage, NounPhrases phrases, Contents contents, Media media) {
        this.passage = passage;
        this.phrases = phrases;
        this.contents = contents;
        this.media = media;
    }

    Optional<Draft> read(VerbCue cue, Subject subject) {
        if (subject.kind() == Subject.Kind.DROPPED && !passage.grammar().isSpanish()) {
            return Optional.empty();
        }
        Optional<Draft> draft = clause(cue, subject);
        if (draft.isEmpty() && !cue.sense().isWeak()) {
            draft = prepositional(cue, subject)
                    .or(() -> infinitive(cue, subject))
                    .or(() -> object(cue, subject));
        }
        return draft;
    }

    /** A clause behind that or que, a question, a quotation, or in English a bare clause. */
    private Optional<Draft> clause(VerbCue cue, Subject subject) {
        int end = passage.periodTail(cue.head());
        int limit = Math.min(end, cue.to() + FARTHEST_CLAUSE);
        for (int i = cue.to(); i < limit; i++) {
            if (passage.is(i, COMPLEMENTIZER) && reaches(cue, i)) {
                Subject speaker = subjectBetween(cue, subject, i);
                return draft(cue, speaker, contents.clause(i + 1), i);
            }
            boolean quotation = passage.isQuoted(i)
                    && passage.quotationAt(i).orElseThrow().from() == i
                    && !passage.isQuoted(cue.head());
            if ((quotation || passage.isMark(i, ":")) && cue.sense().takes("q") && reaches(cue, i)) {
                return draft(cue, subject, contents.clause(passage.isMark(i, ":") ? i + 1 : i), i);
            }
            if (passage.is(i, QUESTION)
                    && cue.sense().takes("t")
                    && reaches(cue, i)
                    && !passage.is(i, COMPLEMENTIZER)
                    && takesQuestion(cue)) {
                return draft(cue, subject, contents.clause(i), i);
            }
        }
        return bareClause(cue, subject);
    }

    private static boolean takesQuestion(VerbCue cue) {
        return cue.sense().act() == Act.ASKS
                || cue.sense().act() == Act.DEMANDS
                || cue.sense().isCore()
                || cue.sense().takes("q");
    }

    /** Whether only addressees, moments and other adverbials stand between the verb and {@code at}. */
    private boolean reaches(VerbCue cue, int at) {
        int from = phrases.afterMoments(cue.to());
        if (from >= at) {
            return true;
        }
        boolean addressee = cue.sense().takes("n") || cue.sense().lemma().equals("tell");
        boolean adverbial = passage.is(from, PREPOSITION)
                || passage.is(from, ADVERB)
                || passage.is(from, CLITIC)
                || passage.isComma(from);
        boolean inverted = passage.grammar().isSpanish()
                && isNounStart(from)
                && phrases.startingAt(from).filter(words -> words.to() == at).isPresent()
                && passage.is(at, COMPLEMENTIZER)
                && cue.sense().isCore();
        if (!addressee && !adverbial && !inverted) {
            return false;
        }
        int commas = 0;
        for (int i = from; i < at; i++) {
            commas += passage.isComma(i) ? 1 : 0;
            if (passage.looksFinite(i)
                    || passage.isMark(i, ";:")
                    || passage.token(i).isQuote()) {
                return false;
            }
        }
        return commas % 2 == 0;
    }

    /** In {@code dijo el ministro que A} the subject stands behind the verb. */
    private Subject subjectBetween(VerbCue cue, Subject subject, int at) {
        if (subject.kind() != Subject.Kind.DROPPED) {
            return subject;
        }
        int from = phrases.afterMoments(cue.to());
        return from < at && isNounStart(from)
                ? phrases.startingAt(from).map(Subject::own).orElse(subject)
                : subject;
    }

    private boolean isNounStart(int at) {
        return passage.is(at, DETERMINER) || passage.is(at, POSSESSIVE) || passage.isCapitalised(at);
    }

    private Optional<Draft> bareClause(VerbCue cue, Subject subject) {
        if (passage.grammar().isSpanish()
                || !cue.sense().takes("t")
                || cue.sense().isWeak()) {
            return Optional.empty();
        }
        int from = phrases.afterMoments(cue.to());
        if (cue.sense().takes("n")) {
            from = afterAddressee(from);
        }
        int end = passage.periodTail(cue.head());
        boolean starts = from < end
                && !passage.is(from, PREPOSITION)
                && !passage.isComma(from)
                && (passage.isWord(from) || passage.token(from).kind() == Token.Kind.NUMBER);
        if (!starts || (!hasVerb(from, end) && !cue.sense().isCore())) {
            return Optional.empty();
        }
        return draft(cue, subject, contents.clause(from), from);
    }

    private int afterAddressee(int from) {
        if (passage.is(from, CLITIC)) {
            return from + 1;
        }
        return phrases.startingAt(from)
                .map(words -> phrases.afterMoments(words.to()))
                .orElse(from);
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (passage.isMark(i, ",;:")) {
                return false;
            }
            if (passage.looksFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code spoke of four boats}, {@code insistio en que}. */
    private Optional<Draft> prepositional(VerbCue cue, Subject subject) {
        int at = phrases.afterMoments(cue.to());
        if (!passage.is(at, PREPOSITION) || !cue.sense().takes("p:" + passage.key(at))) {
            return Optional.empty();
        }
        Optional<Stretch> content =
                passage.is(at + 1, COMPLEMENTIZER) ? contents.clause(at + 2) : contents.object(at + 1);
        return draft(cue, subject, content, at);
    }

    /** {@code promised to publish it}, {@code urged the minister to publish it}. */
    private Optional<Draft> infinitive(VerbCue cue, Subject subject) {
        int at = cue.to();
        boolean promise = cue.sense().act() == Act.PROMISES
                || cue.sense().act() == Act.DEMANDS
                || cue.sense().act() == Act.ASKS
                || cue.sense().act() == Act.WARNS
                || cue.sense().takes("q");
        if (cue.sense().takes("i") && promise && isInfinitive(at)) {
            return draft(cue, subject, contents.object(at), at);
        }
        if (!cue.sense().takes("n")) {
            return Optional.empty();
        }
        int limit = Math.min(passage.periodTail(cue.head()), at + FARTHEST_CLAUSE);
        for (int i = at + 1; i < limit; i++) {
            if (passage.isComma(i) || passage.looksFinite(i)) {
                return Optional.empty();
            }
            boolean to = passage.grammar().isSpanish()
                    ? passage.token(i).is("a")
                    : passage.token(i).is("to");
            if (to && isBareVerb(i + 1)) {
                return draft(cue, subject, contents.clause(at), at);
            }
        }
        return Optional.empty();
    }

    private boolean isInfinitive(int at) {
        return passage.grammar().isSpanish() ? isBareVerb(at) : "to".equals(passage.key(at)) && isBareVerb(at + 1);
    }

    private boolean isBareVerb(int at) {
        if (!passage.isWord(at)
                || passage.isCapitalised(at)
                || passage.grammar().isFunctionWord(passage.token(at))) {
            return "be".equals(passage.key(at)) || "have".equals(passage.key(at)) || "not".equals(passage.key(at));
        }
        return !passage.grammar().isSpanish() || passage.key(at).matches(".+[aeií]r(l[aeo]s?|se|nos)?");
    }

    /** {@code denied reports of a deal}, {@code called the reply late}, {@code put the cost at two million}. */
    private Optional<Draft> object(VerbCue cue, Subject subject) {
        boolean named = cue.sense().takes("a")
                && !cue.sense().takes("p:for")
                && !cue.sense().takes("t");
        boolean figure = cue.sense().takes("p:at") || cue.sense().takes("p:en");
        boolean claim =
                cue.sense().takes("o") && (OBJECT_ACTS.contains(cue.sense().act()) || figure);
        if ((!named && !claim) || subject.kind() == Subject.Kind.DROPPED) {
            return Optional.empty();
        }
        int at = phrases.afterMoments(cue.to());
        boolean person = passage.grammar().isSpanish() && ("a".equals(passage.key(at)) || "al".equals(passage.key(at)));
        boolean phrase = isNounStart(at)
                || person
                || (passage.inside(at) && passage.token(at).isQuote())
                || (passage.isWord(at) && !passage.grammar().isFunctionWord(passage.token(at)));
        if (!phrase || (passage.is(at, PRONOUN) && !passage.is(at, DETERMINER))) {
            return Optional.empty();
        }
        Optional<Stretch> content = contents.object(at).filter(stretch -> stretch.to() - stretch.from() > 1);
        return draft(cue, subject, content, at);
    }

    private Optional<Draft> draft(VerbCue cue, Subject subject, Optional<Stretch> content, int until) {
        return content.map(stretch -> new Draft(
                subject,
                Optional.of(cue.words()),
                List.of(passage.span(stretch)),
                cue.sense().act(),
                cue.negated(),
                media(cue, until)));
    }

    /** The media named between the verb and {@code until}. */
    List<Stretch> media(VerbCue cue, int until) {
        List<Stretch> found = new ArrayList<>();
        int end = Math.min(until, passage.size());
        int at = cue.to();
        while (at < end) {
            boolean told = (at == cue.to() && cue.sense().takes("n")) || passage.is(at, PREPOSITION);
            int next = passage.is(at, PREPOSITION) ? at + 1 : at;
            Optional<Stretch> phrase = told ? phrases.startingAt(next) : Optional.empty();
            phrase.filter(media::isMedium).ifPresent(found::add);
            at = phrase.map(Stretch::to).orElse(at + 1);
        }
        return found;
    }
}
