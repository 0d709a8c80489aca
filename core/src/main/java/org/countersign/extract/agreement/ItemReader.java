package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.extract.agreement.GoodsLexicon.TransferKind;
import org.countersign.extract.agreement.StateMark.Link;
import org.countersign.model.Act;
import org.countersign.model.Certainty;
import org.countersign.model.Field;
import org.countersign.model.Sector;
import org.countersign.model.Statement;
import org.countersign.model.Support;
import org.countersign.model.Transfer;

/** Reads the equipment that is told of in connection with a deal, and how sure it is that it is part. */
final class ItemReader {

    private static final int VERB_REACH = 18;
    private static final int OWN_REACH = 3;
    private static final int OF_REACH = 4;
    private static final Set<Sector> ACTIVITIES = Set.of(Sector.LOGISTICS, Sector.TRAINING_EDUCATION, Sector.EXERCISES);

    private final DealLexicon lexicon;
    private final GoodsFinder finder;
    private final StageReader negations;
    private final TakenUp takenUp;

    ItemReader(DealLexicon lexicon, GoodsFinder finder, StageReader negations) {
        this.lexicon = lexicon;
        this.finder = finder;
        this.negations = negations;
        this.takenUp = new TakenUp(lexicon, finder);
    }

    List<Told<Transfer>> read(Deal deal, Voices voices, Authority authority) {
        Map<String, List<Telling>> byName = new LinkedHashMap<>();
        for (Telling telling : tellings(deal, voices, authority)) {
            byName.computeIfAbsent(telling.good().name(), name -> new ArrayList<>())
                    .add(telling);
        }
        joinBare(byName);
        return byName.entrySet().stream()
                .map(entry -> told(entry.getKey(), entry.getValue(), voices))
                .toList();
    }

    /** One place that tells of an item, and on which certainty. */
    private record Telling(Good good, Certainty certainty) {}

    private List<Telling> tellings(Deal deal, Voices voices, Authority authority) {
        List<Telling> tellings = new ArrayList<>();
        for (Passage passage : deal.told()) {
            if (passage.sentence().isTitle()) {
                continue;
            }
            List<Mark<TransferKind>> verbs = Scanner.marks(lexicon.goods().transfers(), passage.tokens());
            for (Good good : finder.goods(passage)) {
                if ((isPart(deal, good, verbs) || isDeniedPart(deal, good, voices)) && !isActivity(good)) {
                    tellings.add(new Telling(good, certainty(deal, good, verbs, voices, authority)));
                }
            }
        }
        for (Passage passage : deal.told()) {
            takenUp.in(passage, deal, voices).forEach(good -> {
                boolean known = tellings.stream()
                        .anyMatch(telling -> telling.good().name().equals(good.name()));
                List<Mark<TransferKind>> verbs = Scanner.marks(lexicon.goods().transfers(), passage.tokens());
                Certainty certainty = certainty(deal, good, verbs, voices, authority);
                if (known || (certainty != Certainty.CONFIRMED && !isForeign(deal, good))) {
                    tellings.add(new Telling(good, certainty));
                }
            });
        }
        return tellings;
    }

    /** {@code denied that there are rockets}, {@code rockets are not part of it}: names what is not part. */
    private boolean isDeniedPart(Deal deal, Good good, Voices voices) {
        boolean part = good.passage().sentence().hasRole(lexicon, "part");
        return !isForeign(deal, good)
                && voices.statementAt(good.mark().span())
                        .filter(said -> said.act() == Act.DENIES || (part && Polarity.denies(said)))
                        .isPresent();
    }

    /** Whether the passage ties the equipment to a deal, and to no third state. */
    private static boolean isPart(Deal deal, Good good, List<Mark<TransferKind>> verbs) {
        if (isForeign(deal, good)) {
            return false;
        }
        boolean handled = verbs.stream().anyMatch(verb -> verb.distance(good.mark()) <= VERB_REACH);
        boolean built = verbs.stream()
                .anyMatch(
                        verb -> verb.meaning() != TransferKind.CONTAIN && verb.distance(good.mark()) <= VERB_REACH / 2);
        boolean paper = !good.passage().instruments().isEmpty();
        return good.mark().meaning().isFacility() ? built : handled || paper;
    }

    private static boolean isForeign(Deal deal, Good good) {
        return good.passage().states().stream()
                .filter(state -> state.link() == Link.MODIFIER && state.mark().distance(good.mark()) <= OWN_REACH)
                .anyMatch(state -> !deal.parties().contains(state.party()));
    }

    /** {@code maintenance of helicopters}: a field of activity, no item. */
    private boolean isActivity(Good good) {
        return good.passage().sectors().stream()
                .filter(sector -> ACTIVITIES.contains(sector.meaning().sector()))
                .anyMatch(sector -> sector.from() < good.mark().from()
                        && (sector.to() >= good.mark().to() || isOf(good, sector)));
    }

