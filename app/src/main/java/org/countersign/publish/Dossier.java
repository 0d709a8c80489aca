package org.countersign.publish;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;
import org.countersign.model.ArticleId;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Evidence;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.MentionId;
import org.countersign.model.Position;
import org.countersign.model.Signatory;

/**
 * All that is known of one agreement, on one page.
 *
 * @param agreement the agreement as it was put together from its mentions
 * @param articles every article that the agreement rests on, by date of publication (undated last), then id; their
 *     place in this list, counted from 1, is the number under which the dossier cites them
 */
public record Dossier(Agreement agreement, List<Extraction> articles) {

    private static final Comparator<Extraction> BY_DATE = Comparator.comparing(
                    (Extraction extraction) -> extraction.article().published().orElse(LocalDate.MAX))
            .thenComparing(extraction -> extraction.article().id());

    public Dossier {
        articles = articles.stream().sorted(BY_DATE).toList();
    }

    /** The dossier of {@code agreement}, with those of {@code extractions} that it rests on. */
    public static Dossier of(Agreement agreement, Collection<Extraction> extractions) {
        Set<ArticleId> used = new HashSet<>();
        agreement.mentions().forEach(mention -> used.add(mention.article()));
        agreement.reports().forEach(report -> used.addAll(report.articles()));
        agreement.claims().stream()
                .flatMap(claim -> claim.positions().stream())
                .forEach(position -> used.add(position.evidence().article()));
        Stream.of(
                        agreement.findings().requests(),
                        agreement.findings().reactions(),
                        agreement.findings().undisclosed())
                .flatMap(List::stream)
                .forEach(found -> used.addAll(found.articles()));
        return new Dossier(
                agreement,
                extractions.stream()
                        .filter(extraction -> used.contains(extraction.article().id()))
                        .toList());
    }

    public AgreementId id() {
        return agreement.id();
    }

    /** The parties' English names, e.g. {@code Bolivia – Iran}. */
    public String title() {
        return agreement.parties().stream().map(PartyNames::of).collect(joining(" – "));
    }

    /** The claims, a section to a field, in the order of {@link Field}. */
    public List<Section> sections() {
        return Arrays.stream(Field.values())
                .map(field -> new Section(field, agreement.claims(field)))
                .filter(section -> !section.claims().isEmpty())
                .toList();
    }

    /** The number under which an article is cited, from 1. */
    public int number(ArticleId id) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).article().id().equals(id)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(id() + " cites " + id + ", which is not among its articles");
    }

    public Optional<Extraction> extraction(ArticleId id) {
        return articles.stream()
                .filter(extraction -> extraction.article().id().equals(id))
                .findFirst();
    }

    /** The sources at the bottom of it all, by name. */
    public Set<String> roots() {
        return agreement.claims().stream()
                .flatMap(claim -> claim.positions().stream())
                .map(position -> position.root().name())
                .collect(toCollection(TreeSet::new));
    }

    /** How many claims stand so. */
    public int count(ClaimState state) {
        return (int) agreement.claims().stream()
                .filter(claim -> claim.state() == state)
                .count();
    }

    /** The state of knowledge in one plain sentence. */
    public String summary() {
        return Summary.of(agreement);
    }

    /** The first words that anything rests on. */
    public static Evidence evidence(Claim claim) {
        return claim.positions().get(0).evidence();
    }

    /** Who signed or is to sign, each with the fullest office and party that an article gives. */
    public List<Signatory> signatories() {
        return agreement.claims(Field.SIGNATORIES).stream()
                .map(Claim::value)
                .map(this::signatory)
                .toList();
    }

    /** The signatory of this name with the office and the party that the articles give. */
    public Signatory signatory(String name) {
        List<Signatory> told = agreement.mentions().stream()
                .flatMap(mention -> signatories(mention).stream())
                .filter(signatory -> signatory.name().equals(name))
                .toList();
        return new Signatory(
                name,
                told.stream().flatMap(signatory -> signatory.office().stream()).findFirst(),
                told.stream().flatMap(signatory -> signatory.party().stream()).findFirst());
    }

    private List<Signatory> signatories(MentionId mention) {
        return extraction(mention.article())
                .filter(extraction -> mention.index() < extraction.agreements().size())
                .map(extraction -> extraction.agreements().get(mention.index()).signatories())
                .orElse(List.of());
    }

    /** What the articles name as where things come from: one row a name, in order of first appearance. */
    public List<CitedSource> sources() {
        Map<String, CitedSource> cited = new LinkedHashMap<>();
        for (Extraction extraction : articles) {
            extraction.sources().forEach(source -> {
                Evidence evidence = new Evidence(extraction.article().id(), source.name());
                cited.merge(
                        source.name().text(),
                        new CitedSource(source.name().text(), source.kind(), List.of(evidence)),
                        CitedSource::with);
            });
        }
        return List.copyOf(cited.values());
    }

    /** The positions on a claim, joined by who takes which side. */
    public static List<Side> sides(Claim claim) {
        Map<String, List<Position>> joined = new LinkedHashMap<>();
        claim.positions().forEach(position -> joined.computeIfAbsent(
                        position.attitude().code() + "\n" + position.root().kind() + "\n"
                                + position.root().name(),
                        key -> new ArrayList<>())
                .add(position));
        return joined.values().stream()
                .map(Side::new)
                .sorted(Comparator.comparing(Side::attitude))
                .toList();
    }

    /**
     * The claims of one field.
     *
     * @param field the field
     * @param claims at least one, the weightiest first
     */
    public record Section(Field field, List<Claim> claims) {

        /** The same claims, those together that stand alike on the very same words, e.g. both parties of one sentence. */
        public List<List<Claim>> blocks() {
            Map<List<Object>, List<Claim>> blocks = new LinkedHashMap<>();
            claims.forEach(claim -> blocks.computeIfAbsent(
                            List.of(claim.state(), claim.reason(), claim.credibility(), claim.positions()),
                            key -> new ArrayList<>())
                    .add(claim));
            return List.copyOf(blocks.values());
        }
    }
}
