package org.countersign.publish;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.ledger.Broken;
import org.countersign.ledger.Ledger;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.Rejected;

/** The dossiers of a ledger, put together anew whenever the ledger has grown. Safe for use by several threads. */
public final class Shelf {

    private static final Comparator<Dossier> BY_WEIGHT = Comparator.comparing(
                    (Dossier dossier) -> -dossier.articles().size())
            .thenComparing(Dossier::id);

    private final Ledger ledger;
    private final Function<List<Extraction>, Edition> resolver;
    private volatile Content content = new Content(-1, Map.of(), Edition.EMPTY, Map.of(), List.of(), List.of());

    /**
     * The shelf of {@code ledger}.
     *
     * @param resolver puts agreements together from extractions
     */
    public Shelf(Ledger ledger, Function<List<Extraction>, Edition> resolver) {
        this.ledger = ledger;
        this.resolver = resolver;
    }

    /** Every dossier, that with the most articles first. */
    public List<Dossier> dossiers() {
        return content().dossiers().values().stream().sorted(BY_WEIGHT).toList();
    }

    /** The dossier with this id, or with the id that any of its mentions gives. */
    public Optional<Dossier> dossier(AgreementId id) {
        Content now = content();
        return now.edition().find(id).map(now::dossier);
    }

    /** The dossiers that a query may mean, the best first: an id or its beginning, else words. */
    public List<Dossier> find(String query) {
        Content now = content();
        return now.edition().find(query).stream().map(now::dossier).toList();
    }

    /** Every dossier that rests on an article. */
    public List<Dossier> dossiers(ArticleId article) {
        return dossiers().stream()
                .filter(dossier -> dossier.extraction(article).isPresent())
                .toList();
    }

    public Optional<Extraction> article(ArticleId id) {
        return Optional.ofNullable(content().articles().get(id));
    }

    /** How many articles have been read, about agreements or not. */
    public int articles() {
        return content().articles().size();
    }

    /** What the ledger holds and can no longer show, because its evidence does not anchor. */
    public List<Broken> broken() {
        return content().broken();
    }

    /** What could not be read, in order of arrival. */
    public List<Rejected> rejections() {
        return content().rejections();
    }

    /** Where an article's bytes came from, each time. */
    public List<Item> captures(ArticleId id) {
        return ledger.captures(id);
    }

    private Content content() {
        Content current = content;
        long size = ledger.size();
        if (current.size() != size) {
            current = read(size);
            content = current;
        }
        return current;
    }

    private Content read(long size) {
        Map<ArticleId, Extraction> articles = new LinkedHashMap<>();
        ledger.extractions()
                .forEach(extraction -> articles.put(extraction.article().id(), extraction));
        Edition edition = resolver.apply(List.copyOf(articles.values()));
        Map<AgreementId, Dossier> dossiers = new LinkedHashMap<>();
        edition.agreements()
                .forEach(agreement -> dossiers.put(agreement.id(), Dossier.of(agreement, articles.values())));
        return new Content(size, articles, edition, dossiers, ledger.broken(), ledger.rejections());
    }

    private record Content(
            long size,
            Map<ArticleId, Extraction> articles,
            Edition edition,
            Map<AgreementId, Dossier> dossiers,
            List<Broken> broken,
            List<Rejected> rejections) {

        Dossier dossier(Agreement agreement) {
            return Objects.requireNonNull(dossiers.get(agreement.id()));
        }
    }
}
