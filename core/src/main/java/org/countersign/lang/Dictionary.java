package org.countersign.lang;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.countersign.model.Language;

/**
 * The words of a language with their lemmas and classes, as a Morfologik dictionary has them: somebody else's data in a
 * jar of its own, which may be replaced by another. Immutable, thread-safe; a {@link Lookup} of it is neither.
 */
public final class Dictionary {

    private final morfologik.stemming.Dictionary words;
    private final String sha256;
    private final Inflection inflection;

    private Dictionary(morfologik.stemming.Dictionary words, String sha256, Inflection inflection) {
        this.words = words;
        this.sha256 = sha256;
        this.inflection = inflection;
    }

    /**
     * Loads the dictionary of {@code language} from the class path.
     *
     * @throws IllegalStateException if its jar is not there or no dictionary is known for this language
     */
    public static Dictionary load(Language language) {
        DictionaryFile file = DictionaryFile.of(language);
        byte[] dict = read(language, file, ".dict");
        byte[] info = read(language, file, ".info");
        try {
            return new Dictionary(
                    morfologik.stemming.Dictionary.read(new ByteArrayInputStream(dict), new ByteArrayInputStream(info)),
                    sha256(dict),
                    Inflection.load(language, file.tagSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + ".dict: not a Morfologik dictionary", e);
        }
    }

    private static byte[] read(Language language, DictionaryFile file, String suffix) {
        String path = file.path() + suffix;
        try (InputStream stream = Dictionary.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the dictionary of '" + language + "' is missing: " + path
                        + " is not on the class path; put the jar of " + file.artifact() + " back beside the program");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** SHA-256 of the {@code .dict} file, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Somebody to ask; one a thread. */
    public Lookup lookup() {
        return new Lookup(words, inflection);
    }
}
