package org.countersign.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Act;
import org.countersign.model.Language;
import org.countersign.model.Quote;
import org.countersign.model.Statement;

/**
 * Tells two kinds of judgement apart. Who <em>believes</em> that a paper covers drones claims no more than a judgement; who
 * <em>says</em> that its drones are useless judges them, and claims that they are there.
 */
final class JudgingCues {

    private static final String JUDGES = "assesses";

    private final Map<Language, PhraseTable<String>> tables = new HashMap<>();
    private final Tokenizer tokenizer = Tokenizer.plain();

    JudgingCues(List<Language> languages) {
        for (Language language : languages) {
            tables.put(language, PhraseTable.of(tokenizer, cues(language.iso()), cells -> JUDGES));
        }
    }

    /** Every form and phrase that judges. */
    private static LexiconTable cues(String iso) {
        Set<String> lemmas = new HashSet<>();
        for (List<String> cells : rows(LexiconTable.load(iso, "frame"))) {
            lemmas.add(cells.get(0));
        }
        List<List<String>> cues = new ArrayList<>(rows(LexiconTable.load(iso, "cue-phrase")));
        cues.addAll(rows(LexiconTable.load(iso, "frame-noun")));
        LexiconTable verbs = LexiconTable.load(iso, "cue-verb");
        int lemma = verbs.column("lemma");
        verbs.rows().stream().filter(cells -> lemmas.contains(cells.get(lemma))).forEach(cues::add);
        return new LexiconTable(verbs.name(), verbs.columns(), cues);
    }

    private static List<List<String>> rows(LexiconTable table) {
        int act = table.column("act");
        return table.rows().stream()
                .filter(cells -> cells.get(act).equals(JUDGES))
                .toList();
    }

    /** Whether it judges what it takes to be there: its verb says, its content judges. */
    boolean takesForGranted(Statement statement, Language language) {
        PhraseTable<String> table = tables.get(language);
        boolean judges = table == null
                || statement
                        .cue()
                        .map(Quote::text)
                        .filter(cue -> !table.in(tokenizer.tokens(cue)).isEmpty())
                        .isPresent();
        return statement.act() == Act.ASSESSES && !judges;
    }
}
