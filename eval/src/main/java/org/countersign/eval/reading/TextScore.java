package org.countersign.eval.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.eval.reading.Marked.Name;
import org.countersign.eval.reading.Marked.Node;

/**
 * Compares a reading of raw text with a treebank by the definitions of {@code score-conllu.py}: F1 in percent of tokens,
 * sentences, words, UPOS, UAS, LAS and, where the treebank has them, names. Blanks do not count; punctuation is what the
 * gold says it is, and is left out of UAS and LAS.
 */
public final class TextScore {

    private static final List<String> KINDS = List.of("PER", "LOC", "ORG");

    private final Marked gold;
    private final Marked predicted;
    private final List<Node> goldContent;
    private final List<Node> predictedContent;

    /** Fails where the two do not hold the same characters. */
    TextScore(List<ConlluSentence> gold, List<ConlluSentence> predicted) {
        this.gold = Marked.of(gold);
        this.predicted = Marked.of(predicted);
        this.gold.requireTextOf(this.predicted);
        Set<Marked.Place> marks = this.gold.nodes().stream()
                .filter(node -> node.upos().equals("PUNCT"))
                .map(Node::place)
                .collect(Collectors.toSet());
        Predicate<Node> isContent = node -> !marks.contains(node.place());
        goldContent = this.gold.nodes().stream().filter(isContent).toList();
        predictedContent = this.predicted.nodes().stream().filter(isContent).toList();
    }

    /** Fails where a file is no CoNLL-U or the two do not hold the same characters. */
    public static TextScore ofFiles(Path gold, Path predicted) {
        ConlluReader reader = new ConlluReader();
        return new TextScore(reader.read(gold), reader.read(predicted));
    }

    /** The figures by their names, in the order of the script. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("tokens", f1(gold.tokens(), predicted.tokens()));
        figures.put("sentences", f1(gold.sentences(), predicted.sentences()));
        figures.put("words", f1(gold.nodes(), predicted.nodes(), Node::place));
        figures.put("UPOS", f1(gold.nodes(), predicted.nodes(), node -> List.of(node.place(), node.upos())));
        figures.put("UAS", f1(goldContent, predictedContent, Node::attachment));
        figures.put("LAS", f1(goldContent, predictedContent, Node::labelled));
        if (!gold.names().isEmpty()) {
            figures.put("names", f1(of(KINDS, gold.names()), of(KINDS, predicted.names())));
            for (String kind : KINDS) {
                List<String> one = List.of(kind);
                figures.put("names " + kind, f1(of(one, gold.names()), of(one, predicted.names())));
            }
        }
        return figures;
    }

    /** F1 of attachments by relation, in alphabetical order. */
    public Map<String, Double> byRelation() {
        Map<String, Double> figures = new LinkedHashMap<>();
        Set<String> relations = goldContent.stream().map(Node::relation).collect(Collectors.toCollection(TreeSet::new));
        for (String relation : relations) {
            figures.put(relation, f1(with(relation, goldContent), with(relation, predictedContent), Node::attachment));
        }
        return figures;
    }

    private static List<Name> of(List<String> kinds, List<Name> names) {
        return names.stream().filter(name -> kinds.contains(name.kind())).toList();
    }

    private static List<Node> with(String relation, List<Node> nodes) {
        return nodes.stream().filter(node -> node.relation().equals(relation)).toList();
    }

    private static double f1(List<?> gold, List<?> predicted) {
        return f1(gold, predicted, Function.identity());
    }

    private static <T> double f1(List<? extends T> gold, List<? extends T> predicted, Function<T, Object> key) {
        Map<Object, Integer> left = new HashMap<>();
        gold.forEach(one -> left.merge(key.apply(one), 1, Integer::sum));
        int hits = 0;
        List<Object> keys = new ArrayList<>();
        predicted.forEach(one -> keys.add(key.apply(one)));
        for (Object one : keys) {
            if (left.merge(one, -1, Integer::sum) >= 0) {
                hits++;
            }
        }
        return 200.0 * hits / Math.max(1, gold.size() + predicted.size());
    }
}
