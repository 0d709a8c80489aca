package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Token;
import org.countersign.lang.Upos;
import org.countersign.model.Act;
import org.countersign.model.Span;

/**
 * A noun phrase, a prepositional phrase or an infinitive behind the verb: {@code X denied B}, {@code X spoke of B},
 * {@code X urged Y to C}, {@code X called Y cheap}, {@code X put the cost at two million}.
 */
final class ObjectPattern {

    private static final int FARTHEST = 22;
    private static final Set<Act> DEMANDS = EnumSet.of(Act.DEMANDS, Act.ASKS, Act.PROMISES, Act.WARNS);

    private final Passage passage;
    private final NounPhrases phrases;
    private final Contents contents;
    private final ViaFinder vias;
    private final Voices voices;

    ObjectPattern(Passage passage, NounPhrases phrases, Contents contents, ViaFinder vias, Voices voices) {
        this.passage = passage;
        this.phrases = phrases;
        this.contents = contents;
        this.vias = vias;
        this.voices = voices;
    }

    Optional<Draft> read(VerbCue cue, Subject subject) {
        boolean anonymity = subject.kind() == Subject.Kind.RELATIVE
                && DEMANDS.contains(cue.sense().act())
                && (passage.is(cue.to(), NEGATION) || isBareNoun(cue.to()));
        boolean thing = cue.sense().act() == Act.PROMISES
                && subject.words().filter(voices::isThing).isPresent();
        if (anonymity || thing) {
            return Optional.empty();
        }
        Optional<Draft> figure = figure(cue, subject);
        boolean document = subject.words().filter(voices::isDocument).isPresent();
        boolean rules = document && cue.sense().isClaim() && cue.sense().act() != Act.CONFIRMS;
        if (figure.isPresent() || cue.sense().isWeak() || rules) {
            return figure;
        }
        return prepositional(cue, subject)
                .or(() -> infinitive(cue, subject))
                .or(() -> addressed(cue, subject))
                .or(() -> object(cue, subject));
    }

    /** {@code put the dead at 31}, {@code atribuyó lo ocurrido a X}. */
    Optional<Draft> figure(VerbCue cue, Subject subject) {
        if (!cue.sense().takes("o") || subject.kind() == Subject.Kind.DROPPED) {
            return Optional.empty();
        }
        int at = phrases.afterMoments(cue.to());
        Optional<Stretch> content = canBeObject(at) ? contents.object(at) : Optional.empty();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        for (int i = at + 1; i < content.get().to(); i++) {
            boolean joint = passage.is(i, PREPOSITION) && cue.sense().takes("p:" + passage.preposition(i));
            if (joint && (!cue.sense().isWeak() || isFigure(i + 1))) {
                return Optional.of(draft(cue, subject, content.get(), at));
            }
        }
        return Optional.empty();
    }

    private boolean isBareNoun(int at) {
        return passage.isWord(at)
                && !passage.isCapitalised(at)
                && !passage.grammar().isFunctionWord(passage.token(at))
                && !isInfinitive(at);
    }

    private boolean isFigure(int at) {
        for (int i = at; i < at + 3 && passage.inside(i); i++) {
            if (passage.token(i).kind() == Token.Kind.NUMBER
                    || passage.syntax().is(i, Upos.NUM)
                    || passage.isMark(i, "$\u20AC\u00A3")) {
                return true;
            }
        }
        return false;
    }

    /** {@code spoke of four boats}, {@code insistió en que}; a bare topic ({@code spoke about}) is no content. */
    private Optional<Draft> prepositional(VerbCue cue, Subject subject) {
        int at = phrases.afterMoments(cue.to());
        boolean governed = passage.is(at, PREPOSITION) && cue.sense().takes("p:" + passage.preposition(at));
        boolean inLemma = passage.is(cue.to() - 1, PREPOSITION)
                && cue.to() - cue.head() > 1
                && !cue.sense().isOnly("q");
        if (!governed && !inLemma) {
            return Optional.empty();
        }
        int from = governed ? at + 1 : cue.to();
        if (passage.is(from, COMPLEMENTIZER)) {
            return contents.clause(from + 1).map(content -> draft(cue, subject, content, at));
        }
        boolean topic = governed
                && (passage.key(at).equals("about")
                        || passage.key(at).equals("sobre")
                        || passage.key(at).equals("on"))
                && cue.sense().act() == Act.ASSERTS;
        if (topic || (passage.is(from, PRONOUN) && !passage.is(from, DETERMINER))) {
            return Optional.empty();
        }
        boolean addressed = inLemma && cue.sense().takes("n");
        Optional<Stretch> content = addressed ? contents.clause(from) : contents.object(from);
        return content.map(stretch -> draft(cue, subject, stretch, at));
    }

