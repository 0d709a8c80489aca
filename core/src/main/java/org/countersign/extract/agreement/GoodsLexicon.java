package org.countersign.extract.agreement;

import java.util.Locale;
import java.util.Set;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Tokenizer;

/**
 * A language's words of equipment.
 *
 * @param equipment what it is called
 * @param modifiers words that belong to its name, with their English form
 * @param transfers words with which it is given, offered, asked for, built or listed, with their kind
 */
record GoodsLexicon(
        PhraseTable<Equipment> equipment, PhraseTable<String> modifiers, PhraseTable<TransferKind> transfers) {

    /** A piece of equipment: its canonical English name, and what sort of thing it is. */
    record Equipment(String name, String category) {

        private static final Set<String> VAGUE = Set.of("weapon", "general", "site");

        /** Whether the word names no countable thing by itself. */
        boolean isVague() {
            return VAGUE.contains(category);
        }

        boolean isFacility() {
            return category.equals("facility");
        }
    }

    /** What somebody does with equipment. */
    enum TransferKind {
        GIVE,
        OFFER,
        ASK,
        BUILD,
        CONTAIN
    }

    static GoodsLexicon load(String folder, Tokenizer tokenizer) {
        return new GoodsLexicon(
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "equipment"),
                        cells -> new Equipment(cells.get(1), cells.get(2))),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "equipment-modifier"), cells -> cells.get(1)),
                PhraseTable.of(
                        tokenizer,
                        LexiconTable.load(folder, "transfer-verb"),
                        cells -> TransferKind.valueOf(cells.get(2).toUpperCase(Locale.ROOT))));
    }
}
