package org.countersign.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;
import org.countersign.model.ArticleId;
import org.countersign.model.Claim;
import org.countersign.model.Extraction;
import org.countersign.model.Language;
import org.countersign.model.Party;
import org.countersign.model.Report;

/**
 * Makes agreements of extractions: a pure function of their set, so that the order in which articles arrive cannot
 * matter. Immutable, thread-safe.
 */
public final class Resolver {

    static final Comparator<Extraction> ORDER = Comparator.comparing(
                    (Extraction extraction) -> extraction.article().published().orElse(LocalDate.MAX))
            .thenComparing(extraction -> extraction.article().id());

    private final StateNames states;
    private final SourceRoles roles;
    private final Grouping grouping;
    private final ReportFinder reports;
    private final PositionFinder positions;
    private final Gaps gaps;

    /** Of articles in these languages, the lexicons of which must be on the class path. */
    public Resolver(List<Language> languages) {
        this.states = new StateNames(languages);
        this.grouping = new Grouping(new Affinity(states));
        this.roles = new SourceRoles(languages, states);
        Credit credit = new Credit(languages);
        this.reports = new ReportFinder(credit);
        RootFinder roots = new RootFinder(states, roles, credit, new LinkWords(languages, LinkWords.BOTH));
        this.positions = new PositionFinder(roots, new LinkWords(languages, LinkWords.NOT), new JudgingCues(languages));
        this.gaps = new Gaps(roots);
    }

    /**
     * All agreements that these articles tell of, by id.
     *
     * @param extractions one an article, in any order
     */
    public List<Agreement> resolve(List<Extraction> extractions) {
        List<Extraction> sorted = extractions.stream().distinct().sorted(ORDER).toList();
        requireOneEach(sorted);
        List<Mention> mentions = new ArrayList<>();
        for (Extraction extraction : sorted) {
            for (int i = 0; i < extraction.agreements().size(); i++) {
                mentions.add(Mention.of(extraction, i));
            }
        }
        return grouping.group(mentions).stream()
                .map(this::agreement)
                .sorted(Comparator.comparing(Agreement::id))
                .toList();
    }

    /** The same, with ways to find an agreement. */
    public Resolution resolution(List<Extraction> extractions) {
        return new Resolution(resolve(extractions), extractions, states);
    }

    private static void requireOneEach(List<Extraction> extractions) {
        Set<ArticleId> seen = new HashSet<>();
        for (Extraction extraction : extractions) {
            if (!seen.add(extraction.article().id())) {
                throw new IllegalArgumentException(
                        "two extractions of " + extraction.article().id() + ": the newest alone counts");
            }
        }
    }

    private Agreement agreement(List<Mention> mentions) {
        Mention founding = mentions.get(0);
        List<Party> parties = parties(mentions);
        Circle circle = new Circle(
                parties,
                mentions.stream()
                        .flatMap(mention -> mention.told().signatories().stream())
                        .toList());
        List<Extraction> articles = mentions.stream()
                .map(Mention::extraction)
                .distinct()
                .sorted(ORDER)
                .toList();
        List<Report> copies = reports.find(articles);
        List<Stand> stands = mentions.stream()
                .flatMap(mention -> positions.find(mention, circle).stream())
                .toList();
        List<Claim> claims = new ArrayList<>(
                new ClaimAssembly(new Values(states), new ClaimJudge(independence(copies)), roles).assemble(stands));
        claims.addAll(gaps.find(mentions, circle, claims));
        claims.sort(Comparator.comparing(Claim::field));
        return new Agreement(
                AgreementId.of(founding.told().parties(), founding.id()),
                parties,
                mentions.stream().map(Mention::id).toList(),
                claims,
                copies,
                FindingsJoiner.join(mentions));
    }

    private static Independence independence(List<Report> reports) {
        Map<ArticleId, ArticleId> reportOf = new HashMap<>();
        reports.forEach(report -> report.articles().forEach(article -> reportOf.put(article, report.root())));
        return new Independence(reportOf);
    }

    /** The parties that most mentions name; of several such sets the largest, then the founding one. */
    private static List<Party> parties(List<Mention> mentions) {
        Map<List<Party>, Long> counts = new HashMap<>();
        mentions.forEach(mention -> counts.merge(mention.told().parties(), 1L, Long::sum));
        Optional<List<Party>> best = counts.entrySet().stream()
                .max(Map.Entry.<List<Party>, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().size())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey);
        return best.orElseThrow();
    }
}
