package org.countersign.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AnyBytesTest {

    private static final String PAGE =
            "<html lang=\"en\"><head><title>Quay signs</title><script type=\"application/ld+json\">"
                    + "{\"datePublished\":\"2031-07-02\"}</script></head><body><h1>Quay signs</h1>"
                    + "<p>The harbour ministry said that the pact was signed “in good faith” on 2 July 2031.</p></body></html>";

    @Test
    void randomBytesAreReadOrRefused() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            reads(seed, bytes);
        }
    }

    @Test
    void mutilatedPagesAreReadOrRefused() {
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = PAGE.getBytes(UTF_8);
            for (int i = random.nextInt(30); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            reads(seed, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        }
    }

    @Test
    void mixedUpCharactersAreReadOrRefused() {
        String letters = "aeoñ <>\"&'\\{}[]().,-—/|:0123456789\n\r\t\uD83D\uDEA4ÃÂ©PK%";
        for (long seed = 0; seed < 1000; seed++) {
            String text = new Random(seed)
                    .ints(400, 0, letters.length())
                    .collect(StringBuilder::new, (all, i) -> all.append(letters.charAt(i)), StringBuilder::append)
                    .toString();
            reads(seed, text.getBytes(UTF_8));
        }
    }

    private static void reads(long seed, byte[] bytes) {
        assertThatCode(() -> {
                    Documents.read("quay.txt", bytes);
                    Documents.read("quay.html", bytes);
                })
                .as("seed %d", seed)
                .doesNotThrowAnyException();
    }
}
