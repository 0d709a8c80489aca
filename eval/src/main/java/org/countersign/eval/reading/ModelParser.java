package org.countersign.eval.reading;

import java.util.ArrayList;
import java.util.List;
import org.countersign.lang.Dictionary;
import org.countersign.lang.syntax.Analysis;
import org.countersign.lang.syntax.SyntaxModel;
import org.countersign.lang.syntax.SyntaxParser;
import org.countersign.model.Language;

/** The program's parser on words that are given. For one thread. */
public final class ModelParser implements GivenParser {

    private final SyntaxParser parser;

    private ModelParser(SyntaxParser parser) {
        this.parser = parser;
    }

    /** The parser that the program ships with. */
    public static ModelParser of(Language language) {
        Dictionary dictionary = Dictionary.load(language);
        return new ModelParser(new SyntaxParser(SyntaxModel.load(language, dictionary), dictionary.lookup()));
    }

    @Override
    public List<Guess> parse(List<String> forms) {
        Analysis analysis = parser.parse(forms);
        List<Guess> guesses = new ArrayList<>(analysis.size());
        for (int i = 0; i < analysis.size(); i++) {
            guesses.add(new Guess(
                    analysis.upos().get(i).name(),
                    analysis.heads().get(i),
                    analysis.relations().get(i)));
        }
        return guesses;
    }
}
