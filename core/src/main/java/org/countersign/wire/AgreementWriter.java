package org.countersign.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.countersign.model.AgreementMention;
import org.countersign.model.Coded;
import org.countersign.model.Field;
import org.countersign.model.Money;
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.Place;
import org.countersign.model.Signatory;
import org.countersign.model.Support;
import org.countersign.model.Transfer;

/** Writes one agreement mention. The keys that the format calls further ones are left out where nothing is said. */
final class AgreementWriter {

    private final JsonGenerator json;
    private final Values values;

    AgreementWriter(JsonGenerator json) {
        this.json = json;
        this.values = new Values(json);
    }

    void write(AgreementMention mention) throws IOException {
        json.writeStartObject();
        values.texts("parties", mention.parties().stream().map(Party::code).toList());
        json.writeStringField("instrument", mention.instrument().code());
        values.text("status", mention.status().map(Coded::code));
        values.text("signedOn", mention.timeline().signedOn());
        values.text("place", mention.place().map(Place::name));
        values.text("placeCountry", mention.place().flatMap(Place::country));
        values.array("signatories", mention.signatories(), this::signatory);
        values.texts(
                "sectors", mention.scope().sectors().stream().map(Coded::code).toList());
        values.array("items", mention.scope().items(), this::item);
        further(mention);
        values.array("evidence", mention.support(), this::support);
        json.writeEndObject();
    }

    private void further(AgreementMention mention) throws IOException {
        json.writeStringField("role", mention.role().code());
        for (Map.Entry<Field, PartialDate> date : mention.timeline().dates().entrySet()) {
            if (date.getKey() != Field.SIGNED_ON) {
                json.writeStringField(date.getKey().code(), date.getValue().toString());
            }
        }
        if (mention.scope().duration().isPresent()) {
            json.writeStringField("duration", mention.scope().duration().get());
        }
        money(mention.scope().value());
        if (mention.follows().isPresent()) {
            json.writeNumberField("follows", mention.follows().getAsInt());
        }
    }

    private void signatory(Signatory signatory) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", signatory.name());
        values.text("office", signatory.office());
        values.text("party", signatory.party());
        json.writeEndObject();
    }

    private void item(Transfer item) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", item.name());
        if (item.quantity().isPresent()) {
            json.writeNumberField("quantity", item.quantity().getAsLong());
        } else {
            json.writeNullField("quantity");
        }
        json.writeStringField("status", item.certainty().code());
        money(item.value());
        json.writeEndObject();
    }

    private void money(Optional<Money> value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("value");
        json.writeNumberField("amount", value.get().amount());
        json.writeStringField("currency", value.get().currency());
        json.writeEndObject();
    }

    private void support(Support support) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", support.field().code());
        json.writeStringField("value", support.value());
        values.span(support.quote().span());
        json.writeStringField("quote", support.quote().text());
        values.number("statement", support.statement());
        json.writeEndObject();
    }
}
