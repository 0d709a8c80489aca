package org.countersign.eval.gold;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.eval.score.AgreementField;
import org.countersign.eval.score.Answers.Dealing;
import org.countersign.eval.score.Value;

/** Reads agreements, which gold and predictions write alike but for the date's key. */
final class DealingReader {

    /** Those that are not in the background. */
    List<Dealing> read(Json document) {
        return document.at("agreements")
                .elements()
                .filter(Predicate.not(DealingReader::isBackground))
                .map(DealingReader::dealing)
                .toList();
    }

    private static boolean isBackground(Json agreement) {
        return agreement.text("role").equals("background") || agreement.isTrue("background");
    }

    private static Dealing dealing(Json agreement) {
        Map<AgreementField, List<Value>> values = new EnumMap<>(AgreementField.class);
        for (AgreementField field : AgreementField.values()) {
            values.put(field, values(agreement, field));
        }
        Set<String> parties = Set.copyOf(agreement.list("parties", Json::text));
        return new Dealing(parties, values);
    }

    private static List<Value> values(Json agreement, AgreementField field) {
        return switch (field) {
            case INSTRUMENT -> one(agreement, "instrument");
            case STATUS -> one(agreement, "status");
            case DATE -> one(agreement, "signed_on", "signedOn");
            case PLACE -> one(agreement, "place");
            case SIGNATORIES -> agreement.list("signatories", json -> new Value(json.text("name"), json.text("party")));
            case SECTORS -> agreement.list("sectors", json -> Value.of(json.text()));
            case ITEMS -> agreement.list("items", json -> new Value(json.text("name"), json.text("status")));
        };
    }

    private static List<Value> one(Json agreement, String... keys) {
        return Stream.of(keys)
                .map(agreement::text)
                .filter(Predicate.not(String::isEmpty))
                .limit(1)
                .map(Value::of)
                .collect(Collectors.toUnmodifiableList());
    }
}
