package org.countersign.wire;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.lang.Word;

/**
 * Writes readings as CoNLL-U: a block a sentence, every character of the text in order in its tokens. The last column has
 * {@code start_char} and {@code end_char}: UTF-16, 0-based, half-open, into the body; {@code NE=B-PER} and its like for
 * names.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
public final class ConlluWriter {

    private static final String NONE = "_";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]+");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[/\\s\\p{Z}\\p{Cc}]+");

    /** All sentences of an article, each block closed by an empty line. */
    public String text(Reading reading) {
        StringBuilder out = new StringBuilder();
        String item = reading.article().item();
        comment(out, "newdoc id", onOneLine(item));
        String prefix = NOT_IN_IDS.matcher(item).replaceAll("_") + "-s";
        NameTags names = new NameTags(reading);
        List<Sentence> sentences = reading.sentences();
        int paragraph = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean last = i == sentences.size() - 1;
            int next =
                    last ? reading.body().length() : sentences.get(i + 1).span().start();
            if (sentence.paragraph() != paragraph) {
                out.append("# newpar\n");
                paragraph = sentence.paragraph();
            }
            comment(out, "sent_id", prefix + (i + 1));
            new Block(out, sentence, names, next).write();
        }
        return out.toString();
    }

    private static void comment(StringBuilder out, String name, String value) {
        out.append("# ").append(name).append(" = ").append(value).append('\n');
    }

    private static String onOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /**
     * One sentence on its way out.
     *
     * @param names tags of the article's names
     * @param next where what follows the sentence begins
     */
    private record Block(StringBuilder out, Sentence sentence, NameTags names, int next) {

        void write() {
            comment(out, "zone", sentence.zone().name().toLowerCase(Locale.ROOT));
            comment(out, "text", text());
            Iterator<Word> words = sentence.tree().words().iterator();
            int number = 1;
            int first = 0;
            while (first < sentence.tokens().size()) {
                int last = lastOfPrinted(first);
                int count = wordsIn(last, number - 1);
                String place = place(first, last);
                if (count > 1) {
                    String form = onOneLine(printed(first, last));
                    row(number + "-" + (number + count - 1), form, "_\t_\t_\t_\t_\t_\t_", place);
                }
                for (int i = 0; i < count; i++) {
                    Word word = words.next();
                    row(String.valueOf(number++), onOneLine(word.form()), reading(word), count > 1 ? NONE : place);
                }
                first = last + 1;
            }
            out.append('\n');
        }

        /** The last token that is printed in one with {@code first}: UD has one surface token for {@code don't}. */
        private int lastOfPrinted(int first) {
            List<Token> tokens = sentence.tokens();
            int last = first;
            while (last + 1 < tokens.size()
                    && tokens.get(last + 1).kind() == Token.Kind.CLITIC
                    && !blankFollows(last)) {
                last++;
            }
            return last;
        }

        private String printed(int first, int last) {
            StringBuilder printed = new StringBuilder();
            sentence.tokens().subList(first, last + 1).forEach(token -> printed.append(token.text()));
            return printed.toString();
        }

        /** How many words from {@code first} on belong to tokens up to {@code token}. */
        private int wordsIn(int token, int first) {
            List<Word> words = sentence.tree().words();
            int last = first;
            while (last < words.size() && words.get(last).token() <= token) {
                last++;
            }
            return last - first;
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < sentence.tokens().size(); i++) {
                text.append(onOneLine(sentence.tokens().get(i).text()));
                text.append(blankFollows(i) ? " " : "");
            }
            return text.toString().strip();
        }

        private boolean blankFollows(int token) {
            boolean last = token == sentence.tokens().size() - 1;
            int follower = last ? next : sentence.tokens().get(token + 1).start();
            return sentence.tokens().get(token).end() < follower;
        }

        private String place(int first, int last) {
            return (blankFollows(last) ? "" : "SpaceAfter=No|") + "start_char="
                    + sentence.tokens().get(first).start() + "|end_char="
                    + sentence.tokens().get(last).end()
                    + names.cell(sentence.tokens().get(first));
        }

        private void row(String number, String form, String reading, String place) {
            out.append(number).append('\t').append(form).append('\t');
            out.append(reading).append('\t').append(place).append('\n');
        }

        private static String reading(Word word) {
            return String.join(
                    "\t",
                    word.lemma().isEmpty() ? NONE : onOneLine(word.lemma()),
                    word.upos().name(),
                    NONE,
                    word.features().conllu(),
                    String.valueOf(word.head() + 1),
                    word.relation(),
                    NONE);
        }
    }
}
