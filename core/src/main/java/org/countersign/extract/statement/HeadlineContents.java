package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.QUESTION;
import static org.countersign.extract.statement.WordClass.RELATIVE;
import static org.countersign.extract.statement.WordClass.SUBORDINATOR;

import java.util.Optional;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;
import org.countersign.model.Act;

/** What stands behind a verb of saying in a headline, if it is what the verb's frames ask for. */
final class HeadlineContents {

    private static final int FEWEST_WORDS = 3;

    private final Passage passage;
    private final Syntax syntax;
    private final Grammar grammar;
    private final Contents contents;
    private final HeadlineQuotes quotes;

    HeadlineContents(Passage passage, Contents contents) {
        this.quotes = new HeadlineQuotes(passage);
        this.passage = passage;
        this.syntax = passage.syntax();
        this.grammar = passage.grammar();
        this.contents = contents;
    }

    /**
     * The content of this verb.
     *
     * @param end index after the last token of its part of the headline
     * @param shows whether its subject is a report or poll: what it shows is a claim
     */
    Optional<Stretch> behind(VerbCue cue, int end, boolean shows) {
        int at = cue.to();
        if (at >= end || !passage.inside(at)) {
            return Optional.empty();
        }
        VerbSense sense = cue.sense();
        return quotation(sense, at, end)
                .or(() -> clause(cue, at, end))
                .or(() -> infinitive(sense, at, end))
                .or(() -> called(sense, at, end))
                .or(() -> behindObject(sense, at, end))
                .or(() -> behindPreposition(sense, at, end))
                .or(() -> object(cue, end, shows));
    }

    private Optional<Stretch> quotation(VerbSense sense, int at, int end) {
        int from = passage.isMark(at, ":,") ? at + 1 : at;
        return sense.takes("q") && quotes.end(from) > from + FEWEST_WORDS
                ? contents.clause(from).flatMap(words -> within(words, end)).map(quotes::inside)
                : Optional.empty();
    }

    /** {@code rules fishing is legal}, {@code says drones ready}: only a plain verb of saying needs no verb behind it. */
    private Optional<Stretch> clause(VerbCue cue, int at, int end) {
        if (!cue.sense().takes("t")) {
            return Optional.empty();
        }
        if (passage.is(at, COMPLEMENTIZER) && !passage.is(at, QUESTION)) {
            return contents.clause(at + 1).flatMap(words -> within(words, end));
        }
        boolean asks = passage.is(at, QUESTION) && !grammar.isRomance();
        boolean subject = isNominal(at) || (passage.is(at, PRONOUN) && !grammar.isRomance());
        if (grammar.isRomance()) {
            return opensBareClause(at) ? contents.clause(at).flatMap(words -> within(words, end)) : Optional.empty();
        }
        if (passage.is(at, PREPOSITION) || (!asks && !subject)) {
            return Optional.empty();
        }
        boolean finite = clauseVerb(at + 1, end) >= 0;
        boolean plain = cue.sense().isCore()
                && cue.sense().takes("q")
                && !cue.sense().takes("o")
                && !cue.sense().takes("f")
                && !grammar.isSayingNoun(passage.token(cue.head()))
                && end - at >= FEWEST_WORDS;
        return finite || plain ? contents.clause(at).flatMap(words -> within(words, end)) : Optional.empty();
    }

    /** {@code pide se investigue}, {@code teme no haya acuerdo}: what Spanish headlines leave out is only {@code que}. */
    private boolean opensBareClause(int at) {
        boolean small = passage.is(at, WordClass.NEGATION) || passage.is(at, WordClass.CLITIC);
        return small && passage.looksFinite(at + 1) && !passage.is(at, COMPLEMENTIZER);
    }

    /** The first finite verb that is not in a clause of its own, or -1. */
    private int clauseVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean own = passage.is(i, RELATIVE) || passage.is(i, SUBORDINATOR) || passage.is(i, COMPLEMENTIZER);
            if (own || passage.isComma(i)) {
                return -1;
            }
            if (passage.looksFinite(i) && !passage.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code vows to fight}, {@code orders the ministry to pay}. */
    private Optional<Stretch> infinitive(VerbSense sense, int at, int end) {
        if (sense.takes("i") && isInfinitive(at)) {
            return contents.object(at).flatMap(words -> within(words, end));
        }
        if (!sense.takes("n") || !isNominal(at)) {
            return Optional.empty();
        }
        for (int i = at + 1; i < end; i++) {
            if (passage.isComma(i) || (passage.looksFinite(i) && !passage.isCapitalised(i))) {
                return Optional.empty();
            }
            boolean links = grammar.isRomance() ? passage.key(i).equals("a") && isInfinitive(i + 1) : isInfinitive(i);
            if (links) {
                return contents.clause(at).flatMap(words -> within(words, end));
            }
        }
        return Optional.empty();
    }

    private boolean isInfinitive(int at) {
        return grammar.isRomance()
                ? syntax.features(at).verbForm() == VerbForm.INFINITIVE
                : passage.key(at).equals("to") && (syntax.isVerbal(at + 1) || syntax.isRelation(at, "mark"));
    }

