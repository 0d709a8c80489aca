package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.RELATIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.lang.PhraseTable;
import org.countersign.model.Act;
import org.countersign.model.Span;

/** Reads statements that a phrase makes: {@code according to X, A}, {@code A, according to X}, {@code in her view, A}. */
final class PhrasePatterns {

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_TAIL = 30;

    private final Passage passage;
    private final NounPhrases phrases;
    private final Contents contents;
    private final ViaFinder vias;
    private final Voices voices;

    PhrasePatterns(Passage passage, NounPhrases phrases, Contents contents, Voices voices) {
        this.passage = passage;
        this.phrases = phrases;
        this.contents = contents;
        this.vias = new ViaFinder(passage, phrases, voices);
        this.voices = voices;
    }

    /** The phrase that begins at this token. */
    Optional<PhraseTable.Match<PhraseSense>> at(int index) {
        return passage.grammar()
                .phrases()
                .at(passage.tokens(), index)
                .filter(match -> !isViaOnly(match) && !isRelative(match));
    }

    /** {@code según las cuales}: the noun before it tells who. */
    private boolean isRelative(PhraseTable.Match<PhraseSense> match) {
        int at = passage.is(match.to(), DETERMINER) ? match.to() + 1 : match.to();
        return passage.is(at, RELATIVE) && !passage.is(at, WordClass.COMPLEMENTIZER);
    }

    /** Who is cited by this phrase: {@code citing a source in the house}. */
    Optional<Stretch> cited(int index) {
        return passage.grammar()
                .phrases()
                .at(passage.tokens(), index)
                .filter(match -> match.meaning().takesSource() && isCiting(passage.key(match.from())))
                .flatMap(this::source)
                .filter(this::canSpeak);
    }

    /** Somebody with a name, or a noun for people or papers: {@code citing two officials}, but not {@code citing costs}. */
    private boolean canSpeak(Stretch source) {
        for (int i = source.from(); i < source.to(); i++) {
            boolean voice = passage.isCapitalised(i)
                    || passage.grammar().isPersonNoun(passage.token(i))
                    || passage.is(i, WordClass.FINDING);
            if (voice) {
                return true;
            }
        }
        return voices.isKnown(source);
    }

    private static boolean isCiting(String key) {
        return key.equals("citing") || key.equals("quoting") || key.equals("citando");
    }

    /** {@code quoted by} tells who passed it on, {@code reportedly} nobody at all. */
    private boolean isViaOnly(PhraseTable.Match<PhraseSense> match) {
        boolean rumour = !match.meaning().takesSource() && match.meaning().act() == Act.ALLEGES;
        String first = passage.key(match.from());
        boolean passedOn = first.startsWith("quot") || first.startsWith("cit") || first.equals("reported");
        return rumour || passedOn;
    }

    /** The statement of this phrase, if there is one. */
    Optional<Draft> read(PhraseTable.Match<PhraseSense> match, int claimed) {
        int start = Math.max(passage.periodStart(match.from()), claimed);
        if (!match.meaning().takesSource()) {
            return opensClause(start, match.from()) ? understood(match) : Optional.empty();
        }
        if (opensClause(start, match.from())) {
            return front(match);
        }
        boolean marked = passage.isComma(match.from() - 1)
                || passage.isQuoted(match.from() - 1)
                || passage.key(match.from()).equals("as")
                || passage.key(match.from()).equals("according");
        return marked && !isPara(match) && !passage.isQuoted(match.from()) ? behind(match, start) : Optional.empty();
    }

    private boolean isPara(PhraseTable.Match<PhraseSense> match) {
        return passage.key(match.from()).equals("para");
    }

    private boolean opensClause(int start, int at) {
        int before = passage.isComma(at - 1) ? at - 2 : at - 1;
        boolean joined = before > start
                && (passage.is(before, WordClass.SUBORDINATOR) || passage.is(before, CONJUNCTION))
                && passage.isComma(at - 1);
        if (before > start && (joined || passage.is(before, WordClass.COMPLEMENTIZER))) {
            return true;
        }
        for (int i = start; i < at; i++) {
            boolean light = passage.is(i, CONJUNCTION) || passage.is(i, ADVERB) || passage.isComma(i);
            if (!light || at - start > 3) {
                return false;
            }
        }
        return true;
    }

