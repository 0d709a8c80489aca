package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;

/** Trees of sentences of our own, drawn. */
class TreesTest {

    private static final TextReader READER = new TextReader();

    @Test
    void whatIsDeniedHangsOnTheDenial() {
        assertTree(Language.ENGLISH, "The minister denied that a memorandum had been signed in Lima.", """
                  ╭─The DET det
                ╭─minister NOUN nsubj
                denied VERB root
                │ ╭─that SCONJ mark
                │ │ ╭─a DET det
                │ ├─memorandum NOUN nsubj
                │ ├─had AUX aux
                │ ├─been AUX aux
                ├─signed VERB ccomp
                │ │ ╭─in ADP case
                │ ╰─Lima PROPN obl
                ╰─. PUNCT punct
                """);
    }

    @Test
    void aSecondVerbIsJoinedToTheFirstAndAnEncliticIsAWord() {
        assertThat(heads(Language.SPANISH, "El ministro negó el acuerdo y aclaró que van a firmarlo en mayo."))
                .contains("ministro<negó", "acuerdo<negó", "aclaró<negó", "lo<firmar", "mayo<firmar");
    }

    @Test
    void capitalsDoNotHideWhoDoesWhat() {
        assertThat(heads(Language.ENGLISH, "THE SENATOR ASKED THE MINISTRY FOR THE TEXT OF THE PACT."))
                .contains("SENATOR<ASKED", "TEXT<ASKED");
    }

    @Test
    void theTreeTellsAVerbsForm() {
        List<Word> words = READER.read(
                        ReadingContract.article(Language.ENGLISH, "The pact was signed by those who signed it."))
                .sentences()
                .get(0)
                .tree()
                .words();
        assertThat(words.get(3).features().verbForm()).isEqualTo(Features.VerbForm.PARTICIPLE);
        assertThat(words.get(7).features().verbForm()).isEqualTo(Features.VerbForm.FINITE);
    }

    @Test
    void manyThreadsReadAsOneDoes() throws Exception {
        String body = "The envoys met in Quito. Nobody told the press what they had signed.\n\nThe text is secret.";
        String alone = drawn(Language.ENGLISH, body);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> drawn(Language.ENGLISH, body))
                    .toList();
            for (Future<String> drawn : threads.invokeAll(tasks)) {
                assertThat(drawn.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertTree(Language language, String sentence, String expected) {
        assertThat(drawn(language, sentence)).isEqualTo(expected);
    }

    private static String drawn(Language language, String body) {
        return READER.read(ReadingContract.article(language, body)).sentences().stream()
                .map(sentence -> TreeDrawing.of(sentence.tree()))
                .collect(Collectors.joining());
    }

    /** {@code word<head} of each word of a sentence. */
    private static List<String> heads(Language language, String sentence) {
        List<Word> words = READER.read(ReadingContract.article(language, sentence))
                .sentences()
                .get(0)
                .tree()
                .words();
        return words.stream()
                .filter(word -> !word.isRoot())
                .map(word -> word.form() + "<" + words.get(word.head()).form())
                .toList();
    }
}
