package org.countersign.web;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.publish.Printable;

/** The pages' templates; everything that a template prints is escaped, without exception. Safe for several threads. */
final class Templates {

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final String style;
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withEscaper(text -> Escapers.HTML.escape(Printable.of(text)))
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(text(name + ".mustache")));

    /**
     * The templates.
     *
     * @param style address of the style sheet
     */
    Templates(String style) {
        this.style = style;
    }

    /** The page that a template makes of a view, within the frame that all pages share. */
    String page(String template, String title, Object view) {
        Frame frame = new Frame(title, style, view);
        return compiled.computeIfAbsent(template, name -> compiler.compile(text(name + ".mustache")))
                .execute(frame);
    }

    /** A file that lies beside the templates. */
    static String text(String name) {
        try (InputStream file = Templates.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program's jar lacks its file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own file " + name, e);
        }
    }

    /** What every page has. */
    private record Frame(String pageTitle, String style, Object view) {}
}
