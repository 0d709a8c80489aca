package org.countersign.eval.damage;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.model.Coded;

/** A way in which careless republication damages an article. Same dice, same damage. */
public enum ArticleDamage implements Coded {
    /** Every quotation mark and apostrophe straightened. */
    QUOTES {
        @Override
        String of(String text, Dice dice) {
            return text.replaceAll("[“”„«»]", "\"").replaceAll("[‘’‚‛]", "'");
        }
    },

    /** Each quotation mark is lost with a probability of 0.3. */
    DROPPED {
        @Override
        String of(String text, Dice dice) {
            return MARK.matcher(text).replaceAll(mark -> dice.random() < 0.3 ? "" : mark.group());
        }
    },

    /** No accent, no tilde. */
    ACCENTS {
        @Override
        String of(String text, Dice dice) {
            StringBuilder bare = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFD)
                    .codePoints()
                    .filter(c -> UCharacter.getCombiningClass(c) == 0)
                    .forEach(bare::appendCodePoint);
            return Normalizer.normalize(bare, Normalizer.Form.NFC);
        }
    },

    /** The title in capitals, one sentence in ten in lower case. */
    CASE {
        @Override
        String of(String text, Dice dice) {
            int blank = text.indexOf(BLANK_LINE);
            boolean titled = blank >= 0 && !text.substring(0, blank).contains("\n");
            int rest = titled ? blank + BLANK_LINE.length() : 0;
            String title = text.substring(0, rest).toUpperCase(Locale.ROOT);
            return title
                    + SENTENCE.matcher(text.substring(rest))
                            .replaceAll(sentence -> Matcher.quoteReplacement(
                                    dice.random() < 0.1
                                            ? sentence.group().toLowerCase(Locale.ROOT)
                                            : sentence.group()));
        }
    },

    /** Three blanks are lost below the title: one behind a sentence, two between words. */
    GLUE {
        @Override
        String of(String text, Dice dice) {
            List<Integer> stops = places(BLANK_AFTER_STOP, text);
            List<Integer> blanks = places(BLANK_BETWEEN_WORDS, text);
            Set<Integer> lost = new HashSet<>(dice.sample(stops, Math.min(1, stops.size())));
            lost.addAll(dice.sample(blanks, Math.min(2, blanks.size())));
            StringBuilder left = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (!lost.contains(i)) {
                    left.append(text.charAt(i));
                }
            }
            return left.toString();
        }
    },

    /** The paragraphs after title and the first two are in another order. */
    ORDER {
        @Override
        String of(String text, Dice dice) {
            List<String> parts = PARAGRAPH_END
                    .splitAsStream(text)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.toCollection(ArrayList::new));
            dice.shuffle(parts.subList(Math.min(FIRST_PARTS, parts.size()), parts.size()));
            return String.join(BLANK_LINE, parts) + "\n";
        }
    };

    private static final int FIRST_PARTS = 3;
    private static final String BLANK_LINE = "\n\n";
    private static final Pattern MARK = Pattern.compile("[\"“”„«»]");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\n]+[.!?]");
    private static final Pattern BLANK_AFTER_STOP =
            Pattern.compile("(?<=[.!?”\"]) (?=\\S)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BLANK_BETWEEN_WORDS = Pattern.compile("(?<=[\\p{L}\\p{N}_]) (?=[\\p{L}\\p{N}_])");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n", Pattern.UNICODE_CHARACTER_CLASS);

    abstract String of(String text, Dice dice);

    private static List<Integer> places(Pattern pattern, String text) {
        int title = text.indexOf('\n');
        return pattern.matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(at -> at > title)
                .toList();
    }
}
