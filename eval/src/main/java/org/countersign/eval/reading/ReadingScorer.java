package org.countersign.eval.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.countersign.eval.reading.GivenParser.Guess;
import org.countersign.lang.TextReader;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.wire.ConlluWriter;

/** Reads treebanks' texts and scores what comes of it. Same treebank, same figures: all dice are seeded. */
public final class ReadingScorer {

    /** Treebanks whose text is damaged too. */
    private static final String DAMAGED = "pud-test";

    private static final long SEED = 20_260_711;
    private static final double BLANKS_LOST = 0.02;

    private final TextReader texts;
    private final Function<Language, GivenParser> parsers;

    /**
     * A scorer.
     *
     * @param texts reads raw text
     * @param parsers what parses given words, by language
     */
    public ReadingScorer(TextReader texts, Function<Language, GivenParser> parsers) {
        this.texts = texts;
        this.parsers = parsers;
    }

    /** All figures of one treebank. */
    public ReadingFigures score(Treebank treebank) {
        Map<String, Double> raw = raw(treebank).figures();
        Map<String, Double> losses = new LinkedHashMap<>();
        if (treebank.name().endsWith(DAMAGED)) {
            for (Damage damage : Damage.values()) {
                losses.put("LAS lost, " + damage.label(), loss(treebank, damage));
            }
            Map<String, Double> torn =
                    score(treebank, withoutBlanks(treebank.text())).figures();
            for (String figure : List.of("words", "LAS")) {
                losses.put(figure + " lost, 2 % of blanks lost", value(raw, figure) - value(torn, figure));
            }
        }
        return new ReadingFigures(treebank, given(treebank), LemmaScore.of(treebank), raw, losses);
    }

    /** What comes of its raw text. */
    public TextScore raw(Treebank treebank) {
        return score(treebank, treebank.text());
    }

    /** Its raw text read, as {@code countersign parse} prints it. */
    public String conllu(Treebank treebank) {
        return conllu(treebank, treebank.text());
    }

    private static double value(Map<String, Double> figures, String name) {
        return figures.getOrDefault(name, 0.0);
    }

    private TextScore score(Treebank treebank, String text) {
        String printed = conllu(treebank, text);
        try {
            List<ConlluSentence> predicted =
                    new ConlluReader().read("reading of " + treebank.name(), new StringReader(printed));
            return new TextScore(treebank.sentences(), predicted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String conllu(Treebank treebank, String text) {
        Article article = Articles.article(treebank.name(), treebank.language(), text);
        return new ConlluWriter().text(texts.read(article));
    }

    /** What comes of its words where they are given. */
    public GivenScore given(Treebank treebank) {
        GivenParser parser = parsers.apply(treebank.language());
        return treebank.sentences().stream()
                .map(sentence -> GivenScore.of(sentence, parser.parse(sentence.forms()), word -> true))
                .reduce(GivenScore.NONE, GivenScore::plus);
    }

    /**
     * LAS before less LAS after the damage, in points, both over the words that are in both: neither lost nor glued. Each
     * is held against the tree of its own side.
     */
    private double loss(Treebank treebank, Damage damage) {
        GivenParser parser = parsers.apply(treebank.language());
        Random dice = new Random(SEED);
        GivenScore before = GivenScore.NONE;
        GivenScore after = GivenScore.NONE;
        for (ConlluSentence sentence : treebank.sentences()) {
            Damaged damaged = damage.of(sentence, dice);
            if (damaged.origins().isEmpty()) {
                continue;
            }
            List<Guess> whole = parser.parse(sentence.forms());
            List<Guess> rest = parser.parse(damaged.sentence().forms());
            before = before.plus(GivenScore.of(sentence, whole, damaged.origins()::contains));
            after = after.plus(GivenScore.of(
                    damaged.sentence(), rest, word -> damaged.origins().get(word) != Damaged.CHANGED));
        }
        return before.las() - after.las();
    }

    private static String withoutBlanks(String text) {
        Random dice = new Random(SEED);
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != ' ' || dice.nextDouble() >= BLANKS_LOST) {
                left.append(character);
            }
        }
        return left.toString();
    }
}
