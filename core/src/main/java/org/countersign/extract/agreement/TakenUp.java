package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.extract.agreement.GoodsLexicon.TransferKind;
import org.countersign.model.Act;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/** Finds equipment that a statement takes up without naming it: {@code denied that they are part of it}. */
final class TakenUp {

    private static final int OPENING = 2;
    private static final int LIST_GAP = 3;

    private final DealLexicon lexicon;
    private final GoodsFinder finder;

    TakenUp(DealLexicon lexicon, GoodsFinder finder) {
        this.lexicon = lexicon;
        this.finder = finder;
    }

    /** The goods named before, each at the words that take it up. */
    List<Good> in(Passage passage, Deal deal, Voices voices) {
        List<Good> goods = new ArrayList<>();
        List<Mark<TransferKind>> verbs = Scanner.marks(lexicon.goods().transfers(), passage.tokens());
        int last = 0;
        for (int at = passage.from(); at < passage.to(); at++) {
            Span word = passage.tokens().get(at).span();
            Optional<Statement> statement = voices.statementAt(word);
            if (at >= last && statement.isPresent() && takesUp(passage, at, statement.get(), verbs)) {
                Mark<String> mark = new Mark<>(at, at + 1, word, "");
                antecedents(passage, deal, statement.get(), at).forEach(good -> goods.add(at(passage, good, mark)));
                last = passage.to();
            }
        }
        return goods;
    }

    private boolean takesUp(Passage passage, int at, Statement statement, List<Mark<TransferKind>> verbs) {
        boolean apt = statement.act() == Act.DENIES || statement.act() == Act.ASKS || !verbs.isEmpty();
        if (!apt) {
            return false;
        }
        boolean pronoun = lexicon.is(passage.tokens(), at, "takes-up");
        boolean clitic =
                lexicon.is(passage.tokens(), at, "clitic") && verbs.stream().anyMatch(verb -> verb.from() == at + 1);
        boolean bare = lexicon.is(passage.tokens(), at, "part") && isOpening(passage, at, statement);
        return (pronoun || clitic || bare)
                && (statement.act() == Act.DENIES || isHandled(passage, at, statement, verbs));
    }

    /** Whether a word of the statement says what is done with it. */
    private boolean isHandled(Passage passage, int at, Statement statement, List<Mark<TransferKind>> verbs) {
        boolean verb = verbs.stream().anyMatch(mark -> holds(statement, mark.span()) || isCue(statement, mark.span()));
        return verb || lexicon.is(passage.tokens(), at, "part") || statement.act() == Act.ASKS;
    }

    private static boolean holds(Statement statement, Span span) {
        return statement.content().stream().anyMatch(piece -> piece.span().contains(span));
    }

    private static boolean isCue(Statement statement, Span span) {
        return statement.cue().map(Quote::span).filter(span::overlaps).isPresent();
    }

    private static boolean isOpening(Passage passage, int at, Statement statement) {
        int first = at;
        while (first > passage.from()
                && holds(statement, passage.tokens().get(first - 1).span())) {
            first--;
        }
        return at - first < OPENING;
    }

    /** Those of the same sentence before, else of the sentence before. */
    private List<Good> antecedents(Passage passage, Deal deal, Statement statement, int at) {
        if (finder.goods(passage).stream()
                .anyMatch(good ->
                        holds(statement, good.mark().span()) && good.mark().from() >= at)) {
            return List.of();
        }
        List<Good> same = finder.goods(passage).stream()
                .filter(good -> good.mark().from() < at)
                .toList();
        if (!same.isEmpty()) {
            boolean named =
                    same.stream().anyMatch(good -> holds(statement, good.mark().span()));
            return named ? List.of() : last(same);
        }
        return last(deal.told().stream()
                .filter(other -> other.index() == passage.index() - 1)
                .filter(other -> other.sentence().sentence().paragraph()
                        == passage.sentence().sentence().paragraph())
                .flatMap(other -> finder.goods(other).stream())
                .toList());
    }

    /** The last of them, with those that it is listed with. */
    private List<Good> last(List<Good> goods) {
        int first = Math.max(0, goods.size() - 1);
        while (first > 0 && isListed(goods.get(first - 1), goods.get(first))) {
            first--;
        }
        return goods.subList(first, goods.size());
    }

    private boolean isListed(Good one, Good next) {
        int gap = next.mark().from() - one.mark().to();
        return one.passage().equals(next.passage())
                && gap <= LIST_GAP
                && (one.passage().tokens().get(one.mark().to()).is(",")
                        || lexicon.is(one.passage().tokens(), one.mark().to(), "and"));
    }

    private static Good at(Passage passage, Good good, Mark<String> word) {
        return new Good(
                passage,
                good.name(),
                new Mark<>(word.from(), word.to(), word.span(), good.mark().meaning()),
                word.span(),
                good.quantity());
    }
}
