package org.countersign.extract.statement;

import static org.countersign.extract.statement.Syntax.ROOT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.lang.Features.Mood;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;
import org.countersign.model.Act;

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
        this.judgements = new Judgements(passage, deeds);
    }

    /** @param speaker who that is, if it is known */
    Act act(Draft draft, Optional<Figure> speaker) {
        Optional<MainClause> main = MainClause.of(draft, passage);
        if (main.isEmpty()) {
            return draft.act();
        }
        return switch (draft.act()) {
            case ASSERTS -> ofContent(new Utterance(draft, speaker, main.get()));
            case ANNOUNCES_INTENT -> deeds.isNews(main.get()) ? Act.ASSERTS : Act.ANNOUNCES_INTENT;
            default -> draft.act();
        };
    }

    private Act ofContent(Utterance said) {
        MainClause main = said.main();
        if (main.asked()) {
            return isOneSentence(said.draft()) ? Act.ASKS : said.draft().act();
        }
        if (main.verb() == ROOT) {
            return ofNoun(said.draft(), main);
        }
        return performed(main)
                .or(() -> rejected(main))
                .or(() -> deeds.act(said))
                .or(() -> demanded(main))
                .or(() -> judgements.warned(main))
                .or(() -> accused(said))
                .or(() -> judgements.assessed(said))
                .orElse(said.draft().act());
    }

    /** Whether nothing is said behind its first full stop. */
    private boolean isOneSentence(Draft draft) {
        int end = passage.indexAt(draft.reach().end() - 1);
        return IntStream.range(passage.indexAt(draft.reach().start()), end)
                .filter(i -> passage.isMark(i, ".!?"))
                .allMatch(i -> IntStream.rangeClosed(i + 1, end).noneMatch(passage::isWord));
    }

    /** {@code expressed the wish that}: the noun tells; {@code was told to leave}. */
    private Act ofNoun(Draft draft, MainClause main) {
        int first = main.tokens().get(0);
        boolean bidden = !passage.grammar().isRomance()
                && main.tokens().stream().anyMatch(i -> isInfinitive(i) && isIn(draft, syntax.head(i)));
        if (bidden || words.is(passage, main.head(), Clue.DUTY)) {
            return Act.DEMANDS;
        }
        boolean object = draft.cue().filter(cue -> cue.to() <= first).isPresent()
                && !passage.is(first - 1, WordClass.COMPLEMENTIZER);
        Optional<NounSense> noun = object ? passage.grammar().nounSense(passage.token(main.head())) : Optional.empty();
        return noun.map(NounSense::act).orElse(draft.act());
    }

    private boolean isInfinitive(int at) {
        return syntax.features(at).verbForm() == VerbForm.INFINITIVE
                && passage.key(at - 1).equals("to");
    }

    private static boolean isIn(Draft draft, int at) {
        return at >= 0 && draft.cue().filter(cue -> cue.contains(at)).isPresent();
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

    /** {@code it is false that}, {@code no es verdad}; not {@code both could not be true}. */
    private Optional<Act> rejected(MainClause main) {
        boolean rejected = words.is(passage, main.head(), main.isNegated(passage) ? Clue.TRUE : Clue.UNTRUE);
        boolean open = passage.is(main.verb(), WordClass.MODAL) || passage.is(main.verb(), WordClass.HYPOTHETICAL);
        return rejected && !open && !syntax.is(main.head(), Upos.VERB) ? Optional.of(Act.DENIES) : Optional.empty();
    }

    /** {@code the council must pay}; Spanish {@code escribió que viniera}. */
    private Optional<Act> demanded(MainClause main) {
        boolean duty = main.modals(syntax).anyMatch(i -> words.is(passage, i, Clue.DUTY))
                && !deeds.isAlone(main)
                && !isDone(main)
                && !isFree(main)
                && !isExpected(main)
                && !isReason(main);
        boolean bidden = passage.grammar().isRomance() && isBidden(main);
        return (duty || bidden) && !isMeans(main) ? Optional.of(Act.DEMANDS) : Optional.empty();
    }

    /** {@code escribió que viniera}, {@code vengan}; not {@code una vez venga}. */
    private boolean isBidden(MainClause main) {
        Mood mood = syntax.features(main.verb()).mood();
        int first = main.tokens().get(0);
        boolean marked = main.dependents(syntax, "mark", "advmod").anyMatch(i -> i < main.verb())
                || passage.is(first, WordClass.SUBORDINATOR)
                || passage.is(first, WordClass.ADVERB);
        return mood == Mood.IMPERATIVE || (mood == Mood.SUBJUNCTIVE && !marked);
    }

    /** {@code must have been}, {@code tuvo que}. */
    private boolean isDone(MainClause main) {
        boolean perfect =
                main.dependents(syntax, "aux").anyMatch(i -> i > main.verb() && passage.is(i, WordClass.HAVE));
        boolean told = !passage.grammar().isRomance() && !passage.isQuoted(main.verb());
        return perfect || (syntax.features(main.verb()).tense() == Tense.PAST && !told);
    }

    /** {@code you do not have to}, unlike {@code must not}: nothing is asked. */
    private boolean isFree(MainClause main) {
        return !passage.grammar().isRomance()
                && syntax.is(main.head(), Upos.VERB)
                && words.is(passage, main.head(), Clue.DUTY)
                && main.isNegated(passage);
    }

    /** {@code the boats should arrive}: nobody is asked to do it. */
    private boolean isExpected(MainClause main) {
        boolean mild = passage.grammar().isRomance()
                ? syntax.features(main.verb()).mood() == Mood.CONDITIONAL
                : words.is(passage, main.verb(), Clue.OUGHT);
        boolean active = syntax.is(main.head(), Upos.VERB)
                && main.dependents(syntax, "aux", "cop").noneMatch(i -> passage.is(i, WordClass.BE));
        return mild && active && main.subject() != ROOT && !deeds.canAct(main.subject());
    }

    /** {@code this step is necessary}, unlike {@code it is necessary to step}: a judgement. */
    private boolean isReason(MainClause main) {
        return main.head() != main.verb()
                && words.is(passage, main.head(), Clue.VALUE)
                && main.subject() != ROOT
                && main.subject() < main.verb();
    }

    /** {@code para competir, cada país debe}: what it takes, not what is asked for. */
    private boolean isMeans(MainClause main) {
        String first = passage.key(main.tokens().get(0));
        return first.equals("to") || first.equals("para");
    }

    /** {@code the council lied}; {@code la Armada habría vendido}, as the press passes on what it cannot prove. */
    private Optional<Act> accused(Utterance said) {
        MainClause main = said.main();
        boolean misdeed = IntStream.concat(IntStream.of(main.head()), main.dependents(syntax, "xcomp"))
                .anyMatch(i -> words.is(passage, i, Clue.MISDEED));
        boolean other = !deeds.isSelf(main) && !deeds.isOwn(said);
        return other && ((misdeed && !main.isNegated(passage)) || isRumour(main))
                ? Optional.of(Act.ALLEGES)
                : Optional.empty();
    }

    private boolean isRumour(MainClause main) {
        return passage.grammar().isRomance()
                && passage.is(main.verb(), WordClass.HAVE)
                && syntax.features(main.verb()).mood() == Mood.CONDITIONAL
                && syntax.is(main.head(), Upos.VERB)
                && main.dependents(syntax, "advcl").findAny().isEmpty();
    }
}
