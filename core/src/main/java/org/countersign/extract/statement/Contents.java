package org.countersign.extract.statement;

import java.util.Optional;

/** Tells how far a content reaches: a clause to the end of its sentence, an object to the end of its clause. */
final class Contents {

    private final Passage passage;
    private final ContentEnds ends;

    Contents(Passage passage, NounPhrases phrases, VerbCues verbs) {
        this.passage = passage;
        this.ends = new ContentEnds(passage, phrases, verbs);
    }

    /** The clause that begins at {@code from}. */
    Optional<Stretch> clause(int from) {
        if (!passage.inside(from)) {
            return Optional.empty();
        }
        int end = passage.periodTail(from);
        boolean quoted = passage.isQuoted(from) && !passage.token(from).isQuote();
        int limit =
                quoted ? Math.min(end, passage.quotationAt(from).orElseThrow().last()) : end;
        int at = from;
        while (at < limit && !ends.clause(at, from)) {
            at = afterQuotation(at, quoted);
        }
        return trimmed(from, Math.min(at, limit));
    }

    /** The noun phrase or infinitive that begins at {@code from}, with all that belongs to its clause. */
    Optional<Stretch> object(int from) {
        Optional<Stretch> clause = clause(from);
        if (clause.isEmpty()) {
            return clause;
        }
        int at = clause.get().from();
        int end = clause.get().to();
        boolean quoted = passage.isQuoted(from) && !passage.token(from).isQuote();
        while (at < end && !(at > from && ends.object(at, from))) {
            at = afterQuotation(at, quoted);
        }
        return trimmed(from, Math.min(at, end));
    }

    private int afterQuotation(int at, boolean inside) {
        if (!inside
                && passage.isQuoted(at)
                && passage.quotationAt(at).orElseThrow().from() == at) {
            return passage.quotationAt(at).orElseThrow().to();
        }
        return at + 1;
    }

    /** Without marks at its ends; empty if no word is left. */
    Optional<Stretch> trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isPadding(first) && !opensWhole(first, last)) {
            first++;
        }
        while (last > first && passage.isMark(last - 1, ",;:.\u2014\u2013-") && !isAbbreviation(last - 1)) {
            last--;
        }
        if (last > first && passage.isQuoted(first)) {
            Quotation quotation = passage.quotationAt(first).orElseThrow();
            if (quotation.from() == first && quotation.to() >= last) {
                first = quotation.first();
                last = Math.min(last, quotation.last());
                while (last > first && passage.isMark(last - 1, ",;:.") && !isAbbreviation(last - 1)) {
                    last--;
                }
            }
        }
        boolean word = false;
        for (int i = first; i < last && !word; i++) {
            word = passage.isWord(i);
        }
        return word ? Optional.of(new Stretch(first, last)) : Optional.empty();
    }

    private boolean isPadding(int at) {
        return passage.isMark(at, ",;:.\u2014\u2013-");
    }

    private boolean opensWhole(int first, int last) {
        return passage.isQuoted(first)
                && passage.quotationAt(first).orElseThrow().contains(last - 1)
                && !isPadding(first);
    }

    private boolean isAbbreviation(int at) {
        return passage.isMark(at, ".")
                && passage.isQuoted(at) == false
                && at >= 2
                && passage.isMark(at - 2, ".")
                && passage.token(at - 1).text().length() <= 2;
    }
}
