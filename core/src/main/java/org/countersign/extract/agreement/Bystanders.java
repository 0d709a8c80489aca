package org.countersign.extract.agreement;

import java.util.List;
import org.countersign.extract.agreement.DealLexicon.StatusWord;
import org.countersign.lang.Actor;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.model.Span;

/** Tells who is named with a signature and does not sign: who is present, whose government it is, what is no person. */
final class Bystanders {

    private static final int SHORTEST = 2;

    private final DealLexicon lexicon;

    Bystanders(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isBystander(Passage passage, Actor actor, Actor.Mention mention) {
        int at = token(passage, mention.phrase());
        return isPresent(passage, at) || isOfGovernment(passage, at) || isNoPerson(passage, actor, mention);
    }

    private static int token(Passage passage, Span span) {
        int at = passage.from();
        while (at < passage.to() && passage.tokens().get(at).start() < span.start()) {
            at++;
        }
        return at;
    }

    /** {@code in the presence of}: a word of signing nearer to the name takes it back. */
    private boolean isPresent(Passage passage, int name) {
        for (int at = name - 1; at >= passage.from(); at--) {
            if (lexicon.is(passage.tokens(), at, "beside")) {
                return true;
            }
            if (isSigning(passage, at) || passage.tokens().get(at).is(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSigning(Passage passage, int at) {
        return passage.statuses().stream().anyMatch((Mark<StatusWord> word) -> word.from() <= at && at < word.to());
    }

    /** {@code el Gobierno de Tabaré Olmos}. */
    private boolean isOfGovernment(Passage passage, int name) {
        List<Token> tokens = passage.tokens();
        boolean of = lexicon.is(tokens, name - 1, "of");
        return of
                && name - 2 >= passage.from()
                && lexicon.bodies()
                        .at(tokens, name - 2)
                        .filter(body -> body.meanings().contains("government"))
                        .isPresent();
    }

    /** {@code Defense Cooperation}: of nobody with an office, words of the matter, or a name that stands in a title in quotes. */
    private boolean isNoPerson(Passage passage, Actor actor, Actor.Mention mention) {
        if (actor.office().isPresent()) {
            return !lexicon.topics().tokens(actor.name()).get(0).isCapitalised();
        }
        List<Token> name = lexicon.topics().tokens(actor.name());
        int own = name.size() - words(lexicon.topics(), name);
        boolean matter = own < name.size() && own < SHORTEST;
        int at = Math.min(token(passage, mention.name()), passage.to() - 1);
        return matter || passage.sentence().quoted().get(at);
    }

    private static int words(PhraseTable<?> table, List<Token> tokens) {
        return table.in(tokens).stream()
                .mapToInt(match -> match.to() - match.from())
                .sum();
    }
}
