package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.lang.Actor;
import org.countersign.model.Reaction;
import org.countersign.model.Span;
import org.countersign.model.Stance;

/** Reads reactions that the outlet tells in its own words: {@code The deal was criticised by the union}. */
final class ToldReactionReader {

    private static final int SUBJECT_REACH = 60;

    private final DealLexicon lexicon;
    private final FindingLexicon words;

    ToldReactionReader(DealLexicon lexicon, FindingLexicon words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<Reaction> read(Background background) {
        List<Reaction> reactions = new ArrayList<>();
        for (MarkedSentence sentence : background.scan().telling()) {
            if (sentence.isText()) {
                read(background, Passage.whole(sentence)).ifPresent(reactions::add);
            }
        }
        return reactions;
    }

    private Optional<Reaction> read(Background background, Passage passage) {
        return Scanner.marks(words.reactions(), passage.tokens()).stream()
                .filter(mark -> mark.meaning() == Stance.SUPPORTS || mark.meaning() == Stance.CRITICISES)
                .filter(mark -> background.voices().at(mark.span()).isEmpty() && !passage.isQuoted(mark))
                .filter(mark -> lexicon.is(passage.tokens(), mark.to(), "by") || isAboutPaper(passage, mark))
                .flatMap(mark ->
                        who(background, passage, mark).map(name -> reaction(background, passage, mark, name)).stream())
                .findFirst();
    }

    private static boolean isAboutPaper(Passage passage, Mark<?> mark) {
        return passage.instruments().stream().anyMatch(paper -> mark.before(paper) && mark.distance(paper) <= 2);
    }

    /** The agent after {@code by}, else the actor named last before the word. */
    private Optional<String> who(Background background, Passage passage, Mark<?> mark) {
        boolean passive = lexicon.is(passage.tokens(), mark.to(), "by");
        int start = passive
                ? mark.span().end()
                : Math.max(passage.span().start(), mark.span().start() - SUBJECT_REACH);
        int end = passive
                ? Math.min(passage.span().end(), mark.span().end() + SUBJECT_REACH)
                : mark.span().start();
        if (end <= start) {
            return Optional.empty();
        }
        Span reach = new Span(start, end);
        Comparator<Named> nearest = Comparator.comparingInt(named -> passive ? named.at() : -named.at());
        return background.scan().reading().cast().actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.STATE && actor.kind() != Actor.Kind.PLACE)
                .filter(actor -> !actor.rank().filter("document"::equals).isPresent())
                .flatMap(actor -> actor.mentions().stream()
                        .filter(mention -> reach.contains(mention.name()))
                        .map(mention -> new Named(actor.name(), mention.name().start())))
                .min(nearest)
                .map(Named::name);
    }

    private record Named(String name, int at) {}

    private static Reaction reaction(Background background, Passage passage, Mark<Stance> mark, String who) {
        return new Reaction(
                who,
                mark.meaning(),
                "agreement",
                background.dealAt(passage.span()),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(background.scan().quote(passage.clause())));
    }
}
