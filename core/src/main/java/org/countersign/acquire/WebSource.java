package org.countersign.acquire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import org.countersign.model.Item;
import org.countersign.model.Item.Hints;
import org.countersign.model.RawBytes;
import org.countersign.model.Rejected;

/** Takes pages from the public web: http and https, one request a page, bounded in size and time. */
final class WebSource implements AutoCloseable {

    private static final String USER_AGENT = "Countersign/0.1 (open-source reader of news on defence agreements)";
    private static final int MOST_REDIRECTS = 5;
    private static final String TOO_LONG = "the server took too long; try again later";

    private final Clock clock;
    private final Duration patience;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch;

    WebSource(Clock clock) {
        this(clock, Duration.ofSeconds(30), PublicAddresses::isPublic);
    }

    /**
     * @param patience how long one page may take altogether
     * @param allowed which addresses may be visited
     */
    WebSource(Clock clock, Duration patience, Predicate<InetAddress> allowed) {
        this.clock = clock;
        this.patience = patience;
        this.client = client(patience, allowed);
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "countersign-web-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static CloseableHttpClient client(Duration patience, Predicate<InetAddress> allowed) {
        Timeout timeout = Timeout.of(patience.dividedBy(2));
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicAddresses(SystemDefaultDnsResolver.INSTANCE, allowed))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout)
                        .setMaxRedirects(MOST_REDIRECTS)
                        .build())
                .setUserAgent(USER_AGENT)
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** The page at this address, or why it could not be had. */
    Acquired acquire(String address, Hints hints) {
        HttpGet request;
        try {
            request = new HttpGet(URI.create(address));
        } catch (IllegalArgumentException e) {
            return missed(address, "it is no address of the web; it should look like https://example.org/article");
        }
        HttpClientContext context = HttpClientContext.create();
        AtomicBoolean late = new AtomicBoolean();
        Runnable leave = () -> {
            late.set(true);
            request.cancel();
        };
        Future<?> end = watch.schedule(leave, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, context, response -> {
                Optional<String> problem = problem(response);
                return problem.isPresent()
                        ? cutOff(request, missed(address, problem.get()))
                        : new Acquired.Fetched(item(address, hints, request, response, context));
            });
        } catch (IOException e) {
            return missed(address, late.get() ? TOO_LONG : reason(e));
        } finally {
            end.cancel(false);
        }
    }

    private static Optional<String> problem(ClassicHttpResponse response) {
        if (response.getCode() == HttpStatus.SC_OK) {
            return Optional.empty();
        }
        String phrase = Optional.ofNullable(response.getReasonPhrase()).orElse("");
        return Optional.of("the server answered " + response.getCode() + " " + phrase
                + "; open the address in a browser to see why");
    }

    private Item item(
            String address, Hints hints, HttpGet request, ClassicHttpResponse response, HttpClientContext context)
            throws IOException {
        HttpEntity entity = response.getEntity();
        RawBytes content = entity == null ? RawBytes.of(new byte[0]) : content(request, entity);
        Optional<String> mediaType = Optional.ofNullable(entity).map(HttpEntity::getContentType);
        return new Item(address, Optional.of(landed(address, context)), mediaType, content, clock.instant(), hints);
    }

    private static RawBytes content(HttpGet request, HttpEntity entity) throws IOException {
        try {
            return Content.of(entity.getContent());
        } catch (IOException e) {
            throw cutOff(request, e);
        }
    }

    /** What is not read to its end must be cut off: to close it would first read it to its end, however long that is. */
    private static <T> T cutOff(HttpGet request, T outcome) {
        request.cancel();
        return outcome;
    }

    /** The address after all redirects. */
    private static URI landed(String address, HttpClientContext context) {
        var redirects = context.getRedirectLocations();
        return redirects == null || redirects.size() == 0 ? URI.create(address) : redirects.get(redirects.size() - 1);
    }

    private static String reason(IOException e) {
        if (e instanceof Content.TooLarge || e instanceof PublicAddresses.Refused) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UnknownHostException) {
            return "there is no server of that name; check the address and the network";
        }
        if (e instanceof SocketTimeoutException) {
            return TOO_LONG;
        }
        Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
        return "it cannot be fetched: "
                + Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
    }

    private static Acquired missed(String address, String reason) {
        return new Acquired.Missed(new Rejected(address, reason));
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
