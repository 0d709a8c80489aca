package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.countersign.model.Act;
import org.countersign.model.Form;
import org.countersign.model.Modality;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/** Turns drafts into statements, passage by passage: names the speakers, nests, tells the form. */
final class StatementWriter {

    private static final int FARTHEST_PARENT = 60;
    private static final int FEWEST_WORDS = 3;

    private final String body;
    private final SpeakerNames names;
    private final List<Statement> statements = new ArrayList<>();
    private boolean awaitsQuotation;
    private boolean told;
    private boolean wasOpen;
    private int awaited = -1;

    StatementWriter(String body, SpeakerNames names) {
        this.body = body;
        this.names = names;
    }

    /** In text order; a nested statement after the one it is nested in. */
    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** Adds the drafts of the next passage, which are in text order. */
    void add(List<Draft> read, Passage passage) {
        List<Draft> drafts = withSpeech(read, passage);
        List<Span> carried = awaitsQuotation && awaited >= 0 ? carried(drafts, passage) : List.of();
        if (!carried.isEmpty()) {
            continueLast(carried);
        }
        int first = statements.size();
        List<Optional<Figure>> figures = figures(drafts, passage);
        Moods moods = new Moods(passage);
        Acts acts = new Acts(passage);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<Figure> figure = figures.get(i);
            OptionalInt parent = parent(drafts, i, passage);
            Modality modality = moods.modality(draft);
            statements.add(new Statement(
                    names.speaker(draft, passage, figure),
                    draft.cue().map(cue -> Quote.of(body, passage.span(cue))),
                    draft.content().stream().map(span -> Quote.of(body, span)).toList(),
                    form(draft, passage),
                    repeated(draft, passage).orElseGet(() -> acts.act(draft, figure)),
                    modality,
                    via(draft, passage),
                    parent.isPresent() ? OptionalInt.of(first + parent.getAsInt()) : parent,
                    List.of()));
        }
        await(drafts, passage, first, !carried.isEmpty());
    }

    /** A paragraph that is nothing but a quotation, behind one that ends with somebody's indirect statement: he goes on. */
    private List<Draft> withSpeech(List<Draft> drafts, Passage passage) {
        boolean own = tellsItself(drafts, passage);
        boolean goesOn = told && !awaitsQuotation && !own && passage.isOnlyQuotations() && !passage.isPullQuote();
        List<Span> words = goesOn
                ? passage.leadingQuotations().stream()
                        .filter(quotation -> quotation.length() >= FEWEST_WORDS)
                        .map(quotation -> passage.span(quotation.words()))
                        .toList()
                : List.of();
        if (words.isEmpty()) {
            return drafts;
        }
        List<Draft> all = new ArrayList<>(drafts);
        all.add(new Draft(Subject.DROPPED, Optional.empty(), words, Act.ASSERTS, true, List.of()));
        all.sort(Draft.byReach());
        return all;
    }

    /** What a pull quote does is what the statement did that it is taken from. */
    private Optional<Act> repeated(Draft draft, Passage passage) {
        if (!passage.isPullQuote() || draft.cue().isPresent()) {
            return Optional.empty();
        }
        String words = Quote.of(body, draft.content().get(0)).text();
        return statements.stream()
                .filter(statement -> statement.content().stream()
                        .anyMatch(piece -> piece.text().contains(words)))
                .map(Statement::act)
                .findFirst();
    }

    /** Remembers which statement the next passage may go on with. */
    private void await(List<Draft> drafts, Passage passage, int first, boolean continued) {
        boolean own = tellsItself(drafts, passage);
        boolean caption = wasOpen && !own && passage.quotations().isEmpty();
        if (caption || passage.isPullQuote()) {
            return;
        }
        wasOpen = passage.isLeftOpen();
        told = endsWithStatement(drafts, passage);
        awaitsQuotation = own ? wasOpen || endsWithSpeech(drafts, passage) : continued;
        if (own) {
            awaited = lastOwn(drafts, passage, first);
        }
    }

    /** Whether a cue of these stands outside of quotations: the reporter tells who speaks. */
    private static boolean tellsItself(List<Draft> drafts, Passage passage) {
        return drafts.stream().anyMatch(draft -> !draft.isQuoted(passage));
    }

    /** The last statement that is not nested, one in quotation marks before others. */
    private static int lastOwn(List<Draft> drafts, Passage passage, int first) {
        int last = -1;
        boolean direct = false;
        for (int i = 0; i < drafts.size(); i++) {
            boolean outer = !drafts.get(i).isQuoted(passage)
                    && parent(drafts, i, passage).isEmpty();
            boolean speech = outer && form(drafts.get(i), passage) == Form.DIRECT;
            if (outer && (speech || !direct)) {
                last = i;
                direct = speech;
            }
        }
        return last < 0 ? -1 : first + last;
    }

    /** The quotations at the beginning of a passage that go on with the statement before. */
    private List<Span> carried(List<Draft> drafts, Passage passage) {
        boolean own = tellsItself(drafts, passage);
        if (own && !wasOpen) {
            return List.of();
        }
        List<Quotation> leading = passage.leadingQuotations();
        boolean whole = !leading.isEmpty() && passage.isOnlyQuotations();
        List<Span> spans = leading.stream()
                .map(quotation -> passage.span(quotation.words()))
                .filter(span -> drafts.stream()
                        .filter(draft -> !draft.isQuoted(passage))
                        .flatMap(draft -> draft.content().stream())
                        .noneMatch(span::overlaps))
                .toList();
        return whole || wasOpen ? spans : List.of();
    }

    /** Whether a paragraph that is nothing but a quotation goes on with the last statement of this one. */
    private static boolean endsWithSpeech(List<Draft> drafts, Passage passage) {
        if (drafts.isEmpty()) {
            return false;
        }
        boolean announced = passage.isMark(passage.size() - 1, ":");
        int lastPeriod = passage.periodStart(passage.size() - 1);
        int start = passage.token(lastPeriod).start();
        boolean quoted = drafts.stream()
                .filter(draft -> !draft.isQuoted(passage))
                .anyMatch(draft -> draft.reach().end() > start && form(draft, passage) == Form.DIRECT);
        return announced || quoted;
    }

    /** Whether the last period tells what somebody says without being quoted. */
    private static boolean endsWithStatement(List<Draft> drafts, Passage passage) {
        int lastPeriod = passage.periodStart(Math.max(0, passage.size() - 2));
        return drafts.stream()
                .filter(draft -> draft.firm()
                        && !draft.isQuoted(passage)
                        && draft.subject().isOwn())
                .anyMatch(draft ->
                        draft.cue().filter(cue -> cue.from() >= lastPeriod).isPresent());
    }

    private void continueLast(List<Span> pieces) {
        Statement statement = statements.get(awaited);
        List<Quote> content = new ArrayList<>(statement.content());
        pieces.forEach(piece -> content.add(Quote.of(body, piece)));
        Form form = statement.form() == Form.DIRECT ? Form.DIRECT : Form.MIXED;
        statements.set(
                awaited,
                new Statement(
                        statement.speaker(),
                        statement.cue(),
                        content,
                        form,
                        statement.act(),
                        statement.modality(),
                        statement.via(),
                        statement.parent(),
                        statement.about()));
    }

    private List<Optional<Figure>> figures(List<Draft> drafts, Passage passage) {
        names.enter(passage, drafts);
        List<OptionalInt> parents = IntStream.range(0, drafts.size())
                .mapToObj(i -> parent(drafts, i, passage))
                .toList();
        List<Optional<Figure>> figures = new ArrayList<>(Collections.nCopies(drafts.size(), Optional.empty()));
        IntStream.range(0, drafts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parents.get(i).isPresent())
                        .thenComparingInt(i -> parents.get(i).isPresent() ? i : cueOf(drafts.get(i))))
                .forEach(i -> figures.set(i, figure(i, drafts, passage, parents, figures)));
        names.leave(passage);
        return figures;
    }

    private Optional<Figure> figure(
            int index, List<Draft> drafts, Passage passage, List<OptionalInt> parents, List<Optional<Figure>> figures) {
        OptionalInt parent = parents.get(index);
        Optional<Figure> outer = parent.isPresent() ? figures.get(parent.getAsInt()) : Optional.empty();
        return names.figure(drafts.get(index), passage, parent.isPresent(), outer);
    }

    private static int cueOf(Draft draft) {
        return draft.cue().map(Stretch::from).orElse(Integer.MAX_VALUE);
    }

    /** The media that the cue itself names; who uttered the statement around it is told by the parent. */
    private List<String> via(Draft draft, Passage passage) {
        return draft.via().stream().map(medium -> passage.printed(medium, body)).toList();
    }

    /** The smallest earlier statement whose content holds this one's cue and content. */
    private static OptionalInt parent(List<Draft> drafts, int index, Passage passage) {
        Draft inner = drafts.get(index);
        if (inner.cue().isEmpty()) {
            return OptionalInt.empty();
        }
        Span cue = passage.span(inner.cue().get());
        int best = -1;
        for (int i = Math.max(0, index - FARTHEST_PARENT); i < index; i++) {
            Draft outer = drafts.get(i);
            boolean holds = outer.content().stream().anyMatch(piece -> piece.contains(cue))
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
        for (Span piece : draft.content()) {
            for (int i = passage.indexAt(piece.start());
                    i < passage.size() && passage.token(i).start() < piece.end();
                    i++) {
                quoted |= passage.isWord(i) && passage.isQuoted(i);
                plain |= passage.isWord(i) && !passage.isQuoted(i);
            }
        }
        return quoted ? (plain ? Form.MIXED : Form.DIRECT) : Form.INDIRECT;
    }
}
