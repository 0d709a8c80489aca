package org.countersign.publish;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.model.Agreement;
import org.countersign.model.Attitude;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Field;
import org.countersign.model.Position;
import org.countersign.model.RootSource;
import org.countersign.model.Status;

/** The state of knowledge about an agreement in one plain sentence. */
final class Summary {

    private static final int MAX_ITEMS = 4;

    private final Agreement agreement;

    private Summary(Agreement agreement) {
        this.agreement = agreement;
    }

    static String of(Agreement agreement) {
        return new Summary(agreement).sentence();
    }

    private String sentence() {
        List<String> parts = new ArrayList<>();
        instrument().ifPresent(parts::add);
        status().ifPresent(parts::add);
        parts.addAll(items());
        undisclosed().ifPresent(parts::add);
        requests().ifPresent(parts::add);
        if (parts.isEmpty()) {
            return "Little more is known than who the parties are.";
        }
        String said = String.join("; ", parts) + ".";
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private Optional<String> instrument() {
        List<Claim> claims = agreement.claims(Field.INSTRUMENT);
        if (claims.isEmpty()) {
            return Optional.of("nobody says what kind of paper it is");
        }
        Claim leading = claims.get(0);
        boolean contested = claims.stream().anyMatch(claim -> claim.state() == ClaimState.DISPUTED)
                || (claims.size() > 1 && claims.stream().anyMatch(claim -> claim.state() == ClaimState.DENIED));
        if (contested) {
            return Optional.of("what kind of paper it is is disputed");
        }
        String kind = article(Wording.value(Field.INSTRUMENT, leading.value()));
        return Optional.of(
                switch (leading.state()) {
                    case UNDISPUTED -> "it is undisputed that the paper is " + kind;
                    case SINGLE_SOURCE -> "one source alone says that the paper is " + kind;
                    case DISPUTED -> "what kind of paper it is is disputed";
                    case ASSESSED -> "analysts take the paper for " + kind;
                    case ALLEGED -> "that the paper is " + kind + " is only alleged";
                    case DENIED -> "that the paper is " + kind + " is denied";
                    case UNDISCLOSED -> "what kind of paper it is is not disclosed";
                });
    }

    private Optional<String> status() {
        return agreement.claims(Field.STATUS).stream()
                .filter(claim -> claim.state() == ClaimState.DISPUTED
                        || claim.state() == ClaimState.DENIED
                        || claim.value().equals(Status.DENIED.code()))
                .findFirst()
                .map(Summary::status);
    }

    /** That there is an agreement at all is denied; by whom, as the claim's state has it. */
    private static String denied(Claim claim) {
        boolean party = claim.positions().stream()
                .anyMatch(position -> position.attitude() == Attitude.ASSERTS
                        && position.root().kind() == RootSource.Kind.PARTY);
        return switch (claim.state()) {
            case DISPUTED, DENIED -> "whether there is one at all is disputed";
            case ALLEGED -> "unnamed sources deny that there is one";
            case ASSESSED -> "analysts doubt that there is one";
            case UNDISPUTED -> "several deny that there is one";
            case SINGLE_SOURCE, UNDISCLOSED ->
                party ? "a party denies that there is one" : "it is denied that there is one";
        };
    }

    private static String status(Claim claim) {
        if (claim.value().equals(Status.DENIED.code())) {
            return denied(claim);
        }
        String value = Wording.value(Field.STATUS, claim.value());
        String verb = value.endsWith("ed") ? "was " : "is ";
        return claim.state() == ClaimState.DISPUTED
                ? "whether it " + verb + value + " is disputed"
                : "that it " + verb + value + " is denied";
    }

    private List<String> items() {
        List<Claim> claims = agreement.claims(Field.ITEMS);
        List<String> said = new ArrayList<>();
        claims.stream().limit(MAX_ITEMS).map(Summary::item).forEach(said::add);
        if (claims.size() > MAX_ITEMS) {
            said.add("of " + Wording.count(claims.size() - MAX_ITEMS, "more item") + " there is talk");
        }
        return said;
    }

    /** E.g. {@code drones are assessed and were asked for}. */
    private static String item(Claim claim) {
        boolean plural = claim.value().endsWith("s");
        Set<String> words = claim.positions().stream()
                .sorted(Comparator.comparing(Position::attitude))
                .map(position -> word(position, claim.state(), plural))
                .collect(toCollection(LinkedHashSet::new));
        List<String> present =
                words.stream().filter(word -> !word.contains(" ")).toList();
        List<String> past = words.stream().filter(word -> word.contains(" ")).toList();
        String are = present.isEmpty() ? "" : (plural ? "are " : "is ") + enumerate(present);
        String were = enumerate(past);
        return claim.value() + " "
                + Stream.of(are, were).filter(part -> !part.isEmpty()).collect(joining(" and "));
    }

    /** What somebody does about it; whether that amounts to more than an allegation is told by the claim's state. */
    private static String word(Position position, ClaimState state, boolean plural) {
        String were = plural ? "were " : "was ";
        return switch (position.attitude()) {
            case ASSERTS -> asserted(position.root(), state);
            case DENIES -> "denied";
            case DOUBTS -> "doubted";
            case ASSESSES -> "assessed";
            case OFFERS -> were + "offered";
            case ASKS -> were + "asked for";
        };
    }

    /** No more than alleged where no named root asserts it, and in a dispute by those who have no name. */
    private static String asserted(RootSource root, ClaimState state) {
        return switch (state) {
            case ALLEGED, DENIED -> "alleged";
            case ASSESSED -> "assessed";
            case DISPUTED -> root.kind() == RootSource.Kind.ANONYMOUS ? "alleged" : "asserted";
            case UNDISPUTED, SINGLE_SOURCE, UNDISCLOSED -> "asserted";
        };
    }

    private Optional<String> undisclosed() {
        Set<String> what = agreement.findings().undisclosed().stream()
                .map(found -> found.what().what())
                .collect(toCollection(LinkedHashSet::new));
        boolean text = what.remove("text");
        List<String> rest = what.stream().filter(Summary::isNamed).sorted().toList();
        String others = rest.isEmpty()
                ? ""
                : enumerate(rest) + (rest.size() == 1 && !rest.get(0).endsWith("s") ? " is" : " are")
                        + " not disclosed";
        String said = Stream.of(text ? "the text has not been published" : "", others)
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** Whether it is one of the points that have a name of their own, not the words of an article. */
    private static boolean isNamed(String what) {
        return Set.of("scope", "price", "quantities", "term", "annexes").contains(what);
    }

    private Optional<String> requests() {
        int count = agreement.findings().requests().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        Wording.count(count, "request") + (count == 1 ? " has" : " have") + " no answer in the record");
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String enumerate(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
