package org.countersign.lang;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words: {@code 5.500}, {@code 11.5 million}, {@code twenty-one}, {@code doce},
 * {@code dos mil}. Immutable, thread-safe.
 */
public final class NumberReader {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d+)?)(bn|[mk])?");
    private static final Pattern SUFFIX = Pattern.compile("bn|[mk]");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3})+");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_DIGITS = 15;

    private final PhraseTable<BigDecimal> words;

    NumberReader(PhraseTable<BigDecimal> words) {
        this.words = words;
    }

    /** The reader of a language's numbers. */
    public static NumberReader of(Language language) {
        LexiconTable table = LexiconTable.load(language.iso(), "number-word");
        int value = table.column("value");
        return new NumberReader(
                PhraseTable.of(Tokenizer.of(language), table, cells -> new BigDecimal(cells.get(value))));
    }

    /** The number that begins at token {@code from}. */
    public Optional<Phrase> at(List<Token> tokens, int from) {
        if (from < 0 || from >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Phrase> first = digits(tokens, from).or(() -> word(tokens, from));
        return first.map(phrase -> multiplied(tokens, phrase));
    }

    private Phrase multiplied(List<Token> tokens, Phrase phrase) {
        Phrase whole = phrase;
        while (true) {
            Optional<Phrase> next = word(tokens, whole.to());
            if (next.isEmpty() || !multiplies(next.get().value(), whole.value())) {
                return whole;
            }
            whole = new Phrase(
                    whole.from(),
                    next.get().to(),
                    whole.value().multiply(next.get().value()));
        }
    }

    private static boolean multiplies(BigDecimal word, BigDecimal number) {
        return word.compareTo(THOUSAND) >= 0 || (word.compareTo(HUNDRED) == 0 && number.compareTo(BigDecimal.TEN) < 0);
    }

    private Optional<Phrase> word(List<Token> tokens, int from) {
        return from >= tokens.size()
                ? Optional.empty()
                : words.at(tokens, from).map(match -> new Phrase(from, match.to(), match.meaning()));
    }

    private static Optional<Phrase> digits(List<Token> tokens, int from) {
        Matcher matcher = DIGITS.matcher(tokens.get(from).key());
        if (!matcher.matches() || matcher.group(1).length() > LONGEST_DIGITS || isTied(tokens, from)) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        String plain =
                GROUPED.matcher(digits).matches() ? digits.replace(".", "").replace(",", "") : digits.replace(',', '.');
        boolean parted = from + 1 < tokens.size()
                && tokens.get(from + 1).start() == tokens.get(from).end()
                && SUFFIX.matcher(tokens.get(from + 1).key()).matches();
        String suffix = parted ? tokens.get(from + 1).key() : matcher.group(2);
        return Optional.of(
                new Phrase(from, parted ? from + 2 : from + 1, new BigDecimal(plain).multiply(suffix(suffix))));
    }

    /** {@code 15-year}, {@code Z-20}: a part of a word. */
    private static boolean isTied(List<Token> tokens, int at) {
        return (at > 0 && tokens.get(at - 1).kind() == Token.Kind.HYPHEN)
                || (at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.HYPHEN);
    }

    private static BigDecimal suffix(@Nullable String letters) {
        return switch (letters == null ? "" : letters) {
            case "k" -> BigDecimal.TEN.pow(3);
            case "m" -> BigDecimal.TEN.pow(6);
            case "bn" -> BigDecimal.TEN.pow(9);
            default -> BigDecimal.ONE;
        };
    }

    /**
     * A number in a text.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param value the number
     */
    public record Phrase(int from, int to, BigDecimal value) {}
}
