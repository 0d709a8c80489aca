package org.countersign.lang;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.model.Language;

/** Texts that nobody would write, made of a language's own words: the same for the same seed. */
final class RandomText {

    private static final String MARKS =
            ".,;:!?\u00BF\u00A1\"'\u201C\u201D\u2018\u2019\u00AB\u00BB()[]{}<>-\u2013\u2014/\\|@#%&*_+=~^`\u2026\u00B7\u2022";
    private static final String ODD =
            "\u0000\u0007\t\n\r\u00A0\u00AD\u200B\u200D\u202E\uFEFF\u0301\u0660\u4E2D\u05D0\u0627\uFFFD\uFFFF\uD83D\uDE00\uDBFF\u2028";

    private final List<String> words;

    RandomText(Language language) {
        this.words = Stream.of("function-word", "body", "office", "state-name", "month", "abbreviation", "furniture")
                .flatMap(name -> LexiconTable.load(language.iso(), name).rows().stream())
                .map(cells -> cells.get(0))
                .toList();
    }

    /** A text of at most {@code most} pieces. */
    String of(long seed, int most) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(most);
        int chaos = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            piece(text, random, chaos);
        }
        return mutilated(text, random);
    }

    /** So many words in lower case with blanks between them and no mark: one endless sentence. */
    String plain(int count) {
        Random random = new Random(count);
        List<String> plain = words.stream()
                .filter(word -> word.chars().allMatch(Character::isLowerCase))
                .toList();
        return random.ints(count, 0, plain.size()).mapToObj(plain::get).collect(Collectors.joining(" "));
    }

    private void piece(StringBuilder text, Random random, int chaos) {
        int kind = random.nextInt(12 + 2 * chaos);
        if (kind < 8) {
            text.append(cased(words.get(random.nextInt(words.size())), random));
        } else if (kind == 8) {
            text.append(random.nextInt(10_000))
                    .append(random.nextBoolean() ? "." : ",")
                    .append(random.nextInt(1000));
        } else if (kind < 16) {
            text.append(MARKS.charAt(random.nextInt(MARKS.length())));
        } else {
            text.append(ODD.charAt(random.nextInt(ODD.length())));
        }
        int gap = random.nextInt(20);
        if (gap > 2) {
            text.append(gap == 3 ? "\n\n" : " ");
        }
    }

    private static String cased(String word, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word.toLowerCase(Locale.ROOT);
            case 2 -> word.substring(random.nextInt(word.length()));
            default -> word;
        };
    }

    /** With a piece cut out, doubled or turned round, now and then. */
    private static String mutilated(StringBuilder text, Random random) {
        if (text.length() > 4 && random.nextInt(3) == 0) {
            int from = random.nextInt(text.length() - 2);
            int to = from + 1 + random.nextInt(Math.min(12, text.length() - from - 1));
            String part = text.substring(from, to);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, part);
                default ->
                    text.replace(from, to, new StringBuilder(part).reverse().toString());
            }
        }
        return text.toString();
    }
}
