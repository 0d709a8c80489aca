package org.countersign.eval.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.TextReader;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;

/**
 * A treebank's text as articles about as long as the press writes them. Its words are the treebank's, however a reader may
 * cut them: so readers' speeds can be compared.
 *
 * @param name the treebank's
 * @param articles in the order of the treebank
 * @param words how many words each has
 */
public record Articles(String name, List<Article> articles, List<Integer> words) {

    private static final int SENTENCES_AN_ARTICLE = 20;

    public Articles {
        articles = List.copyOf(articles);
        words = List.copyOf(words);
    }

    /** The text of a treebank, twenty sentences an article. */
    public static Articles of(Treebank treebank) {
        List<Article> articles = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        List<ConlluSentence> left = treebank.sentences();
        while (!left.isEmpty()) {
            List<ConlluSentence> some = left.subList(0, Math.min(SENTENCES_AN_ARTICLE, left.size()));
            String text = some.stream().map(ConlluSentence::text).collect(Collectors.joining(" "));
            articles.add(article(treebank.name() + "-" + articles.size(), treebank.language(), text));
            words.add(
                    some.stream().mapToInt(sentence -> sentence.words().size()).sum());
            left = left.subList(some.size(), left.size());
        }
        return new Articles(treebank.name(), articles, words);
    }

    /** A text without heading or day. */
    static Article article(String name, Language language, String text) {
        return new Article(
                RawBytes.of(text.getBytes(StandardCharsets.UTF_8)).id(),
                name + ".txt",
                Optional.empty(),
                Article.Heading.NONE,
                Optional.empty(),
                language,
                text);
    }

    /** Reads one of them; behind the last comes the first again. */
    public Reading read(TextReader reader, int number) {
        return reader.read(articles.get(number % articles.size()));
    }

    /** Reads the sentences and trees of one of them, and no names. */
    public List<Sentence> sentences(TextReader reader, int number) {
        return reader.sentences(articles.get(number % articles.size()));
    }

    /** How many words the article has that {@link #read} reads. */
    public int words(int number) {
        return words.get(number % words.size());
    }

    /** How many words all have. */
    public int allWords() {
        return words.stream().mapToInt(Integer::intValue).sum();
    }
}
