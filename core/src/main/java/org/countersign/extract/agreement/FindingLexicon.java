package org.countersign.extract.agreement;

import java.util.Locale;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.model.Coded;
import org.countersign.model.Language;
import org.countersign.model.RequestKind;
import org.countersign.model.Stance;

/**
 * A language's words of requests, reactions and gaps.
 *
 * @param requests words with which something is asked, with their kind
 * @param reactions words with which somebody takes a stand
 * @param gaps words that say that something is not known
 * @param matters what can be unknown
 */
record FindingLexicon(
        PhraseTable<RequestWord> requests,
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
        return new FindingLexicon(
                PhraseTable.of(
                        LexiconTable.load(folder, "request"),
                        cells -> new RequestWord(cells.get(1), Coded.require(RequestKind.class, cells.get(2)))),
                PhraseTable.of(
                        LexiconTable.load(folder, "reaction"), cells -> Coded.require(Stance.class, cells.get(2))),
                PhraseTable.of(LexiconTable.load(folder, "undisclosed"), cells -> cells.get(0)
                        .toLowerCase(Locale.ROOT)),
                PhraseTable.of(LexiconTable.load(folder, "undisclosed-matter"), cells -> cells.get(1)));
    }
}
