package org.countersign.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.model.Agreement.Found;
import org.countersign.model.Article;
import org.countersign.model.Claim;
import org.countersign.model.Evidence;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.Position;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.publish.Dossier;
import org.countersign.publish.MarkedBody;
import org.countersign.publish.MarkedBody.Piece;
import org.countersign.publish.Wording;

/** An article as its page shows it: the body with all words marked that a dossier rests on, and what each supports. */
final class ArticleView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Article article;
    private final List<Item> captures;
    private final List<Dossier> dossiers;
    private final Map<Span, List<Use>> uses = new TreeMap<>();

    ArticleView(Extraction extraction, List<Item> captures, List<Dossier> dossiers) {
        this.article = extraction.article();
        this.captures = List.copyOf(captures);
        this.dossiers = List.copyOf(dossiers);
        dossiers.forEach(this::collect);
    }

    private void collect(Dossier dossier) {
        for (Claim claim : dossier.agreement().claims()) {
            for (Position position : claim.positions()) {
                String label = position.root().name() + " " + Wording.attitude(position.attitude()) + ": "
                        + Wording.field(claim.field()) + ", " + Wording.value(claim.field(), claim.value());
                use(position.evidence(), label, dossier, Links.anchor(claim));
            }
        }
        var findings = dossier.agreement().findings();
        findings.requests()
                .forEach(found -> finding(
                        dossier,
                        found,
                        found.what().evidence(),
                        "requests",
                        "Request by " + found.what().by()));
        findings.reactions()
                .forEach(found -> finding(
                        dossier,
                        found,
                        found.what().evidence(),
                        "reactions",
                        "Reaction of " + found.what().who()));
        findings.undisclosed()
                .forEach(found -> finding(
                        dossier,
                        found,
                        found.what().evidence(),
                        "undisclosed",
                        "Not disclosed: " + found.what().what()));
        dossier.sources().forEach(source -> source.evidence()
                .forEach(evidence -> use(evidence, "Source named: " + source.name(), dossier, "sources")));
    }

    private void finding(Dossier dossier, Found<?> found, List<Quote> quotes, String anchor, String label) {
        quotes.forEach(quote -> use(new Evidence(found.articles().get(0), quote), label, dossier, anchor));
    }

    private void use(Evidence evidence, String label, Dossier dossier, String anchor) {
        if (evidence.article().equals(article.id()) && evidence.quote().holdsIn(article.body())) {
            Use use = new Use(label, Links.dossier(dossier.id()) + "#" + anchor);
            List<Use> here = uses.computeIfAbsent(evidence.quote().span(), span -> new ArrayList<>());
            if (!here.contains(use)) {
                here.add(use);
            }
        }
    }

    String title() {
        return article.title().orElse(article.item());
    }

    String outlet() {
        return Citation.outlet(article);
    }

    String published() {
        return article.published().map(Wording::date).orElse("undated");
    }

    String byline() {
        return article.heading().byline().orElse("");
    }

    String language() {
        return article.language().iso();
    }

    String languageName() {
        return Locale.forLanguageTag(article.language().iso()).getDisplayLanguage(Locale.ENGLISH);
    }

    String direction() {
        return Citation.direction(article.language());
    }

    String digest() {
        return article.id().digest();
    }

    List<CaptureView> captures() {
        return captures.stream()
                .map(item -> new CaptureView(
                        item.name(),
                        TIME.format(item.fetchedAt()),
                        item.content().size()))
                .toList();
    }

    List<DossierLink> dossiers() {
        return dossiers.stream()
                .map(dossier -> new DossierLink(dossier.title(), Links.dossier(dossier.id())))
                .toList();
    }

    /** Whether the headline does not stand at the head of the body, so that the page must print one. */
    boolean untitled() {
        return body().stream().noneMatch(ParagraphView::heading);
    }

    List<ParagraphView> body() {
        return MarkedBody.of(article.body(), uses.keySet()).paragraphs().stream()
                .map(paragraph -> new ParagraphView(
                        article.titleSpan().filter(paragraph.span()::equals).isPresent(),
                        paragraph.pieces().stream().map(PieceView::of).toList()))
                .toList();
    }

    List<MarkView> marks() {
        return uses.entrySet().stream()
                .map(entry -> new MarkView(
                        MarkedBody.anchor(entry.getKey()),
                        entry.getKey().of(article.body()),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    /** What marked words support, and where in the dossier. */
    record Use(String label, String href) {}

    /** Marked words and all that they support. */
    record MarkView(String anchor, String quote, List<Use> uses) {}

    /** Where the bytes came from and when. */
    record CaptureView(String item, String fetched, int bytes) {}

    /** A dossier that rests on the article. */
    record DossierLink(String title, String href) {}

    /** A paragraph; {@code heading}: it is the article's title. */
    record ParagraphView(boolean heading, List<PieceView> pieces) {}

    /** A step through a paragraph: of the three exactly one is said. */
    record PieceView(String begin, String goesOn, boolean end, String words) {

        static PieceView of(Piece piece) {
            if (piece instanceof Piece.Begin begin) {
                String anchor = MarkedBody.anchor(begin.marked());
                return new PieceView(begin.continued() ? "" : anchor, begin.continued() ? anchor : "", false, "");
            }
            if (piece instanceof Piece.Words words) {
                return new PieceView("", "", false, words.text());
            }
            return new PieceView("", "", true, "");
        }
    }
}
