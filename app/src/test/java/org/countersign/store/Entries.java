package org.countersign.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.ledger.Entry;
import org.countersign.model.AgreementMention;
import org.countersign.model.Article;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.Item;
import org.countersign.model.Language;
import org.countersign.model.MentionRole;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.RawBytes;
import org.countersign.model.Rejected;
import org.countersign.model.Scope;
import org.countersign.model.Span;
import org.countersign.model.Support;
import org.countersign.model.Timeline;

/** Entries for tests. */
final class Entries {

    static final Instant NOON = Instant.parse("2031-03-06T12:00:00Z");

    private Entries() {}

    static Entry.Captured captured(String name, String text) {
        Item item = new Item(name, Optional.empty(), Optional.of("text/plain"), bytes(text), NOON, Item.Hints.NONE);
        return new Entry.Captured(item, NOON);
    }

    static Entry.Refused refused(String name) {
        return new Entry.Refused(new Rejected(name, "it is empty"), NOON);
    }

    static Entry.Extracted extracted(String name, String text, String day, String extractor) {
        Article article = new Article(
                bytes(text).id(),
                name,
                Optional.empty(),
                Article.Heading.NONE,
                Optional.of(day).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                Language.ENGLISH,
                text);
        Quote all = Quote.of(text, new Span(0, text.length()));
        AgreementMention mention = new AgreementMention(
                List.of(new Party("KEN"), new Party("MOZ")),
                Instrument.TREATY,
                Optional.empty(),
                Timeline.NONE,
                Optional.empty(),
                List.of(),
                Scope.NONE,
                MentionRole.MAIN,
                OptionalInt.empty(),
                List.of(new Support(Field.INSTRUMENT, "treaty", all, OptionalInt.empty())));
        return new Entry.Extracted(
                new Extraction(article, true, List.of(mention), List.of(), List.of(), List.of(), List.of(), List.of()),
                extractor,
                NOON);
    }

    private static RawBytes bytes(String text) {
        return RawBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
