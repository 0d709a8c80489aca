package org.countersign.extract.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.countersign.extract.agreement.GoodsLexicon.Equipment;
import org.countersign.extract.agreement.GoodsLexicon.TransferKind;
import org.countersign.lang.NumberReader;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.lang.Token;

/** Finds the equipment that a passage names, with its modifiers and how many. */
final class GoodsFinder {

    private static final int LONGEST_NUMBER = 4;
    private static final int WISH_REACH = 4;

    private final DealLexicon lexicon;
    private final NumberReader numbers;

    GoodsFinder(DealLexicon lexicon, NumberReader numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    List<Good> goods(Passage passage) {
        List<Token> tokens = passage.tokens();
        List<Good> goods = new ArrayList<>();
        for (Match<Equipment> match : lexicon.goods().equipment().in(tokens)) {
            Mark<Equipment> mark = new Mark<>(match.from(), match.to(), match.span(tokens), match.meaning());
            if (mark.within(passage.from(), passage.to()) && !mark.meaning().isVague()) {
                Optional.of(good(passage, mark)).filter(this::isThing).ifPresent(goods::add);
            }
        }
        return goods;
    }

    /** Something countable that is named as such: {@code a radar}, {@code radars}, not {@code state radio}. */
    private boolean isThing(Good good) {
        List<Token> tokens = good.passage().tokens();
        Token last = tokens.get(good.mark().to() - 1);
        int first = firstToken(good);
        int before = first - 1;
        boolean counted = good.quantity().isPresent() || lexicon.is(tokens, before, "indefinite");
        if (!counted && !last.key().endsWith("s")) {
            return false;
        }
        boolean article = lexicon.is(tokens, before, "definite");
        int place = article ? before - 1 : before;
        return counted || !lexicon.is(tokens, place, "place") || isWish(tokens, place);
    }

    /** {@code interés de su país en drones}. */
    private boolean isWish(List<Token> tokens, int place) {
        return IntStream.range(Math.max(0, place - WISH_REACH), place + 1).anyMatch(at -> lexicon.goods()
                .transfers()
                .at(tokens, at)
                .filter(match -> match.meaning() == TransferKind.ASK)
                .isPresent());
    }

    private static int firstToken(Good good) {
        int at = good.mark().from();
        while (at > 0
                && good.passage().tokens().get(at - 1).start() >= good.words().start()) {
            at--;
        }
        return at;
    }

    private Good good(Passage passage, Mark<Equipment> mark) {
        List<Token> tokens = passage.tokens();
        StringBuilder name = new StringBuilder(mark.meaning().name());
        int from = mark.from();
        Optional<Match<String>> before = modifierBefore(tokens, passage.from(), from);
        while (before.isPresent()) {
            addModifier(name, before.get().meaning());
            from = before.get().from();
            before = modifierBefore(tokens, passage.from(), from);
        }
        int to = mark.to();
        Optional<Match<String>> after = modifierAfter(tokens, to);
        while (after.isPresent()) {
            addModifier(name, after.get().meaning());
            to = after.get().to();
            after = modifierAfter(tokens, to);
        }
        Optional<NumberReader.Phrase> number = number(tokens, passage.from(), from);
        int start = number.map(NumberReader.Phrase::from).orElse(from);
        return new Good(
                passage,
                name.toString(),
                mark,
                passage.sentence().span(start, to),
                number.flatMap(n -> whole(n.value())).map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    private static void addModifier(StringBuilder name, String modifier) {
        if ((" " + name).contains(" " + modifier + " ")) {
            return;
        }
        name.insert(0, modifier + " ");
    }

    private Optional<Match<String>> modifierBefore(List<Token> tokens, int first, int at) {
        for (int from = Math.max(first, at - 2); from < at; from++) {
            int end = at;
            Optional<Match<String>> match =
                    lexicon.goods().modifiers().at(tokens, from).filter(m -> m.to() == end);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** {@code drones de vigilancia}, {@code drones of surveillance}, {@code drones armados}. */
    private Optional<Match<String>> modifierAfter(List<Token> tokens, int at) {
        Optional<Match<String>> direct = lexicon.goods().modifiers().at(tokens, at);
        if (direct.isPresent() || !lexicon.is(tokens, at, "of")) {
            return direct;
        }
        return lexicon.goods().modifiers().at(tokens, at + 1);
    }

    /** The number that ends right before {@code at}, or before one word that is no number. */
    private Optional<NumberReader.Phrase> number(List<Token> tokens, int first, int at) {
        return numberEnding(tokens, first, at)
                .or(() -> at - 1 > first
                                && tokens.get(at - 1).isWord()
                                && lexicon.roles(tokens, at - 1).isEmpty()
                        ? numberEnding(tokens, first, at - 1)
                        : Optional.empty());
    }

    private Optional<NumberReader.Phrase> numberEnding(List<Token> tokens, int first, int at) {
        for (int from = Math.max(first, at - LONGEST_NUMBER); from < at; from++) {
            if (isOrdinal(tokens, from)) {
                continue;
            }
            Optional<NumberReader.Phrase> number = numbers.at(tokens, from).filter(n -> n.to() == at);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private boolean isOrdinal(List<Token> tokens, int at) {
        return lexicon.roles(tokens, at).stream().anyMatch(role -> role.startsWith("ordinal"));
    }

    private static Optional<Long> whole(BigDecimal value) {
        boolean counts = value.signum() > 0 && value.stripTrailingZeros().scale() <= 0 && value.precision() < 10;
        return counts ? Optional.of(value.longValue()) : Optional.empty();
    }
}
