package org.countersign.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DecoderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT =
            "El señor ministro dijo “sí” a la cooperación, según la agencia de Quay — y nada más.";

    private final Decoder decoder = new Decoder();

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(decode(TEXT.getBytes(UTF_8))).contains(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_8))).contains(TEXT);
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).contains(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).contains(TEXT);
        assertThat(decode(TEXT.getBytes(UTF_16LE))).contains(TEXT);
        assertThat(decode(TEXT.getBytes(UTF_16BE))).contains(TEXT);
    }

    @Test
    void undeclaredWindows1252IsRecognised() {
        assertThat(decode(TEXT.getBytes(WINDOWS_1252))).contains(TEXT);
        assertThat(decode("¿Qué firmó Quay? El año pasado, ningún papel.".getBytes(ISO_8859_1)))
                .contains("¿Qué firmó Quay? El año pasado, ningún papel.");
    }

    @Test
    void aDeclaredCharsetIsBelieved() {
        byte[] bytes = "Żółw".getBytes(Charset.forName("ISO-8859-2"));
        assertThat(decoder.decode(bytes, Optional.of("text/html; charset=ISO-8859-2")))
                .contains("Żółw");
        String page = "<html><meta charset=\"iso-8859-2\"><p>Żółw</p>";
        assertThat(decode(page.getBytes(Charset.forName("ISO-8859-2")))).contains(page);
    }

    @Test
    void aWrongDeclarationDoesNotSpoilUtf8() {
        assertThat(decoder.decode(TEXT.getBytes(UTF_8), Optional.of("text/html; charset=iso-8859-1")))
                .contains(TEXT);
    }

    @Test
    void aSingleDamagedByteDoesNotSpoilUtf8() {
        byte[] bytes = (TEXT.repeat(5) + "fin").getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        assertThat(decode(bytes)).contains(TEXT.repeat(5) + "f\uFFFDn");
    }

    @Test
    void mojibakeIsUndone() {
        byte[] twice = new String(TEXT.getBytes(UTF_8), ISO_8859_1).getBytes(UTF_8);
        assertThat(decode(twice)).contains(TEXT);
    }

    @Test
    void whatOnlyLooksLikeMojibakeIsLeft() {
        String mixed = "NÃO Â§ 3 – “sí” y Ã© señor";
        assertThat(decode(mixed.getBytes(UTF_8))).contains(mixed);
    }

    private Optional<String> decode(byte[] bytes) {
        return decoder.decode(bytes, Optional.empty());
    }
}
