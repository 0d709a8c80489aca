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

/** Words of one role in {@code deal-link.tsv}: those that negate, those that mean all the parties together. */
final class LinkWords {

    static final String NOT = "not";
    static final String BOTH = "both";
    private static final int OPENING = 3;

    private final Map<Language, PhraseTable<String>> tables = new HashMap<>();
    private final Tokenizer tokenizer = Tokenizer.plain();

    LinkWords(List<Language> languages, String role) {
        for (Language language : languages) {
            LexiconTable words = LexiconTable.load(language.iso(), "deal-link");
            int kind = words.column("role");
            List<List<String>> rows = new ArrayList<>(words.rows());
            rows.removeIf(cells -> !cells.get(kind).equals(role));
            tables.put(
                    language,
                    PhraseTable.of(
                            tokenizer,
                            new LexiconTable(words.name(), words.columns(), rows),
                            cells -> cells.get(kind)));
        }
    }

    /** Whether a clause opens with one of them, whatever the statement that it stands in is said to be. */
    boolean open(String clause, Language language) {
        PhraseTable<String> table = tables.get(language);
        List<Token> tokens = tokenizer.tokens(clause);
        return table != null
                && IntStream.range(0, Math.min(OPENING, tokens.size()))
                        .anyMatch(i -> table.at(tokens, i).isPresent());
    }

    /** Whether one of them stands anywhere in the text. */
    boolean in(String text, Language language) {
        PhraseTable<String> table = tables.get(language);
        return table != null && !table.in(tokenizer.tokens(text)).isEmpty();
    }
}