    /** {@code promised to publish it}. */
    private Optional<Draft> infinitive(VerbCue cue, Subject subject) {
        int at = cue.to();
        boolean says = DEMANDS.contains(cue.sense().act()) || cue.sense().takes("q");
        boolean own = passage.grammar().isRomance()
                && cue.sense().takes("t")
                && cue.sense().takes("q");
        if ((!cue.sense().takes("i") && !own) || !says || !isInfinitive(at)) {
            return Optional.empty();
        }
        return contents.object(at).map(content -> draft(cue, subject, content, at));
    }

    /** {@code urged the minister to publish it}. */
    private Optional<Draft> addressed(VerbCue cue, Subject subject) {
        if (!cue.sense().takes("n")) {
            return Optional.empty();
        }
        int at = cue.to();
        int limit = Math.min(passage.periodTail(cue.head()), at + FARTHEST);
        for (int i = at + 1; i < limit; i++) {
            if (passage.isComma(i) || passage.looksFinite(i)) {
                return Optional.empty();
            }
            String link = passage.grammar().isRomance() ? "a" : "to";
            boolean link2 = passage.key(i).equals(link) && isBareVerb(i + 1);
            if (link2) {
                return contents.clause(at).map(content -> draft(cue, subject, content, at));
            }
        }
        return Optional.empty();
    }

    private boolean isInfinitive(int at) {
        return passage.grammar().isRomance() ? isBareVerb(at) : "to".equals(passage.key(at)) && isBareVerb(at + 1);
    }

    private boolean isBareVerb(int at) {
        if (!passage.isWord(at) || passage.isCapitalised(at)) {
            return false;
        }
        if (passage.grammar().isRomance()) {
            return passage.key(at).matches(".+[ae\u00EDi]r(l[aeo]s?|se|nos)?");
        }
        boolean free = !passage.grammar().isFunctionWord(passage.token(at));
        return free
                || passage.is(at, WordClass.BE)
                || passage.is(at, WordClass.HAVE)
                || passage.is(at, WordClass.FINITE);
    }

    private Optional<Draft> object(VerbCue cue, Subject subject) {
        int at = phrases.afterMoments(cue.to());
        boolean claim = cue.sense().claimsObject()
                || (cue.sense().takes("o") && cue.sense().takes("f"));
        boolean dropped = subject.kind() == Subject.Kind.DROPPED;
        boolean person = passage.key(at).equals("a") || passage.key(at).equals("al");
        claim &= !person || !cue.sense().takes("f");
        boolean naming = cue.sense().takes("a");
        boolean claims = claim;
        if ((!claim && !naming) || dropped || !canBeObject(at)) {
            return Optional.empty();
        }
        return contents.object(at)
                .filter(content -> content.to() - content.from() > 1)
                .filter(content -> claims || names(cue, content))
                .map(content -> draft(cue, subject, content, at));
    }

    /** Whether the object is called something: {@code the plan as a step}, {@code the reply late}. */
    private boolean names(VerbCue cue, Stretch content) {
        boolean bare = cue.sense().takes("q")
                && !cue.sense().takes("t")
                && !cue.sense().takes("o");
        int phraseEnd = phrases.startingAt(content.from()).map(Stretch::to).orElse(content.from());
        if (bare && phraseEnd < content.to() && passage.isQuoted(phraseEnd)) {
            return true;
        }
        for (int i = content.from(); i < content.to(); i++) {
            boolean as = passage.key(i).equals("as") || passage.key(i).equals("como");
            boolean de = passage.grammar().isRomance() && passage.key(i).equals("de") && passage.isQuoted(i + 1);
            if (as || de) {
                return true;
            }
        }
        boolean adjective = !passage.grammar().isRomance() && content.to() - content.from() >= 3;
        return (bare && adjective) || passage.key(content.from()).equals("de");
    }

    private boolean canBeObject(int at) {
        if (!passage.inside(at) || (passage.is(at, PRONOUN) && !passage.is(at, DETERMINER))) {
            return false;
        }
        boolean person = passage.grammar().isRomance()
                && (passage.key(at).equals("a")
                        || passage.key(at).equals("al")
                        || passage.key(at).equals("de"));
        boolean noun = passage.is(at, DETERMINER)
                || passage.is(at, POSSESSIVE)
                || passage.isCapitalised(at)
                || passage.token(at).kind() == Token.Kind.NUMBER;
        boolean plain = passage.isWord(at) && !passage.grammar().isFunctionWord(passage.token(at));
        return person || noun || plain || (passage.token(at).isQuote() && !passage.is(at, CLITIC));
    }

    private Draft draft(VerbCue cue, Subject subject, Stretch content, int until) {
        Span span = passage.span(content);
        return Draft.of(cue, subject, span, false, vias.behind(cue, Math.min(until, content.from())));
    }
}
