package org.countersign.lang;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.NameGazetteer.Known;
import org.countersign.lang.NameRuns.Run;
import org.countersign.model.Language;
import org.countersign.model.Span;

/**
 * Finds the names of people, places and bodies in the sentences of one article: runs of proper nouns, typed by the signs
 * in and around them and by what the same name is elsewhere in the article. Immutable, thread-safe.
 */
final class NameFinder {

    private static final int SAME_NAME = 25;
    private static final int SURE = 12;
    private static final int LIKELY = 6;

    private final Known known;
    private final Dictionary dictionary;
    private final NameWeights weights;
    private final boolean headFirst;

    private NameFinder(Known known, Dictionary dictionary, NameWeights weights, boolean headFirst) {
        this.known = known;
        this.dictionary = dictionary;
        this.weights = weights;
        this.headFirst = headFirst;
    }

    static NameFinder load(Language language, Dictionary dictionary) {
        return new NameFinder(
                NameGazetteer.load(language), dictionary, NameWeights.load(), !language.equals(Language.ENGLISH));
    }

    /** All names in text order; none overlaps another. */
    List<Name> find(List<Sentence> sentences) {
        List<Name> names = new ArrayList<>();
        for (Candidate one : candidates(sentences)) {
            one.score.kind().ifPresent(kind -> names.add(new Name(one.span(), kind)));
        }
        return names;
    }

    /** Everything that may be a name, with what speaks for each kind. */
    List<Candidate> candidates(List<Sentence> sentences) {
        List<Candidate> candidates = new ArrayList<>();
        Lookup lookup = dictionary.lookup();
        for (Sentence sentence : sentences) {
            read(new NameLine(known, lookup, sentence), candidates);
        }
        Surnames surnames = Surnames.of(candidates);
        List<Candidate> seen = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            seen.add(withNeighbours(candidates, i, surnames));
        }
        return remembered(seen);
    }

    private void read(NameLine line, List<Candidate> candidates) {
        NameShape shape = new NameShape(line, headFirst);
        NameContext context = new NameContext(line);
        for (Run run : new NameRuns(line).all()) {
            Set<NameSign> signs = EnumSet.noneOf(NameSign.class);
            shape.look(run, signs);
            context.look(run, signs);
            candidates.add(new Candidate(line, run, signs, weights.score(signs)));
        }
    }

    private Candidate withNeighbours(List<Candidate> all, int at, Surnames surnames) {
        Candidate one = all.get(at);
        Set<NameSign> signs = EnumSet.copyOf(one.signs);
        if (surnames.tell(one) && !signs.contains(NameSign.IN_PLACE)) {
            signs.add(NameSign.SURNAME);
        }
        neighbour(all, at, at - 1, signs);
        neighbour(all, at, at + 1, signs);
        return new Candidate(one.line, one.run, signs, weights.score(signs));
    }

    /** A sure name beside it, with but a comma or a conjunction between, is of its kind. */
    private static void neighbour(List<Candidate> all, int at, int beside, Set<NameSign> signs) {
        if (beside < 0 || beside >= all.size() || all.get(beside).line != all.get(at).line) {
            return;
        }
        Candidate other = all.get(beside);
        int gap = beside < at ? other.run.to() : all.get(at).run.to();
        int distance = Math.max(other.run.from(), all.get(at).run.from()) - gap;
        boolean listed = distance == 1 && (other.line.is(gap, ",") || other.line.is(gap, NamePart.CONJUNCTION));
        if (!listed || other.score.margin() < SURE) {
            return;
        }
        other.score
                .kind()
                .ifPresent(kind -> signs.add(
                        switch (kind) {
                            case PERSON -> NameSign.NEAR_PERSON;
                            case PLACE -> NameSign.NEAR_PLACE;
                            case BODY -> NameSign.NEAR_BODY;
                        }));
    }

    /** Lets what a name is in one place speak in the others. */
    private static List<Candidate> remembered(List<Candidate> candidates) {
        Map<Long, NameScore> leanings = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        for (Candidate one : candidates) {
            leanings.merge(one.hash(), one.score.leaning(SAME_NAME), NameScore::plus);
            counts.merge(one.hash(), 1, Integer::sum);
        }
        List<Candidate> remembered = new ArrayList<>();
        for (Candidate one : candidates) {
            boolean alone = counts.getOrDefault(one.hash(), 1) == 1;
            NameScore leaning = Optional.ofNullable(leanings.get(one.hash())).orElse(NameScore.ZERO);
            remembered.add(
                    alone
                            ? one
                            : new Candidate(one.line, one.run, one.signs, one.score.plus(leaning.leaning(SAME_NAME))));
        }
        return remembered;
    }

    /**
     * Last words of people's names in the article.
     *
     * @param ofFullNames by which a short form is known
     * @param alone names of one word, by which a full name is known
     */
    private record Surnames(Set<Long> ofFullNames, Set<Long> alone) {

        static Surnames of(List<Candidate> candidates) {
            Surnames surnames = new Surnames(new HashSet<>(), new HashSet<>());
            for (Candidate one : candidates) {
                if (one.isLikely(Name.Kind.PERSON)) {
                    (one.run.size() > 1 ? surnames.ofFullNames : surnames.alone).add(one.lastHash());
                }
            }
            return surnames;
        }

        boolean tell(Candidate one) {
            return (one.run.size() > 1 ? alone : ofFullNames).contains(one.lastHash());
        }
    }

    /**
     * A stretch that may be a name.
     *
     * @param signs what was seen in and around it
     * @param score what speaks for each kind
     */
    record Candidate(NameLine line, Run run, Set<NameSign> signs, NameScore score) {

        long hash() {
            return line.hash(run.from(), run.to());
        }

        Span span() {
            return line.span(run.from(), run.to());
        }

        long lastHash() {
            return line.hash(run.to() - 1, run.to());
        }

        boolean isLikely(Name.Kind kind) {
            return score.margin() >= LIKELY && score.kind().equals(Optional.of(kind));
        }
    }
}
