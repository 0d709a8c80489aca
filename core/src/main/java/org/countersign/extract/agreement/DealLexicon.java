package org.countersign.extract.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Coded;
import org.countersign.model.Instrument;
import org.countersign.model.Language;
import org.countersign.model.Sector;
import org.countersign.model.Status;

/**
 * A language's words of agreements.
 *
 * @param instruments what papers are called
 * @param statuses words of the stages
 * @param sectors words of the fields of activity
 * @param states names, adjectives and places of states
 * @param offices offices that people hold, with their rank
 * @param bodies ministries, parliaments and other bodies, with their kind
 * @param topics words of defence, security and police matters, and of other fields, with their weight
 * @param leaks words that tell that a paper became known without being published
 * @param goods words of equipment
 * @param links small words that link a deal to its parties and papers
 */
record DealLexicon(
        PhraseTable<InstrumentWord> instruments,
        PhraseTable<StatusWord> statuses,
        PhraseTable<SectorWord> sectors,
        PhraseTable<StateWord> states,
        PhraseTable<String> offices,
        PhraseTable<String> bodies,
        PhraseTable<Integer> topics,
        PhraseTable<String> leaks,
        GoodsLexicon goods,
        PhraseTable<String> links) {

    /** What a paper is called; a generic word only mentions it again. */
    record InstrumentWord(Instrument instrument, boolean generic) {}

    /** A word of a stage. */
    record StatusWord(String lemma, Status status, String kind) {

        boolean isVerb() {
            return kind.equals("verb");
        }

        boolean isPhrase() {
            return kind.equals("phrase");
        }
    }

    /** A word of a field of activity; weight 3 names it, 1 is a hint. */
    record SectorWord(Sector sector, int weight) {}

    /** A name, adjective or place of a state. */
    record StateWord(String code, Kind kind) {

        /** How a word stands for a state. */
        enum Kind {
            NAME,
            ADJECTIVE,
            DEMONYM,
            CAPITAL,
            GOVERNMENT_SEAT,
            CITY
        }
    }

    static DealLexicon load(Language language) {
        String folder = language.iso();
        Tokenizer tokenizer = Tokenizer.of(language);
        return new DealLexicon(
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "instrument"),
                        cells -> new InstrumentWord(
                                Coded.require(Instrument.class, cells.get(1)),
                                cells.get(2).equals("generic"))),
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "status-verb"),
                        cells -> new StatusWord(cells.get(1), Coded.require(Status.class, cells.get(2)), cells.get(3))),
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "sector"),
                        cells -> new SectorWord(
                                Coded.require(Sector.class, cells.get(1)), Integer.parseInt(cells.get(2)))),
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "state-name"),
                        cells -> new StateWord(
                                cells.get(1),
                                StateWord.Kind.valueOf(
                                        cells.get(2).toUpperCase(Locale.ROOT).replace('-', '_')))),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "office"), cells -> cells.get(1)),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "body"), cells -> cells.get(1)),
                PhraseTable.of(
                        tokenizer, LexiconTable.load(folder, "defence-word"), cells -> Integer.valueOf(cells.get(1))),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "leak"), cells -> cells.get(0)),
                GoodsLexicon.load(folder, tokenizer),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "deal-link"), cells -> cells.get(1)));
    }

    /** Whether the token at {@code at} plays this role. */
    boolean is(List<Token> tokens, int at, String role) {
        return at >= 0
                && at < tokens.size()
                && links.at(tokens, at)
                        .filter(match -> match.meanings().contains(role))
                        .isPresent();
    }

    /** What roles the token at {@code at} can play. */
    Set<String> roles(List<Token> tokens, int at) {
        return links.at(tokens, at)
                .map(match -> match.meanings().stream().collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
