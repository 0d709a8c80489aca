package org.countersign.resolve;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.model.AgreementMention;
import org.countersign.model.Field;
import org.countersign.model.MentionRole;
import org.countersign.model.PartialDate;
import org.countersign.model.Sector;
import org.countersign.model.Status;
import org.countersign.model.Transfer;

/**
 * What mentions are compared by, worked out once.
 *
 * @param signature when it was or is to be signed
 * @param signed the last day on which it can have been signed
 * @param talk the day of an article that tells of talks only
 * @param subject sectors, but the one that says nothing, and items
 * @param items what is supplied, as words
 * @param signatories their names
 */
record Traits(
        Optional<PartialDate> signature,
        Optional<LocalDate> signed,
        Optional<LocalDate> talk,
        Set<String> subject,
        Set<String> items,
        List<Name> signatories) {

    private static final Set<Status> BEFORE_SIGNATURE =
            EnumSet.of(Status.PROPOSED, Status.NEGOTIATING, Status.AGREED_IN_PRINCIPLE, Status.TO_BE_SIGNED);

    Traits {
        subject = Set.copyOf(subject);
        items = Set.copyOf(items);
        signatories = List.copyOf(signatories);
    }

    static Traits of(AgreementMention told, Optional<LocalDate> published) {
        Set<String> items = new HashSet<>();
        told.scope().items().stream().map(Transfer::name).forEach(items::add);
        Set<String> subject = new HashSet<>(items);
        told.scope().sectors().stream()
                .filter(sector -> sector != Sector.GENERAL_DEFENCE)
                .map(Sector::code)
                .forEach(subject::add);
        boolean talks =
                told.status().filter(BEFORE_SIGNATURE::contains).isPresent() && told.role() != MentionRole.BACKGROUND;
        return new Traits(
                told.timeline().signedOn().or(() -> told.timeline().date(Field.PLANNED_ON)),
                told.timeline().signedOn().map(PartialDate::latest),
                talks ? published : Optional.empty(),
                subject,
                items,
                told.signatories().stream()
                        .map(signatory -> Name.of(signatory.name()))
                        .toList());
    }
}
