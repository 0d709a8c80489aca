package org.countersign.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;
import org.countersign.model.ArticleId;
import org.countersign.model.Attitude;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Credibility;
import org.countersign.model.Evidence;
import org.countersign.model.Field;
import org.countersign.model.MentionId;
import org.countersign.model.Party;
import org.countersign.model.Position;
import org.countersign.model.Quote;
import org.countersign.model.RawBytes;
import org.countersign.model.RootSource;
import org.countersign.model.Span;
import org.countersign.publish.Changes.ChangedClaim;
import org.junit.jupiter.api.Test;

final class ChangesTest {

    private static final Agreement KNOWN = agreement("pact-1", ClaimState.SINGLE_SOURCE, 1);

    @Test
    void nothingChangesWhereNothingIsNew() {
        assertThat(Changes.between(List.of(KNOWN), List.of(KNOWN))).isEqualTo(new Changes(List.of(), List.of()));
    }

    @Test
    void anAgreementThatSharesNoMentionIsNew() {
        Agreement other = agreement("pact-2", ClaimState.ALLEGED, 2);
        assertThat(Changes.between(List.of(KNOWN), List.of(KNOWN, other)).agreements())
                .containsExactly(other);
    }

    @Test
    void aClaimThatStandsOtherwiseIsToldUnderTheNewName() {
        Agreement renamed = agreement("pact-0", ClaimState.DISPUTED, 0, 1);
        assertThat(Changes.between(List.of(KNOWN), List.of(renamed)))
                .isEqualTo(new Changes(
                        List.of(),
                        List.of(new ChangedClaim(
                                new AgreementId("pact-0"),
                                Field.INSTRUMENT,
                                "treaty",
                                Optional.of(ClaimState.SINGLE_SOURCE),
                                ClaimState.DISPUTED))));
    }

    private static Agreement agreement(String id, ClaimState state, int... articles) {
        List<MentionId> mentions = IntStream.of(articles)
                .mapToObj(number -> new MentionId(article(number), 0))
                .toList();
        Position position = new Position(
                Attitude.ASSERTS,
                new RootSource("Quay Post", RootSource.Kind.MEDIA, Optional.empty()),
                List.of(),
                Optional.empty(),
                new Evidence(mentions.get(0).article(), new Quote(new Span(0, 4), "pact")),
                OptionalInt.empty(),
                Optional.empty());
        Claim claim = new Claim(Field.INSTRUMENT, "treaty", state, "so", new Credibility(6, "so"), List.of(position));
        return new Agreement(
                new AgreementId(id),
                List.of(new Party("QUA"), new Party("DUN")),
                mentions,
                List.of(claim),
                List.of(),
                new Agreement.Findings(List.of(), List.of(), List.of()));
    }

    private static ArticleId article(int number) {
        return RawBytes.of(new byte[] {(byte) number}).id();
    }
}
