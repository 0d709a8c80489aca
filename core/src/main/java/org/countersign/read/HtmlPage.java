package org.countersign.read;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.model.Article.Heading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page of the web: its body is the headline and the paragraphs of the article, with a blank line between each two. */
final class HtmlPage {

    private static final Pattern START = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*|<!--(?s:.*?)-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|article|main|div|h1|p)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_TAG =
            Pattern.compile("<(?:p|div|br|h1|span|a)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private final MainText mainText = new MainText();

    /** Whether this is a page and not a plain text. */
    static boolean isPage(String text, Optional<String> mediaType) {
        boolean declared = mediaType.map(type -> type.contains("html")).orElse(false);
        return START.matcher(text).find() || (declared && ANY_TAG.matcher(text).find());
    }

    Draft draft(String html, Optional<URI> url) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(MainText.DEEPEST + 1));
        PageFacts facts = new PageFacts(page);
        Optional<String> title = facts.title();
        List<String> paragraphs = mainText.paragraphs(page).stream()
                .dropWhile(paragraph -> title.equals(Optional.of(paragraph)))
                .toList();
        String body = Stream.concat(title.stream(), paragraphs.stream()).collect(Collectors.joining("\n\n"));
        Heading heading = new Heading(title, facts.outlet(), facts.byline(), Optional.empty());
        return new Draft(paragraphs.isEmpty() ? "" : body, heading, facts.published(url), facts.language());
    }
}
