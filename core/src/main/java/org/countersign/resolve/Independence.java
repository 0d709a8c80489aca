package org.countersign.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.countersign.model.ArticleId;
import org.countersign.model.Position;
import org.countersign.model.RootSource;
import org.countersign.model.RootSource.Kind;

/**
 * How many of the roots behind a claim are independent of each other, as far as that can be told. Roots of one side count
 * as one. A medium that speaks in its own voice does not count beside a root that its own report carries, nor beside
 * another medium: as long as rewritten copies and translations are not recognised, nothing shows that they do not rest
 * on each other.
 *
 * @param reportOf the report that each article belongs to, by its root
 */
record Independence(Map<ArticleId, ArticleId> reportOf) {

    /**
     * What the roots come to.
     *
     * @param count of roots that may count as independent
     * @param shown whether two of them speak for different parties in different reports
     */
    record Verdict(int count, boolean shown) {}

    Verdict of(List<Position> positions) {
        Map<String, RootSource> roots = new TreeMap<>();
        Map<RootSource, Set<ArticleId>> articles = new HashMap<>();
        for (Position position : positions) {
            roots.put(key(position.root()), position.root());
            articles.computeIfAbsent(position.root(), root -> new HashSet<>())
                    .add(position.evidence().article());
        }
        List<RootSource> all = new ArrayList<>(roots.values());
        List<Set<Integer>> dependent = new ArrayList<>();
        all.forEach(root -> dependent.add(new HashSet<>()));
        boolean shown = false;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                RootSource one = all.get(i);
                RootSource other = all.get(j);
                Set<ArticleId> mine = Objects.requireNonNull(articles.get(one));
                Set<ArticleId> theirs = Objects.requireNonNull(articles.get(other));
                if (depend(one, mine, other, theirs)) {
                    dependent.get(i).add(j);
                    dependent.get(j).add(i);
                } else {
                    shown |= areOpposite(one, other) && !shareReport(mine, theirs);
                }
            }
        }
        return new Verdict(independent(dependent), shown);
    }

    /** Size of a set of which no two depend on each other, found greedily: who depends on fewest comes first. */
    private static int independent(List<Set<Integer>> dependent) {
        Set<Integer> taken = new HashSet<>();
        IntStream.range(0, dependent.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> dependent.get(i).size())
                        .thenComparing(Comparator.naturalOrder()))
                .filter(i -> dependent.get(i).stream().noneMatch(taken::contains))
                .forEach(taken::add);
        return taken.size();
    }

    private static String key(RootSource root) {
        return root.kind().code() + " " + root.name() + root.side();
    }

    private boolean depend(RootSource one, Set<ArticleId> mine, RootSource other, Set<ArticleId> theirs) {
        if (one.side().isPresent() && one.side().equals(other.side())) {
            return true;
        }
        if (one.kind() == Kind.PARTY && other.kind() == Kind.PARTY) {
            return !areOpposite(one, other);
        }
        if (one.kind() == Kind.MEDIA && other.kind() == Kind.MEDIA) {
            return one.side().isEmpty() || other.side().isEmpty() || shareReport(mine, theirs);
        }
        if (one.kind() == Kind.MEDIA || other.kind() == Kind.MEDIA) {
            Set<ArticleId> medium = one.kind() == Kind.MEDIA ? mine : theirs;
            Set<ArticleId> speaker = one.kind() == Kind.MEDIA ? theirs : mine;
            return reports(speaker).containsAll(reports(medium));
        }
        return false;
    }

    private static boolean areOpposite(RootSource one, RootSource other) {
        return one.kind() == Kind.PARTY
                && other.kind() == Kind.PARTY
                && one.side().isPresent()
                && other.side().isPresent()
                && !one.side().equals(other.side());
    }

    private Set<ArticleId> reports(Collection<ArticleId> articles) {
        Set<ArticleId> reports = new HashSet<>();
        articles.forEach(article -> reports.add(Objects.requireNonNull(reportOf.get(article))));
        return reports;
    }

    private boolean shareReport(Set<ArticleId> mine, Set<ArticleId> theirs) {
        return reports(mine).stream().anyMatch(reports(theirs)::contains);
    }
}
