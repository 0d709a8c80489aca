package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.extract.StatementFinder;
import org.countersign.lang.Languages;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Language;
import org.countersign.model.Statement;

/** Finds statements by surface rules and lexicons, without a parser. Immutable, thread-safe, linear in the text. */
public final class SurfaceStatementFinder implements StatementFinder {

    private final Map<Language, Grammar> grammars = new HashMap<>();

    /** A finder for all languages that there are. */
    public SurfaceStatementFinder() {
        for (Language language : Languages.all()) {
            grammars.put(language, Grammar.load(language));
        }
    }

    @Override
    public List<Statement> find(Reading reading) {
        Grammar grammar = Optional.ofNullable(grammars.get(reading.article().language()))
                .orElseThrow(() -> new IllegalArgumentException("no rules for statements in '"
                        + reading.article().language() + "', only in " + Languages.all()));
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
