package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import org.countersign.lang.syntax.Analysis;
import org.countersign.lang.syntax.SyntaxModel;
import org.countersign.lang.syntax.SyntaxParser;

/** Reads the trees of sentences: cuts tokens into words, has them parsed, and looks their lemmas up. For one thread. */
final class TreeReader {

    private final Lookup lookup;
    private final WordSplitter splitter;
    private final VerbForms verbs;
    private final SyntaxParser parser;

    TreeReader(SyntaxModel model, Lookup lookup, WordSplitter splitter, VerbForms verbs) {
        this.lookup = lookup;
        this.splitter = splitter;
        this.verbs = verbs;
        this.parser = new SyntaxParser(model, lookup);
    }

    /** The dictionary that it asks. */
    Lookup lookup() {
        return lookup;
    }

    /** The tree of a sentence's tokens; at least one. */
    Tree tree(List<Token> tokens) {
        List<WordForm> forms = WordForm.of(tokens, splitter, lookup);
        return tree(forms, texts(forms));
    }

    /** The same, where the text has lost its accents. */
    Tree tree(List<Token> tokens, LostAccents accents) {
        List<WordForm> forms = WordForm.of(tokens, splitter, lookup);
        return tree(forms, accents.restored(texts(forms), lookup));
    }

    private static List<String> texts(List<WordForm> forms) {
        return forms.stream().map(WordForm::text).toList();
    }

    private Tree tree(List<WordForm> forms, List<String> texts) {
        Analysis analysis = parser.parse(texts);
        List<Word> words = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            WordForm form = forms.get(i);
            Upos upos = analysis.upos().get(i);
            Entry entry = analysis.entries().get(i);
            words.add(new Word(
                    form.span(),
                    form.text(),
                    form.token(),
                    upos,
                    entry.lemma(upos),
                    entry.features(upos),
                    analysis.heads().get(i),
                    analysis.relations().get(i)));
        }
        return new Tree(verbs.settled(words, lookup));
    }
}
