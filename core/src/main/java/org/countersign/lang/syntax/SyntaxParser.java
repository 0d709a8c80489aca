package org.countersign.lang.syntax;

import java.util.ArrayList;
import java.util.List;
import org.countersign.lang.Entry;
import org.countersign.lang.Lookup;
import org.countersign.lang.Tree;
import org.countersign.lang.Upos;

/**
 * Tags and parses sentences of one language. Holds the memory that it works in: one a thread, used for as many sentences
 * as one likes. The same words give the same analysis, whatever was parsed before.
 */
public final class SyntaxParser {

    private static final List<Upos> TAGS = List.of(Upos.values());

    private final SyntaxModel model;
    private final AttributeReader reader;
    private final Encoder encoder;
    private final Scorer scorer;
    private final Configuration configuration = new Configuration();

    /**
     * @param model what was learnt
     * @param lookup into the dictionary that it was learnt with
     */
    public SyntaxParser(SyntaxModel model, Lookup lookup) {
        this.model = model;
        this.reader = new AttributeReader(model.attributes(), lookup);
        this.encoder = new Encoder(model.network(), Noise.NONE);
        this.scorer = new Scorer(model.network(), Noise.NONE);
    }

    /**
     * Parses a sentence.
     *
     * @param forms its words as Universal Dependencies cuts them; at least one
     */
    public Analysis parse(List<String> forms) {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one word");
        }
        encoder.encode(reader.read(forms), forms.size());
        parse(forms.size());
        return analysis(forms.size());
    }

    private void parse(int words) {
        configuration.reset(words);
        scorer.reset(words);
        while (!configuration.isDone()) {
            scorer.score(configuration, encoder);
            Transition best = Decision.best(configuration, scorer.transitions());
            int relation = best == Transition.SHIFT
                    ? Configuration.NONE
                    : Decision.relation(configuration, best, scorer, model.root());
            configuration.apply(best, relation);
        }
    }

    private Analysis analysis(int words) {
        List<Upos> upos = new ArrayList<>(words);
        List<Integer> heads = new ArrayList<>(words);
        List<String> relations = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            upos.add(TAGS.get(encoder.tag(i)));
            int head = configuration.head(i);
            heads.add(head == words ? Tree.ROOT : head);
            relations.add(model.relations().get(configuration.relation(i)));
        }
        List<Entry> entries = reader.entries();
        return new Analysis(upos, heads, relations, entries);
    }
}
