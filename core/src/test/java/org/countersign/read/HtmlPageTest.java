package org.countersign.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.read.Documents.page;

import java.time.LocalDate;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class HtmlPageTest {

    private static final String ONE =
            "The harbour ministry of Quay said that the two sides had signed a pact on boats, and that it would be published in the spring of the year.";
    private static final String TWO =
            "“We shall see the <b>text</b> first,” the deputy Ola Tamm told reporters of the &quot;Quay Post&quot; after the session, and left for the day.";

    @Test
    void theBodyIsHeadlineAndParagraphs() {
        Article article = page(document("", "<h1>Quay signs</h1><p>" + ONE + "</p><p>" + TWO + "</p>"));
        assertThat(article.title()).contains("Quay signs");
        assertThat(article.body())
                .isEqualTo("Quay signs\n\n" + ONE + "\n\n“We shall see the text first,” the deputy Ola Tamm told"
                        + " reporters of the \"Quay Post\" after the session, and left for the day.");
    }

    @Test
    void whatIsNotOfTheArticleIsLeftOut() {
        String around =
                "<nav><p>News Sport Weather</p></nav><div class=\"related-links\"><p>Read also: Dune signs a pact of its own</p></div>"
                        + "<ul><li><a href=\"/a\">Another story of the day</a></li></ul><footer><p>Copyright Quay Post</p></footer>";
        Article article = page(
                document("", around + "<article><h1>Quay signs</h1><p>" + ONE + "</p><p>" + TWO + "</p></article>"));
        assertThat(article.body())
                .contains("harbour ministry")
                .doesNotContain("Weather", "Dune", "Another", "Copyright");
    }

    @Test
    @Timeout(20)
    void aPageOfElementsInsideEachOtherIsReadInTime() {
        String deep = "<div class=\"related\">".repeat(100_000);
        assertThat(page(document("", "<p>" + ONE + "</p>" + deep)).body()).contains("harbour ministry");
    }

    @Test
    void structuredDataTellDayOutletAndAuthor() {
        Article article = page(document(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Quay signs\","
                        + "\"datePublished\":\"2031-07-02T23:30:00-05:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ola Tamm\"}],"
                        + "\"publisher\":{\"@type\":\"Organization\",\"logo\":{\"url\":\"x\"},\"name\":\"Quay \\u0050ost\"}}</script>",
                "<p>" + ONE + "</p>"));
        assertThat(article.published()).contains(LocalDate.of(2031, 7, 2));
        assertThat(article.outlet()).contains("Quay Post");
        assertThat(article.heading().byline()).contains("Ola Tamm");
        assertThat(article.title()).contains("Quay signs");
    }

    @Test
    void metaElementsTellDayAndOutlet() {
        Article article = page(document(
                "<meta property=\"og:site_name\" content=\"Quay Post\"><meta property=\"og:title\" content=\"Quay &amp; Dune\">"
                        + "<meta property=\"article:published_time\" content=\"2031-07-02T08:00:00Z\">",
                "<p>" + ONE + "</p>"));
        assertThat(article.published()).contains(LocalDate.of(2031, 7, 2));
        assertThat(article.outlet()).contains("Quay Post");
        assertThat(article.title()).contains("Quay & Dune");
    }

    @Test
    void aTimeElementOrADatelineTellsTheDay() {
        assertThat(page(document("", "<time datetime=\"2031-07-03\">today</time><p>" + ONE + "</p>"))
                        .published())
                .contains(LocalDate.of(2031, 7, 3));
        assertThat(page(document("", "<h1>Quay signs</h1><p>PORT QUAY, 4 July 2031 (QNA) - " + ONE + "</p>"))
                        .published())
                .contains(LocalDate.of(2031, 7, 4));
    }

    @Test
    void theWordsBeatALanguageThatATemplateDeclares() {
        String text =
                "El ministerio del puerto dijo que las dos partes firmaron un pacto sobre lanchas y que se publicará en la primavera.";
        assertThat(page(document("", "<p>" + text + "</p>")).language()).isEqualTo(Language.SPANISH);
    }

    @Test
    void aPageOfLinksIsRefused() {
        String links = "<li><a href=\"/a\">The harbour ministry of Quay said that it would sign the pact</a></li>";
        assertThat(Documents.read("quay.html", document("", links.repeat(20)).getBytes(UTF_8)))
                .isInstanceOf(Rejected.class);
    }

    private static String document(String head, String body) {
        return "<!doctype html><html lang=\"en\"><head><title>Quay signs - Quay Post</title>" + head + "</head><body>"
                + body + "</body></html>";
    }
}
