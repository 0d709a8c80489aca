package org.countersign.wire;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.model.About;
import org.countersign.model.Act;
import org.countersign.model.Article;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.Form;
import org.countersign.model.Language;
import org.countersign.model.Modality;
import org.countersign.model.PartialDate;
import org.countersign.model.Quote;
import org.countersign.model.Reaction;
import org.countersign.model.Request;
import org.countersign.model.RequestKind;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;
import org.countersign.model.Speaker;
import org.countersign.model.Stance;
import org.countersign.model.Statement;
import org.countersign.model.Undisclosed;

/** Reads what {@link ExtractionWriter} wrote: the same extraction comes back. */
final class ExtractionReader {

    private final AgreementReader agreements = new AgreementReader();

    Extraction read(JsonObject json) {
        return new Extraction(
                article(json.object("article")),
                json.flag("relevant"),
                json.objects("agreements", agreements::read),
                json.objects("statements", ExtractionReader::statement),
                json.objects(
                        "sources", source -> new Source(source.quote("name"), source.code(SourceKind.class, "kind"))),
                json.objects("requests", ExtractionReader::request),
                json.objects("reactions", ExtractionReader::reaction),
                json.objects("undisclosed", ExtractionReader::undisclosed));
    }

    private static Article article(JsonObject json) {
        Article.Heading heading = new Article.Heading(
                json.optionalText("title"),
                json.optionalText("outlet"),
                json.optionalText("byline"),
                json.optionalText("dateline"));
        return new Article(
                json.parsed("id", ArticleId::new).orElseThrow(() -> json.missing("id", "a text")),
                json.text("item"),
                json.parsed("url", URI::create),
                heading,
                json.parsed("published", LocalDate::parse),
                json.parsed("language", Language::new).orElseThrow(() -> json.missing("language", "a text")),
                json.text("body"));
    }

    private static Statement statement(JsonObject json) {
        return new Statement(
                speaker(json.object("speaker")),
                json.optionalObject("cue").map(cue -> cue.quote("text")),
                json.objects("content", piece -> piece.quote("text")),
                json.code(Form.class, "form"),
                json.code(Act.class, "act"),
                json.code(Modality.class, "modality"),
                json.texts("via"),
                json.optionalNumber("parent"),
                json.objects("about", ExtractionReader::about));
    }

    private static Speaker speaker(JsonObject json) {
        Optional<Quote> words = json.optionalText("text").map(text -> json.quote("text"));
        return new Speaker(words, json.optionalText("name"), json.flag("implicit"));
    }

    private static About about(JsonObject json) {
        return new About(
                json.number("agreement"),
                json.code(Field.class, "field"),
                json.text("value"),
                json.value("denied").isPresent() && json.flag("denied"));
    }

    private static Request request(JsonObject json) {
        return new Request(
                json.text("by"),
                json.optionalText("to"),
                json.text("about"),
                json.parsed("on", PartialDate::parse),
                json.parsed("due", PartialDate::parse),
                json.code(RequestKind.class, "kind"),
                evidence(json));
    }

    private static Reaction reaction(JsonObject json) {
        return new Reaction(
                json.text("who"),
                json.code(Stance.class, "stance"),
                json.text("about"),
                json.optionalNumber("agreement"),
                json.optionalText("grounds"),
                json.optionalNumber("statement"),
                evidence(json));
    }

    private static Undisclosed undisclosed(JsonObject json) {
        return new Undisclosed(
                json.text("what"),
                json.optionalNumber("agreement"),
                json.optionalText("by"),
                json.optionalNumber("statement"),
                evidence(json));
    }

    private static List<Quote> evidence(JsonObject json) {
        return json.objects("evidence", each -> each.quote("quote"));
    }
}
