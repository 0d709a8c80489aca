package org.countersign.web;

import java.util.List;
import java.util.Optional;
import org.countersign.ledger.Entry;
import org.countersign.ledger.Ledger;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.Rejected;

/** A ledger that holds just these items and extractions. */
record StoryLedger(List<Item> items, List<Extraction> extractions) implements Ledger {

    @Override
    public boolean append(Entry entry) {
        throw new UnsupportedOperationException("this ledger is full");
    }

    @Override
    public List<Item> captures(ArticleId id) {
        return items.stream().filter(item -> item.id().equals(id)).toList();
    }

    @Override
    public Optional<Extraction> extraction(ArticleId id) {
        return extractions.stream()
                .filter(extraction -> extraction.article().id().equals(id))
                .findFirst();
    }

    @Override
    public List<Rejected> rejections() {
        return List.of();
    }

    @Override
    public long size() {
        return (long) items.size() + extractions.size();
    }

    @Override
    public List<ArticleId> captured() {
        return items.stream().map(Item::id).sorted().toList();
    }

    @Override
    public void close() {}
}
