package org.countersign.extract.statement;

import static org.countersign.extract.statement.Syntax.ROOT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Features.Mood;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;
import org.countersign.model.Act;
import org.countersign.model.Span;

/**
 * Tells what one does by saying something. A verb that tells it itself ({@code denied}, {@code urged}) is believed; where it
 * only tells that something was said, the main clause of what was said decides: a question asks, a duty demands, what one will
 * do oneself announces an intent, a judgement assesses.
 */
final class Acts {

    private static final Set<Act> PERFORMED =
            EnumSet.of(Act.ASSESSES, Act.DEMANDS, Act.ASKS, Act.DENIES, Act.PROMISES, Act.WARNS, Act.CONFIRMS);

    private final Passage passage;
    private final Syntax syntax;
    private final ActWords words;
    private final OwnDeeds deeds;
    private final Judgements judgements;

    Acts(Passage passage) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.words = passage.grammar().actWords();
        this.deeds = new OwnDeeds(passage);
        this.judgements = new Judgements(passage);
    }

    Act act(Draft draft) {
        Optional<MainClause> main = MainClause.of(draft, passage);
        if (main.isEmpty()) {
            return draft.act();
        }
        return switch (draft.act()) {
            case ASSERTS -> ofContent(draft, main.get());
            case ANNOUNCES_INTENT -> deeds.isNews(main.get()) ? Act.ASSERTS : Act.ANNOUNCES_INTENT;
            default -> draft.act();
        };
    }

    private Act ofContent(Draft draft, MainClause main) {
        if (isQuestion(draft)) {
            return Act.ASKS;
        }
        if (main.verb() == ROOT) {
            return ofNoun(draft, main);
        }
        return performed(main)
                .or(() -> rejected(main))
                .or(() -> deeds.act(draft, main))
                .or(() -> demanded(main))
                .or(() -> judgements.warned(main))
                .or(() -> accused(draft, main))
                .or(() -> judgements.assessed(draft, main))
                .orElse(draft.act());
    }

    /** {@code expressed the wish that}: the noun tells; {@code was told to leave}. */
    private Act ofNoun(Draft draft, MainClause main) {
        int first = main.tokens().get(0);
        boolean bidden = passage.key(first).equals("to")
                && syntax.features(first + 1).verbForm() == VerbForm.INFINITIVE
                && !passage.grammar().isRomance();
        if (bidden || words.is(passage, main.head(), Clue.DUTY)) {
            return Act.DEMANDS;
        }
        boolean clause = passage.is(first - 1, WordClass.COMPLEMENTIZER);
        return clause
                ? draft.act()
                : passage.grammar()
                        .nounSense(passage.token(main.head()))
                        .map(NounSense::act)
                        .orElse(draft.act());
    }

    /** Whether the whole of it is one question. */
    private boolean isQuestion(Draft draft) {
        Span last = draft.content().get(draft.content().size() - 1);
        int from = passage.indexAt(draft.content().get(0).start());
        int end = passage.indexAt(last.end() - 1);
        while (end > from && passage.token(end).isQuote()) {
            end--;
        }
        boolean one = passage.isMark(end, "?");
        for (int i = from; one && i < end; i++) {
            one = !passage.isMark(i, ".!?");
        }
        return one;
    }

    /** {@code we urge}, {@code creo que}: who says so does so. */
    private Optional<Act> performed(MainClause main) {
        boolean now = main.verb() == main.head() && syntax.features(main.verb()).tense() == Tense.PRESENT;
        if (!now || !deeds.isSelf(main)) {
            return Optional.empty();
        }
        return passage.grammar().senses(syntax.lemma(main.head())).stream()
                .filter(sense -> sense.words() == 1 && PERFORMED.contains(sense.act()))
                .filter(sense -> !sense.isWeak() || sense.act() == Act.ASSESSES)
                .map(VerbSense::act)
                .findFirst();
    }

    /** {@code it is false that}, {@code no es verdad}. */
    private Optional<Act> rejected(MainClause main) {
        boolean rejected = words.is(passage, main.head(), main.isNegated(passage) ? Clue.TRUE : Clue.UNTRUE);
        return rejected && main.verb() != main.head() ? Optional.of(Act.DENIES) : Optional.empty();
    }

    /** {@code the council must pay}; Spanish {@code escribió que viniera}. */
    private Optional<Act> demanded(MainClause main) {
        boolean duty = main.modals(syntax).anyMatch(i -> words.is(passage, i, Clue.DUTY))
                && !deeds.isAlone(main)
                && !isDone(main);
        Mood mood = syntax.features(main.verb()).mood();
        boolean bidden = passage.grammar().isRomance() && (mood == Mood.SUBJUNCTIVE || mood == Mood.IMPERATIVE);
        return (duty || bidden) && !isMeans(main) ? Optional.of(Act.DEMANDS) : Optional.empty();
    }

    /** {@code must have been}, {@code tuvo que}. */
    private boolean isDone(MainClause main) {
        boolean perfect =
                main.dependents(syntax, "aux").anyMatch(i -> i > main.verb() && passage.is(i, WordClass.HAVE));
        boolean told = !passage.grammar().isRomance() && !passage.isQuoted(main.verb());
        return perfect || (syntax.features(main.verb()).tense() == Tense.PAST && !told);
    }

    /** {@code para competir, cada país debe}: what it takes, not what is asked for. */
    private boolean isMeans(MainClause main) {
        String first = passage.key(main.tokens().get(0));
        return first.equals("to") || first.equals("para");
    }

    /** {@code the council lied}. */
    private Optional<Act> accused(Draft draft, MainClause main) {
        boolean misdeed = words.is(passage, main.head(), Clue.MISDEED)
                || main.dependents(syntax, "xcomp").anyMatch(i -> words.is(passage, i, Clue.MISDEED));
        boolean other = !deeds.isSelf(main) && !deeds.isOwn(draft, main);
        return misdeed && other && !main.isNegated(passage) ? Optional.of(Act.ALLEGES) : Optional.empty();
    }
}
