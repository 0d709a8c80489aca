package org.countersign.ledger;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.Rejected;

/** A ledger that lives as long as the program: for tests, and for a run that is to leave nothing behind. */
public final class MemoryLedger implements Ledger {

    /** The order in which a ledger gives extractions: by date of publication, undated last, then id. */
    public static final Comparator<Extraction> BY_PUBLICATION = Comparator.comparing(
                    (Extraction extraction) -> extraction.article().published().orElse(LocalDate.MAX))
            .thenComparing(extraction -> extraction.article().id());

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized boolean append(Entry entry) {
        if (isKnown(entry)) {
            return false;
        }
        entries.add(entry);
        return true;
    }

    private boolean isKnown(Entry entry) {
        if (entry instanceof Entry.Captured captured) {
            return all(Entry.Captured.class).stream().anyMatch(known -> isSame(known.item(), captured.item()));
        }
        if (entry instanceof Entry.Refused refused) {
            return all(Entry.Refused.class).stream()
                    .anyMatch(known -> known.rejected().equals(refused.rejected()));
        }
        Entry.Extracted extracted = (Entry.Extracted) entry;
        return Optional.ofNullable(newest().get(extracted.extraction().article().id()))
                .filter(known -> known.extraction().equals(extracted.extraction()))
                .filter(known -> known.extractor().equals(extracted.extractor()))
                .isPresent();
    }

    private static boolean isSame(Item one, Item other) {
        return one.name().equals(other.name())
                && one.url().equals(other.url())
                && one.mediaType().equals(other.mediaType())
                && one.hints().equals(other.hints())
                && one.content().equals(other.content());
    }

    private <E extends Entry> List<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Map<ArticleId, Entry.Extracted> newest() {
        return all(Entry.Extracted.class).stream()
                .collect(toMap(
                        extracted -> extracted.extraction().article().id(),
                        extracted -> extracted,
                        (older, newer) -> newer,
                        LinkedHashMap::new));
    }

    @Override
    public synchronized List<Item> captures(ArticleId id) {
        return all(Entry.Captured.class).stream()
                .map(Entry.Captured::item)
                .filter(item -> item.id().equals(id))
                .toList();
    }

    @Override
    public synchronized List<Extraction> extractions() {
        return newest().values().stream()
                .map(Entry.Extracted::extraction)
                .sorted(BY_PUBLICATION)
                .toList();
    }

    @Override
    public synchronized Optional<Extraction> extraction(ArticleId id) {
        return Optional.ofNullable(newest().get(id)).map(Entry.Extracted::extraction);
    }

    @Override
    public synchronized List<Rejected> rejections() {
        return all(Entry.Refused.class).stream().map(Entry.Refused::rejected).toList();
    }

    @Override
    public synchronized long size() {
        return entries.size();
    }

    @Override
    public synchronized List<ArticleId> captured() {
        return all(Entry.Captured.class).stream()
                .map(captured -> captured.item().id())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void close() {}
}