    /** {@code in her view}; {@code según se informó} tells nobody. */
    private Optional<Draft> understood(PhraseTable.Match<PhraseSense> match) {
        if (!passage.isComma(match.to())) {
            return Optional.empty();
        }
        Subject subject = IntStream.range(match.from(), match.to())
                .filter(i -> passage.is(i, WordClass.POSSESSIVE) || passage.is(i, WordClass.PRONOUN))
                .mapToObj(i -> Subject.own(new Stretch(i, i + 1)))
                .findFirst()
                .orElseGet(() -> namesNobody(match) ? Subject.UNTOLD : Subject.DROPPED);
        return contents.clause(match.to() + 1)
                .map(content -> draft(match, subject, List.of(passage.span(content)), List.of()));
    }

    private boolean namesNobody(PhraseTable.Match<PhraseSense> match) {
        return !passage.grammar().isRomance()
                || IntStream.range(match.from(), match.to())
                        .anyMatch(i -> passage.key(i).equals("se"));
    }

    private Optional<Draft> front(PhraseTable.Match<PhraseSense> match) {
        Optional<Stretch> source = source(match).map(this::asMedium);
        if (source.isEmpty() || (isPara(match) && !isVoice(source.get()))) {
            return Optional.empty();
        }
        int end = passage.periodTail(match.from());
        int at = source.get().to();
        while (at < end && !passage.isComma(at) && at - source.get().to() < LONGEST_TAIL) {
            at++;
        }
        int next = source.get().to();
        boolean unmarked = passage.is(next, DETERMINER)
                || passage.is(next, WordClass.PRONOUN)
                || (passage.isWord(next) && !passage.is(next, RELATIVE) && isClause(next, at));
        if (unmarked && !isPara(match)) {
            return contents.clause(next)
                    .map(content -> draft(match, Subject.own(source.get()), List.of(passage.span(content)), List.of()));
        }
        if (at >= end || !passage.isComma(at)) {
            return Optional.empty();
        }
        int from = afterApposition(source.get(), at, end) + 1;
        List<Stretch> via = vias.joined(source.get().to(), at);
        return contents.clause(from)
                .map(content -> draft(match, Subject.own(source.get()), List.of(passage.span(content)), via));
    }

