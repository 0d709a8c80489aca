package org.countersign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.model.Agreement.Found;
import org.countersign.model.ArticleId;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Evidence;
import org.countersign.model.Field;
import org.countersign.model.Quote;
import org.countersign.model.RequestKind;
import org.countersign.model.Signatory;
import org.countersign.publish.Chronicle;
import org.countersign.publish.Dossier;
import org.countersign.publish.Wording;

/** A dossier as its page shows it: what the template reads, nothing to be computed there. */
final class DossierView {

    private static final int SHOWN = 5;

    private final Dossier dossier;

    DossierView(Dossier dossier) {
        this.dossier = dossier;
    }

    String title() {
        return dossier.title();
    }

    String id() {
        return dossier.id().value();
    }

    String summary() {
        return dossier.summary();
    }

    /** What stands at the top of the page, each value with the words that it rests on first. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Stream.of(Field.INSTRUMENT, Field.STATUS, Field.SIGNED_ON, Field.PLACE)
                .flatMap(field -> dossier.agreement().leading(field).stream())
                .map(claim -> new Fact(claim.field().code(), Wording.field(claim.field()), List.of(value(claim))))
                .forEach(facts::add);
        List<Value> signatories = dossier.agreement().claims(Field.SIGNATORIES).stream()
                .map(this::value)
                .toList();
        if (!signatories.isEmpty()) {
            facts.add(new Fact(Field.SIGNATORIES.code(), Wording.field(Field.SIGNATORIES), signatories));
        }
        return facts;
    }

    private Value value(Claim claim) {
        return new Value(
                Wording.value(claim.field(), claim.value()),
                claim.field() == Field.SIGNATORIES ? beside(dossier.signatory(claim.value())) : "",
                Links.evidence(Dossier.evidence(claim)),
                Links.anchor(claim),
                StateBadge.of(claim.state()));
    }

    private static String beside(Signatory signatory) {
        return Stream.of(signatory.office(), signatory.party().map(Wording::party))
                .flatMap(Optional::stream)
                .reduce((office, party) -> office + ", " + party)
                .orElse("");
    }

    List<Tally> tallies() {
        return List.of(
                Tally.of(dossier.articles().size(), "article"),
                Tally.of(dossier.agreement().reports().size(), "report"),
                Tally.of(dossier.roots().size(), "root source"),
                Tally.of(dossier.agreement().claims().size(), "claim"));
    }

    /** The claims by how they stand, the most contested first. */
    List<Standing> standings() {
        return Stream.of(
                        ClaimState.DISPUTED,
                        ClaimState.DENIED,
                        ClaimState.ALLEGED,
                        ClaimState.ASSESSED,
                        ClaimState.UNDISCLOSED,
                        ClaimState.SINGLE_SOURCE,
                        ClaimState.UNDISPUTED)
                .map(state -> new Standing(StateBadge.of(state), points(state)))
                .filter(standing -> !standing.points().isEmpty())
                .toList();
    }

    private List<Point> points(ClaimState state) {
        return dossier.agreement().claims().stream()
                .filter(claim -> claim.state() == state && claim.field() != Field.PLACE_COUNTRY)
                .map(claim -> new Point(
                        Wording.value(claim.field(), claim.value()), Wording.field(claim.field()), Links.anchor(claim)))
                .toList();
    }

    List<SectionView> sections() {
        return dossier.sections().stream()
                .map(section -> new SectionView(
                        section.field().code(),
                        Wording.field(section.field()),
                        section.blocks().stream()
                                .map(claim -> ClaimView.of(dossier, claim))
                                .toList()))
                .toList();
    }

    boolean asked() {
        return !requests().isEmpty();
    }

    boolean answered() {
        return !reactions().isEmpty();
    }

    boolean sourced() {
        return !sources().isEmpty();
    }

    boolean withheld() {
        return !undisclosed().isEmpty();
    }

    List<FindingView> requests() {
        return dossier.agreement().findings().requests().stream()
                .map(found -> new FindingView(
                        found.what().by()
                                + found.what().to().map(to -> " to " + to).orElse(""),
                        found.what().about(),
                        Stream.of(
                                        Optional.of(Wording.word(found.what().kind()))
                                                .filter(kind -> found.what().kind() != RequestKind.UNSPECIFIED),
                                        found.what().on().map(on -> "made " + Wording.date(on)),
                                        found.what().due().map(due -> "due " + Wording.date(due)),
                                        Optional.of("no answer in the record"))
                                .flatMap(Optional::stream)
                                .toList(),
                        "",
                        cited(found, found.what().evidence())))
                .toList();
    }

