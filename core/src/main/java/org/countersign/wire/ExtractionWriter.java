package org.countersign.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.countersign.model.About;
import org.countersign.model.Article;
import org.countersign.model.Coded;
import org.countersign.model.Extraction;
import org.countersign.model.Quote;
import org.countersign.model.Reaction;
import org.countersign.model.Request;
import org.countersign.model.Source;
import org.countersign.model.Speaker;
import org.countersign.model.Statement;
import org.countersign.model.Undisclosed;

/** Writes one extraction: article, statements and what else was found; agreements by {@link AgreementWriter}. */
final class ExtractionWriter {

    private final JsonGenerator json;
    private final Values values;

    ExtractionWriter(JsonGenerator json) {
        this.json = json;
        this.values = new Values(json);
    }

    void write(Extraction extraction) throws IOException {
        json.writeStartObject();
        article(extraction.article());
        json.writeBooleanField("relevant", extraction.relevant());
        values.array("agreements", extraction.agreements(), new AgreementWriter(json)::write);
        values.array("statements", extraction.statements(), this::statement);
        values.array("sources", extraction.sources(), this::source);
        values.array("requests", extraction.requests(), this::request);
        values.array("reactions", extraction.reactions(), this::reaction);
        values.array("undisclosed", extraction.undisclosed(), this::undisclosed);
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", article.id().value());
        json.writeStringField("item", article.item());
        values.text("url", article.url());
        values.text("title", article.title());
        values.text("outlet", article.outlet());
        values.text("byline", article.heading().byline());
        values.text("dateline", article.heading().dateline());
        values.text("published", article.published());
        json.writeStringField("language", article.language().iso());
        json.writeStringField("body", article.body());
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        speaker(statement.speaker());
        json.writeFieldName("cue");
        if (statement.cue().isPresent()) {
            text(statement.cue().get());
        } else {
            json.writeNull();
        }
        values.array("content", statement.content(), this::text);
        code("form", statement.form());
        code("act", statement.act());
        code("modality", statement.modality());
        values.texts("via", statement.via());
        values.number("parent", statement.parent());
        values.array("about", statement.about(), this::about);
        json.writeEndObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeObjectFieldStart("speaker");
        if (speaker.words().isPresent()) {
            Quote words = speaker.words().get();
            json.writeStringField("text", words.text());
            values.span(words.span());
        } else {
            json.writeNullField("text");
            json.writeNullField("start");
            json.writeNullField("end");
        }
        values.text("name", speaker.name());
        json.writeBooleanField("implicit", speaker.implicit());
        json.writeEndObject();
    }

    private void text(Quote quote) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", quote.text());
        values.span(quote.span());
        json.writeEndObject();
    }

    private void about(About about) throws IOException {
        json.writeStartObject();
        json.writeNumberField("agreement", about.agreement());
        code("field", about.field());
        json.writeStringField("value", about.value());
        if (about.denied()) {
            json.writeBooleanField("denied", true);
        }
        json.writeEndObject();
    }

    private void source(Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", source.name().text());
        code("kind", source.kind());
        values.span(source.name().span());
        json.writeEndObject();
    }

    private void request(Request request) throws IOException {
        json.writeStartObject();
        json.writeStringField("by", request.by());
        values.text("to", request.to());
        json.writeStringField("about", request.about());
        values.text("on", request.on());
        values.text("due", request.due());
        code("kind", request.kind());
        evidence(request.evidence());
        json.writeEndObject();
    }

    private void reaction(Reaction reaction) throws IOException {
        json.writeStartObject();
        json.writeStringField("who", reaction.who());
        code("stance", reaction.stance());
        json.writeStringField("about", reaction.about());
        values.number("agreement", reaction.agreement());
        values.text("grounds", reaction.grounds());
        values.number("statement", reaction.statement());
        evidence(reaction.evidence());
        json.writeEndObject();
    }

    private void undisclosed(Undisclosed unknown) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", unknown.what());
        values.number("agreement", unknown.agreement());
        values.text("by", unknown.by());
        values.number("statement", unknown.statement());
        evidence(unknown.evidence());
        json.writeEndObject();
    }

    private void evidence(List<Quote> quotes) throws IOException {
        values.array("evidence", quotes, quote -> {
            json.writeStartObject();
            values.span(quote.span());
            json.writeStringField("quote", quote.text());
            json.writeEndObject();
        });
    }

    private void code(String key, Coded value) throws IOException {
        json.writeStringField(key, value.code());
    }
}
