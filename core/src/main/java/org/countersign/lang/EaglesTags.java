package org.countersign.lang;

import org.countersign.lang.Features.Mood;
import org.countersign.lang.Features.Person;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;

/**
 * Positional tags after EAGLES, as the Spanish and Portuguese dictionaries have them: {@code VMIS3S0} is a verb, main,
 * indicative, past, third person singular. What follows a colon is an enclitic ({@code VMN0000:PP3MSA00},
 * {@code firmarlo}) and tells nothing of the verb.
 *
 * @see <a href="https://freeling-user-manual.readthedocs.io/en/latest/tagsets/tagset-es/">FreeLing, Spanish tag set</a>
 */
final class EaglesTags implements TagSet {

    private final Tense ofParticiples;

    /** Tags of a language whose treebanks say this tense of its participles. */
    EaglesTags(Tense ofParticiples) {
        this.ofParticiples = ofParticiples;
    }

    @Override
    public int distance(String tag, Upos upos) {
        return switch (upos) {
            case NOUN -> tag.startsWith("NC") ? 0 : tag.startsWith("NP") ? 1 : is(tag, 'A') ? 2 : FAR;
            case PROPN -> tag.startsWith("NP") ? 0 : FAR;
            case ADJ -> adjective(tag);
            case VERB -> tag.startsWith("VM") ? 0 : is(tag, 'V') ? 1 : FAR;
            case AUX -> tag.startsWith("VA") || tag.startsWith("VS") ? 0 : is(tag, 'V') ? 1 : FAR;
            case ADV -> is(tag, 'R') ? 0 : FAR;
            case DET -> is(tag, 'D') ? 0 : is(tag, 'P') ? 1 : is(tag, 'A') ? 2 : FAR;
            case PRON -> is(tag, 'P') ? 0 : is(tag, 'D') ? 1 : is(tag, 'A') ? 2 : FAR;
            case NUM -> tag.startsWith("DN") ? 0 : tag.startsWith("AO") ? 1 : FAR;
            default -> FAR;
        };
    }

    private static int adjective(String tag) {
        // a participle as an adjective is its own lemma: not the verb's, but what its ending says
        return is(tag, 'A') ? 0 : is(tag, 'D') ? 1 : tag.startsWith("NC") ? 2 : FAR;
    }

    private static boolean is(String tag, char first) {
        return !tag.isEmpty() && tag.charAt(0) == first;
    }

    private static boolean isParticiple(String tag) {
        return is(tag, 'V') && letter(tag, 2) == 'P';
    }

    @Override
    public int rarity(String tag, Upos upos) {
        if (!is(tag, 'V')) {
            return 0;
        }
        int mood =
                switch (letter(tag, 2)) {
                    case 'M' -> 4;
                    case 'S' -> 2;
                    default -> 0;
                };
        int tense = letter(tag, 2) == 'I' && letter(tag, 3) == 'M' ? 1 : 0;
        int person =
                switch (letter(tag, 4)) {
                    case '1' -> 1;
                    case '2' -> 3;
                    default -> 0;
                };
        return mood + tense + person;
    }

    @Override
    public Features features(String tag) {
        return switch (letter(tag, 0)) {
            case 'V' -> verb(tag);
            case 'N' -> number(tag, 3);
            case 'A' -> number(tag, 4);
            case 'D' -> number(tag, 4);
            case 'P' ->
                new Features(
                        Letters.person(letter(tag, 2)),
                        Letters.number(letter(tag, 4)),
                        Tense.NONE,
                        Mood.NONE,
                        VerbForm.NONE);
            default -> Features.NONE;
        };
    }

    private static Features number(String tag, int place) {
        return new Features(Person.NONE, Letters.number(letter(tag, place)), Tense.NONE, Mood.NONE, VerbForm.NONE);
    }

    private Features verb(String tag) {
        return new Features(
                Letters.person(letter(tag, 4)),
                Letters.number(letter(tag, 5)),
                tense(tag),
                mood(tag),
                switch (letter(tag, 2)) {
                    case 'N' -> VerbForm.INFINITIVE;
                    case 'G' -> VerbForm.GERUND;
                    case 'P' -> VerbForm.PARTICIPLE;
                    default -> VerbForm.FINITE;
                });
    }

    private static Mood mood(String tag) {
        return switch (letter(tag, 2)) {
            case 'I' -> letter(tag, 3) == 'C' ? Mood.CONDITIONAL : Mood.INDICATIVE;
            case 'S' -> Mood.SUBJUNCTIVE;
            case 'M' -> Mood.IMPERATIVE;
            default -> Mood.NONE;
        };
    }

    private Tense tense(String tag) {
        if (isParticiple(tag)) {
            return ofParticiples;
        }
        return switch (letter(tag, 3)) {
            case 'P' -> Tense.PRESENT;
            case 'I' -> Tense.IMPERFECT;
            case 'F' -> Tense.FUTURE;
            case 'S' -> Tense.PAST;
            case 'M' -> Tense.PLUPERFECT;
            default -> Tense.NONE;
        };
    }

    /** The letter at {@code place}, or a blank where the tag ends before it. */
    private static char letter(String tag, int place) {
        return place < tag.length() ? tag.charAt(place) : ' ';
    }
}
