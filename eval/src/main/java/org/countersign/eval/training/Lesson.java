package org.countersign.eval.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.eval.reading.ConlluSentence;
import org.countersign.eval.reading.ConlluWord;
import org.countersign.eval.reading.Treebank;
import org.countersign.lang.Dictionary;
import org.countersign.lang.Lookup;
import org.countersign.lang.Upos;
import org.countersign.lang.syntax.AttributeReader;
import org.countersign.lang.syntax.Attributes;
import org.countersign.lang.syntax.Shape;
import org.countersign.model.Language;

/**
 * What there is to learn from.
 *
 * @param examples sentences, in the order of the treebanks
 * @param attributes what the network is told of a word
 * @param relations universal relations by number
 * @param readers readers of attributes by {@link Example#source}
 * @param shape sizes of the network
 */
record Lesson(
        List<Example> examples,
        Attributes attributes,
        List<String> relations,
        List<AttributeReader> readers,
        Shape shape) {

    private static final List<Upos> TAGS = List.of(Upos.values());
    private static final int WIDTH = 64;
    private static final int MEMORY = 32;
    private static final int HIDDEN = 96;

    Lesson {
        examples = List.copyOf(examples);
        relations = List.copyOf(relations);
        readers = List.copyOf(readers);
    }

    /** The lesson of these treebanks; each language among them has its own dictionary. */
    static Lesson of(List<Treebank> treebanks) {
        Map<Language, Dictionary> dictionaries = new LinkedHashMap<>();
        treebanks.forEach(treebank -> dictionaries.computeIfAbsent(treebank.language(), Dictionary::load));
        Attributes attributes = Attributes.of(treebanks.stream().flatMap(treebank -> {
            Lookup lookup = dictionaries
                    .computeIfAbsent(treebank.language(), Dictionary::load)
                    .lookup();
            return words(treebank).map(word -> lookup.find(word.form()));
        }));
        List<String> relations = List.copyOf(new TreeSet<>(treebanks.stream()
                .flatMap(Lesson::words)
                .map(ConlluWord::relation)
                .toList()));
        List<Language> languages = List.copyOf(dictionaries.keySet());
        List<Example> examples = new ArrayList<>();
        Map<String, Integer> numbers = numbers(relations);
        treebanks.forEach(treebank -> treebank.sentences()
                .forEach(sentence -> examples.add(example(sentence, numbers, languages.indexOf(treebank.language())))));
        List<AttributeReader> readers = dictionaries.values().stream()
                .map(dictionary -> new AttributeReader(attributes, dictionary.lookup()))
                .toList();
        Shape shape = new Shape(attributes.size(), WIDTH, MEMORY, HIDDEN, relations.size());
        return new Lesson(examples, attributes, relations, readers, shape);
    }

    private static Stream<ConlluWord> words(Treebank treebank) {
        return treebank.sentences().stream().flatMap(sentence -> sentence.words().stream());
    }

    private static Map<String, Integer> numbers(List<String> relations) {
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, relations.size()).forEach(i -> numbers.put(relations.get(i), i));
        return numbers;
    }

    private static Example example(ConlluSentence sentence, Map<String, Integer> relations, int source) {
        int size = sentence.words().size();
        return new Example(
                sentence.forms(),
                sentence.words().stream()
                        .map(word -> TAGS.indexOf(Upos.valueOf(word.upos())))
                        .toList(),
                sentence.words().stream()
                        .map(word -> word.head() == ConlluWord.ROOT ? size : word.head())
                        .toList(),
                sentence.words().stream()
                        .map(word -> relations.getOrDefault(word.relation(), 0))
                        .toList(),
                source);
    }

    /** Number of the relation of the root. */
    int root() {
        return relations.indexOf("root");
    }

    AttributeReader reader(int source) {
        return readers.get(source);
    }
}
