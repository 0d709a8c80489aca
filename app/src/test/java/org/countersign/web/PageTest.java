package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.ledger.Entry;
import org.countersign.ledger.Ledger;
import org.countersign.model.Item;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;
import org.countersign.publish.Shelf;
import org.countersign.publish.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageTest {

    private static final String HOSTILE = """
            Watch <script>document.title='owned'</script> <img src=x onerror=alert(1)>

            A \u202Egnihton\u202C here, Se\u00C3\u00B1or &amp; \u0007 bell, \uFFFD.
            """;

    private final Story story = new Story();
    private final Item hostile = new Item(
            "hostile.txt",
            Optional.empty(),
            Optional.empty(),
            RawBytes.of(HOSTILE.getBytes(StandardCharsets.UTF_8)),
            Instant.EPOCH,
            new Item.Hints(Optional.of(LocalDate.EPOCH), Optional.of("<b>Outlet</b>"), Optional.empty()));
    private Site site;
    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        Ledger ledger = story.ledger();
        ledger.append(new Entry.Captured(hostile, Instant.EPOCH));
        ledger.append(new Entry.Extracted(Story.extraction(hostile, Language.ENGLISH, HOSTILE), "test", Instant.EPOCH));
        site = Site.start(new Shelf(ledger, all -> story), "127.0.0.1", 0);
    }

    @AfterAll
    void stop() {
        if (site != null) {
            site.close();
            chromium.close();
        }
    }

    @BeforeEach
    void look() {
        chromium.width(1280);
        chromium.scheme("light");
        chromium.requests();
        chromium.complaints();
    }

    @Test
    void everyValueLeadsToItsWordsInOneClick() {
        open(dossier());
        List<String> links =
                chromium.links(".facts dd > a:first-child, .claim h3 a, .dossier blockquote a, .timeline a");
        assertThat(links).hasSizeGreaterThan(30);
        for (String link : links.stream().distinct().toList()) {
            open(dossier());
            chromium.run("document.querySelectorAll('details').forEach(details => details.open = true)");
            chromium.driver
                    .findElement(By.cssSelector("a[href='" + path(link) + "']"))
                    .click();
            assertThat(chromium.run("const target = document.querySelector(':target');"
                            + "const box = target.getBoundingClientRect();"
                            + "return target.localName === 'mark' && box.top >= 0 && box.bottom <= innerHeight"
                            + " && getComputedStyle(target).outlineStyle === 'solid'"))
                    .as(link)
                    .isEqualTo(true);
        }
    }

    @Test
    void everyMarkLeadsBackToAPlaceInTheDossier() {
        open("/article/" + story.extractions().get(2).article().id().digest());
        List<String> links = chromium.links(".marks ul a");
        assertThat(links).isNotEmpty();
        for (String link : links) {
            chromium.open(link);
            assertThat(chromium.run("return document.querySelector(':target') !== null"))
                    .as(link)
                    .isEqualTo(true);
        }
    }

    @Test
    void nothingIsAskedOfAnyOtherMachine() {
        pages().forEach(this::open);
        assertThat(chromium.requests()).isNotEmpty().allMatch(url -> url.startsWith(base()) || url.startsWith("data:"));
        assertThat(chromium.complaints()).allMatch(complaint -> complaint.contains("/nowhere - Failed to load"));
    }

    @Test
    void noPageIsWiderThanATelephone() {
        chromium.width(390);
        for (String page : pages()) {
            open(page);
            assertThat(chromium.run("const page = document.documentElement;"
                            + " return page.scrollWidth <= page.clientWidth && page.clientWidth <= 390"))
                    .as(page)
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light"})
    void axeFindsNoBarrier(int width, String scheme) {
        chromium.width(width);
        chromium.scheme(scheme);
        for (String page : pages()) {
            open(page);
            chromium.run("document.querySelectorAll('details').forEach(details => details.open = true)");
            assertThat(chromium.barriers()).as(page).isEmpty();
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        open(dossier());
        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Skip to the content");
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat(focused().getDomProperty("href")).contains("/article/").contains("#e");
        assertThat(focused().getCssValue("outline-style")).isEqualTo("solid");
        press(Keys.ENTER);
        assertThat(chromium.run("return document.querySelector(':target').localName"))
                .isEqualTo("mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere"})
    void aPageHasNoScriptAtAll(String page) {
        open(page);
        assertThat(chromium.driver.getPageSource()).doesNotContain("<script");
    }

    @Test
    void hostileTextIsShownAsText() {
        open("/article/" + hostile.id().digest());
        String shown = chromium.driver.findElement(By.tagName("main")).getText();
        assertThat(shown)
                .contains("<script>document.title='owned'</script>", "<img src=x onerror=alert(1)>", "<b>Outlet</b>")
                .contains("‹U+202E›gnihton", "Se\u00C3\u00B1or &amp; ‹U+0007› bell, \uFFFD.");
        assertThat(chromium.driver.getTitle()).isNotEqualTo("owned");
        assertThat(chromium.driver.findElements(By.tagName("img"))).isEmpty();
    }

    private List<String> pages() {
        return List.of(
                "/",
                "/?q=nothing",
                "/nowhere",
                dossier(),
                "/article/" + story.extractions().get(0).article().id().digest(),
                "/article/" + hostile.id().digest());
    }

    private String dossier() {
        return "/agreement/" + story.agreement().id();
    }

    private String base() {
        return "http://127.0.0.1:" + site.port();
    }

    private String path(String url) {
        return url.substring(base().length());
    }

    private void open(String page) {
        chromium.open(base() + page);
    }

    private void press(Keys key) {
        focused().sendKeys(key);
    }

    private WebElement focused() {
        return chromium.driver.switchTo().activeElement();
    }
}
