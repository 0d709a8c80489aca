package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.extract.agreement.DealLexicon.SectorWord;
import org.countersign.extract.agreement.GoodsLexicon.TransferKind;
import org.countersign.model.Field;
import org.countersign.model.Sector;
import org.countersign.model.Span;
import org.countersign.model.Support;

/** Reads what fields of activity a deal covers, from the sentences that say what it is about. */
final class SectorReader {

    private static final int NAMES_FIELD = 3;
    private static final int OPENING = 8;
    private static final int CLOSE = 10;
    private static final int LIST_GAP = 5;
    private static final int EXCLUDED_REACH = 5;

    private final DealLexicon lexicon;
    private final StageReader negations;

    SectorReader(DealLexicon lexicon, StageReader negations) {
        this.lexicon = lexicon;
        this.negations = negations;
    }

    List<Told<Sector>> read(Deal deal, Voices voices) {
        Map<Sector, List<Support>> found = new EnumMap<>(Sector.class);
        for (Passage passage : deal.told()) {
            int enough = weightThatCounts(deal, passage, voices);
            for (Mark<SectorWord> mark : counted(passage, enough)) {
                Sector sector = mark.meaning().sector();
                found.computeIfAbsent(sector, key -> new ArrayList<>())
                        .add(voices.support(Field.SECTORS, sector.code(), mark.span()));
            }
        }
        List<Told<Sector>> told = new ArrayList<>();
        found.forEach((sector, support) -> told.add(new Told<>(sector, support)));
        told.sort(Comparator.comparing(t -> t.support().get(0).quote()));
        return told;
    }

    /** Words that count by themselves, and those that stand in a list with one. */
    private List<Mark<SectorWord>> counted(Passage passage, int enough) {
        List<Mark<SectorWord>> counted = new ArrayList<>();
        for (Mark<SectorWord> mark : passage.sectors()) {
            if (counts(passage, mark, enough)) {
                counted.add(mark);
            }
        }
        for (Mark<SectorWord> mark : passage.sectors()) {
            boolean listed = counted.stream().anyMatch(other -> isListed(passage, other, mark));
            if (listed && enough <= NAMES_FIELD && isOpen(passage, mark) && !counted.contains(mark)) {
                counted.add(mark);
            }
        }
        return counted;
    }

    /** {@code border control and training}: of weight 2 at least, with a comma or {@code and} and little else between. */
    private boolean isListed(Passage passage, Mark<?> counted, Mark<SectorWord> mark) {
        if (mark.meaning().weight() < 2 || counted.distance(mark) > LIST_GAP || counted.distance(mark) == 0) {
            return false;
        }
        int from = Math.min(counted.to(), mark.to());
        int to = Math.max(counted.from(), mark.from());
        boolean joined = false;
        for (int at = from; at < to; at++) {
            boolean comma = passage.tokens().get(at).is(",");
            joined |= comma || lexicon.is(passage.tokens(), at, "and");
            if (lexicon.is(passage.tokens(), at, "clause")
                    || !(comma || passage.tokens().get(at).isWord())) {
                return false;
            }
        }
        return joined;
    }

    private boolean isOpen(Passage passage, Mark<?> mark) {
        return !passage.isQuoted(mark) && !negations.isNegated(passage, mark) && !isExcluded(passage, mark);
    }

    private boolean isExcluded(Passage passage, Mark<?> mark) {
        return IntStream.range(Math.max(passage.from(), mark.from() - EXCLUDED_REACH), mark.from())
                .anyMatch(at -> lexicon.is(passage.tokens(), at, "excludes"));
    }

    private boolean counts(Passage passage, Mark<SectorWord> mark, int enough) {
        if (!isOpen(passage, mark)) {
            return false;
        }
        boolean atPaper = passage.instruments().stream()
                .anyMatch(paper -> paper.distance(mark) <= CLOSE && paper.from() <= mark.from());
        return mark.meaning().weight() >= (atPaper ? enough : Math.max(enough, NAMES_FIELD))
                || (mark.meaning().weight() >= 2 && enough <= 2);
    }

    /** From which weight on a word of a field counts in a passage; more than there is where it tells of something else. */
    private int weightThatCounts(Deal deal, Passage passage, Voices voices) {
        List<Mark<TransferKind>> verbs = Scanner.marks(lexicon.goods().transfers(), passage.tokens());
        boolean subject = passage.instruments().stream()
                .anyMatch(paper -> paper.from() - passage.from() <= OPENING / 2 && !isBeside(passage, paper));
        boolean contains = verbs.stream()
                .anyMatch(verb -> verb.meaning() == TransferKind.CONTAIN
                        && verb.within(passage.from(), passage.to())
                        && (subject
                                || verb.from() - passage.from() <= OPENING / 2
                                || follows(passage, verb)
                                || opensStatement(passage, verb, voices)));
        if (contains || saysCover(passage, subject)) {
            return 2;
        }
        boolean founding = deal.founding().stream()
                .filter(candidate -> candidate.paper().isPresent() || candidate.equals(deal.lead()))
                .anyMatch(candidate -> candidate.passage().equals(passage));
        boolean beside = passage.instruments().stream().anyMatch(paper -> isBeside(passage, paper));
        return subject || (founding && !beside) ? NAMES_FIELD : NAMES_FIELD + 1;
    }

    /** {@code before signing the pact, she said …}: the paper only tells when. */
    private boolean isBeside(Passage passage, Mark<?> paper) {
        return IntStream.range(passage.from(), paper.from()).anyMatch(at -> lexicon.is(passage.tokens(), at, "beside"));
    }

    /** {@code the pact aims to …}, {@code border control is also covered}. */
    private boolean saysCover(Passage passage, boolean subject) {
        for (int at = passage.from(); at < passage.to(); at++) {
            boolean covers = lexicon.is(passage.tokens(), at, "covers") && (subject || isAfterPaper(passage, at));
            if (covers || lexicon.is(passage.tokens(), at, "part")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfterPaper(Passage passage, int at) {
        return passage.instruments().stream().anyMatch(paper -> paper.to() <= at && at - paper.to() <= 3);
    }

    /** {@code said that it includes …}. */
    private static boolean opensStatement(Passage passage, Mark<?> verb, Voices voices) {
        int first = Math.max(passage.from(), verb.from() - OPENING / 2);
        Span before = passage.tokens().get(first).span();
        return voices.statementAt(verb.span())
                .filter(said ->
                        said.content().stream().noneMatch(piece -> piece.span().contains(before)))
                .isPresent();
    }

    private static boolean follows(Passage passage, Mark<TransferKind> verb) {
        return passage.instruments().stream().anyMatch(paper -> paper.before(verb) && paper.distance(verb) <= 3);
    }
}
