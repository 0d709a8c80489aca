package org.countersign.lang;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.lang.PhraseTable.Match;
import org.countersign.model.Language;
import org.countersign.model.Party;

/**
 * Words that names are made of, in one language.
 *
 * @param states names of states, their adjectives, capitals and cities
 * @param offices offices and titles of people, with their class
 * @param bodies kinds of bodies, media and institutes, with their class
 * @param agencies well-known agencies, outlets and institutes, with their kind
 * @param organisations international organisations, with their code
 * @param media words of newspapers, stations and other media
 * @param roles small words by the part they play in a name ({@code name-word.tsv})
 */
record NameLexicon(
        PhraseTable<StateName> states,
        PhraseTable<String> offices,
        PhraseTable<String> bodies,
        PhraseTable<String> agencies,
        PhraseTable<Party> organisations,
        Set<String> media,
        Map<String, Set<String>> roles) {

    static NameLexicon load(Language language) {
        String folder = language.iso();
        Tokenizer tokenizer = Tokenizer.of(language);
        return new NameLexicon(
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "state-name"),
                        cells -> new StateName(
                                new Party(cells.get(1)),
                                cells.get(2),
                                Character.isUpperCase(cells.get(0).codePointAt(0)))),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "office"), cells -> cells.get(1)),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "body"), cells -> cells.get(1)),
                PhraseTable.of(tokenizer, LexiconTable.load("all", "agency"), cells -> cells.get(1)),
                organisations(LexiconTable.load("all", "organisation"), folder, tokenizer),
                LexiconTable.load(folder, "medium-word").rows().stream()
                        .map(cells -> cells.get(0).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                roles(LexiconTable.load(folder, "name-word")));
    }

    private static PhraseTable<Party> organisations(LexiconTable table, String folder, Tokenizer tokenizer) {
        int surface = table.column("surface");
        int language = table.column("language");
        List<List<String>> rows = table.rows().stream()
                .filter(cells -> cells.get(language).equals(folder)
                        || cells.get(language).equals("-"))
                .map(cells -> List.of(cells.get(surface), cells.get(table.column("code"))))
                .toList();
        return PhraseTable.of(
                tokenizer,
                new LexiconTable(table.name(), List.of("surface", "code"), rows),
                cells -> new Party(cells.get(1)));
    }

    private static Map<String, Set<String>> roles(LexiconTable table) {
        Map<String, Set<String>> roles = new HashMap<>();
        table.rows().forEach(cells -> roles.computeIfAbsent(cells.get(1), role -> new HashSet<>())
                .add(cells.get(0).toLowerCase(Locale.ROOT)));
        return roles;
    }

    boolean isMedium(Token token) {
        return media.contains(token.key());
    }

    boolean is(Token token, String role) {
        return roles.getOrDefault(role, Set.of()).contains(token.key());
    }

    /**
     * The state named at {@code at}. A name is capitalised; a word that need not be, such as an adjective, counts with a
     * capital only at the start or after another capital ({@code Gobierno Boliviano}): else it is part of a name.
     */
    Optional<Match<StateName>> state(List<Token> tokens, int at) {
        boolean capital = tokens.get(at).isCapitalised();
        boolean expected = at == 0 || tokens.get(at - 1).isCapitalised();
        return states.at(tokens, at).filter(match -> match.meaning().capitalised() ? capital : !capital || expected);
    }

    /**
     * What a name of a state or of a place in it stands for.
     *
     * @param party the state
     * @param kind {@code name}, {@code adjective}, {@code demonym}, {@code capital}, {@code city} or
     *     {@code government-seat}
     * @param capitalised whether it is always written with a capital
     */
    record StateName(Party party, String kind, boolean capitalised) {

        boolean isAdjective() {
            return kind.equals("adjective") || kind.equals("demonym");
        }

        boolean isPlace() {
            return kind.equals("capital") || kind.equals("city");
        }
    }
}
