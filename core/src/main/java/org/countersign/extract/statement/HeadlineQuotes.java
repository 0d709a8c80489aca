package org.countersign.extract.statement;

/** Quotations of a headline: papers print them there in single marks, which in running text are apostrophes. */
final class HeadlineQuotes {

    private final Passage passage;

    HeadlineQuotes(Passage passage) {
        this.passage = passage;
    }

    /** Index after the quotation that opens here; {@code at} if none does. */
    int end(int at) {
        int marked = passage.quotationAt(at)
                .filter(one -> one.from() == at)
                .map(Quotation::to)
                .orElse(at);
        return marked > at || !opensSingle(at) ? marked : singleEnd(at);
    }

    /** Whether a quotation opens here. */
    boolean opens(int at) {
        return end(at) > at;
    }

    /** Whether one opens from {@code from} up to {@code to}. */
    boolean anyOpens(int from, int to) {
        for (int i = from; i < to; i++) {
            if (opens(i)) {
                return true;
            }
        }
        return false;
    }

    /** The words without the single marks around all of them. */
    Stretch inside(Stretch words) {
        boolean whole = opensSingle(words.from()) && singleEnd(words.from()) == words.to();
        return whole && words.to() - words.from() > 2 ? new Stretch(words.from() + 1, words.to() - 1) : words;
    }

    private boolean opensSingle(int at) {
        boolean before = !passage.touchesPrevious(at) || passage.isMark(at - 1, ":\u2014\u2013-(");
        return passage.isMark(at, "'\u2018") && before && passage.touchesPrevious(at + 1);
    }

    private int singleEnd(int from) {
        int end = passage.periodEnd(from);
        for (int i = from + 2; i < end; i++) {
            boolean closes = passage.key(i).equals("'") || passage.isMark(i, "'\u2019");
            if (closes && passage.touchesPrevious(i) && !(passage.isWord(i + 1) && passage.touchesPrevious(i + 1))) {
                return i + 1;
            }
        }
        return from;
    }
}
