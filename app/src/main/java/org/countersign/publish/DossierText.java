package org.countersign.publish;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.model.Agreement.Found;
import org.countersign.model.Article;
import org.countersign.model.Attitude;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Evidence;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.PartialDate;
import org.countersign.model.Quote;
import org.countersign.model.Report;
import org.countersign.model.Request;
import org.countersign.model.RequestKind;
import org.countersign.model.Signatory;
import org.countersign.publish.Sheet.Ink;

/** A dossier for a terminal of 80 columns. */
public final class DossierText {

    private final Dossier dossier;
    private final Sheet sheet;

    private DossierText(Dossier dossier, boolean colour) {
        this.dossier = dossier;
        this.sheet = new Sheet(colour);
    }

    /** The whole dossier; {@code colour}: whether the terminal shows colours and may. */
    public static String of(Dossier dossier, boolean colour) {
        return new DossierText(dossier, colour).text();
    }

    /** One line to an agreement, for a list of them. */
    public static String row(Dossier dossier) {
        return dossier.id() + "  " + dossier.title() + "\n    " + headline(dossier) + "\n    " + tally(dossier) + "\n";
    }

    private String text() {
        head();
        dossier.sections().forEach(this::section);
        requests();
        reactions();
        undisclosed();
        sources();
        articles();
        timeline();
        legend();
        return sheet.toString();
    }

    private void head() {
        sheet.ends(dossier.title(), dossier.id().value());
        sheet.line(0, headline(dossier));
        dossier.signatories().forEach(signatory -> sheet.line(0, "Signatory: " + signatory(signatory)));
        sheet.blank();
        sheet.line(0, dossier.summary(), Ink.BOLD);
        sheet.blank();
        sheet.line(0, tally(dossier), Ink.FAINT);
    }

    /** Instrument, status, date and place as they lead. */
    static String headline(Dossier dossier) {
        String said = Stream.of(Field.INSTRUMENT, Field.STATUS, Field.SIGNED_ON, Field.PLACE)
                .flatMap(field -> dossier.agreement().leading(field).stream())
                .map(DossierText::leading)
                .collect(joining(" · "));
        return said.isEmpty() ? "nothing but its parties is known" : said;
    }

    private static String leading(Claim claim) {
        String value = Wording.value(claim.field(), claim.value());
        return claim.state() == ClaimState.DISPUTED || claim.state() == ClaimState.DENIED
                ? value + " (" + Wording.word(claim.state()) + ")"
                : value;
    }

    static String tally(Dossier dossier) {
        String counts = Stream.of(ClaimState.DISPUTED, ClaimState.ALLEGED, ClaimState.DENIED)
                .filter(state -> dossier.count(state) > 0)
                .map(state -> dossier.count(state) + " " + Wording.word(state))
                .collect(joining(", "));
        return Wording.count(dossier.articles().size(), "article") + " in "
                + Wording.count(dossier.agreement().reports().size(), "report") + ", "
                + Wording.count(dossier.roots().size(), "root source") + "; "
                + Wording.count(dossier.agreement().claims().size(), "claim")
                + (counts.isEmpty() ? "" : ": " + counts);
    }

    static String signatory(Signatory signatory) {
        String beside = Stream.of(signatory.office(), signatory.party().map(Wording::party))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return beside.isEmpty() ? signatory.name() : signatory.name() + " (" + beside + ")";
    }

    private void section(Dossier.Section section) {
        sheet.heading(Wording.field(section.field()).toUpperCase(Locale.ROOT));
        section.blocks().forEach(this::block);
    }

    private void block(List<Claim> claims) {
        Claim claim = claims.get(0);
        String values = claims.stream()
                .map(one -> Wording.value(one.field(), one.value()))
                .collect(joining(", "));
        sheet.hanging(2, shape(claim.state()), values, Ink.BOLD);
        sheet.line(4, Wording.word(claim.state()) + ": " + claim.reason(), ink(claim.state()));
        sheet.line(
                4,
                "credibility " + claim.credibility().grade() + ": "
                        + claim.credibility().reason(),
                Ink.FAINT);
        Dossier.sides(claim).forEach(this::side);
    }

    private void side(Side side) {
        StringBuilder said = new StringBuilder(side.root().name())
                .append(" (")
                .append(Wording.standing(side.root()))
                .append(") ")
                .append(Wording.attitude(side.attitude()));
        side.since().ifPresent(day -> said.append(", since ").append(Wording.date(day)));
        List<String> ways = side.ways(dossier);
        if (!ways.isEmpty()) {
            said.append(", through ").append(String.join("; ", ways));
        }
        side.grounds().forEach(grounds -> said.append(", on the grounds: ").append(grounds));
        sheet.hanging(4, sign(side.attitude()), said.toString(), Ink.PLAIN);
        quote(6, side.first().evidence());
        if (!side.further().isEmpty()) {
            sheet.line(
                    6,
                    "also "
                            + side.further().stream()
                                    .map(position -> cite(position.evidence()))
                                    .distinct()
                                    .collect(joining(" ")),
                    Ink.FAINT);
        }
    }

    private void quote(int indent, Evidence evidence) {
        String words = dossier.extraction(evidence.article())
                .map(extraction -> Excerpt.of(
                                extraction.article().body(), evidence.quote().span())
                        .text())
                .orElse(evidence.quote().text());
        sheet.line(indent, "“" + words + "” " + cite(evidence), Ink.FAINT);
    }

