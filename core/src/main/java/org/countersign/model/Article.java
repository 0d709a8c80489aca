package org.countersign.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One published text. The body is never changed after it was read: all spans point into it.
 *
 * @param id digest of the raw bytes
 * @param item path or URL that it came from
 * @param url its address on the web, if it has one
 * @param heading what stands above the text
 * @param published day of publication, where known
 * @param language its language
 * @param body the whole text, the title included as its first paragraph where there is one
 */
public record Article(
        ArticleId id,
        String item,
        Optional<URI> url,
        Heading heading,
        Optional<LocalDate> published,
        Language language,
        String body)
        implements ReadOutcome {

    public Article {
        if (heading.title().isPresent() && !body.contains(heading.title().get())) {
            throw new IllegalArgumentException(
                    item + ": the title '" + heading.title().get() + "' does not stand in the body");
        }
    }

    public Optional<String> title() {
        return heading.title();
    }

    public Optional<String> outlet() {
        return heading.outlet();
    }

    /** Where the title stands in the body. */
    public Optional<Span> titleSpan() {
        return title().map(title -> {
            int start = body.indexOf(title);
            return new Span(start, start + title.length());
        });
    }

    /**
     * What stands above an article's text, each as printed.
     *
     * @param title the headline
     * @param outlet who published it
     * @param byline who wrote it, e.g. {@code By Celeste Matavele}
     * @param dateline place, date and agency line, e.g. {@code NAIROBI, March 6, 2025 (IONA)}
     */
    public record Heading(
            Optional<String> title, Optional<String> outlet, Optional<String> byline, Optional<String> dateline) {

        /** Nothing is known. */
        public static final Heading NONE =
                new Heading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Heading {
            title = title.filter(text -> !text.isBlank());
        }
    }
}
