package org.countersign.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** UTF-8 that somebody read as Latin-1 ({@code Ã©} for {@code é}): undone where the whole text comes back without loss. */
final class Mojibake {

    private static final Pattern SIGNS =
            Pattern.compile("[\u00C2\u00C3\u00E2][\u0080-\u00BF\u0152-\u0178\u02C6-\u2122]");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Mojibake() {}

    /** The text as it was meant, or {@code text} itself. */
    static String undone(String text) {
        if (!SIGNS.matcher(text).find()) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            int value = byteOf(text.charAt(i));
            if (value < 0) {
                return text;
            }
            bytes.write(value);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static int byteOf(char c) {
        if (c < 0x100) {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS_1252);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
    }
}
