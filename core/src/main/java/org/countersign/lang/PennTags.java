package org.countersign.lang;

import org.countersign.lang.Features.Mood;
import org.countersign.lang.Features.Person;
import org.countersign.lang.Features.Plurality;
import org.countersign.lang.Features.Tense;
import org.countersign.lang.Features.VerbForm;

/**
 * Tags of the Penn Treebank, as the English dictionary has them: {@code NN:U} is a noun that is not counted,
 * {@code PRP_O3P} the object form of the third person plural.
 *
 * @see <a href="https://github.com/languagetool-org/english-pos-dict">english-pos-dict, tags</a>
 */
final class PennTags implements TagSet {

    private static final Features INFINITIVE = verb(Tense.NONE, Mood.NONE, VerbForm.INFINITIVE);
    private static final Features PAST = verb(Tense.PAST, Mood.INDICATIVE, VerbForm.FINITE);
    private static final Features PRESENT = verb(Tense.PRESENT, Mood.INDICATIVE, VerbForm.FINITE);
    private static final Features PRESENT_THIRD =
            new Features(Person.THIRD, Plurality.SINGULAR, Tense.PRESENT, Mood.INDICATIVE, VerbForm.FINITE);
    private static final Features PAST_PARTICIPLE = verb(Tense.PAST, Mood.NONE, VerbForm.PARTICIPLE);
    private static final Features PRESENT_PARTICIPLE = verb(Tense.PRESENT, Mood.NONE, VerbForm.PARTICIPLE);
    private static final Features MODAL = verb(Tense.NONE, Mood.NONE, VerbForm.FINITE);

    private static Features verb(Tense tense, Mood mood, VerbForm form) {
        return new Features(Person.NONE, Plurality.NONE, tense, mood, form);
    }

    @Override
    public int distance(String tag, Upos upos) {
        return switch (upos) {
            case NOUN -> noun(tag);
            case PROPN -> tag.startsWith("NNP") ? 0 : noun(tag) + 1;
            case VERB -> tag.startsWith("VB") ? 0 : tag.equals("MD") ? 1 : FAR;
            case AUX -> tag.startsWith("VB") || tag.equals("MD") ? 0 : FAR;
            case ADJ -> tag.startsWith("JJ") ? 0 : tag.startsWith("RB") ? 1 : FAR;
            case ADV -> tag.startsWith("RB") || tag.equals("WRB") ? 0 : tag.startsWith("JJ") ? 1 : FAR;
            case PRON -> tag.startsWith("PRP") || tag.startsWith("WP") ? 0 : FAR;
            case DET -> tag.equals("DT") || tag.equals("PDT") || tag.equals("WDT") ? 0 : FAR;
            case NUM -> tag.equals("CD") ? 0 : FAR;
            default -> FAR;
        };
    }

    private static int noun(String tag) {
        if (tag.startsWith("NNP")) {
            return 1;
        }
        return tag.startsWith("NN") ? 0 : FAR;
    }

    @Override
    public int rarity(String tag, Upos upos) {
        return switch (tag) {
            case "VBD", "VBZ", "MD" -> 0;
            case "VB" -> upos == Upos.AUX ? 2 : 1;
            case "VBP" -> upos == Upos.AUX ? 1 : 3;
            case "VBN" -> 2;
            default -> 0;
        };
    }

    @Override
    public Features features(String tag) {
        return switch (tag) {
            case "VB" -> INFINITIVE;
            case "VBD" -> PAST;
            case "VBZ" -> PRESENT_THIRD;
            case "VBP" -> PRESENT;
            case "VBN" -> PAST_PARTICIPLE;
            case "VBG" -> PRESENT_PARTICIPLE;
            case "MD" -> MODAL;
            case "NNS", "NNPS" -> number(Plurality.PLURAL);
            case "NN", "NN:U", "NN:UN", "NNP" -> number(Plurality.SINGULAR);
            default -> tag.startsWith("PRP") ? pronoun(tag) : Features.NONE;
        };
    }

    private static Features number(Plurality number) {
        return new Features(Person.NONE, number, Tense.NONE, Mood.NONE, VerbForm.NONE);
    }

    private static Features pronoun(String tag) {
        int start = tag.indexOf('_') + 2;
        if (start < 2 || start + 1 >= tag.length()) {
            return Features.NONE;
        }
        return new Features(
                Letters.person(tag.charAt(start)),
                Letters.number(tag.charAt(start + 1)),
                Tense.NONE,
                Mood.NONE,
                VerbForm.NONE);
    }
}
