package org.countersign.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.countersign.lang.Features.Mood;
import org.countersign.lang.Features.Person;
import org.countersign.lang.Features.Plurality;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;

/**
 * Tells an English verb's form by its sentence where the word alone does not: {@code signed} is a participle after
 * {@code was}, {@code sign} an infinitive after {@code will} and finite after {@code they}. Linear in the sentence.
 */
final class EnglishVerbs {

    private static final Set<String> BEFORE_PARTICIPLES = Set.of("be", "have", "get");
    private static final Set<String> WITHOUT_SUBJECT = Set.of("acl", "advcl", "amod", "xcomp");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "expl");

    private static final Features COMMAND =
            new Features(Person.NONE, Plurality.NONE, Tense.NONE, Mood.IMPERATIVE, VerbForm.FINITE);

    private final List<Word> words;
    private final VerbForm[] expected;
    private final boolean[] subject;
    /** Bare verbs that nothing governs and nobody does: {@code Sign here}. */
    private final boolean[] command;

    private EnglishVerbs(List<Word> words) {
        this.words = words;
        this.expected = new VerbForm[words.size()];
        this.subject = new boolean[words.size()];
        this.command = new boolean[words.size()];
        Arrays.fill(expected, VerbForm.NONE);
    }

    /** The same words, their verbs' features as the tree asks for them. */
    static List<Word> settled(List<Word> words, Lookup lookup) {
        return new EnglishVerbs(words).settle(lookup);
    }

    private List<Word> settle(Lookup lookup) {
        for (int i = 0; i < words.size(); i++) {
            lookAt(i);
        }
        List<Word> settled = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean verb = word.is(Upos.VERB) || word.is(Upos.AUX);
            settled.add(verb ? word.withFeatures(features(i, lookup)) : word);
        }
        return settled;
    }

    private Features features(int i, Lookup lookup) {
        Word word = words.get(i);
        Features features = lookup.find(word.form()).features(word.upos(), form(i));
        command[i] = expected[i] == VerbForm.NONE
                && features.verbForm() == VerbForm.INFINITIVE
                && (word.isRoot()
                        || word.relation().equals("parataxis")
                        || (word.relation().equals("conj") && command[word.head()]));
        return command[i] ? COMMAND : features;
    }

    /** Notes what this word tells of the verb that it hangs on: an auxiliary, {@code to}, a subject. */
    private void lookAt(int i) {
        Word word = words.get(i);
        if (word.isRoot()) {
            return;
        }
        int head = word.head();
        switch (word.relation()) {
            case "aux", "cop" -> {
                expected[i] = expected[head] == VerbForm.NONE ? VerbForm.FINITE : expected[head];
                expected[head] = BEFORE_PARTICIPLES.contains(word.lemma()) ? VerbForm.PARTICIPLE : VerbForm.INFINITIVE;
            }
            case "mark" -> {
                if (word.lemma().equals("to")) {
                    expected[head] = VerbForm.INFINITIVE;
                }
            }
            default -> subject[head] |= SUBJECTS.contains(word.relation());
        }
    }

    /** What the sentence asks of the verb at {@code i}; a second verb follows the first that it is joined to. */
    private VerbForm form(int i) {
        Word word = words.get(i);
        if (expected[i] != VerbForm.NONE) {
            return expected[i];
        }
        if (subject[i]) {
            expected[i] = VerbForm.FINITE;
        } else if (WITHOUT_SUBJECT.contains(word.relation())) {
            expected[i] = VerbForm.PARTICIPLE;
        } else if (word.relation().equals("conj") && word.head() < i) {
            expected[i] = expected[word.head()];
        }
        return expected[i];
    }
}
