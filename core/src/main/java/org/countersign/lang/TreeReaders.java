package org.countersign.lang;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.countersign.lang.syntax.SyntaxModel;
import org.countersign.model.Language;

/**
 * The readers of trees of one language: as many as there are threads that read at once, each with the memory that it works
 * in. Thread-safe.
 */
final class TreeReaders {

    private final Language language;
    private final Dictionary dictionary;
    private final SyntaxModel model;
    private final WordSplitter splitter;
    private final Queue<TreeReader> idle = new ConcurrentLinkedQueue<>();

    /**
     * @throws IllegalStateException if the language has no model, or one that was learnt with another dictionary
     */
    TreeReaders(Language language, Dictionary dictionary) {
        this.language = language;
        this.dictionary = dictionary;
        this.model = SyntaxModel.load(language, dictionary);
        this.splitter = WordSplitter.of(language);
    }

    /** A reader for the thread that asks; to be given back. */
    TreeReader take() {
        return Optional.ofNullable(idle.poll())
                .orElseGet(() -> new TreeReader(model, dictionary.lookup(), splitter, VerbForms.of(language)));
    }

    void giveBack(TreeReader reader) {
        idle.add(reader);
    }
}
