package org.countersign.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of file that are no text, told by their first bytes. */
enum Signature {
    PDF("a PDF document", "%PDF-"),
    ZIP("a ZIP archive or an office document", "PK\u0003\u0004"),
    RTF("an RTF document", "{\\rtf"),
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
    GIF("a GIF image", "GIF8"),
    RIFF("a RIFF medium (sound, video or WebP image)", "RIFF"),
    OGG("an Ogg medium", "OggS"),
    MP3("an MP3 recording", "ID3"),
    GZIP("a gzip archive", "\u001F\u008B"),
    BZIP("a bzip2 archive", "BZh"),
    XZ("an xz archive", "\u00FD7zXZ"),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00BC\u00AF"),
    OLE("an old office document", "\u00D0\u00CF\u0011\u00E0"),
    ELF("a program", "\u007FELF"),
    SQLITE("an SQLite database", "SQLite format 3");

    private static final int LONGEST = 16;

    private final String description;
    private final String start;

    Signature(String description, String start) {
        this.description = description;
        this.start = start;
    }

    /** What it is, with its article. */
    String description() {
        return description;
    }

    /** The kind of file that begins like this, if it is one of these. */
    static Optional<Signature> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        for (Signature signature : values()) {
            if (head.startsWith(signature.start)) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }
}
