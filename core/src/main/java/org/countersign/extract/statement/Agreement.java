package org.countersign.extract.statement;

import java.util.stream.IntStream;
import org.countersign.lang.Features;

/** Tells by person and number whether a Spanish or Portuguese verb can have a noun phrase as its subject. */
final class Agreement {

    private final Passage passage;
    private final Syntax syntax;

    Agreement(Passage passage) {
        this.passage = passage;
        this.syntax = passage.syntax();
    }

    /** {@code subrayó los plazos}, {@code la pared pensé}: what stands by the verb is not its subject. */
    boolean isBroken(VerbCue cue, Stretch words) {
        if (!passage.grammar().isRomance()) {
            return false;
        }
        Features verb = IntStream.range(cue.from(), cue.to())
                .filter(syntax::isFinite)
                .mapToObj(syntax::features)
                .findFirst()
                .orElse(Features.NONE);
        boolean oneself = passage.is(words.from(), WordClass.SELF);
        boolean others = verb.person() == Features.Person.FIRST && !oneself;
        return others || (verb.number() == Features.Plurality.SINGULAR && isClearlyPlural(words));
    }

    /** By its article or number: titles and names of bodies may look like plurals. */
    private boolean isClearlyPlural(Stretch words) {
        NounPhraseHead head = new NounPhraseHead(passage, words);
        return passage.is(words.from(), WordClass.DETERMINER)
                && !passage.isCapitalised(head.index())
                && syntax.features(words.from()).number() == Features.Plurality.PLURAL
                && syntax.head(words.from()) == head.index();
    }
}
