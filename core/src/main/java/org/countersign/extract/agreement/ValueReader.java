package org.countersign.extract.agreement;

import java.util.List;
import java.util.Optional;
import org.countersign.lang.MoneyReader;
import org.countersign.model.Field;
import org.countersign.model.Money;

/** Reads the price of a deal: the amount nearest to a word for its paper. */
final class ValueReader {

    private static final int REACH = 14;
    private static final int GOODS_REACH = 4;

    private final MoneyReader amounts;
    private final GoodsFinder goods;

    ValueReader(MoneyReader amounts, GoodsFinder goods) {
        this.amounts = amounts;
        this.goods = goods;
    }

    Optional<Told<Money>> read(Deal deal, Voices voices) {
        return deal.told().stream()
                .filter(passage -> !passage.sentence().isTitle())
                .flatMap(passage -> amounts.in(passage.tokens()).stream()
                        .filter(amount -> isOfPaper(passage, amount))
                        .map(amount -> told(passage, amount, voices)))
                .findFirst();
    }

    private boolean isOfPaper(Passage passage, MoneyReader.Phrase amount) {
        Mark<MoneyReader.Phrase> mark = new Mark<>(amount.from(), amount.to(), amount.span(passage.tokens()), amount);
        boolean paper = passage.instruments().stream().anyMatch(p -> p.distance(mark) <= REACH);
        boolean item = goods.goods(passage).stream()
                .anyMatch(good -> good.mark().before(mark) && good.mark().distance(mark) <= GOODS_REACH);
        return mark.within(passage.from(), passage.to()) && paper && !item;
    }

    private static Told<Money> told(Passage passage, MoneyReader.Phrase amount, Voices voices) {
        Money money = amount.money();
        String value = money.amount().toPlainString() + " " + money.currency();
        return new Told<>(money, List.of(voices.support(Field.VALUE, value, amount.span(passage.tokens()))));
    }
}
