package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.NEGATIVE_AUXILIARY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Features;
import org.countersign.lang.Features.Mood;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;
import org.countersign.lang.Upos;

/** Finds verbs of saying by the trees: the lemma, what helps the verb, whether it is finite, denied or passive. */
final class TreeCues {

    private static final Set<String> PASSIVE = Set.of("be", "get", "ser");

    private final Passage passage;
    private final Grammar grammar;
    private final Syntax syntax;
    private final Particles particles;
    private final Periphrases periphrases;

    TreeCues(Passage passage) {
        this.passage = passage;
        this.grammar = passage.grammar();
        this.syntax = passage.syntax();
        this.particles = new Particles(passage);
        this.periphrases = new Periphrases(passage);
    }

    /** The verb of saying at this token: its cue begins here or with an auxiliary before. */
    Optional<VerbCue> at(int head) {
        boolean noun = passage.isCapitalised(head) && passage.looksFinite(head + 1);
        if (passage.isTied(head) || noun) {
            return Optional.empty();
        }
        if (syntax.isRelation(head, "cop", "aux")) {
            return copula(head);
        }
        return syntax.isVerbal(head) ? sense(head).flatMap(sense -> cue(head, sense)) : Optional.empty();
    }

    /** {@code was adamant}, {@code was relieved}: what depends on the cue depends on the adjective. */
    private Optional<VerbCue> copula(int be) {
        int head = syntax.head(be);
        boolean state = syntax.isRelation(be, "cop")
                || (syntax.isRelation(be, "aux") && syntax.features(head).verbForm() == VerbForm.PARTICIPLE);
        if (!state || head <= be || !syntax.isFinite(be)) {
            return Optional.empty();
        }
        boolean negated = isNegated(head);
        return grammar.senses(syntax.lemma(be)).stream()
                .filter(sense -> sense.words() > 1 && particles.end(sense, be) > head)
                .findFirst()
                .map(sense -> new VerbCue(
                        be, head, particles.end(sense, be), sense.inForm(form(be, true)), true, negated, false));
    }

    private Optional<VerbSense> sense(int head) {
        String lemma = syntax.lemma(head);
        boolean reflexive = grammar.isRomance() && isReflexive(head);
        List<VerbSense> known = grammar.senses(lemma);
        String pronominal = grammar.pronominal(lemma);
        Optional<VerbSense> several = (reflexive ? grammar.senses(pronominal) : known)
                .stream()
                        .filter(sense -> sense.words() > 1
                                && (particles.end(sense, head) > head || particles.apart(sense, head) > head))
                        .max((a, b) -> Integer.compare(a.words(), b.words()));
        if (several.isPresent()) {
            return several;
        }
        Optional<VerbSense> own = reflexive
                ? grammar.senses(pronominal).stream()
                        .filter(sense -> sense.words() == 1)
                        .findFirst()
                : Optional.empty();
        return own.isPresent() || reflexive
                ? own
                : known.stream().filter(sense -> sense.words() == 1).findFirst();
    }

    private boolean isReflexive(int head) {
        return syntax.dependents(head).anyMatch(i -> i < head && passage.key(i).equals("se"))
                || passage.key(head).endsWith("-se")
                || (passage.key(head).endsWith("rse") && syntax.features(head).verbForm() != VerbForm.FINITE)
                || (passage.key(head).endsWith("ndose") && syntax.features(head).verbForm() != VerbForm.FINITE);
    }

    private Optional<VerbCue> cue(int head, VerbSense sense) {
        int governor = periphrases.governor(head);
        int verb = governor >= 0 ? governor : head;
        int from = verb;
        boolean finite = syntax.isFinite(verb);
        boolean be = false;
        boolean negated = isNegated(head) || isNegated(verb);
        for (int aux : syntax.dependents(verb)
                .filter(i -> i < verb && syntax.relation(i).equals("aux"))
                .toArray()) {
            finite |= syntax.isFinite(aux);
            be |= PASSIVE.contains(syntax.lemma(aux));
            from = Math.min(from, aux);
            negated |= passage.is(aux, NEGATIVE_AUXILIARY);
            if (isMerelyPossible(aux)) {
                return Optional.empty();
            }
        }
        boolean passive = be
                && syntax.features(head).verbForm() == VerbForm.PARTICIPLE
                && syntax.features(head).tense() != Tense.PRESENT;
        int to = Math.max(head + 1, particles.end(sense, head));
        VerbSense formed = sense.inForm(form(verb, finite));
        return Optional.of(new VerbCue(from, head, to, formed, finite, negated, passive));
    }

    /** {@code could say}: nobody has said it. */
    private boolean isMerelyPossible(int aux) {
        boolean conditional = syntax.features(aux).mood() == Mood.CONDITIONAL && syntax.is(aux, Upos.AUX);
        boolean modal = !grammar.isRomance() && passage.is(aux, WordClass.MODAL) && !passage.is(aux, WordClass.DO);
        return modal
                || (grammar.isRomance() && conditional && !syntax.lemma(aux).equals("haber"));
    }

    private boolean isNegated(int head) {
        return syntax.dependents(head)
                .anyMatch(i -> i < head && passage.isNot(i) && !passage.is(i, WordClass.DETERMINER));
    }

    private Set<String> form(int head, boolean finite) {
        Features features = syntax.features(head);
        if (!finite) {
            return switch (features.verbForm()) {
                case GERUND -> Set.of("gerund");
                case PARTICIPLE -> Set.of(features.tense() == Tense.PRESENT ? "gerund" : "participle");
                default -> Set.of("infinitive");
            };
        }
        boolean past = features.tense() == Tense.PAST
                || features.tense() == Tense.IMPERFECT
                || features.verbForm() == VerbForm.PARTICIPLE;
        return Set.of("finite", past ? "past" : features.tense() == Tense.FUTURE ? "future" : "present");
    }
}
