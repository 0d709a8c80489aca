package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.BE;
import static org.countersign.extract.statement.WordClass.CLITIC;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.DO;
import static org.countersign.extract.statement.WordClass.HAVE;
import static org.countersign.extract.statement.WordClass.MODAL;
import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.NEGATIVE_AUXILIARY;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.QUESTION;
import static org.countersign.extract.statement.WordClass.RELATIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Upos;
import org.countersign.model.Act;

/** Finds the verbs of saying of a passage and tells them from nouns, adjectives and infinitives by what stands around. */
final class VerbCues {

    private static final int HIGHEST = 3;

    private final Passage passage;
    private final Grammar grammar;

    VerbCues(Passage passage) {
        this.passage = passage;
        this.grammar = passage.grammar();
    }

    /** In text order. */
    List<VerbCue> all() {
        List<VerbCue> cues = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            Optional<VerbCue> cue = at(i);
            cue.ifPresent(cues::add);
            i = cue.map(VerbCue::to).orElse(i + 1);
        }
        return cues;
    }

    /** The verb of saying that begins at this token. */
    Optional<VerbCue> at(int index) {
        return grammar.verbs().at(passage.tokens(), index).flatMap(match -> first(match));
    }

    private Optional<VerbCue> first(PhraseTable.Match<VerbSense> match) {
        return match.meanings().stream()
                .filter(sense -> passage.syntax().isVerbal(match.from())
                        || (sense.isCore() && !grammar.isSayingNoun(passage.token(match.from())))
                        || isTakenForNoun(match, sense)
                        || isJoined(match, sense)
                        || (sense.isForm("finite") && hasSubject(match.from())))
                .map(sense -> read(match, sense))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code Harlan claims she left}: a name, a verb that is spelt like a noun, a clause. */
    private boolean isTakenForNoun(PhraseTable.Match<VerbSense> match, VerbSense sense) {
        int before = match.from() - 1;
        int next = match.to();
        boolean pronoun = passage.is(next, PRONOUN) && !passage.is(next, DETERMINER) && passage.looksFinite(next + 1);
        boolean that = passage.is(next, COMPLEMENTIZER) && passage.syntax().head(match.from()) < 0;
        return sense.isForm("3s")
                && sense.takes("t")
                && !grammar.isRomance()
                && passage.isCapitalised(before)
                && !passage.hasFinite(passage.periodStart(before), before)
                && (pronoun || that);
    }

    /** {@code describes the leak as a mistake and calls for a probe}: spelt like a noun, joined to a verb of the same tense. */
    private boolean isJoined(PhraseTable.Match<VerbSense> match, VerbSense sense) {
        Syntax syntax = passage.syntax();
        int at = match.from();
        int verb = at;
        for (int i = 0; i < HIGHEST && verb >= 0 && !(verb < at && syntax.isFinite(verb)); i++) {
            verb = syntax.head(verb);
        }
        boolean same = verb >= 0 && verb < at && syntax.features(verb).tense() == Tense.PRESENT;
        boolean takes = sense.takes("p:" + passage.preposition(match.to()))
                || (sense.words() == 2 && passage.is(match.to() - 1, PREPOSITION))
                || (sense.takes("t") && passage.is(match.to(), COMPLEMENTIZER));
        return same && takes && sense.isForm("3s") && !grammar.isRomance() && passage.is(at - 1, WordClass.CONJUNCTION);
    }

    /** A verb that the tree takes for a noun: {@code think tank assesses}, {@code la crónica reseña que}. */
    private boolean hasSubject(int at) {
        Syntax syntax = passage.syntax();
        int subject = syntax.dependent(at, "nsubj");
        return subject >= 0 && subject < at && syntax.dependent(at, "cop", "det", "case") < 0;
    }

    private Optional<VerbCue> read(PhraseTable.Match<VerbSense> match, VerbSense sense) {
        int head = match.from();
        boolean reflexive = grammar.isPronominal(sense);
        boolean tied = passage.key(head).indexOf('-') >= 0;
        boolean participle = sense.isForm("participle");
        int se = participle ? skipLeft(head - 1) - 1 : head - 1;
        if (grammar.isRomance() && !tied && reflexive != "se".equals(passage.key(se))) {
            return Optional.empty();
        }
        int from = reflexive && !participle && !tied ? se : head;
        if (sense.isForm("finite")) {
            return readFinite(match, sense, from);
        }
        if (sense.isForm("participle")) {
            return readPerfect(match, sense, from);
        }
        if (sense.isForm("gerund")) {
            return readGerund(match, sense, from);
        }
        return readBare(match, sense, from);
    }

    private Optional<VerbCue> readFinite(PhraseTable.Match<VerbSense> match, VerbSense sense, int from) {
        int before = skipLeft(from - 1);
        boolean name = passage.isCapitalised(match.from())
                && match.from() > passage.periodStart(match.from())
                && !passage.isQuoted(match.from() - 1)
                && !passage.isMark(match.from() - 1, ".:");
        boolean governed = name || passage.is(before, HAVE) || passage.is(before, BE) || passage.is(before, MODAL);
        boolean verb = grammar.isRomance()
                ? isSpanishVerb(match, sense, from)
                : isEnglishVerb(match, sense, before) || isJoined(match, sense);
        if (governed || !verb || sharesMark(match.from())) {
            return Optional.empty();
        }
        return Optional.of(new VerbCue(from, match.from(), match.to(), sense, true, isNegated(from), false));
    }

    /** {@code were urged to sign and demand a vote}: {@code demand} is what they were urged to do. */
    private boolean sharesMark(int verb) {
        Syntax syntax = passage.syntax();
        int first = syntax.head(verb);
        return !grammar.isRomance()
                && syntax.isRelation(verb, "conj")
                && syntax.features(verb).verbForm() == VerbForm.INFINITIVE
                && first < verb
                && syntax.dependents(first).anyMatch(i -> i < first && "to".equals(passage.key(i)));
    }

    private boolean isSpanishVerb(PhraseTable.Match<VerbSense> match, VerbSense sense, int from) {
        int before = from - 1;
        boolean noun = grammar.isSayingNoun(passage.token(match.from())) || sense.isForm("present");
        boolean clitic = passage.is(before, CLITIC);
        if (grammar.listsSubjunctives() && isSubjunctive(sense, passage.key(match.from()))) {
            return false;
        }
        if (passage.is(before, PREPOSITION) || passage.is(before, POSSESSIVE)) {
            return false;
        }
        return !(passage.is(before, DETERMINER) && (!clitic || noun));
    }

    private static boolean isSubjunctive(VerbSense sense, String form) {
        if (sense.isForm("past")) {
            return form.endsWith("ra") || form.endsWith("ran") || form.endsWith("se") || form.endsWith("sen");
        }
        String verb = sense.lemma().substring(0, wordEnd(sense.lemma()));
        boolean first = verb.endsWith("ar") || verb.endsWith("arse");
        return sense.isForm("present")
                && (first ? form.endsWith("e") || form.endsWith("en") : form.endsWith("a") || form.endsWith("an"));
    }

    private static int wordEnd(String lemma) {
        int blank = lemma.indexOf(' ');
        return blank < 0 ? lemma.length() : blank;
    }

    private boolean isEnglishVerb(PhraseTable.Match<VerbSense> match, VerbSense sense, int before) {
        boolean nounPhraseGoesOn = (passage.is(before, DETERMINER) && !passage.is(before, PRONOUN))
                || passage.is(before, POSSESSIVE)
                || passage.is(before, PREPOSITION)
                || "'s".equals(passage.key(before));
        if (nounPhraseGoesOn && !passage.is(before, COMPLEMENTIZER) && !passage.is(before, RELATIVE)) {
            return false;
        }
        if (sense.isForm("past")) {
            return !"by".equals(passage.key(match.to()));
        }
        if (sense.isForm("3s") && passage.is(before, WordClass.PLURAL)) {
            return false;
        }
        boolean certain = passage.isComma(before) || passage.is(before, PRONOUN) || passage.is(before, RELATIVE);
        boolean clause = passage.is(match.to(), COMPLEMENTIZER)
                || passage.is(match.to(), QUESTION)
                || passage.isMark(match.to(), ":,\"\u201C")
                || passage.is(match.to(), PRONOUN)
                || passage.is(match.to(), DETERMINER);
        if (sense.isForm("3s")) {
            return certain || clause || !grammar.isSayingNoun(passage.token(match.from()));
        }
        boolean plural =
                passage.isWord(before) && (passage.key(before).endsWith("s") || isFiniteInTree(match.from(), before));
        return certain || (plural && (clause || sense.isCore() || !grammar.isSayingNoun(passage.token(match.from()))));
    }

    private boolean isFiniteInTree(int at, int before) {
        return passage.syntax().is(at, Upos.VERB)
                && !passage.is(before, MODAL)
                && !passage.is(before, DO)
                && !passage.is(before, BE)
                && !passage.is(before, HAVE)
                && !"to".equals(passage.key(before));
    }

    private Optional<VerbCue> readPerfect(PhraseTable.Match<VerbSense> match, VerbSense sense, int from) {
        int have = skipLeft(from - 1);
        if (!passage.is(have, HAVE) || passage.is(have, BE)) {
            return Optional.empty();
        }
        int first = have;
        if (grammar.isPronominal(sense) && "se".equals(passage.key(have - 1))) {
            first = have - 1;
        }
        boolean modal = passage.is(have - 1, MODAL);
        return modal
                ? Optional.empty()
                : Optional.of(new VerbCue(
                        first,
                        match.from(),
                        match.to(),
                        sense,
                        true,
                        isNegated(first) || isNegated(match.from()),
                        false));
    }

    private Optional<VerbCue> readGerund(PhraseTable.Match<VerbSense> match, VerbSense sense, int from) {
        int before = skipLeft(from - 1);
        if (passage.is(before, BE)) {
            return Optional.of(new VerbCue(
                    before,
                    match.from(),
                    match.to(),
                    sense,
                    true,
                    isNegated(before) || isNegated(match.from()),
                    false));
        }
        boolean afterComma = passage.isComma(before) || passage.is(before, WordClass.CONJUNCTION);
        boolean inMedium = passage.is(before, WordClass.MEDIUM)
                || (passage.is(before, WordClass.TIME) && (sense.act() == Act.ASKS || sense.act() == Act.DEMANDS));
        boolean means = passage.is(before, PREPOSITION) && sense.isCore() && sense.takes("t");
        return afterComma || inMedium || means
                ? Optional.of(new VerbCue(from, match.from(), match.to(), sense, false, isNegated(match.from()), false))
                : Optional.empty();
    }

    /** A bare form after an auxiliary: {@code did say}, {@code would not say}. */
    private Optional<VerbCue> readBare(PhraseTable.Match<VerbSense> match, VerbSense sense, int from) {
        int before = skipLeft(from - 1);
        boolean helped = passage.is(before, DO) || passage.is(before, NEGATIVE_AUXILIARY);
        if (grammar.isRomance() || !helped) {
            return Optional.empty();
        }
        return Optional.of(new VerbCue(before, match.from(), match.to(), sense, true, isNegated(from), false));
    }

    /** Index of the first token to the left that is neither adverb nor negation nor a small pronoun. */
    private int skipLeft(int index) {
        int at = index;
        while (at >= 0
                && ((passage.is(at, ADVERB) && !passage.is(at, CLITIC))
                        || (passage.is(at, NEGATION) && !isConjunction(at)))
                && !passage.is(at, COMPLEMENTIZER)) {
            at--;
        }
        return at;
    }

    private boolean isConjunction(int index) {
        return passage.is(index, WordClass.CONJUNCTION);
    }

    private boolean isNegated(int from) {
        boolean inside = passage.syntax()
                .dependents(from)
                .anyMatch(i -> i < from
                        && passage.isNot(i)
                        && !passage.is(i, DETERMINER)
                        && passage.syntax().dependent(i, "fixed") < 0);
        return inside || isNegatedBefore(from);
    }

    private boolean isNegatedBefore(int from) {
        for (int at = from - 1; at >= 0 && at >= from - 3; at--) {
            if (passage.isNot(at) || passage.is(at, NEGATIVE_AUXILIARY)) {
                return true;
            }
            if (!passage.is(at, ADVERB) && !passage.is(at, CLITIC) && !passage.is(at, DO) && !passage.is(at, HAVE)) {
                return false;
            }
        }
        return passage.is(from, NEGATIVE_AUXILIARY);
    }
}
