package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.countersign.extract.StatementFinder;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Statement;

/** Finds statements by surface rules and lexicons, without a parser. Immutable, thread-safe, linear in the text. */
public final class SurfaceStatementFinder implements StatementFinder {

    private final Grammars grammars = new Grammars();

    @Override
    public List<Statement> find(Reading reading) {
        Grammar grammar = grammars.of(reading);
        CastIndex cast = new CastIndex(reading.cast());
        SpeakerNames names = new SpeakerNames(reading, cast, grammar);
        StatementWriter writer = new StatementWriter(reading.body(), names);
        for (Passage passage : passages(reading, grammar)) {
            writer.add(new PassageReader(passage, new Voices(passage, cast)).read(), passage);
        }
        return writer.statements();
    }

    private static List<Passage> passages(Reading reading, Grammar grammar) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> together = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : reading.sentences()) {
            boolean text = sentence.zone() == Sentence.Zone.TEXT || sentence.zone() == Sentence.Zone.TITLE;
            if (sentence.paragraph() != paragraph || !text) {
                close(together, grammar, passages);
            }
            paragraph = sentence.paragraph();
            if (text) {
                together.add(sentence);
            }
        }
        close(together, grammar, passages);
        return passages;
    }

    private static void close(List<Sentence> sentences, Grammar grammar, List<Passage> passages) {
        if (!sentences.isEmpty()) {
            List<Token> tokens =
                    sentences.stream().flatMap(one -> one.tokens().stream()).toList();
            passages.add(new Passage(grammar, sentences, tokens, Quotations.of(grammar, tokens)));
        }
        sentences.clear();
    }
}
