package org.countersign.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.countersign.acquire.Acquired;
import org.countersign.ledger.Ledger;
import org.countersign.ledger.MemoryLedger;
import org.countersign.model.Item;
import org.countersign.model.RawBytes;
import org.countersign.model.Rejected;
import org.countersign.pipeline.Intake.Taken;
import org.junit.jupiter.api.Test;

final class IntakeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-07-02T08:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT =
            "The harbour ministry of Quay said that the two sides would meet again in the spring.";

    private final Ledger ledger = new MemoryLedger();
    private final Intake intake = new Intake(Pipeline.standard(), ledger, CLOCK);

    @Test
    void whatIsReadIsKeptWithItsBytes() {
        Item item = item("quay.txt", TEXT);
        assertThat(intake.take(new Acquired.Fetched(item)))
                .isInstanceOfSatisfying(
                        Taken.Read.class, read -> assertThat(read.isNew()).isTrue());
        assertThat(ledger.captures(item.id())).containsExactly(item);
        assertThat(ledger.extraction(item.id())).isPresent();
    }

    @Test
    void whatIsReadAgainIsKnown() {
        intake.take(new Acquired.Fetched(item("quay.txt", TEXT)));
        assertThat(intake.take(new Acquired.Fetched(item("quay.txt", TEXT))))
                .isInstanceOfSatisfying(
                        Taken.Read.class, read -> assertThat(read.isNew()).isFalse());
    }

    @Test
    void whatCannotBeReadIsKeptWithTheReason() {
        Item item = item("scrap.txt", "Quay");
        assertThat(intake.take(new Acquired.Fetched(item))).isInstanceOf(Taken.Refused.class);
        assertThat(ledger.captures(item.id())).containsExactly(item);
        assertThat(ledger.rejections()).extracting(Rejected::item).containsExactly("scrap.txt");
    }

    @Test
    void whatCouldNotBeHadIsKeptWithTheReason() {
        Rejected missed = new Rejected("no.txt", "there is no such file");
        assertThat(intake.take(new Acquired.Missed(missed))).isEqualTo(new Taken.Refused(missed));
        assertThat(ledger.rejections()).containsExactly(missed);
    }

    @Test
    void whatWasPassedOverIsNotPutDown() {
        intake.take(new Acquired.PassedOver("README.md", "by its name no article"));
        assertThat(ledger.size()).isZero();
    }

    private static Item item(String name, String text) {
        return new Item(
                name,
                Optional.empty(),
                Optional.empty(),
                RawBytes.of(text.getBytes(UTF_8)),
                CLOCK.instant(),
                Item.Hints.NONE);
    }
}
