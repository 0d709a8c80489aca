package org.countersign.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Language;

/** Whether a clause opens with a negation, whatever the statement that it stands in is said to be. */
final class Negations {

    private static final String NOT = "not";
    private static final int OPENING = 3;

    private final Map<Language, PhraseTable<String>> tables = new HashMap<>();
    private final Tokenizer tokenizer = new Tokenizer();

    Negations(List<Language> languages) {
        for (Language language : languages) {
            LexiconTable words = LexiconTable.load(language.iso(), "deal-link");
            int kind = words.column("role");
            List<List<String>> rows = new ArrayList<>(words.rows());
            rows.removeIf(cells -> !cells.get(kind).equals(NOT));
            tables.put(
                    language,
                    PhraseTable.of(new LexiconTable(words.name(), words.columns(), rows), cells -> cells.get(kind)));
        }
    }

    boolean open(String clause, Language language) {
        PhraseTable<String> table = tables.get(language);
        List<Token> tokens = tokenizer.tokens(clause);
        return table != null
                && IntStream.range(0, Math.min(OPENING, tokens.size()))
                        .anyMatch(i -> table.at(tokens, i).isPresent());
    }
}
