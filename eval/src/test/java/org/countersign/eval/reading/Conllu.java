package org.countersign.eval.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences written small. */
final class Conllu {

    private Conllu() {}

    /** One sentence of words {@code form/UPOS/head/relation}, heads counted from 1, 0 for the root. */
    static ConlluSentence sentence(String words) {
        List<String> lines = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            List<String> parts = List.of(word.split("/", -1));
            lines.add(String.join(
                    "\t",
                    String.valueOf(lines.size() + 1),
                    parts.get(0),
                    "_",
                    parts.get(1),
                    "_",
                    "_",
                    parts.get(2),
                    parts.get(3),
                    "_",
                    "_"));
        }
        return read(String.join("\n", lines) + "\n\n").get(0);
    }

    static List<ConlluSentence> read(String text) {
        try {
            return new ConlluReader().read("quay.conllu", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words as {@link #sentence} takes them. */
    static String shown(ConlluSentence sentence) {
        return sentence.words().stream()
                .map(word -> word.form() + "/" + word.upos() + "/" + (word.head() + 1) + "/" + word.relation())
                .collect(Collectors.joining(" "));
    }

    /** The same tokens, tagged and attached as guessed. */
    static ConlluSentence with(ConlluSentence sentence, List<GivenParser.Guess> guesses) {
        List<ConlluWord> words = new ArrayList<>();
        for (GivenParser.Guess guess : guesses) {
            String form = sentence.words().get(words.size()).form();
            words.add(new ConlluWord(form, guess.upos(), guess.head(), guess.relation()));
        }
        return new ConlluSentence(sentence.text(), sentence.tokens(), words, sentence.names());
    }

    /** As a file has it. */
    static String block(ConlluSentence sentence) {
        StringBuilder out = new StringBuilder();
        for (ConlluSentence.Surface token : sentence.tokens()) {
            if (token.count() > 1) {
                String range = (token.first() + 1) + "-" + (token.last() + 1);
                out.append(range).append('\t').append(token.form()).append("\t_\t_\t_\t_\t_\t_\t_\t_\n");
            }
            for (int i = token.first(); i <= token.last(); i++) {
                ConlluWord word = sentence.words().get(i);
                int index = i;
                String name = sentence.names().stream()
                        .filter(tag -> tag.word() == index)
                        .map(tag -> "NE=" + tag.tag())
                        .findFirst()
                        .orElse("_");
                String form = token.count() > 1 ? word.form() : token.form();
                out.append(i + 1).append('\t').append(form).append("\t_\t").append(word.upos());
                out.append("\t_\t_\t").append(word.head() + 1).append('\t').append(word.relation());
                out.append("\t_\t").append(name).append('\n');
            }
        }
        return out.append('\n').toString();
    }
}
