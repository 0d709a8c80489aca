package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word's form tells of person, number, tense, mood and verb form, as far as rules ask for it. Each is
 * {@code NONE} where the form does not tell.
 *
 * @see <a href="https://universaldependencies.org/u/feat/">Universal Dependencies v2, features</a>
 */
public record Features(Person person, Plurality number, Tense tense, Mood mood, VerbForm verbForm) {

    /** A word that tells nothing of it. */
    public static final Features NONE = new Features(Person.NONE, Plurality.NONE, Tense.NONE, Mood.NONE, VerbForm.NONE);

    /** Grammatical person. */
    public enum Person {
        NONE(""),
        FIRST("1"),
        SECOND("2"),
        THIRD("3");

        private final String ud;

        Person(String ud) {
            this.ud = ud;
        }
    }

    /** Grammatical number. */
    public enum Plurality {
        NONE(""),
        SINGULAR("Sing"),
        PLURAL("Plur");

        private final String ud;

        Plurality(String ud) {
            this.ud = ud;
        }
    }

    /** Tense of the form. */
    public enum Tense {
        NONE(""),
        PAST("Past"),
        IMPERFECT("Imp"),
        PLUPERFECT("Pqp"),
        PRESENT("Pres"),
        FUTURE("Fut");

        private final String ud;

        Tense(String ud) {
            this.ud = ud;
        }
    }

    /** Mood of a finite form. */
    public enum Mood {
        NONE(""),
        INDICATIVE("Ind"),
        SUBJUNCTIVE("Sub"),
        CONDITIONAL("Cnd"),
        IMPERATIVE("Imp");

        private final String ud;

        Mood(String ud) {
            this.ud = ud;
        }
    }

    /** Form of a verb. */
    public enum VerbForm {
        NONE(""),
        FINITE("Fin"),
        INFINITIVE("Inf"),
        PARTICIPLE("Part"),
        GERUND("Ger");

        private final String ud;

        VerbForm(String ud) {
            this.ud = ud;
        }
    }

    /** As UD's sixth column has it, e.g. {@code Mood=Ind|Number=Sing|Person=3}; {@code _} where nothing is known. */
    public String conllu() {
        List<String> parts = new ArrayList<>();
        add(parts, "Mood", mood.ud);
        add(parts, "Number", number.ud);
        add(parts, "Person", person.ud);
        add(parts, "Tense", tense.ud);
        add(parts, "VerbForm", verbForm.ud);
        return parts.isEmpty() ? "_" : String.join("|", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + value);
        }
    }
}
