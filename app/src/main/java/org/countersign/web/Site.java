package org.countersign.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.model.AgreementId;
import org.countersign.model.ArticleId;
import org.countersign.publish.Dossier;
import org.countersign.publish.DossierJson;
import org.countersign.publish.Shelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web site of a ledger: pages that only show, and the same as JSON. It asks nothing of any other machine. */
public final class Site implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final int MISDIRECTED = 421;
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private final Shelf shelf;
    private final KnownHosts hosts;
    private final DossierJson json = new DossierJson();
    private final String styleSheet = Templates.text("style.css");
    private final Templates templates;
    private final Javalin server;

    private Site(Shelf shelf, String host, int port) {
        this.shelf = shelf;
        this.hosts = new KnownHosts(host);
        String version = UUID.nameUUIDFromBytes(styleSheet.getBytes(StandardCharsets.UTF_8))
                .toString();
        this.templates = new Templates("/static/style.css?" + version.substring(0, 8));
        this.server = Javalin.create(this::configure);
        try {
            server.start(host, port);
        } catch (JavalinBindException e) {
            throw new PortTaken(host, port, e);
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = true;
        config.routes.before(Site::guard);
        config.routes.before(this::requireKnownHost);
        config.routes.get("/", this::index);
        config.routes.get("/agreement/{id}", this::dossier);
        config.routes.get("/article/{id}", this::article);
        config.routes.get("/static/style.css", this::style);
        config.routes.get("/health", context -> context.contentType("application/json")
                .result("{\"status\":\"ok\",\"articles\":" + shelf.articles() + "}"));
        config.routes.get("/api/agreements", context -> json(context, json.list(found(context))));
        config.routes.get("/api/agreements/{id}", this::dossierJson);
        config.routes.get("/api/articles/{id}", this::articleJson);
        config.routes.error(404, this::missing);
        config.routes.exception(Exception.class, this::failed);
    }

    /** What every answer says to the browser: load nothing from elsewhere, tell nobody, guess no types. */
    private static void guard(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache");
    }

    private void requireKnownHost(Context context) {
        if (!hosts.holds(Optional.ofNullable(context.header("Host")))) {
            context.status(MISDIRECTED)
                    .contentType("text/plain; charset=utf-8")
                    .result("This server does not answer under that name; open it as http://localhost:" + port()
                            + "/\n")
                    .skipRemainingHandlers();
        }
    }

    private void index(Context context) {
        IndexView view = IndexView.of(query(context), found(context), shelf);
        context.html(templates.page("index", "Agreements", view));
    }

    private void dossier(Context context) {
        Optional<Dossier> dossier = shelf.dossier(new AgreementId(context.pathParam("id")));
        if (dossier.isEmpty()) {
            context.status(404);
            return;
        }
        if (!dossier.get().id().value().equals(context.pathParam("id"))) {
            context.redirect(Links.dossier(dossier.get().id()));
            return;
        }
        context.html(templates.page("dossier", dossier.get().title(), new DossierView(dossier.get())));
    }

    private void article(Context context) {
        articleId(context)
                .flatMap(shelf::article)
                .ifPresentOrElse(
                        extraction -> {
                            ArticleId id = extraction.article().id();
                            ArticleView view = new ArticleView(extraction, shelf.captures(id), shelf.dossiers(id));
                            context.html(templates.page("article", view.title(), view));
                        },
                        () -> context.status(404));
    }

    private void style(Context context) {
        context.contentType("text/css; charset=utf-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .result(styleSheet);
    }

    private void dossierJson(Context context) {
        shelf.dossier(new AgreementId(context.pathParam("id")))
                .ifPresentOrElse(dossier -> json(context, json.dossier(dossier)), () -> context.status(404));
    }

    private void articleJson(Context context) {
        articleId(context)
                .flatMap(shelf::article)
                .ifPresentOrElse(
                        extraction -> {
                            ArticleId id = extraction.article().id();
                            json(context, json.article(extraction, shelf.captures(id), shelf.dossiers(id)));
                        },
                        () -> context.status(404));
    }

    /** The article's id in the path: {@code sha256:…} or the digits alone. */
    private static Optional<ArticleId> articleId(Context context) {
        String digits = context.pathParam("id").replaceFirst("^sha256:", "");
        return digits.matches("[0-9a-f]{64}") ? Optional.of(ArticleId.ofDigest(digits)) : Optional.empty();
    }

    private static String query(Context context) {
        return Optional.ofNullable(context.queryParam("q")).orElse("").strip();
    }

    private List<Dossier> found(Context context) {
        String query = query(context);
        return query.isEmpty() ? shelf.dossiers() : shelf.find(query);
    }

    private static void json(Context context, String text) {
        context.contentType("application/json").result(text);
    }

    private void missing(Context context) {
        String hint =
                "Nothing is kept under " + context.path() + ". The agreement or article may belong to another ledger;"
                        + " the first page lists all that this one holds.";
        message(context, "Not in this ledger", hint);
    }

    private void failed(Exception failure, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), failure);
        context.status(500);
        message(
                context,
                "Something went wrong here",
                "The server could not make this page; what it ran into stands in its log. The ledger is untouched.");
    }

    private void message(Context context, String title, String text) {
        if (context.path().startsWith("/api/")) {
            json(context, json.problem(title, text));
        } else {
            context.html(templates.page("message", title, new Message(title, text)));
        }
    }

    /** A page that only says something. */
    private record Message(String title, String text) {}

    /** Starts listening; port 0: any free one. */
    public static Site start(Shelf shelf, String host, int port) {
        return new Site(shelf, host, port);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
