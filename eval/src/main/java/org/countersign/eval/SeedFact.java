package org.countersign.eval;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.eval.score.Measure;
import org.countersign.model.AgreementMention;

/**
 * Something that must be seen in the seed article, the report of 2023 about the memorandum between Iran and Bolivia.
 *
 * @param words what must be seen
 * @param holds whether it is
 */
record SeedFact(String words, Predicate<SeedCheck> holds) {

    private static final List<String> SECTORS =
            List.of("general-defence", "counter-narcotics", "border-security", "arms-transfer", "training-education");
    private static final int ENOUGH_SECTORS = 4;
    private static final int ENOUGH_STATEMENTS = 11;

    static List<SeedFact> all() {
        return Stream.of(paper(), scope(), around()).flatMap(List::stream).toList();
    }

    boolean holdsIn(SeedCheck check) {
        return holds.test(check);
    }

    private static List<SeedFact> paper() {
        return List.of(
                new SeedFact("parties are BOL and IRN", check -> check.parties("BOL", "IRN")),
                new SeedFact(
                        "instrument is a memorandum of understanding",
                        check -> check.instrument("memorandum-of-understanding")),
                new SeedFact("status is signed", check -> check.status("signed")),
                new SeedFact("place is Tehran", check -> check.place("Tehran")),
                new SeedFact("Novillo signed, defence minister of BOL", check -> check.signedBy("Novillo", "BOL")),
                new SeedFact("Ashtiani signed, defence minister of IRN", check -> check.signedBy("Ashtiani", "IRN")));
    }

    private static List<SeedFact> scope() {
        return List.of(
                new SeedFact("at least 4 of 5 sectors", check -> check.sectorsAmong(SECTORS) >= ENOUGH_SECTORS),
                new SeedFact("drones, not confirmed", check -> check.itemNotConfirmed("drone")),
                new SeedFact("rockets, not confirmed", check -> check.itemNotConfirmed("rocket")),
                new SeedFact("nothing that the text does not say", SeedFact::nothingElse));
    }

    private static List<SeedFact> around() {
        return List.of(
                new SeedFact(
                        "at least 11 of 16 statements with the right speaker",
                        check -> check.figures().of(Measure.END_TO_END).right() >= ENOUGH_STATEMENTS),
                new SeedFact("the petition is a request", check -> check.request("opponents", "government")),
                new SeedFact("IRNA is a source", check -> check.source("IRNA")),
                new SeedFact("The Associated Press is a source", check -> check.source("Associated Press")),
                new SeedFact("ISW is a source", check -> check.source("ISW")),
                new SeedFact(
                        "not discussed in detail: undisclosed", check -> check.undisclosed("not discussed in detail")));
    }

    /** One agreement, no date, two signatories, the five sectors, drones and rockets. */
    private static boolean nothingElse(SeedCheck check) {
        return check.mainOnes().size() == 1 && check.agreement(mention -> bare(mention, check));
    }

    private static boolean bare(AgreementMention mention, SeedCheck check) {
        return mention.timeline().dates().isEmpty()
                && mention.signatories().size() <= 2
                && mention.scope().sectors().size() == check.sectorsAmong(SECTORS)
                && mention.scope().items().stream()
                        .map(item -> SeedCheck.lower(item.name()))
                        .allMatch(name -> name.contains("drone") || name.contains("rocket"));
    }

    @Override
    public String toString() {
        return words;
    }
}
