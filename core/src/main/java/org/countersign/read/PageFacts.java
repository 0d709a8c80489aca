package org.countersign.read;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.model.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of itself: headline, outlet, author, day of publication, language. */
final class PageFacts {

    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "sailthru.date",
            "parsely-pub-date");
    private static final Pattern DAY = Pattern.compile("\\b((?:19|20)\\d{2})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
    private static final Pattern PATH_DAY =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{1,2})[/-]?(\\d{1,2})(?=[/_-])");
    private static final Pattern SITE = Pattern.compile("\\s+[|\u2013\u2014\u00BB-]\\s+[^|\u2013\u2014\u00BB]{2,50}$");
    private static final Pattern ADDRESS = Pattern.compile("https?://.*");

    private final Document page;
    private final JsonLd data;

    PageFacts(Document page) {
        this.page = page;
        this.data = new JsonLd(page);
    }

    /** The headline: as shown, else as declared. */
    Optional<String> title() {
        List<String> shown = page.select("h1").eachText().stream()
                .filter(text -> text.length() > 3)
                .toList();
        Optional<String> declared = first(
                () -> data.text("headline"), () -> meta("og:title"), () -> meta("twitter:title"), this::windowTitle);
        Optional<String> agreeing = shown.stream()
                .filter(text -> declared.map(title -> share(text, title)).orElse(true))
                .findFirst();
        return agreeing.or(() -> declared).map(PageFacts::clean).filter(title -> !title.isEmpty());
    }

    Optional<String> outlet() {
        return first(() -> meta("og:site_name"), () -> data.name("publisher"), () -> meta("application-name"));
    }

    Optional<String> byline() {
        return first(
                        () -> data.name("author"),
                        () -> meta("author"),
                        () -> meta("article:author"),
                        () -> text("[rel=author]"),
                        () -> text("[itemprop=author]"),
                        () -> text(".byline"))
                .filter(byline -> !ADDRESS.matcher(byline).matches() && byline.length() <= 120);
    }

    Optional<LocalDate> published(Optional<URI> url) {
        Stream<Supplier<Optional<LocalDate>>> places = Stream.of(
                () -> data.text("datePublished").flatMap(PageFacts::day),
                () -> DATE_NAMES.stream()
                        .flatMap(name -> meta(name).flatMap(PageFacts::day).stream())
                        .findFirst(),
                () -> dated("[itemprop=datePublished]"),
                () -> dated("time[pubdate]"),
                () -> dated("article time[datetime], main time[datetime]"),
                () -> dated("time[datetime]"),
                () -> url.or(this::canonical).flatMap(PageFacts::dayOfPath));
        return places.flatMap(place -> place.get().stream()).findFirst();
    }

    Optional<Language> language() {
        return first(
                        () -> Optional.of(page.select("html").attr("lang")),
                        () -> data.text("inLanguage"),
                        () -> meta("og:locale"),
                        () -> meta("content-language"))
                .filter(code -> code.matches("(?i)[a-z]{2}(?:[-_].*)?"))
                .map(code -> new Language(code.substring(0, 2).toLowerCase(Locale.ROOT)));
    }

    private Optional<String> windowTitle() {
        return Optional.of(SITE.matcher(page.title()).replaceFirst(""));
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(page.selectFirst("meta[property=" + name + "], meta[name=" + name
                        + "], meta[itemprop=" + name + "], meta[http-equiv=" + name + "]"))
                .map(element -> element.attr("content"));
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(Element::text);
    }

    private Optional<LocalDate> dated(String selector) {
        return page.select(selector).stream()
                .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content"), element.text()))
                .flatMap(text -> day(text).stream())
                .findFirst();
    }

    private Optional<URI> canonical() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .or(() -> meta("og:url"))
                .flatMap(PageFacts::address);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The day as written there, whatever the time zone. */
    private static Optional<LocalDate> day(String text) {
        return date(DAY.matcher(text));
    }

    private static Optional<LocalDate> dayOfPath(URI url) {
        return Optional.ofNullable(url.getPath()).flatMap(path -> date(PATH_DAY.matcher(path)));
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(Place... places) {
        return Stream.of(places)
                .flatMap(place -> place.look().stream())
                .map(PageFacts::clean)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String clean(String text) {
        return Parser.unescapeEntities(text, false)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private static boolean share(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return longer.contains(shorter.substring(0, Math.min(shorter.length(), 20)));
    }

    /** Where a fact may stand. */
    private interface Place {
        Optional<String> look();
    }
}
