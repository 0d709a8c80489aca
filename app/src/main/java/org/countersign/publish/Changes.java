package org.countersign.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Field;
import org.countersign.model.MentionId;

/**
 * What newly read articles changed in the record.
 *
 * @param agreements agreements that nobody had told of before
 * @param claims claims of known agreements that are new or stand otherwise than before
 */
public record Changes(List<Agreement> agreements, List<ChangedClaim> claims) {

    public Changes {
        agreements = List.copyOf(agreements);
        claims = List.copyOf(claims);
    }

    /** What is different in {@code after}. An agreement is the same where they share a mention, whatever it is called. */
    public static Changes between(List<Agreement> before, List<Agreement> after) {
        Map<MentionId, Agreement> known = new HashMap<>();
        before.forEach(agreement -> agreement.mentions().forEach(mention -> known.put(mention, agreement)));
        List<Agreement> agreements = new ArrayList<>();
        List<ChangedClaim> claims = new ArrayList<>();
        for (Agreement agreement : after) {
            List<Agreement> same = agreement.mentions().stream()
                    .flatMap(mention -> Optional.ofNullable(known.get(mention)).stream())
                    .distinct()
                    .toList();
            if (same.isEmpty()) {
                agreements.add(agreement);
            } else {
                claims.addAll(changed(same, agreement));
            }
        }
        return new Changes(agreements, claims);
    }

    private static List<ChangedClaim> changed(List<Agreement> before, Agreement after) {
        Map<Key, ClaimState> states = new HashMap<>();
        for (Agreement agreement : before) {
            agreement.claims().forEach(claim -> states.putIfAbsent(Key.of(claim), claim.state()));
        }
        List<ChangedClaim> changed = new ArrayList<>();
        for (Claim claim : after.claims()) {
            Optional<ClaimState> from = Optional.ofNullable(states.get(Key.of(claim)));
            if (!from.equals(Optional.of(claim.state()))) {
                changed.add(new ChangedClaim(after.id(), claim.field(), claim.value(), from, claim.state()));
            }
        }
        return Collections.unmodifiableList(changed);
    }

    /**
     * A claim that is new or stands otherwise than before.
     *
     * @param agreement the agreement as it is called now
     * @param field the field
     * @param value the value's word
     * @param from how it stood; empty where nobody had claimed it
     * @param to how it stands
     */
    public record ChangedClaim(
            AgreementId agreement, Field field, String value, Optional<ClaimState> from, ClaimState to) {}

    private record Key(Field field, String value) {

        static Key of(Claim claim) {
            return new Key(claim.field(), claim.value());
        }
    }
}
