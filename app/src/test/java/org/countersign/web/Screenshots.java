package org.countersign.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.countersign.publish.Shelf;
import org.countersign.publish.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;

/**
 * Takes the pictures in {@code docs/} from a running demonstration: {@code ./countersign demo}, then {@code mvn -pl app -am
 * test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false -Dscreenshots=http://localhost:8440}. With {@code -Dscreenshots=story} the tests' invented story is taken instead.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "story|http.+")
final class Screenshots {

    private final Path folder = Path.of(System.getProperty("screenshots.folder", "../docs/pages"));

    @Test
    void take() throws IOException {
        Story story = new Story();
        Shelf shelf = new Shelf(story.ledger(), all -> story);
        try (Chromium chromium = Chromium.start();
                Site invented = Site.start(shelf, "127.0.0.1", 0)) {
            String given = System.getProperty("screenshots", "story");
            String site = given.startsWith("http") ? given : "http://127.0.0.1:" + invented.port();
            for (int width : List.of(1280, 390)) {
                chromium.width(width);
                chromium.open(site + "/");
                save(chromium, width, "index", 900);
                String dossier = chromium.links(".agreements h2 a").get(0);
                chromium.open(dossier);
                save(chromium, width, "dossier", width == 1280 ? 2000 : 1700);
                chromium.open(chromium.links(".facts dd > a:first-child").get(0));
                save(chromium, width, "article", width == 1280 ? 900 : 1300);
            }
            dark(chromium, site);
        }
    }

    private void dark(Chromium chromium, String site) throws IOException {
        chromium.width(1280);
        chromium.scheme("dark");
        chromium.open(site + "/");
        chromium.open(chromium.links(".agreements h2 a").get(0));
        save(chromium, 1280, "dark", 1400);
    }

    /** The page from its top, at most so high. */
    private void save(Chromium chromium, int width, String name, int most) throws IOException {
        long height = ((Number) chromium.run("return document.documentElement.scrollHeight")).longValue();
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, most), "scale", 1);
        chromium.driver.findElement(By.tagName("main")).isDisplayed();
        Object picture = chromium.driver
                .executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
                .get("data");
        Files.write(
                folder.resolve(name + "-" + width + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
    }
}
