package org.countersign.lang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.model.Language;
import org.countersign.model.Money;
import org.countersign.model.Span;

/**
 * Finds amounts of money: {@code US$11.5 million}, {@code 8 million yuan}, {@code 95 millones de euros}. Immutable,
 * thread-safe.
 */
public final class MoneyReader {

    private final NumberReader numbers;
    private final PhraseTable<String> units;
    private final DateWords joints;

    private MoneyReader(NumberReader numbers, PhraseTable<String> units, DateWords joints) {
        this.numbers = numbers;
        this.units = units;
        this.joints = joints;
    }

    /** The reader of a language's amounts. */
    public static MoneyReader of(Language language) {
        Tokenizer tokenizer = Tokenizer.of(language);
        LexiconTable table = LexiconTable.load(language.iso(), "unit");
        int currency = table.column("currency");
        return new MoneyReader(
                NumberReader.of(language),
                PhraseTable.of(tokenizer, table, cells -> cells.get(currency)),
                DateWords.load(language.iso(), tokenizer));
    }

    /** The amounts of a sentence from left to right. */
    public List<Phrase> in(List<Token> tokens) {
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrase> phrase = at(tokens, at);
            phrase.ifPresent(found::add);
            at = phrase.map(Phrase::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Phrase> at(List<Token> tokens, int from) {
        Optional<Phrase> signed = units.at(tokens, from).flatMap(unit -> numbers.at(tokens, unit.to())
                .map(number -> phrase(from, number.to(), number.value(), unit.meaning())));
        return signed.or(
                () -> numbers.at(tokens, from).flatMap(number -> units.at(tokens, joints.skipJoint(tokens, number.to()))
                        .map(unit -> phrase(from, unit.to(), number.value(), unit.meaning()))));
    }

    private static Phrase phrase(int from, int to, BigDecimal amount, String currency) {
        String plain = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        return new Phrase(from, to, new Money(new BigDecimal(plain), currency));
    }

    /**
     * An amount in a text.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param money the amount
     */
    public record Phrase(int from, int to, Money money) {

        /** Where it stands in the body. */
        public Span span(List<Token> tokens) {
            return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        }
    }
}
