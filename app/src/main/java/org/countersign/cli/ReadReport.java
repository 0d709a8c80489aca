package org.countersign.cli;

import java.util.ArrayList;
import java.util.List;
import org.countersign.model.Extraction;
import org.countersign.model.Rejected;
import org.countersign.pipeline.Intake.Taken;
import org.countersign.publish.Changes;

/**
 * What one run of {@code read} came to.
 *
 * @param read articles read, those already known among them
 * @param rejected what could not be read
 * @param passedOver what was left alone
 * @param changes what it changed in the record
 */
record ReadReport(List<Taken.Read> read, List<Rejected> rejected, List<Taken.PassedOver> passedOver, Changes changes) {

    ReadReport {
        read = List.copyOf(read);
        rejected = List.copyOf(rejected);
        passedOver = List.copyOf(passedOver);
    }

    /** The run that took these things in. */
    static ReadReport of(List<Taken> taken, Changes changes) {
        List<Taken.Read> read = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<Taken.PassedOver> passedOver = new ArrayList<>();
        for (Taken each : taken) {
            if (each instanceof Taken.Read one) {
                read.add(one);
            } else if (each instanceof Taken.Refused refused) {
                rejected.add(refused.rejected());
            } else {
                passedOver.add((Taken.PassedOver) each);
            }
        }
        return new ReadReport(read, rejected, passedOver, changes);
    }

    long known() {
        return read.stream().filter(one -> !one.isNew()).count();
    }

    /** Articles about agreements. */
    long relevant() {
        return read.stream()
                .map(Taken.Read::extraction)
                .filter(Extraction::relevant)
                .count();
    }
}
