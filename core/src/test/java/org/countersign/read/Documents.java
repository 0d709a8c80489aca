package org.countersign.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.countersign.lang.Languages;
import org.countersign.model.Article;
import org.countersign.model.Item;
import org.countersign.model.Item.Hints;
import org.countersign.model.RawBytes;
import org.countersign.model.ReadOutcome;
import org.countersign.model.Rejected;

/** Documents to be read, and what came of them. */
final class Documents {

    private static final ArticleReader READER = new ArticleReader(Languages.extracted());

    private Documents() {}

    static Item item(String name, byte[] bytes) {
        Optional<String> type = name.endsWith(".html") ? Optional.of("text/html") : Optional.empty();
        return new Item(name, Optional.empty(), type, RawBytes.of(bytes), Instant.EPOCH, Hints.NONE);
    }

    static ReadOutcome read(String name, byte[] bytes) {
        return READER.read(item(name, bytes));
    }

    static Article article(byte[] bytes) {
        return (Article) read("quay.txt", bytes);
    }

    static Article article(String text) {
        return article(text.getBytes(StandardCharsets.UTF_8));
    }

    static Article page(String html) {
        return (Article) read("quay.html", html.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(byte[] bytes) {
        return ((Rejected) read("quay.txt", bytes)).reason();
    }

    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }
}
