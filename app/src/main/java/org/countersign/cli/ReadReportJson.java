package org.countersign.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.countersign.model.Agreement;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.publish.Changes.ChangedClaim;

/** The closing summary of {@code read} for a machine: one JSON object. */
final class ReadReportJson {

    private ReadReportJson() {}

    static String of(ReadReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode read = json.putArray("read");
        report.read().forEach(one -> article(read.addObject(), one.extraction()).put("new", one.isNew()));
        ArrayNode rejected = json.putArray("rejected");
        report.rejected()
                .forEach(each -> rejected.addObject().put("item", each.item()).put("reason", each.reason()));
        ArrayNode passedOver = json.putArray("passedOver");
        report.passedOver()
                .forEach(each -> passedOver.addObject().put("item", each.name()).put("reason", each.reason()));
        ArrayNode agreements = json.putArray("newAgreements");
        report.changes().agreements().forEach(agreement -> agreement(agreements.addObject(), agreement));
        ArrayNode claims = json.putArray("changedClaims");
        report.changes().claims().forEach(claim -> claim(claims.addObject(), claim));
        return json.toString();
    }

    private static ObjectNode article(ObjectNode json, Extraction extraction) {
        return json.put("item", extraction.article().item())
                .put("id", extraction.article().id().value())
                .put("relevant", extraction.relevant())
                .put("agreements", extraction.agreements().size());
    }

    private static void agreement(ObjectNode json, Agreement agreement) {
        json.put("id", agreement.id().value());
        ArrayNode parties = json.putArray("parties");
        agreement.parties().forEach(party -> parties.add(party.code()));
        json.put(
                "instrument",
                agreement.leading(Field.INSTRUMENT).map(Claim::value).orElse("unspecified"));
    }

    private static void claim(ObjectNode json, ChangedClaim claim) {
        json.put("agreement", claim.agreement().value());
        json.put("field", claim.field().code());
        json.put("value", claim.value());
        json.put("from", claim.from().map(ClaimState::code).orElse(null));
        json.put("to", claim.to().code());
    }
}
