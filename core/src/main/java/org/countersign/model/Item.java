package org.countersign.model;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something acquired and not yet read: the raw bytes, and what is known from outside about where they came from.
 *
 * @param name path or URL, as the user would recognise it
 * @param url where it was fetched, if it came from the web
 * @param mediaType what the server or the file name says it is, e.g. {@code text/html}
 * @param content the bytes, untouched
 * @param fetchedAt when
 * @param hints what a metadata file or the command line says about it; beats what the text says
 */
public record Item(
        String name, Optional<URI> url, Optional<String> mediaType, RawBytes content, Instant fetchedAt, Hints hints) {

    /** The id of the article that these bytes hold. */
    public ArticleId id() {
        return content.id();
    }

    /**
     * Facts about an item that are not in it.
     *
     * @param published day of publication
     * @param outlet who published it
     * @param language its language
     */
    public record Hints(Optional<LocalDate> published, Optional<String> outlet, Optional<Language> language) {

        /** Nothing is known. */
        public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
