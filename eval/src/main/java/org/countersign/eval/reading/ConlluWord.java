package org.countersign.eval.reading;

/**
 * A word line of CoNLL-U, as far as it is scored.
 *
 * @param form the second column
 * @param lemma the third
 * @param upos the fourth
 * @param head index of its head in {@link ConlluSentence#words}; {@link #ROOT} for the root
 * @param relation the eighth, without its subtype
 */
public record ConlluWord(String form, String lemma, String upos, int head, String relation) {

    public static final int ROOT = -1;

    /** A word whose lemma is not told. */
    public ConlluWord(String form, String upos, int head, String relation) {
        this(form, "_", upos, head, relation);
    }

    /** {@code nsubj} of {@code nsubj:pass}. */
    static String withoutSubtype(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    boolean isPunctuation() {
        return upos.equals("PUNCT");
    }

    ConlluWord withForm(String other) {
        return new ConlluWord(other, lemma, upos, head, relation);
    }

    ConlluWord withHead(int other) {
        return new ConlluWord(form, lemma, upos, other, relation);
    }
}
