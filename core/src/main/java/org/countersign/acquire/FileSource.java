package org.countersign.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.model.Item;
import org.countersign.model.RawBytes;
import org.countersign.model.Rejected;

/** Takes items from files, folders and streams. A folder is walked in the order of names, hidden files left out. */
public final class FileSource {

    private final Clock clock;
    private final Metadata metadata;

    public FileSource(Clock clock, Metadata metadata) {
        this.clock = clock;
        this.metadata = metadata;
    }

    /** What a file or folder holds, in order; the files are read as the stream is. */
    public Stream<Acquired> acquire(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(file(path));
        }
        return files(path).stream().map(this::file);
    }

    /** What a stream holds, e.g. standard input. */
    public Acquired acquire(String name, InputStream stream) {
        try {
            return new Acquired.Fetched(item(name, Optional.empty(), stream));
        } catch (IOException e) {
            return missed(name, "it cannot be read: " + e.getMessage());
        }
    }

    private Acquired file(Path path) {
        String name = path.toString();
        if (!Files.exists(path)) {
            return missed(name, "there is no such file; check the path");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return new Acquired.Fetched(item(name, mediaType(name), stream));
        } catch (IOException e) {
            return missed(name, "the file cannot be read: " + e.getMessage());
        }
    }

    private Item item(String name, Optional<String> mediaType, InputStream stream) throws IOException {
        RawBytes content = RawBytes.of(stream.readAllBytes());
        return new Item(name, Optional.empty(), mediaType, content, clock.instant(), metadata.of(Path.of(name)));
    }

    private static Optional<String> mediaType(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return Optional.of("text/html");
        }
        return lower.endsWith(".txt") ? Optional.of("text/plain") : Optional.empty();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new ArrayList<>(paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be listed", e);
        }
    }

    private static Acquired missed(String name, String reason) {
        return new Acquired.Missed(new Rejected(name, reason));
    }
}
