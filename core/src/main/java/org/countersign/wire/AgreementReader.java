package org.countersign.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.countersign.model.AgreementMention;
import org.countersign.model.Certainty;
import org.countersign.model.Coded;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.MentionRole;
import org.countersign.model.Money;
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.Place;
import org.countersign.model.Scope;
import org.countersign.model.Sector;
import org.countersign.model.Signatory;
import org.countersign.model.Status;
import org.countersign.model.Support;
import org.countersign.model.Timeline;
import org.countersign.model.Transfer;

/** Reads what {@link AgreementWriter} wrote. */
final class AgreementReader {

    AgreementMention read(JsonObject json) {
        return new AgreementMention(
                json.texts("parties").stream().map(Party::new).toList(),
                json.code(Instrument.class, "instrument"),
                json.parsed("status", code -> Coded.require(Status.class, code)),
                timeline(json),
                json.optionalText("place").map(name -> new Place(name, json.parsed("placeCountry", Party::new))),
                json.objects("signatories", AgreementReader::signatory),
                scope(json),
                json.parsed("role", code -> Coded.require(MentionRole.class, code))
                        .orElse(MentionRole.MAIN),
                json.optionalNumber("follows"),
                json.objects("evidence", AgreementReader::support));
    }

    private static Timeline timeline(JsonObject json) {
        Map<Field, PartialDate> dates = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (field.isDate()) {
                json.parsed(field.code(), PartialDate::parse).ifPresent(date -> dates.put(field, date));
            }
        }
        return new Timeline(dates);
    }

    private static Scope scope(JsonObject json) {
        List<Sector> sectors = json.texts("sectors").stream()
                .map(code -> Coded.require(Sector.class, code))
                .toList();
        return new Scope(
                sectors, json.objects("items", AgreementReader::item), json.optionalText("duration"), money(json));
    }

    private static Signatory signatory(JsonObject json) {
        return new Signatory(json.text("name"), json.optionalText("office"), json.parsed("party", Party::new));
    }

    private static Transfer item(JsonObject json) {
        Optional<JsonNode> quantity = json.value("quantity");
        quantity.ifPresent(node -> json.require(node.canConvertToLong(), "quantity", "a whole number", node));
        return new Transfer(
                json.text("name"),
                quantity.map(node -> OptionalLong.of(node.longValue())).orElse(OptionalLong.empty()),
                json.code(Certainty.class, "status"),
                money(json));
    }

    private static Optional<Money> money(JsonObject json) {
        return json.optionalObject("value").map(value -> {
            JsonNode amount = value.value("amount").orElseThrow(() -> value.missing("amount", "a number"));
            value.require(amount.isNumber(), "amount", "a number", amount);
            return new Money(amount.decimalValue(), value.text("currency"));
        });
    }

    private static Support support(JsonObject json) {
        return new Support(
                json.code(Field.class, "field"),
                json.text("value"),
                json.quote("quote"),
                json.optionalNumber("statement"));
    }
}