    private String cite(Evidence evidence) {
        return "[" + dossier.number(evidence.article()) + "]";
    }

    private void requests() {
        List<Found<Request>> requests = dossier.agreement().findings().requests();
        if (requests.isEmpty()) {
            return;
        }
        sheet.heading("REQUESTS");
        requests.forEach(found -> {
            String to = found.what().to().map(whom -> " to " + whom).orElse("");
            RequestKind asked = found.what().kind();
            String kind = asked == RequestKind.UNSPECIFIED ? "" : ", " + Wording.word(asked);
            String on =
                    found.what().on().map(date -> ", on " + Wording.date(date)).orElse("");
            String due = found.what()
                    .due()
                    .map(date -> ", due " + Wording.date(date))
                    .orElse("");
            sheet.hanging(2, "?", found.what().by() + to + ": " + found.what().about() + kind + on + due, Ink.PLAIN);
            sheet.line(4, "no answer in the record", Ink.YELLOW);
            quotes(found, found.what().evidence());
        });
    }

    private void reactions() {
        if (!dossier.agreement().findings().reactions().isEmpty()) {
            sheet.heading("REACTIONS");
        }
        dossier.agreement().findings().reactions().forEach(found -> {
            String about = found.what().about().equals("agreement")
                    ? "the agreement"
                    : found.what().about().substring(found.what().about().indexOf(':') + 1);
            sheet.hanging(
                    2,
                    "-",
                    found.what().who() + ", " + Wording.word(found.what().stance()) + ": " + about,
                    Ink.PLAIN);
            quotes(found, found.what().evidence());
        });
    }

    private void undisclosed() {
        if (!dossier.agreement().findings().undisclosed().isEmpty()) {
            sheet.heading("NOT DISCLOSED");
        }
        dossier.agreement().findings().undisclosed().forEach(found -> {
            String by = found.what().by().map(who -> ", withheld by " + who).orElse("");
            sheet.hanging(2, shape(ClaimState.UNDISCLOSED), found.what().what() + by, Ink.PLAIN);
            quotes(found, found.what().evidence());
        });
    }

    private void quotes(Found<?> found, List<Quote> quotes) {
        quote(4, new Evidence(found.articles().get(0), quotes.get(0)));
    }

    private void sources() {
        if (dossier.sources().isEmpty()) {
            return;
        }
        sheet.heading("SOURCES NAMED");
        dossier.sources()
                .forEach(source -> sheet.hanging(
                        2,
                        "-",
                        source.name() + " (" + Wording.word(source.kind()) + ") "
                                + source.evidence().stream()
                                        .map(this::cite)
                                        .distinct()
                                        .collect(joining(" ")),
                        Ink.PLAIN));
    }

    private void articles() {
        sheet.heading("ARTICLES");
        dossier.articles().stream().map(Extraction::article).forEach(article -> {
            int number = dossier.number(article.id());
            sheet.hanging(number < 10 ? 1 : 0, "[" + number + "]", line(article), Ink.PLAIN);
        });
        dossier.agreement().reports().stream()
                .filter(report -> report.articles().size() > 1)
                .forEach(report -> sheet.line(2, copies(report), Ink.FAINT));
    }

    private static String line(Article article) {
        return Stream.of(
                        article.published().map(Wording::date).or(() -> Optional.of("undated")),
                        article.outlet(),
                        article.title(),
                        Optional.of("(" + article.language() + ", " + article.item() + ")"))
                .flatMap(Optional::stream)
                .collect(joining(" · "));
    }

    private String copies(Report report) {
        return report.articles().stream()
                        .map(id -> "[" + dossier.number(id) + "]")
                        .collect(joining(" ")) + " are one report: " + report.reason();
    }

    private void timeline() {
        sheet.heading("TIMELINE");
        Chronicle.of(dossier)
                .forEach(event ->
                        sheet.hanging(2, padded(event.date()), event.what() + " " + cite(event.evidence()), Ink.PLAIN));
    }

    private static String padded(PartialDate date) {
        return (date + "          ").substring(0, 10);
    }

    private void legend() {
        sheet.heading("HOW TO READ THE STATES");
        for (ClaimState state : ClaimState.values()) {
            sheet.hanging(2, shape(state), Wording.word(state) + ": " + Wording.meaning(state), Ink.FAINT);
        }
    }

    private static String shape(ClaimState state) {
        return switch (state) {
            case UNDISPUTED -> "●";
            case SINGLE_SOURCE -> "◐";
            case DISPUTED -> "◆";
            case ASSESSED -> "△";
            case ALLEGED -> "○";
            case DENIED -> "×";
            case UNDISCLOSED -> "□";
        };
    }

    private static Ink ink(ClaimState state) {
        return switch (state) {
            case UNDISPUTED -> Ink.GREEN;
            case DISPUTED, DENIED -> Ink.RED;
            case SINGLE_SOURCE, ASSESSED, ALLEGED -> Ink.YELLOW;
            case UNDISCLOSED -> Ink.PLAIN;
        };
    }

    private static String sign(Attitude attitude) {
        return switch (attitude) {
            case ASSERTS -> "+";
            case DENIES -> "-";
            case DOUBTS -> "?";
            case ASSESSES -> "~";
            case OFFERS -> ">";
            case ASKS -> "<";
        };
    }
}
