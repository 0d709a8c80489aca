package org.countersign.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Coded;
import org.countersign.model.Language;

/** What the words for a speaker tell of it. */
final class SourceRoles {

    private final Map<Language, PhraseTable<SourceRole>> tables = new HashMap<>();
    private final Tokenizer tokenizer = new Tokenizer();
    private final StateNames states;

    SourceRoles(List<Language> languages, StateNames states) {
        this.states = states;
        for (Language language : languages) {
            LexiconTable rows = LexiconTable.load(language.iso(), "source-role");
            int role = rows.column("role");
            tables.put(language, PhraseTable.of(rows, cells -> Coded.require(SourceRole.class, cells.get(role))));
        }
    }

    /** Every role that the text has a word for. */
    Set<SourceRole> in(String text, Language language) {
        Set<SourceRole> roles = EnumSet.noneOf(SourceRole.class);
        for (PhraseTable.Match<SourceRole> match : matches(tokenizer.tokens(text), language)) {
            roles.addAll(match.meanings());
        }
        return roles;
    }

    private List<PhraseTable.Match<SourceRole>> matches(List<Token> tokens, Language language) {
        PhraseTable<SourceRole> table = tables.get(language);
        return table == null ? List.of() : table.in(tokens);
    }

    /**
     * Whether the phrase holds a name of somebody's own: a capitalised word that is no office, no state and not merely
     * the first of the phrase.
     */
    boolean hasProperName(String phrase, Language language) {
        List<Token> tokens = tokenizer.tokens(phrase);
        List<Boolean> proper = new ArrayList<>();
        tokens.forEach(
                token -> proper.add(token.isWord() && token.isCapitalised() && !states.isStateWord(token.text())));
        for (PhraseTable.Match<SourceRole> match : matches(tokens, language)) {
            for (int i = match.from(); i < match.to(); i++) {
                proper.set(i, false);
            }
        }
        if (proper.size() > 1 && !proper.get(1)) {
            proper.set(0, false);
        }
        return proper.contains(true);
    }
}
