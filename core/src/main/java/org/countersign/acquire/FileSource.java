package org.countersign.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.model.Item;
import org.countersign.model.Item.Hints;
import org.countersign.model.Rejected;

/**
 * Takes items from files, folders and streams. A folder is walked with all below it in the order of names; hidden files are
 * not looked at, links and files that are plainly no articles are passed over, and a {@code metadata.jsonl} tells about its
 * folder's files.
 */
public final class FileSource {

    private static final String METADATA = "metadata.jsonl";
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "(?:readme|license|notice|changelog|contributing)(?:\\..*)?|.*\\.(?:md|jsonl?|tsv|csv|ya?ml|py|sh|db)",
            Pattern.CASE_INSENSITIVE);

    private final Clock clock;
    private final Metadata metadata;
    private final HintReader hintReader;

    /** Asks no folder's own metadata. */
    public FileSource(Clock clock, Metadata metadata) {
        this(clock, metadata, (place, lines) -> Map.of());
    }

    public FileSource(Clock clock, Metadata metadata, HintReader hintReader) {
        this.clock = clock;
        this.metadata = metadata;
        this.hintReader = hintReader;
    }

    /** What a file or folder holds, in order; each file is opened when the stream comes to it. */
    public Stream<Acquired> acquire(Path path) {
        return Files.isDirectory(path) ? folder(path) : Stream.of(file(path, Map.of()));
    }

    /** What a stream holds, e.g. standard input. */
    public Acquired acquire(String name, InputStream stream) {
        try {
            return new Acquired.Fetched(item(name, Optional.empty(), stream, metadata.others()));
        } catch (IOException e) {
            return missed(name, reason(e));
        }
    }

    private Stream<Acquired> folder(Path folder) {
        List<Path> entries;
        Map<String, Hints> hints;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(entry -> !name(entry).startsWith("."))
                    .sorted(Comparator.comparing(FileSource::name))
                    .toList();
            hints = hints(folder.resolve(METADATA));
        } catch (IOException e) {
            return Stream.of(missed(folder.toString(), reason(e)));
        }
        return entries.stream().flatMap(entry -> entry(entry, hints));
    }

    private Stream<Acquired> entry(Path entry, Map<String, Hints> hints) {
        if (Files.isSymbolicLink(entry)) {
            return Stream.of(new Acquired.PassedOver(entry.toString(), "a link, which may lead out of the folder"));
        }
        if (Files.isDirectory(entry)) {
            return folder(entry);
        }
        if (!Files.isRegularFile(entry)) {
            return Stream.of(new Acquired.PassedOver(entry.toString(), "no regular file"));
        }
        if (name(entry).equals(METADATA)) {
            return Stream.empty();
        }
        return NO_ARTICLE.matcher(name(entry)).matches()
                ? Stream.of(new Acquired.PassedOver(entry.toString(), "by its name no article"))
                : Stream.of(file(entry, hints));
    }

    private Map<String, Hints> hints(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        try (Reader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return hintReader.read(file.toString(), lines);
        }
    }

    private Acquired file(Path path, Map<String, Hints> folder) {
        String name = path.toString();
        if (!Files.exists(path)) {
            return missed(name, "there is no such file; check the path");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return new Acquired.Fetched(item(name, mediaType(name), stream, metadata.of(name(path), folder)));
        } catch (IOException e) {
            return missed(name, reason(e));
        }
    }

    private Item item(String name, Optional<String> mediaType, InputStream stream, Hints hints) throws IOException {
        return new Item(name, Optional.empty(), mediaType, Content.of(stream), clock.instant(), hints);
    }

    private static Optional<String> mediaType(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return Optional.of("text/html");
        }
        return lower.endsWith(".txt") ? Optional.of("text/plain") : Optional.empty();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "it may not be read; check its permissions";
        }
        return e instanceof Content.TooLarge ? String.valueOf(e.getMessage()) : "it cannot be read: " + e.getMessage();
    }

    private static Acquired missed(String name, String reason) {
        return new Acquired.Missed(new Rejected(name, reason));
    }
}
