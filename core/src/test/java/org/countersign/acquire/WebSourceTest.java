package org.countersign.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.countersign.model.Item;
import org.countersign.model.Item.Hints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class WebSourceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-07-02T08:00:00Z"), ZoneOffset.UTC);

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private WebSource web;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        web = new WebSource(CLOCK, Duration.ofSeconds(2), InetAddress::isLoopbackAddress);
    }

    @AfterEach
    void stop() throws IOException {
        end.countDown();
        web.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageIsFetchedWithTypeAddressAndTime() {
        serve("/pact", exchange -> send(exchange, "text/html; charset=utf-8", "<p>Quay</p>".getBytes(UTF_8)));
        Item item = fetched("/pact");
        assertThat(item.content().toArray()).isEqualTo("<p>Quay</p>".getBytes(UTF_8));
        assertThat(item.mediaType()).contains("text/html; charset=utf-8");
        assertThat(item.url().map(Object::toString)).contains(address("/pact"));
        assertThat(item.fetchedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void theServerIsToldWhoAsks() {
        serve(
                "/who",
                exchange -> send(
                        exchange,
                        "text/plain",
                        exchange.getRequestHeaders().getFirst("User-Agent").getBytes(UTF_8)));
        assertThat(new String(fetched("/who").content().toArray(), UTF_8)).startsWith("Countersign/");
    }

    @Test
    void aRedirectIsFollowedAndTheLastAddressKept() {
        serve("/old", exchange -> redirect(exchange, "/new"));
        serve("/new", exchange -> send(exchange, "text/plain", "Quay".getBytes(UTF_8)));
        Item item = fetched("/old");
        assertThat(item.name()).isEqualTo(address("/old"));
        assertThat(item.url().map(Object::toString)).contains(address("/new"));
    }

    @Test
    void aRedirectIntoTheOwnNetworkIsRefused() {
        serve("/trap", exchange -> redirect(exchange, "http://10.0.0.7/secret"));
        assertThat(reason("/trap")).startsWith("10.0.0.7 is at 10.0.0.7, which is no public address");
    }

    @Test
    void aRedirectToAFileIsRefused() {
        serve("/trap", exchange -> redirect(exchange, "file:///etc/passwd"));
        assertThat(reason("/trap")).startsWith("it cannot be fetched");
    }

    @Test
    void theOwnMachineIsRefusedOutsideTests() throws IOException {
        try (WebSource real = new WebSource(CLOCK)) {
            assertThat(reason(real.acquire(address("/pact"), Hints.NONE))).contains("which is no public address");
            assertThat(reason(real.acquire("http://localhost:1/", Hints.NONE))).contains("which is no public address");
        }
    }

    @Test
    void endlessRedirectsEnd() {
        serve("/round", exchange -> redirect(exchange, "/round"));
        assertThat(reason("/round")).startsWith("it cannot be fetched");
    }

    @Test
    void anErrorOfTheServerIsNamed() {
        assertThat(reason("/nowhere")).startsWith("the server answered 404 Not Found");
    }

    @Test
    void aPageThatIsTooLargeIsRefused() {
        serve("/large", exchange -> send(exchange, "text/plain", new byte[Content.MOST_BYTES + 1]));
        assertThat(reason("/large")).startsWith("it holds more than the 10 MiB");
    }

    @Test
    void aPageThatUnfoldsIntoTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[40 * 1024 * 1024]);
        }
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, "text/plain", packed.toByteArray());
        });
        assertThat(packed.size()).isLessThan(100_000);
        assertThat(reason("/bomb")).startsWith("it holds more than the 10 MiB");
    }

    @Test
    void aServerThatDripsIsLeft() {
        serve("/drip", exchange -> drip(exchange, 200));
        assertThat(reason("/drip")).isEqualTo("the server took too long; try again later");
    }

    @Test
    void aRedirectWithAnEndlessBodyIsLeft() {
        serve("/drip", exchange -> {
            exchange.getResponseHeaders().add("Location", "/pact");
            drip(exchange, 302);
        });
        assertThat(reason("/drip")).isEqualTo("the server took too long; try again later");
    }

    @Test
    void anErrorWithAnEndlessBodyIsNamed() {
        serve("/drip", exchange -> drip(exchange, 503));
        assertThat(reason("/drip")).startsWith("the server answered 503");
    }

    @Test
    void aServerThatSaysNothingIsLeft() {
        serve("/silent", exchange -> await(10_000));
        assertThat(reason("/silent")).isEqualTo("the server took too long; try again later");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThat(reason(web.acquire("http://", Hints.NONE))).isNotBlank();
        assertThat(reason(web.acquire("http://quay example/", Hints.NONE))).startsWith("it is no address of the web");
    }

    private void drip(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        while (!await(100)) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
        }
    }

    private boolean await(long milliseconds) {
        try {
            return end.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Item fetched(String path) {
        return ((Acquired.Fetched) web.acquire(address(path), Hints.NONE)).item();
    }

    private String reason(String path) {
        return reason(web.acquire(address(path), Hints.NONE));
    }

    private static String reason(Acquired acquired) {
        return Optional.of(acquired)
                .map(missed -> ((Acquired.Missed) missed).rejected().reason())
                .orElseThrow();
    }

    /** What the server answers. */
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }
}
