package org.countersign.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.model.Article;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.Report;

/**
 * Which articles are one text: near copies by the runs of words that they share, and articles that as a whole credit the
 * same agency.
 */
final class ReportFinder {

    private static final int RUN = 3;
    private static final long PRIME = 1_000_003;
    private static final int FEWEST = 30;
    private static final double COPY = 0.5;

    private final Credit credit;

    ReportFinder(Credit credit) {
        this.credit = credit;
    }

    /** Of these articles, which come sorted; every article is in one report. */
    List<Report> find(List<Extraction> articles) {
        Groups groups = new Groups(articles.size());
        Map<Integer, Set<String>> reasons = new TreeMap<>();
        joinCopies(articles, groups, reasons);
        joinCredits(articles, groups, reasons);
        List<Report> reports = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            Set<String> why = new LinkedHashSet<>();
            group.forEach(i -> why.addAll(reasons.getOrDefault(i, Set.of())));
            List<ArticleId> ids =
                    group.stream().map(i -> articles.get(i).article().id()).toList();
            String reason = why.isEmpty() ? "no copy of it is known" : String.join("; ", why);
            reports.add(new Report(ids.get(0), ids, reason));
        }
        return reports;
    }

    private static void joinCopies(List<Extraction> articles, Groups groups, Map<Integer, Set<String>> reasons) {
        List<Set<Long>> runs =
                articles.stream().map(extraction -> runs(extraction.article())).toList();
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (Long run : runs.get(i)) {
                List<Integer> earlier = holders.computeIfAbsent(run, key -> new ArrayList<>());
                earlier.forEach(j -> shared.merge(j, 1, Integer::sum));
                earlier.add(i);
            }
            int later = i;
            shared.forEach((earlier, count) -> {
                int smaller = Math.min(runs.get(earlier).size(), runs.get(later).size());
                if (smaller >= FEWEST && count >= COPY * smaller) {
                    groups.join(earlier, later);
                    reasons.computeIfAbsent(later, key -> new LinkedHashSet<>())
                            .add(String.format(
                                    Locale.ROOT,
                                    "%d %% of the shorter text's runs of %d words stand in both",
                                    100 * count / smaller,
                                    RUN));
                }
            });
        }
    }

    /** Hashes of its runs of words, folded. */
    private static Set<Long> runs(Article article) {
        String body = Name.fold(article.body());
        Set<Long> runs = new HashSet<>();
        long[] words = new long[RUN];
        int count = 0;
        int at = 0;
        while (at < body.length()) {
            long word = 0;
            while (at < body.length() && Character.isLetterOrDigit(body.charAt(at))) {
                word = word * PRIME + body.charAt(at++);
            }
            if (word != 0) {
                words[count++ % RUN] = word;
                if (count >= RUN) {
                    runs.add((words[(count - 3) % RUN] * PRIME + words[(count - 2) % RUN]) * PRIME
                            + words[(count - 1) % RUN]);
                }
            }
            at++;
        }
        return runs;
    }

    private void joinCredits(List<Extraction> articles, Groups groups, Map<Integer, Set<String>> reasons) {
        List<Optional<Name>> credits = articles.stream()
                .map(extraction -> credit.of(extraction).map(Name::of))
                .toList();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                Optional<Name> common = common(i, j, articles, credits);
                if (common.isPresent()) {
                    groups.join(i, j);
                    reasons.computeIfAbsent(j, key -> new LinkedHashSet<>())
                            .add("both are credited to " + common.get().printed());
                }
            }
        }
    }

    private static Optional<Name> common(int one, int other, List<Extraction> articles, List<Optional<Name>> credits) {
        Optional<Name> mine = credits.get(one).or(() -> outlet(articles.get(one)));
        Optional<Name> theirs = credits.get(other).or(() -> outlet(articles.get(other)));
        boolean credited = credits.get(one).isPresent() || credits.get(other).isPresent();
        return credited && mine.isPresent() && theirs.isPresent() && mine.get().mayBeBody(theirs.get())
                ? mine
                : Optional.empty();
    }

    private static Optional<Name> outlet(Extraction extraction) {
        return extraction.article().outlet().map(Name::of);
    }
}
