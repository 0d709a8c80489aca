package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.extract.StatementFinder;
import org.countersign.lang.Languages;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Form;
import org.countersign.model.Language;
import org.countersign.model.Modality;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Speaker;
import org.countersign.model.Statement;

/** Finds statements by surface rules and lexicons, without a parser. Immutable, thread-safe, linear in the text. */
public final class SurfaceStatementFinder implements StatementFinder {

    private final Map<Language, Grammar> grammars = new HashMap<>();

    /** A finder for all languages that there are. */
    public SurfaceStatementFinder() {
        for (Language language : Languages.all()) {
            grammars.put(language, Grammar.load(language));
        }
    }

    @Override
    public List<Statement> find(Reading reading) {
        Grammar grammar = Optional.ofNullable(grammars.get(reading.article().language()))
                .orElseThrow(() -> new IllegalArgumentException("no rules for statements in '"
                        + reading.article().language() + "', only in " + Languages.all()));
        CastIndex cast = new CastIndex(reading.cast());
        SpeakerNames names = new SpeakerNames(reading, cast, grammar);
        List<Statement> statements = new ArrayList<>();
        for (Passage passage : passages(reading, grammar)) {
            List<Draft> drafts = new PassageReader(passage, new Voices(passage, cast)).read();
            add(statements, drafts, passage, reading.body(), names);
        }
        return statements;
    }

    private static List<Passage> passages(Reading reading, Grammar grammar) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> together = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : reading.sentences()) {
            boolean text = sentence.zone() == Sentence.Zone.TEXT || sentence.zone() == Sentence.Zone.TITLE;
            if (sentence.paragraph() != paragraph || !text) {
                close(together, grammar, passages);
            }
            paragraph = sentence.paragraph();
            if (text) {
                together.add(sentence);
            }
        }
        close(together, grammar, passages);
        return passages;
    }

    private static void close(List<Sentence> sentences, Grammar grammar, List<Passage> passages) {
        if (!sentences.isEmpty()) {
            List<Token> tokens =
                    sentences.stream().flatMap(one -> one.tokens().stream()).toList();
            passages.add(new Passage(grammar, sentences, tokens, Quotations.of(grammar, tokens)));
        }
        sentences.clear();
    }

    private static void add(
            List<Statement> statements, List<Draft> drafts, Passage passage, String body, SpeakerNames names) {
        int first = statements.size();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            order.add(i);
        }
        Speaker[] speakers = new Speaker[drafts.size()];
        order.stream()
                .sorted((a, b) -> Integer.compare(cueOf(drafts.get(a)), cueOf(drafts.get(b))))
                .forEach(i -> speakers[i] = names.speaker(drafts.get(i), passage));
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            OptionalInt parent = parent(drafts, i, passage);
            statements.add(new Statement(
                    speakers[i],
                    draft.cue().map(cue -> Quote.of(body, passage.span(cue))),
                    draft.content().stream().map(span -> Quote.of(body, span)).toList(),
                    form(draft, passage),
                    draft.act(),
                    Modality.ACTUAL,
                    draft.via().stream().map(via -> passage.span(via).of(body)).toList(),
                    parent.isPresent() ? OptionalInt.of(first + parent.getAsInt()) : parent,
                    List.of()));
        }
    }

    private static int cueOf(Draft draft) {
        return draft.cue().map(Stretch::from).orElse(Integer.MAX_VALUE);
    }

    /** The smallest statement whose content holds this one's cue and content. */
    private static OptionalInt parent(List<Draft> drafts, int index, Passage passage) {
        Draft inner = drafts.get(index);
        if (inner.cue().isEmpty()) {
            return OptionalInt.empty();
        }
        Span cue = passage.span(inner.cue().get());
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft outer = drafts.get(i);
            boolean holds = i != index
                    && outer.content().stream().anyMatch(piece -> piece.contains(cue))
                    && outer.reach().contains(inner.reach());
            if (holds
                    && (best < 0
                            || outer.reach().length() < drafts.get(best).reach().length())) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static Form form(Draft draft, Passage passage) {
        boolean quoted = false;
        boolean plain = false;
        for (int i = 0; i < passage.size(); i++) {
            Span token = passage.token(i).span();
            boolean inside = passage.isWord(i) && draft.content().stream().anyMatch(piece -> piece.contains(token));
            if (inside) {
                quoted |= passage.isQuoted(i);
                plain |= !passage.isQuoted(i);
            }
        }
        return quoted ? (plain ? Form.MIXED : Form.DIRECT) : Form.INDIRECT;
    }
}
