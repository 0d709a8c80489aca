package org.countersign.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.read.Documents.article;
import static org.countersign.read.Documents.refusal;

import org.junit.jupiter.api.Test;

final class RefusalsTest {

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("")).startsWith("it is empty (0 bytes)");
        assertThat(refusal(" \n\t\n")).startsWith("it holds nothing but blanks");
    }

    @Test
    void aBinaryFileIsRefusedByName() {
        assertThat(refusal("%PDF-1.7\n1 0 obj")).startsWith("it is a PDF document");
        assertThat(refusal("PK\u0003\u0004\u0014\0".getBytes(ISO_8859_1))).startsWith("it is a ZIP archive");
        assertThat(refusal("a\0b\0\0c words that\0 look like text".getBytes(ISO_8859_1)))
                .startsWith("it is binary");
    }

    @Test
    void aHugeFileIsRefused() {
        assertThat(refusal("quay ".repeat(2_200_000))).startsWith("it has 11000000 bytes, more than the 10 MiB");
    }

    @Test
    void dataAreRefused() {
        assertThat(refusal("{\"file\": \"quay.txt\", \"words\": \"the ministry said that the pact is to be signed\"}"))
                .startsWith("it is data (JSON or XML)");
        assertThat(refusal("<?xml version=\"1.0\"?><rss><item>the ministry said</item></rss>"))
                .startsWith("it is data");
    }

    @Test
    void aMenuIsRefused() {
        assertThat(refusal("Home\nNews of the day\nWorld and the rest\nSport\nContact us\nAbout this site\n".repeat(3)))
                .startsWith("it holds no running text");
    }

    @Test
    void aScrapIsRefused() {
        assertThat(refusal("Quay signs pact")).startsWith("it has 3 words, fewer than");
    }

    @Test
    void aTextInAnotherLanguageIsRefusedByName() {
        assertThat(refusal("Le ministre de la défense a signé un accord avec son homologue, selon une source du port."))
                .isEqualTo("it is written in French, which Countersign does not read yet (en, es)");
        assertThat(
                        refusal(
                                "O ministro da defesa assinou um acordo com o seu homólogo, segundo uma fonte do porto, e não disse mais."))
                .isEqualTo(
                        "it is written in Portuguese, from which Countersign draws no statements and agreements yet (en, es)");
        assertThat(refusal("Министр обороны подписал соглашение с коллегой, сообщил источник в порту города вчера."))
                .startsWith("it is written in the Cyrillic script");
    }

    @Test
    void wordsOfNoLanguageAreRefused() {
        assertThat(refusal("blorp quix vang tolmek dri fosk unter grell pim wask sordid quaff zeb mok lirr"))
                .startsWith("its words are of no language");
    }

    @Test
    void aTextAboutSomethingElseIsNoRefusal() {
        assertThat(article("Carrot soup\n\nPeel the carrots and put them into a pot with the onions and some salt.")
                        .title())
                .contains("Carrot soup");
    }
}
