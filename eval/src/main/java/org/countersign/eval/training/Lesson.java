package org.countersign.eval.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
 * @param sentences in the order of the treebanks
 * @param attributes what the network is told of a word
 * @param relations universal relations by number
 * @param readers readers of attributes by {@link Source#source}
 * @param shape sizes of the network
 */
record Lesson(
        List<Source> sentences,
        Attributes attributes,
        List<String> relations,
        List<AttributeReader> readers,
        Shape shape) {

    private static final List<Upos> TAGS = List.of(Upos.values());
    private static final int WIDTH = 80;
    private static final int MEMORY = 40;
    private static final int HIDDEN = 112;

    Lesson {
        sentences = List.copyOf(sentences);
        relations = List.copyOf(relations);
        readers = List.copyOf(readers);
    }

    /** The lesson of these treebanks; each language among them has its own dictionary. */
    static Lesson of(List<Treebank> treebanks) {
        Map<Language, Dictionary> dictionaries = new LinkedHashMap<>();
        Attributes attributes = Attributes.of(treebanks.stream().distinct().flatMap(treebank -> {
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
        List<Source> sentences = treebanks.stream()
                .flatMap(treebank -> treebank.sentences().stream()
                        .map(sentence -> new Source(sentence, languages.indexOf(treebank.language()))))
                .toList();
        List<AttributeReader> readers = dictionaries.values().stream()
                .map(dictionary -> new AttributeReader(attributes, dictionary.lookup()))
                .toList();
        Shape shape = new Shape(attributes.size(), WIDTH, MEMORY, HIDDEN, relations.size());
        return new Lesson(sentences, attributes, relations, readers, shape);
    }

    private static Stream<ConlluWord> words(Treebank treebank) {
        return treebank.sentences().stream().flatMap(sentence -> sentence.words().stream());
    }

    /** What there is to learn from a sentence. */
    Example example(ConlluSentence sentence, int source) {
        List<ConlluWord> words = sentence.words();
        return new Example(
                sentence.forms(),
                words.stream()
                        .map(word -> TAGS.indexOf(Upos.valueOf(word.upos())))
                        .toList(),
                words.stream()
                        .map(word -> word.head() == ConlluWord.ROOT ? words.size() : word.head())
                        .toList(),
                words.stream().map(word -> relations.indexOf(word.relation())).toList(),
                source);
    }

    /** Number of the relation of the root. */
    int root() {
        return relations.indexOf("root");
    }

    AttributeReader reader(int source) {
        return readers.get(source);
    }

    /**
     * A sentence and where it is from.
     *
     * @param source number of its language's dictionary among the lesson's
     */
    record Source(ConlluSentence sentence, int source) {}
}
