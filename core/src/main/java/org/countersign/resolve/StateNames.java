package org.countersign.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Language;
import org.countersign.model.Party;

/** Which states a phrase names, in any of the languages: by name, adjective or demonym, or by capital or city. */
final class StateNames {

    private record Meaning(Party state, boolean town, boolean capital) {}

    private final List<PhraseTable<Meaning>> tables = new ArrayList<>();
    private final Set<String> stateWords = new HashSet<>();
    private final Map<Party, Set<String>> names = new HashMap<>();
    private final Tokenizer tokenizer = Tokenizer.plain();

    StateNames(List<Language> languages) {
        for (Language language : languages) {
            LexiconTable rows = LexiconTable.load(language.iso(), "state-name");
            int state = rows.column("iso3");
            int kind = rows.column("kind");
            rows.rows().stream()
                    .filter(cells -> !cells.get(kind).equals("city"))
                    .forEach(cells -> names.computeIfAbsent(new Party(cells.get(state)), key -> new LinkedHashSet<>())
                            .add(cells.get(0)));
            rows.rows().stream()
                    .filter(cells ->
                            !cells.get(kind).equals("city") && !cells.get(kind).equals("capital"))
                    .forEach(cells -> stateWords.add(cells.get(0).toLowerCase(Locale.ROOT)));
            tables.add(PhraseTable.of(
                    tokenizer,
                    rows,
                    cells -> new Meaning(
                            new Party(cells.get(state)),
                            cells.get(kind).equals("capital") || cells.get(kind).equals("city"),
                            cells.get(kind).equals("capital"))));
        }
    }

    /** States that are named or whose people or bodies are meant: {@code the Iranian minister} names Iran. */
    Set<Party> in(String text) {
        return found(text, false);
    }

    /** The state that the whole text stands for: its name or its capital, {@code La Paz said}. */
    Optional<Party> whole(String text) {
        List<Token> tokens = tokenizer.tokens(text);
        for (PhraseTable<Meaning> table : tables) {
            Optional<Party> state = table.at(tokens, 0)
                    .filter(match -> match.to() == tokens.size())
                    .map(match -> match.meaning().state());
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** The states of the towns that are named. */
    Set<Party> ofTowns(String text) {
        return found(text, true);
    }

    /** Its names, adjectives and capital, in all the languages. */
    Set<String> namesOf(Party state) {
        return names.getOrDefault(state, Set.of());
    }

    boolean isCapital(String text) {
        List<Token> tokens = tokenizer.tokens(text);
        return tables.stream()
                .flatMap(table -> table.at(tokens, 0).stream())
                .filter(match -> match.to() == tokens.size())
                .anyMatch(match -> match.meaning().capital());
    }

    private Set<Party> found(String text, boolean town) {
        List<Token> tokens = tokenizer.tokens(text);
        Set<Party> states = new LinkedHashSet<>();
        for (PhraseTable<Meaning> table : tables) {
            for (PhraseTable.Match<Meaning> match : table.in(tokens)) {
                match.meanings().stream()
                        .filter(meaning -> meaning.town() == town)
                        .map(Meaning::state)
                        .forEach(states::add);
            }
        }
        return states;
    }

    /** Whether the word alone names a state or its people. */
    boolean isStateWord(String word) {
        return stateWords.contains(word.toLowerCase(Locale.ROOT));
    }
}
