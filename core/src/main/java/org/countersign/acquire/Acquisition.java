package org.countersign.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.model.Rejected;
import org.jspecify.annotations.Nullable;

/** Takes items from wherever they are: a file, a folder, an address of the web, or {@code -} for standard input. */
public final class Acquisition implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+)://.*");

    private final Clock clock;
    private final Metadata metadata;
    private final FileSource files;
    private final InputStream input;
    private @Nullable WebSource web;

    /**
     * @param metadata what is known of the items
     * @param hintReader reads the metadata files of folders
     * @param input standard input
     */
    public Acquisition(Clock clock, Metadata metadata, HintReader hintReader, InputStream input) {
        this.clock = clock;
        this.metadata = metadata;
        this.files = new FileSource(clock, metadata, hintReader);
        this.input = input;
    }

    /** What is there, in order; each item is fetched when the stream comes to it. */
    public Stream<Acquired> acquire(String place) {
        if (place.equals("-")) {
            return Stream.of(files.acquire("-", input));
        }
        Optional<String> scheme = Optional.of(ADDRESS.matcher(place))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT));
        return scheme.map(name -> Stream.of(page(name, place))).orElseGet(() -> file(place));
    }

    private Stream<Acquired> file(String place) {
        try {
            return files.acquire(Path.of(place));
        } catch (InvalidPathException e) {
            return Stream.of(missed(place, "it is no path: " + e.getReason()));
        }
    }

    private Acquired page(String scheme, String address) {
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return missed(address, "'" + scheme + "' cannot be read; give an address that begins with http or https");
        }
        return web().acquire(address, metadata.others());
    }

    /** Made when first asked for: most runs never go to the web. */
    private WebSource web() {
        WebSource known = web;
        if (known == null) {
            known = new WebSource(clock);
            web = known;
        }
        return known;
    }

    private static Acquired missed(String name, String reason) {
        return new Acquired.Missed(new Rejected(name, reason));
    }

    @Override
    public void close() {
        WebSource known = web;
        if (known != null) {
            try {
                known.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the connections to the web could not be closed", e);
            }
        }
    }
}