    /** {@code slams the deal as a surrender}, {@code calls critics 'naive'}. */
    private Optional<Stretch> called(VerbSense sense, int at, int end) {
        if (!sense.takes("a") || !isNominal(at)) {
            return Optional.empty();
        }
        int first = Math.max(at + 1, quotes.end(at));
        for (int i = first; i < end && !passage.isComma(i); i++) {
            boolean as = passage.key(i).equals("as") || passage.key(i).equals("como");
            boolean noun = isNominal(i - 1) && !quotes.opens(i - 1);
            boolean second = passage.key(i).equals("a") && !grammar.isRomance() && noun;
            if (as || second || (quotes.opens(i) && noun)) {
                int until = Math.max(i + 1, quotes.end(i));
                return contents.object(at)
                        .map(words -> new Stretch(at, Math.max(words.to(), until)))
                        .flatMap(words -> within(words, end));
            }
        }
        return Optional.empty();
    }

    /** {@code accuses the ministry of hiding a bill}. */
    private Optional<Stretch> behindObject(VerbSense sense, int at, int end) {
        if (!isNominal(at)) {
            return Optional.empty();
        }
        int first = Math.max(at + 1, quotes.end(at));
        for (int i = first; i < end && !passage.isComma(i) && !passage.looksFinite(i); i++) {
            if (passage.is(i, PREPOSITION) && sense.takes("op:" + passage.preposition(i))) {
                boolean named = !sense.takes("n") || sense.act() == Act.ALLEGES;
                int from = named ? at : i + 1;
                return contents.object(i + 1)
                        .map(words -> new Stretch(from, words.to()))
                        .flatMap(words -> within(words, end));
            }
        }
        return Optional.empty();
    }

    private Optional<Stretch> behindPreposition(VerbSense sense, int at, int end) {
        boolean governed = passage.is(at, PREPOSITION) && sense.takes("p:" + passage.preposition(at));
        return governed && !sense.isWeak() && (isNominal(at + 1) || passage.isQuoted(at + 1))
                ? nominal(at + 1, end, 1)
                : Optional.empty();
    }

    private Optional<Stretch> object(VerbCue cue, int end, boolean shows) {
        VerbSense sense = cue.sense();
        int at = cue.to();
        boolean takes = sense.claimsObject() || sense.takes("f");
        boolean said = grammar.isSayingNoun(passage.token(at));
        boolean sure = !sense.isWeak() || said || shows;
        boolean noun = syntax.is(at, Upos.NOUN) && sense.claimsObject();
        return takes && sure && isObject(cue, at) ? nominal(at, end, noun ? 1 : 2) : Optional.empty();
    }

    /** {@code urges calm}: behind a word that is no noun the tree's verb can be one, if no complement of its own follows. */
    private boolean isObject(VerbCue cue, int at) {
        boolean act = syntax.is(at, Upos.VERB) && passage.is(at + 1, PREPOSITION);
        boolean clear = !grammar.isSayingNoun(passage.token(cue.head())) && !grammar.isRomance();
        boolean word = passage.isWord(at)
                && !grammar.isFunctionWord(passage.token(at))
                && !passage.looksFinite(at)
                && !passage.key(at).endsWith("ing");
        return (isNominal(at) && !act) || (clear && word && syntax.is(at, Upos.VERB));
    }

    /** A noun phrase: what has a finite verb of its own is none ({@code City demands grow in spring}). */
    private Optional<Stretch> nominal(int from, int end, int fewest) {
        return clauseVerb(from, end) >= 0
                ? Optional.empty()
                : contents.object(from)
                        .flatMap(words -> within(words, end))
                        .filter(words -> words.to() - words.from() >= fewest);
    }

    /** Whether a noun phrase can begin here. */
    private boolean isNominal(int at) {
        if (!passage.inside(at)) {
            return false;
        }
        boolean opens = passage.is(at, DETERMINER)
                || passage.is(at, POSSESSIVE)
                || quotes.opens(at)
                || passage.isCapitalised(at)
                || syntax.is(at, Upos.NUM);
        boolean noun = syntax.is(at, Upos.NOUN) || syntax.is(at, Upos.PROPN) || syntax.is(at, Upos.ADJ);
        boolean acts = syntax.features(at).verbForm() == VerbForm.GERUND
                || (!grammar.isRomance() && passage.key(at).endsWith("ing"));
        boolean graded = syntax.is(at, Upos.ADV) && syntax.is(at + 1, Upos.NOUN);
        return (opens || noun || acts || graded) && !passage.is(at, PREPOSITION) && !passage.is(at, CONJUNCTION);
    }

    /** The part of these words that stands before {@code end}; of {@code ‘A,’ denies B} only the quotation. */
    Optional<Stretch> within(Stretch words, int end) {
        int quoted = quotes.end(words.from());
        boolean closed = quoted > words.from() + 2 && passage.isComma(quoted - 2);
        int to = Math.min(closed ? quoted : words.to(), end);
        return words.from() >= to ? Optional.empty() : contents.trimmed(words.from(), to);
    }
}