    /** Whether a finite verb stands here with no relative pronoun before it. */
    private boolean isClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, RELATIVE) || passage.is(i, WordClass.COMPLEMENTIZER)) {
                return false;
            }
        }
        return passage.hasFinite(from, to);
    }

    /** A medium has no person's name in apposition: {@code According to the Herald, Professor Quint said}. */
    private Stretch asMedium(Stretch source) {
        for (int i = source.from() + 1; i < source.to(); i++) {
            Stretch words = new Stretch(source.from(), i);
            if (passage.isComma(i) && voices.isMedium(words)) {
                return words;
            }
        }
        return source;
    }

    /** Past {@code , head of the union,} behind a name. */
    private int afterApposition(Stretch source, int comma, int end) {
        boolean named = passage.isCapitalised(source.to() - 1) && source.to() == comma;
        if (passage.is(comma + 1, RELATIVE) && source.to() == comma) {
            return afterRelativeClause(comma, end);
        }
        boolean plain = passage.isWord(comma + 1)
                && !passage.isCapitalised(comma + 1)
                && !passage.grammar().isFunctionWord(passage.token(comma + 1));
        if (!named || !plain) {
            return comma;
        }
        int at = comma + 1;
        while (at < end && !passage.isComma(at) && !passage.looksFinite(at) && !passage.isQuoted(at)) {
            at++;
        }
        return passage.isComma(at) && at < end ? at : comma;
    }

    /** Past {@code , who leads the union,}. */
    private int afterRelativeClause(int comma, int end) {
        int at = comma + 1;
        while (at < end && !passage.isComma(at) && !passage.isQuoted(at)) {
            at++;
        }
        return passage.isComma(at) && at + 1 < end ? at : comma;
    }

    /** Whether the source of this phrase is a medium: after a statement it tells how that one became known. */
    Optional<Stretch> medium(PhraseTable.Match<PhraseSense> match) {
        boolean marked = passage.isComma(match.from() - 1) && !isPara(match);
        return marked && match.meaning().takesSource() ? source(match).filter(voices::isMedium) : Optional.empty();
    }

    private boolean isVoice(Stretch source) {
        boolean named = false;
        for (int i = source.from(); i < source.to(); i++) {
            named |= passage.isCapitalised(i) && !passage.is(i, WordClass.TIME);
        }
        return named
                && passage.isComma(source.to())
                && (passage.is(source.from(), DETERMINER) || passage.isCapitalised(source.from()));
    }

    /** The source, past an addressee: {@code según aclaró a Radio Luna el ministro}. */
    private Optional<Stretch> source(PhraseTable.Match<PhraseSense> match) {
        int at = phrases.afterMoments(match.to());
        if (passage.is(at, WordClass.CLITIC) && passage.looksFinite(at + 1)) {
            // "según lo aseguró el farero"
            at = phrases.afterMoments(at + 2);
        }
        if (passage.grammar().isRomance() && passage.is(at, WordClass.PREPOSITION)) {
            at = phrases.startingAt(at + 1).map(Stretch::to).orElse(at);
            at = phrases.afterMoments(at);
        }
        if (passage.is(at, WordClass.CLITIC) && !passage.is(at, DETERMINER)) {
            return Optional.of(new Stretch(at, at + 1));
        }
        return phrases.startingAt(at);
    }

    private Optional<Draft> behind(PhraseTable.Match<PhraseSense> match, int start) {
        Optional<Stretch> source = source(match);
        Optional<Stretch> before = contents.trimmed(afterRelative(start, match.from()), match.from());
        if (source.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        if (passage.is(match.from() - 2, RELATIVE) && passage.isComma(match.from() - 1)) {
            return rest(source.get())
                    .map(rest -> draft(match, Subject.own(source.get()), List.of(passage.span(rest)), List.of()));
        }
        boolean finite = passage.hasFinite(before.get().from(), before.get().to());
        boolean enough = before.get().to() - before.get().from() >= FEWEST_WORDS;
        List<Span> pieces = new ArrayList<>();
        pieces.add(passage.span(before.get()));
        boolean inserted = passage.isComma(source.get().to())
                && passage.looksFinite(source.get().to() + 1);
        if (!finite
                && start > passage.periodStart(match.from())
                && !inserted
                && !passage.isQuoted(before.get().from())) {
            return Optional.empty();
        }
        if (!finite || inserted || passage.looksFinite(before.get().to() - 1)) {
            Optional<Stretch> rest = rest(source.get());
            if (rest.isEmpty() && !enough) {
                return Optional.empty();
            }
            rest.map(passage::span).ifPresent(pieces::add);
        }
        List<Stretch> via =
                new ArrayList<>(vias.joined(match.from(), source.get().from()));
        via.addAll(vias.joined(
                source.get().to(),
                Math.min(passage.periodTail(match.from()), source.get().to() + LONGEST_TAIL)));
        return Optional.of(draft(match, Subject.own(source.get()), pieces, via));
    }

    private int afterRelative(int start, int end) {
        return start < end && passage.is(start, RELATIVE) && !passage.is(start, DETERMINER) ? start + 1 : start;
    }

    private Optional<Stretch> rest(Stretch source) {
        return passage.isComma(source.to()) ? contents.clause(source.to() + 1) : Optional.empty();
    }

    private static Draft draft(
            PhraseTable.Match<PhraseSense> match, Subject subject, List<Span> content, List<Stretch> via) {
        Stretch cue = new Stretch(match.from(), match.to());
        return new Draft(subject, Optional.of(cue), content, match.meaning().act(), true, via);
    }
}
