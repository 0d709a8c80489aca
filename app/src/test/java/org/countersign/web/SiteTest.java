package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.countersign.ledger.Entry;
import org.countersign.ledger.MemoryLedger;
import org.countersign.model.AgreementId;
import org.countersign.model.Rejected;
import org.countersign.publish.Edition;
import org.countersign.publish.Shelf;
import org.countersign.publish.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteTest {

    private final Story story = new Story();
    private final String dossier = "/agreement/" + story.agreement().id();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private Site site;

    @BeforeAll
    void start() {
        site = Site.start(new Shelf(story.ledger(), all -> story), "127.0.0.1", 0);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/api/agreements", "/health", "/static/style.css"})
    void everyAnswerForbidsTheBrowserToLoadFromElsewhere(String path) {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control")).isPresent();
    }

    @Test
    void theFirstPageTellsWhatCouldNotBeRead() {
        MemoryLedger ledger = new MemoryLedger();
        Rejected rejected = new Rejected("menu.html", "no running text, only <b>links</b>");
        ledger.append(new Entry.Refused(rejected, Instant.EPOCH));
        try (Site other = Site.start(new Shelf(ledger, all -> Edition.EMPTY), "127.0.0.1", 0)) {
            assertThat(get(uri(other, "/")).body())
                    .contains("1 item could not be read", "menu.html: no running text, only &lt;b&gt;links");
        }
    }

    @Test
    void theFirstPageListsTheAgreements() {
        assertThat(get("/").body()).contains("Fiji – Iceland", dossier, "memorandum of understanding");
    }

    @Test
    void aSearchShowsWhatItFinds() {
        assertThat(get("/?q=Fiji").body()).contains(dossier);
        assertThat(get("/?q=submarines").body()).doesNotContain(dossier).contains("No agreement fits");
    }

    @Test
    void aSearchIsPrintedAsText() {
        assertThat(get("/?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void anUnknownAgreementIsAPageThatHelps() {
        HttpResponse<String> answer = get("/agreement/fji-isl-00000000");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Not in this ledger", "All agreements in this ledger");
    }

    @Test
    void anUnknownAgreementOfTheApiIsJson() throws IOException {
        HttpResponse<String> answer = get("/api/agreements/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(mapper.readTree(answer.body()).path("error").asText()).isEqualTo("Not in this ledger");
    }

    @Test
    void theIdOfAnyMentionLeadsToTheAgreement() {
        String other = AgreementId.of(
                        story.agreement().parties(),
                        story.agreement().mentions().get(1))
                .value();
        HttpResponse<String> answer = get("/agreement/" + other);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(dossier);
    }

    @Test
    void theApiGivesTheDossierWithEveryQuoteFromItsArticle() throws IOException {
        JsonNode node =
                mapper.readTree(get("/api/agreements/" + story.agreement().id()).body());
        JsonNode evidence = node.at("/claims/2/positions/0/evidence");
        String article =
                get("/api/articles/" + evidence.get("article").asText()).body();
        String body = mapper.readTree(article).get("body").asText();
        assertThat(body.substring(
                        evidence.get("start").asInt(), evidence.get("end").asInt()))
                .isEqualTo(evidence.get("quote").asText());
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        String tag = get(dossier).headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(uri(dossier))
                .header("If-None-Match", tag)
                .build();
        assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void aPortThatIsTakenIsSaidWithARemedy() {
        Shelf empty = new Shelf(new MemoryLedger(), all -> Edition.EMPTY);
        assertThatThrownBy(() -> Site.start(empty, "127.0.0.1", site.port()))
                .isInstanceOf(PortTaken.class)
                .hasMessageContaining("127.0.0.1:" + site.port())
                .hasMessageContaining("--port " + (site.port() + 1));
    }

    @Test
    void anEmptyLedgerTeachesTheNextCommand() {
        try (Site empty = Site.start(new Shelf(new MemoryLedger(), all -> Edition.EMPTY), "127.0.0.1", 0)) {
            assertThat(get(URI.create("http://127.0.0.1:" + empty.port() + "/")).body())
                    .contains("countersign read", "countersign demo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:1", "127.0.0.1:8440", "[::1]:8440", "LOCALHOST"})
    void itsOwnNamesAreAnswered(String host) throws IOException {
        assertThat(statusFor(host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quay.example", "localhost.quay.example", "10.0.0.7:8440"})
    void aNameThatWasMadeToLeadHereIsNotAnswered(String host) throws IOException {
        assertThat(statusFor(host)).startsWith("HTTP/1.1 421");
    }

    private String statusFor(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            String request = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(String path) {
        return get(uri(path));
    }

    private HttpResponse<String> get(URI uri) {
        try {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(uri + " did not answer", e);
        }
    }

    private URI uri(String path) {
        return uri(site, path);
    }

    private static URI uri(Site site, String path) {
        return URI.create("http://127.0.0.1:" + site.port() + path);
    }
}