    private boolean isOf(Good good, Mark<?> sector) {
        return sector.distance(good.mark()) <= OF_REACH
                && lexicon.is(good.passage().tokens(), sector.to(), "of");
    }

    private Certainty certainty(
            Deal deal, Good good, List<Mark<TransferKind>> verbs, Voices voices, Authority authority) {
        Optional<Statement> statement = voices.statementAt(good.mark().span());
        Standing standing =
                statement.map(said -> authority.of(said, deal.parties())).orElse(Standing.OUTLET);
        boolean official = standing == Standing.PARTY || standing == Standing.OUTLET;
        boolean denied =
                statement.filter(Polarity::denies).isPresent() || negations.isNegated(good.passage(), good.mark());
        if (denied) {
            return official ? Certainty.DENIED : Certainty.ALLEGED;
        }
        if (standing == Standing.ANALYST) {
            return Certainty.ASSESSED;
        }
        if (!official || (standing == Standing.OUTLET && isHearsay(good))) {
            return Certainty.ALLEGED;
        }
        return switch (nearest(good, verbs)) {
            case OFFER -> Certainty.OFFERED;
            case ASK -> Certainty.REQUESTED;
            case GIVE, BUILD, CONTAIN -> Certainty.CONFIRMED;
        };
    }

    /** {@code the rockets that the press mentions}: the outlet does not say it itself. */
    private boolean isHearsay(Good good) {
        Passage passage = good.passage();
        return IntStream.range(passage.from(), passage.to())
                .anyMatch(at -> lexicon.is(passage.tokens(), at, "hearsay"));
    }

    /** Offers and requests outrank what would be done with the equipment. */
    private static TransferKind nearest(Good good, List<Mark<TransferKind>> verbs) {
        Comparator<Mark<TransferKind>> wish = Comparator.comparing(
                verb -> verb.meaning() != TransferKind.OFFER && verb.meaning() != TransferKind.ASK);
        return verbs.stream()
                .filter(verb -> verb.distance(good.mark()) <= VERB_REACH)
                .min(wish.thenComparing(verb -> verb.distance(good.mark())))
                .map(Mark::meaning)
                .orElse(TransferKind.CONTAIN);
    }

    /** {@code drones} are the {@code surveillance drones}, where only one kind of drones is told of. */
    private static void joinBare(Map<String, List<Telling>> byName) {
        for (String bare : List.copyOf(byName.keySet())) {
            List<String> kinds = byName.keySet().stream()
                    .filter(name -> isKindOf(name, bare, byName))
                    .toList();
            if (bare.indexOf(' ') < 0 && !kinds.isEmpty() && !isDenied(byName, bare)) {
                List<Telling> tellings =
                        Optional.ofNullable(byName.remove(bare)).orElse(List.of());
                byName.computeIfPresent(kinds.get(0), (kind, known) -> union(known, tellings));
            }
        }
    }

    /** Of a longer name that ends alike, or of the same sort where the bare name says no more than the sort. */
    private static boolean isKindOf(String name, String bare, Map<String, List<Telling>> byName) {
        boolean longer = name.indexOf(' ') > 0;
        return longer && (name.endsWith(" " + bare) || sort(name, byName).equals(sort(bare, byName)));
    }

    private static boolean isDenied(Map<String, List<Telling>> byName, String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(tellings -> tellings.stream().anyMatch(t -> t.certainty() == Certainty.DENIED))
                .isPresent();
    }

    private static String sort(String name, Map<String, List<Telling>> byName) {
        return Optional.ofNullable(byName.get(name))
                .map(tellings -> tellings.get(0).good().mark().meaning().category())
                .orElse("");
    }

    private static List<Telling> union(List<Telling> known, List<Telling> more) {
        List<Telling> all = new ArrayList<>(known);
        all.addAll(more);
        return all;
    }

    private static Told<Transfer> told(String name, List<Telling> tellings, Voices voices) {
        Set<Certainty> told = tellings.stream().map(Telling::certainty).collect(Collectors.toSet());
        Certainty certainty = told.contains(Certainty.DENIED) && told.contains(Certainty.CONFIRMED)
                ? Certainty.CONFIRMED
                : told.stream().min(Comparator.naturalOrder()).orElse(Certainty.ALLEGED);
        OptionalLong quantity = tellings.stream()
                .map(telling -> telling.good().quantity())
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
        List<Support> support = tellings.stream()
                .map(telling -> voices.support(
                        Field.ITEMS,
                        name,
                        telling.good().words(),
                        telling.good().mark().span()))
                .toList();
        return new Told<>(new Transfer(name, quantity, certainty, Optional.empty()), support);
    }
}
