package org.countersign.extract.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Coded;
import org.countersign.model.Language;
import org.countersign.model.RequestKind;
import org.countersign.model.Stance;

/**
 * A language's words of requests, reactions and gaps.
 *
 * @param requests words with which something is asked, with their kind
 * @param senders verbs with which a paper is put to somebody
 * @param offices offices and bodies, with their rank
 * @param classes grammatical classes of small words, e.g. {@code preposition}
 * @param reactions words with which somebody takes a stand
 * @param gaps words that say that something is not known
 * @param matters what can be unknown
 */
record FindingLexicon(
        PhraseTable<RequestWord> requests,
        PhraseTable<String> senders,
        PhraseTable<String> offices,
        PhraseTable<Set<String>> classes,
        PhraseTable<Stance> reactions,
        PhraseTable<String> gaps,
        PhraseTable<String> matters) {

    /** A word of asking, whether it has several words, and by what instrument. */
    record RequestWord(String lemma, RequestKind kind) {

        boolean isClear() {
            return lemma.indexOf(' ') > 0 || kind == RequestKind.PETITION || kind == RequestKind.SUMMONS;
        }
    }

    static FindingLexicon load(Language language) {
        String folder = language.iso();
        Tokenizer tokenizer = Tokenizer.of(language);
        return new FindingLexicon(
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "request"),
                        cells -> new RequestWord(cells.get(1), Coded.require(RequestKind.class, cells.get(2)))),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "request-verb"), cells -> cells.get(0)),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "office"), cells -> cells.get(1)),
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "word-class"),
                        cells -> Set.of(cells.get(1).split(","))),
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "reaction"),
                        cells -> Coded.require(Stance.class, cells.get(2))),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "undisclosed"), cells -> cells.get(0)
                        .toLowerCase(Locale.ROOT)),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "undisclosed-matter"), cells -> cells.get(1)));
    }

    /** Whether the token at {@code at} belongs to one of these classes of small words. */
    boolean isOf(List<Token> tokens, int at, Set<String> wanted) {
        return at >= 0
                && at < tokens.size()
                && classes.at(tokens, at)
                        .filter(match -> match.to() == at + 1)
                        .filter(match ->
                                match.meanings().stream().flatMap(Set::stream).anyMatch(wanted::contains))
                        .isPresent();
    }
}
