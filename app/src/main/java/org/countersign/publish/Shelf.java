package org.countersign.publish;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.ledger.Ledger;
import org.countersign.model.Agreement;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.Item;

/** The dossiers of a ledger, put together anew whenever the ledger has grown. Safe for use by several threads. */
public final class Shelf {

    private final Ledger ledger;
    private final Function<Collection<Extraction>, List<Agreement>> resolver;
    private volatile Content content = new Content(-1, Map.of(), List.of());

    /**
     * The shelf of {@code ledger}.
     *
     * @param resolver puts agreements together from extractions
     */
    public Shelf(Ledger ledger, Function<Collection<Extraction>, List<Agreement>> resolver) {
        this.ledger = ledger;
        this.resolver = resolver;
    }

    /** Every dossier, in the resolver's order. */
    public List<Dossier> dossiers() {
        return content().dossiers();
    }

    /** The dossier with this id, or with the id that any of its mentions gives. */
    public Optional<Dossier> dossier(String id) {
        return dossiers().stream().filter(dossier -> dossier.answersTo(id)).findFirst();
    }

    /** The dossiers that a query finds: an id, or words all of which a dossier speaks of, whatever the accents. */
    public List<Dossier> find(String query) {
        Optional<Dossier> named = dossier(query);
        return named.isPresent()
                ? List.of(named.get())
                : dossiers().stream().filter(dossier -> dossier.speaksOf(query)).toList();
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
        List<Dossier> dossiers = resolver.apply(articles.values()).stream()
                .map(agreement -> Dossier.of(agreement, articles.values()))
                .toList();
        return new Content(size, articles, dossiers);
    }

    private record Content(long size, Map<ArticleId, Extraction> articles, List<Dossier> dossiers) {

        private Content {
            articles = Map.copyOf(articles);
            dossiers = List.copyOf(dossiers);
        }
    }
}
