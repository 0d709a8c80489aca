package org.countersign.eval.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A treebank's sentences with tokens, sentences, trees and names cut and chosen wrongly here and there: same seed, same errors. */
final class NoisyReading {

    private final Random dice;

    NoisyReading(long seed) {
        this.dice = new Random(seed);
    }

    List<ConlluSentence> of(List<ConlluSentence> gold) {
        List<ConlluSentence> noisy = new ArrayList<>();
        for (ConlluSentence sentence : gold) {
            int cut = happens(0.1) ? dice.nextInt(sentence.tokens().size()) : 0;
            if (cut > 0) {
                noisy.add(part(sentence, 0, cut));
            }
            noisy.add(part(sentence, cut, sentence.tokens().size()));
        }
        return noisy;
    }

    private ConlluSentence part(ConlluSentence sentence, int from, int to) {
        List<ConlluSentence.Surface> tokens = new ArrayList<>();
        List<ConlluWord> words = new ArrayList<>();
        List<ConlluSentence.NameTag> names = new ArrayList<>();
        int start = sentence.tokens().get(from).first();
        int count = sentence.tokens().get(to - 1).last() + 1 - start;
        for (ConlluSentence.Surface token : sentence.tokens().subList(from, to)) {
            boolean cut = token.count() == 1 && token.form().matches("\\w{2,}") && happens(0.03);
            boolean melted = token.count() > 1 && happens(0.2);
            int first = words.size();
            if (cut) {
                tokens.add(new ConlluSentence.Surface(token.form().substring(0, 1), first, 1));
                tokens.add(new ConlluSentence.Surface(token.form().substring(1), first + 1, 1));
            } else {
                tokens.add(new ConlluSentence.Surface(token.form(), first, melted ? 1 : token.count()));
            }
            int many = cut ? 2 : melted ? 1 : token.count();
            IntStream.range(0, many)
                    .mapToObj(i -> sentence.words().get(melted || cut ? token.first() : token.first() + i))
                    .map(word -> changed(word, start, count))
                    .forEach(words::add);
            sentence.names().stream()
                    .filter(name -> name.word() == token.first() && !happens(0.1))
                    .map(name -> new ConlluSentence.NameTag(first, happens(0.1) ? "B-ORG" : name.tag()))
                    .forEach(names::add);
        }
        List<ConlluWord> known = words.stream()
                .map(word -> word.withHead(Math.min(word.head(), words.size() - 1)))
                .toList();
        return new ConlluSentence("", tokens, known, names);
    }

    private ConlluWord changed(ConlluWord word, int start, int count) {
        int head = word.head() < start ? ConlluWord.ROOT : word.head() - start;
        return new ConlluWord(
                word.form(),
                happens(0.05) ? "NOUN" : word.upos(),
                happens(0.1) ? dice.nextInt(count) : head,
                happens(0.05) ? "obl:unmarked" : word.relation());
    }

    private boolean happens(double probability) {
        return dice.nextDouble() < probability;
    }
}
