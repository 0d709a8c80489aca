package org.countersign.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.model.Agreement;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Field;
import org.countersign.model.Party;
import org.countersign.pipeline.Intake.Taken;
import org.countersign.publish.Changes.ChangedClaim;
import picocli.CommandLine.Help.Ansi;

/** The closing summary of {@code read} for a reader. */
final class ReadReportText {

    private static final int MOST_CLAIMS = 40;
    private static final int MOST_FILES = 20;

    private final Ansi ansi;

    ReadReportText(Ansi ansi) {
        this.ansi = ansi;
    }

    List<String> lines(ReadReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(report));
        if (!report.rejected().isEmpty()) {
            lines.add(heading("Rejected"));
            report.rejected().forEach(rejected -> lines.add("  " + rejected.item() + ": " + rejected.reason()));
        }
        if (!report.passedOver().isEmpty()) {
            lines.add(heading("Passed over"));
            passedOver(report.passedOver(), lines);
        }
        if (report.read().isEmpty()) {
            lines.add(whyNothing(report));
        }
        if (!report.changes().agreements().isEmpty()) {
            lines.add(heading("New agreements"));
            report.changes().agreements().forEach(agreement -> lines.add("  " + row(agreement)));
        }
        if (!report.changes().claims().isEmpty()) {
            lines.add(heading("Changed claims"));
            claims(report.changes().claims(), lines);
        }
        if (!report.changes().agreements().isEmpty()) {
            Agreement first = report.changes().agreements().get(0);
            lines.add("");
            lines.add("See one with: countersign dossier " + first.id());
        }
        return lines;
    }

    private static void passedOver(List<Taken.PassedOver> files, List<String> lines) {
        files.stream().limit(MOST_FILES).forEach(file -> lines.add("  " + file.name() + ": " + file.reason()));
        if (files.size() > MOST_FILES) {
            lines.add("  and " + (files.size() - MOST_FILES) + " more; --json has all");
        }
    }

    private static String whyNothing(ReadReport report) {
        boolean nothing = report.rejected().isEmpty() && report.passedOver().isEmpty();
        return nothing
                ? "Nothing was read: what was named holds no file (hidden ones are not looked at)"
                : "Nothing was read, for the reasons above; a file that is named itself is read whatever its name";
    }

    private static String headline(ReadReport report) {
        String read = count(report.read().size(), "article") + " read";
        String relevant = report.relevant() + " about agreements";
        String known = report.known() + " already known";
        String rest = report.rejected().size() + " rejected";
        String passed = report.passedOver().isEmpty()
                ? ""
                : "; " + count(report.passedOver().size(), "file") + " passed over";
        return read + " (" + relevant + ", " + known + "), " + rest + passed;
    }

    private static String row(Agreement agreement) {
        String parties = agreement.parties().stream().map(Party::code).collect(Collectors.joining(", "));
        return agreement.id() + "  " + parties + "  "
                + agreement.leading(Field.INSTRUMENT).map(Claim::value).orElse("unspecified");
    }

    private static void claims(List<ChangedClaim> claims, List<String> lines) {
        claims.stream()
                .limit(MOST_CLAIMS)
                .forEach(claim -> lines.add("  " + claim.agreement() + "  "
                        + claim.field().code() + " " + claim.value() + ": "
                        + claim.from().map(ClaimState::code).orElse("new") + " -> "
                        + claim.to().code()));
        if (claims.size() > MOST_CLAIMS) {
            lines.add("  and " + (claims.size() - MOST_CLAIMS) + " more; --json has all");
        }
    }

    private String heading(String text) {
        return ansi.string("%n@|bold ".formatted() + text + "|@");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
