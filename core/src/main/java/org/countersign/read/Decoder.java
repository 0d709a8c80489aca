package org.countersign.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns bytes into text: by byte order mark, as UTF-8 where that holds, as declared, as UTF-8 with single damaged bytes,
 * and last as ICU guesses. Mojibake of UTF-8 is undone where nothing is lost by it.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">WHATWG HTML,
 *     determining the character encoding</a>
 */
final class Decoder {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<(?:meta|\\?xml)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_WITHIN = 4096;
    private static final int LEAST_CONFIDENCE = 20;
    private static final int DAMAGE_PER_THOUSAND = 5;

    /**
     * The text of {@code bytes}, without its byte order mark; empty where no encoding fits.
     *
     * @param mediaType as the server gave it, perhaps with a charset
     */
    Optional<String> decode(byte[] bytes, Optional<String> mediaType) {
        return marked(bytes)
                .or(() -> unmarkedUtf16(bytes))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> declared(bytes, mediaType).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> damagedUtf8(bytes))
                .or(() -> guessed(bytes))
                .map(Decoder::withoutMark)
                .map(Mojibake::undone);
    }

    private static Optional<String> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return strictly(bytes, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? strictly(bytes, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Text in Latin letters has a zero in every second byte of UTF-16. */
    private static Optional<String> unmarkedUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, DECLARATION_WITHIN) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int many = length * 2 / 5;
        if (length < 8 || zeros[0] > 0 == zeros[1] > 0 || Math.max(zeros[0], zeros[1]) < many) {
            return Optional.empty();
        }
        return strictly(bytes, zeros[1] > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static Optional<Charset> declared(byte[] bytes, Optional<String> mediaType) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Stream<String> inPage = META.matcher(head).results().map(match -> match.group());
        return Stream.concat(mediaType.stream(), inPage)
                .flatMap(text -> Stream.of(CHARSET, XML_ENCODING).map(pattern -> pattern.matcher(text)))
                .filter(Matcher::find)
                .flatMap(matcher -> charset(matcher.group(1)).stream())
                .findFirst();
    }

    /** Browsers read what is declared as Latin-1 as windows-1252, and so do we. */
    private static Optional<Charset> charset(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("ISO-8859-1") || upper.equals("LATIN1") || upper.equals("US-ASCII")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** A few broken bytes in a text that otherwise is UTF-8 are shown as U+FFFD. */
    private static Optional<String> damagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        long sound = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return damaged <= sound && damaged * 1000 <= (long) text.length() * DAMAGE_PER_THOUSAND
                ? Optional.of(text)
                : Optional.empty();
    }

    /** In doubt it is windows-1252: what is read here is written in languages of the West. */
    private static Optional<String> guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        List<CharsetMatch> matches = Stream.of(detector.detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .toList();
        int best = matches.stream().mapToInt(CharsetMatch::getConfidence).max().orElse(0);
        Stream<Charset> western = matches.stream()
                .filter(match -> match.getConfidence() * 2 >= best)
                .flatMap(match -> charset(match.getName()).stream())
                .filter(WINDOWS_1252::equals);
        return Stream.concat(western, matches.stream().flatMap(match -> charset(match.getName()).stream()))
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
