package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.ADVERB;
import static org.countersign.extract.statement.WordClass.BE;
import static org.countersign.extract.statement.WordClass.COMPLEMENTIZER;
import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.DO;
import static org.countersign.extract.statement.WordClass.HAVE;
import static org.countersign.extract.statement.WordClass.MODAL;
import static org.countersign.extract.statement.WordClass.NEGATION;
import static org.countersign.extract.statement.WordClass.POSSESSIVE;
import static org.countersign.extract.statement.WordClass.PREPOSITION;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a headline that can be verbs of saying in the present, whatever the tree takes them for. */
final class HeadlineVerbs {

    private final Passage passage;
    private final Grammar grammar;
    private final Particles particles;

    HeadlineVerbs(Passage passage) {
        this.passage = passage;
        this.grammar = passage.grammar();
        this.particles = new Particles(passage);
    }

    /** What the word at this place can mean as a verb, the longest first; none where a noun or an infinitive must stand. */
    List<VerbCue> at(int index) {
        if (!passage.isWord(index) || passage.isTied(index) || passage.isQuoted(index) || isGoverned(index - 1)) {
            return List.of();
        }
        return forms(index).entrySet().stream()
                .flatMap(form -> cues(index, form.getKey(), form.getValue()))
                .sorted(Comparator.comparingInt((VerbCue cue) -> -cue.sense().words()))
                .toList();
    }

    private boolean isGoverned(int before) {
        return passage.is(before, PREPOSITION)
                || passage.is(before, POSSESSIVE)
                || (passage.is(before, DETERMINER) && !passage.is(before, WordClass.CLITIC))
                || passage.is(before, MODAL)
                || passage.is(before, BE)
                || passage.is(before, HAVE)
                || passage.is(before, DO)
                || (passage.is(before, NEGATION) && !passage.is(before, CONJUNCTION))
                || (passage.is(before, COMPLEMENTIZER) && grammar.isRomance())
                || passage.key(before).equals("'s");
    }

    /** Its lemmas as a verb in the present, with its person. */
    private Map<String, String> forms(int index) {
        Map<String, String> forms = new LinkedHashMap<>();
        grammar.verbs().at(passage.tokens(), index).stream()
                .flatMap(match -> match.meanings().stream())
                .filter(sense -> sense.isForm("finite") && sense.isForm("present"))
                .forEach(sense -> forms.put(sense.parts().get(0), sense.isForm("3s") ? "3s" : "3p"));
        String lemma = passage.syntax().lemma(index);
        if (forms.isEmpty() && !grammar.isRomance() && !lemma.isEmpty()) {
            boolean third =
                    passage.key(index).endsWith("s") && !passage.key(index).equals(lemma);
            boolean bare = passage.key(index).equals(lemma);
            if (third || bare) {
                forms.put(lemma, third ? "3s" : "3p");
            }
        }
        return forms;
    }

    private Stream<VerbCue> cues(int index, String lemma, String person) {
        return grammar.senses(lemma).stream()
                .filter(sense -> !sense.isSilent() && !grammar.isPronominal(sense))
                .filter(sense -> sense.words() == 1 || particles.end(sense, index) > index)
                .map(sense -> new VerbCue(
                        index,
                        index,
                        Math.max(index + 1, particles.end(sense, index)),
                        sense.inForm(Set.of("finite", "present", person)),
                        true,
                        false,
                        false));
    }

    /** Whether this verb goes on with the subject of one before. */
    boolean isJoined(int index) {
        int before = index - 1;
        while (passage.is(before, ADVERB)) {
            before--;
        }
        return passage.isComma(before) || passage.is(before, CONJUNCTION) || passage.isMark(before, ";");
    }
}
