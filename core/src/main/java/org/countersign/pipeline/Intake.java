package org.countersign.pipeline;

import java.time.Clock;
import org.countersign.acquire.Acquired;
import org.countersign.ledger.Entry;
import org.countersign.ledger.Ledger;
import org.countersign.model.Extraction;
import org.countersign.model.Item;
import org.countersign.model.Rejected;

/** Puts what was acquired into the ledger: the bytes first, then what they say, or why they could not be read. */
public final class Intake {

    private final Pipeline pipeline;
    private final Ledger ledger;
    private final Clock clock;

    public Intake(Pipeline pipeline, Ledger ledger, Clock clock) {
        this.pipeline = pipeline;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes one thing in and says what came of it. */
    public Taken take(Acquired acquired) {
        if (acquired instanceof Acquired.Fetched fetched) {
            return take(fetched.item());
        }
        if (acquired instanceof Acquired.Missed missed) {
            return refuse(missed.rejected());
        }
        Acquired.PassedOver passed = (Acquired.PassedOver) acquired;
        return new Taken.PassedOver(passed.name(), passed.reason());
    }

    private Taken take(Item item) {
        ledger.append(new Entry.Captured(item, clock.instant()));
        Pipeline.Outcome outcome = pipeline.understand(item);
        if (outcome instanceof Pipeline.Outcome.Refused refused) {
            return refuse(refused.rejected());
        }
        Extraction extraction = ((Pipeline.Outcome.Understood) outcome).extraction();
        boolean isNew = ledger.append(new Entry.Extracted(extraction, pipeline.version(), clock.instant()));
        return new Taken.Read(extraction, isNew);
    }

    private Taken refuse(Rejected rejected) {
        ledger.append(new Entry.Refused(rejected, clock.instant()));
        return new Taken.Refused(rejected);
    }

    /** What came of one thing. */
    public sealed interface Taken {

        /**
         * It is in the ledger.
         *
         * @param extraction what it says
         * @param isNew whether the ledger did not hold just this before
         */
        record Read(Extraction extraction, boolean isNew) implements Taken {}

        /** It could not be read; the ledger says why. */
        record Refused(Rejected rejected) implements Taken {}

        /** It was left alone, since it is no article. */
        record PassedOver(String name, String reason) implements Taken {}
    }
}