    List<FindingView> firstReactions() {
        return reactions().stream().limit(SHOWN).toList();
    }

    List<FindingView> moreReactions() {
        return reactions().stream().skip(SHOWN).toList();
    }

    String moreReactionsLabel() {
        int more = moreReactions().size();
        return more == 0 ? "" : Wording.count(more, "further reaction");
    }

    private List<FindingView> reactions() {
        return dossier.agreement().findings().reactions().stream()
                .map(found -> new FindingView(
                        found.what().who(),
                        point(found.what().about()),
                        List.of(Wording.word(found.what().stance())),
                        found.what().grounds().orElse(""),
                        cited(found, found.what().evidence())))
                .toList();
    }

    /** {@code item:drones} is about drones. */
    private static String point(String about) {
        return about.equals("agreement") ? "the agreement" : about.substring(about.indexOf(':') + 1);
    }

    List<FindingView> undisclosed() {
        return dossier.agreement().findings().undisclosed().stream()
                .map(found -> new FindingView(
                        found.what().what(),
                        "",
                        found.what().by().map(who -> "withheld by " + who).stream()
                                .toList(),
                        "",
                        cited(found, found.what().evidence())))
                .toList();
    }

    private List<Citation> cited(Found<?> found, List<Quote> quotes) {
        ArticleId first = found.articles().get(0);
        return quotes.stream()
                .map(quote -> Citation.of(dossier, new Evidence(first, quote)))
                .toList();
    }

    List<SourceView> sources() {
        return dossier.sources().stream()
                .map(source -> new SourceView(
                        source.name(),
                        Wording.word(source.kind()),
                        source.evidence().stream()
                                .map(evidence -> Citation.of(dossier, evidence))
                                .toList()))
                .toList();
    }

    List<ArticleRow> articles() {
        return dossier.articles().stream()
                .map(extraction -> ArticleRow.of(dossier, extraction.article()))
                .toList();
    }

    List<CopiesView> copies() {
        return dossier.agreement().reports().stream()
                .filter(report -> report.articles().size() > 1)
                .map(report -> new CopiesView(
                        report.articles().stream()
                                .map(id -> ArticleRow.of(
                                        dossier,
                                        dossier.extraction(id).orElseThrow().article()))
                                .toList(),
                        report.reason()))
                .toList();
    }

    List<EventView> timeline() {
        return Chronicle.of(dossier).stream()
                .map(event -> new EventView(
                        event.date().toString(),
                        Wording.date(event.date()),
                        event.what(),
                        Links.evidence(event.evidence()),
                        dossier.number(event.evidence().article())))
                .toList();
    }

    List<StateBadge> legend() {
        return StateBadge.all();
    }

    /** A line at the top of the page. */
    record Fact(String code, String label, List<Value> values) {}

    /** A value at the top of the page; {@code beside}: what goes with it, {@code anchor}: its claim. */
    record Value(String text, String beside, String href, String anchor, StateBadge state) {}

    /** A number and what it counts. */
    record Tally(int count, String what) {

        static Tally of(int count, String noun) {
            return new Tally(count, count == 1 ? noun : noun + "s");
        }
    }

    /** The claims that stand in one way. */
    record Standing(StateBadge state, List<Point> points) {}

    /** A claim in few words and its place on the page. */
    record Point(String value, String field, String anchor) {}

    /** The claims of one field. */
    record SectionView(String anchor, String name, List<ClaimView> claims) {}

    /** A request, a reaction or a gap: who, about what, further particulars and the words. */
    record FindingView(String who, String about, List<String> particulars, String grounds, List<Citation> citations) {}

    /** A named source and where each article names it. */
    record SourceView(String name, String kind, List<Citation> citations) {}

    /** Articles that are one report, and what joins them. */
    record CopiesView(List<ArticleRow> articles, String reason) {}

    /** A line of the timeline. */
    record EventView(String iso, String date, String what, String href, int number) {}
}
