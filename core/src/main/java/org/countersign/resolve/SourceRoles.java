package org.countersign.resolve;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Coded;
import org.countersign.model.Language;

/** What the words for a speaker tell of it: its office, the kind of body that it is, and words for the unnamed. */
final class SourceRoles {

    private static final int STEM = 4;

    private final Map<Language, PhraseTable<SourceRole>> tables = new HashMap<>();
    private final PhraseTable<SourceRole> all;
    private final PhraseTable<SourceRole> stateOwned;
    private final PhraseTable<SourceRole> offices;
    private final Tokenizer tokenizer = Tokenizer.plain();
    private final StateNames states;

    SourceRoles(List<Language> languages, StateNames states) {
        this.states = states;
        List<List<String>> everything = new ArrayList<>();
        List<List<String>> persons = new ArrayList<>();
        for (Language language : languages) {
            List<List<String>> rows = rows(language);
            everything.addAll(rows);
            add(LexiconTable.load(language.iso(), "office"), "class", persons);
            tables.put(language, table(rows));
        }
        this.all = table(everything);
        this.offices = table(persons.stream()
                .filter(row -> row.get(1).equals(SourceRole.OFFICIAL.code()))
                .toList());
        this.stateOwned = table(everything.stream()
                .filter(row -> row.get(1).equals(SourceRole.STATE_OWNED.code()))
                .toList());
    }

    /** Whether the phrase is a person's office without the person: {@code the Iranian minister}. */
    boolean isOfficeAlone(String phrase) {
        List<Token> tokens = tokenizer.tokens(phrase);
        return !hasProperName(phrase, all)
                && IntStream.range(0, tokens.size())
                        .anyMatch(i -> offices.at(tokens, i).isPresent());
    }

    /** Whether the phrase means somebody of many, who is nobody known: {@code a Kenyan official}. */
    boolean isIndefinite(String phrase, Language language) {
        return tables.getOrDefault(language, all)
                .at(tokenizer.tokens(phrase), 0)
                .filter(match -> match.meanings().contains(SourceRole.INDEFINITE))
                .isPresent();
    }

    /** Whether the words say of a medium that it is the state's. */
    boolean sayStateOwned(String words) {
        return !stateOwned.in(tokenizer.tokens(words)).isEmpty();
    }

    private PhraseTable<SourceRole> table(List<List<String>> rows) {
        return PhraseTable.of(
                tokenizer,
                new LexiconTable("source-role", List.of("surface", "role"), rows),
                cells -> Coded.require(SourceRole.class, cells.get(1)));
    }

    private static List<List<String>> rows(Language language) {
        List<List<String>> rows = new ArrayList<>();
        add(LexiconTable.load(language.iso(), "source-role"), "role", rows);
        add(LexiconTable.load(language.iso(), "office"), "class", rows);
        add(LexiconTable.load(language.iso(), "body"), "kind", rows);
        return rows;
    }

    private static void add(LexiconTable table, String column, List<List<String>> rows) {
        int kind = table.column(column);
        for (List<String> cells : table.rows()) {
            role(cells.get(kind)).ifPresent(role -> rows.add(List.of(cells.get(0), role.code())));
        }
    }

    /** The role that a class of offices or a kind of bodies plays as a source. */
    private static Optional<SourceRole> role(String kind) {
        return switch (kind) {
            case "named",
                    "legislator",
                    "opposition",
                    "committee-chair",
                    "judge",
                    "parliament",
                    "committee",
                    "party",
                    "court" -> Optional.of(SourceRole.NAMED);
            case "official", "military-officer", "police-officer" -> Optional.of(SourceRole.OFFICER);
            case "organisation", "other" -> Optional.empty();
            case "analyst", "institute" -> Optional.of(SourceRole.ANALYST);
            case "document" -> Optional.of(SourceRole.DOCUMENT);
            case "medium", "outlet", "agency" -> Optional.of(SourceRole.MEDIUM);
            case "statement" -> Optional.of(SourceRole.STATEMENT);
            case "state-owned" -> Optional.of(SourceRole.STATE_OWNED);
            case "anonymous" -> Optional.of(SourceRole.ANONYMOUS);
            case "indefinite" -> Optional.of(SourceRole.INDEFINITE);
            default -> Optional.of(SourceRole.OFFICIAL);
        };
    }

    /** Every role that the text has a word for. */
    Set<SourceRole> in(String text, Language language) {
        Set<SourceRole> roles = EnumSet.noneOf(SourceRole.class);
        for (PhraseTable.Match<SourceRole> match :
                tables.getOrDefault(language, all).in(tokenizer.tokens(text))) {
            roles.addAll(match.meanings());
        }
        return roles;
    }

    /**
     * Whether the phrase holds a name of somebody's own: a capitalised word that is no office, no state and not merely
     * the first of the phrase.
     */
    boolean hasProperName(String phrase, Language language) {
        return hasProperName(phrase, tables.getOrDefault(language, all));
    }

    private boolean hasProperName(String phrase, PhraseTable<SourceRole> table) {
        List<Token> tokens = tokenizer.tokens(phrase);
        List<Boolean> proper = new ArrayList<>();
        tokens.forEach(
                token -> proper.add(token.isSpelt() && token.isCapitalised() && !states.isStateWord(token.text())));
        for (PhraseTable.Match<SourceRole> match : table.in(tokens)) {
            for (int i = match.from(); i < match.to(); i++) {
                proper.set(i, false);
            }
        }
        if (proper.size() > 1 && !proper.get(1)) {
            proper.set(0, false);
        }
        return proper.contains(true);
    }

    /**
     * What a body's name comes to without its state, in either language: {@code Kenyan Ministry of Defence} and {@code
     * el Ministerio de Defensa keniano} come to the same. Empty for names of people.
     */
    Optional<String> bodyKey(String name) {
        if (hasProperName(name, all)) {
            return Optional.empty();
        }
        List<Token> tokens = tokenizer.tokens(name);
        Set<Integer> skipped = new TreeSet<>();
        for (PhraseTable.Match<SourceRole> match : all.in(tokens)) {
            if (match.meanings().contains(SourceRole.STATEMENT)) {
                for (int i = match.from(); i < match.to(); i++) {
                    skipped.add(i);
                }
            }
        }
        Set<String> stems = new TreeSet<>(stems(name));
        skipped.forEach(i -> stems.removeAll(stems(tokens.get(i).text())));
        return Optional.of(stems.stream().collect(joining(" "))).filter(key -> !key.isEmpty());
    }

    /** The beginnings of its longer words, states left out: those of offices and bodies are alike in many languages. */
    Set<String> stems(String phrase) {
        Set<String> stems = new TreeSet<>();
        for (Token token : tokenizer.tokens(phrase)) {
            String word = Name.fold(token.text());
            if (word.length() >= STEM && !states.isStateWord(token.text())) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }
}
