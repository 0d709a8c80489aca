package org.countersign.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.countersign.lang.LexiconTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes the paragraphs of an article out of a page: the element whose own paragraphs hold most text, without what is not of
 * the article. Where that yields next to nothing, Readability4J is asked.
 */
final class MainText {

    private static final String NEVER =
            "script, style, noscript, template, iframe, form, button, select, svg, nav, aside,"
                    + " footer, dialog, figure, figcaption, [hidden], [aria-hidden=true], [style*=display:none],"
                    + " [role=navigation], [role=complementary], [role=contentinfo], [role=banner]";
    private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, pre";
    private static final int LEAST_LETTERS = 250;
    /** How many elements an article's page may have inside each other. */
    static final int DEEPEST = 200;

    private static final int MOST_ELEMENTS = 20_000;
    private static final int SHORT = 25;
    private static final double MOST_LINKED = 0.5;

    private final List<String> furniture;

    MainText() {
        LexiconTable table = LexiconTable.load("all", "page-furniture");
        this.furniture = table.rows().stream().map(cells -> cells.get(0)).toList();
    }

    /** The paragraphs of the article, in order; none where there are none. The page is not changed. */
    List<String> paragraphs(Document page) {
        Document copy = page.clone();
        copy.select(NEVER).remove();
        removeFurniture(copy);
        List<String> own = best(copy).map(this::blocks).orElse(List.of());
        if (letters(own) >= LEAST_LETTERS || isExcessive(page)) {
            return own;
        }
        List<String> other = readability(page);
        return letters(other) > letters(own) ? other : own;
    }

    /** Whether Readability4J, whose time grows with the square of a page, would not come to an end. */
    private static boolean isExcessive(Document page) {
        int[] elements = {0};
        int[] depth = {0};
        page.traverse((node, level) -> {
            elements[0]++;
            depth[0] = Math.max(depth[0], level);
        });
        return depth[0] > DEEPEST || elements[0] > MOST_ELEMENTS;
    }

    private void removeFurniture(Document page) {
        int all = paragraphText(page);
        for (Element element : page.select("[class], [id]")) {
            String name = " " + (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            boolean large = element.is("html, body, article, main");
            if (!large && furniture.stream().anyMatch(name::contains) && paragraphText(element) * 3 < all) {
                element.remove();
            }
        }
    }

    private static int paragraphText(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    private static Optional<Element> best(Document page) {
        Element declared = page.selectFirst("[itemprop=articleBody]");
        if (declared != null && declared.text().length() >= LEAST_LETTERS) {
            return Optional.of(declared);
        }
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : page.select("p, blockquote > p, pre")) {
            double weight = Math.max(0, paragraph.text().length() - SHORT) * (1 - linked(paragraph));
            double share = 1;
            for (Element parent = paragraph.parent(); parent != null && share > 0.2; parent = parent.parent()) {
                scores.merge(parent, weight * share, Double::sum);
                share *= 0.7;
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.<Element, Double>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().parents().size()))
                .map(Map.Entry::getKey);
    }

    private List<String> blocks(Element root) {
        List<String> blocks = new ArrayList<>();
        for (Element block : root.select(BLOCKS)) {
            boolean nested = block.parents().stream()
                    .takeWhile(parent -> !parent.equals(root))
                    .anyMatch(parent -> parent.is(BLOCKS));
            boolean heading = block.tagName().startsWith("h");
            String text = block.text().strip();
            if (!nested && !text.isEmpty() && linked(block) < MOST_LINKED && (!heading || text.length() < 150)) {
                blocks.add(text);
            }
        }
        return blocks;
    }

    private static double linked(Element block) {
        int all = block.text().length();
        int linked = block.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return all == 0 ? 0 : (double) linked / all;
    }

    private static int letters(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private List<String> readability(Document page) {
        try {
            Element content = new Readability4JExtended("https://page.invalid/", page.clone())
                    .parse()
                    .getArticleContent();
            return content == null ? List.of() : blocks(content);
        } catch (RuntimeException e) { // it fails in several ways on odd pages (dankito/Readability4J#25): no text then
            return List.of();
        }
    }
}
