package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.lang.Actor;
import org.countersign.lang.NumberReader;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.model.Act;
import org.countersign.model.AgreementMention;
import org.countersign.model.Certainty;
import org.countersign.model.Field;
import org.countersign.model.Form;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.Reaction;
import org.countersign.model.Request;
import org.countersign.model.Span;
import org.countersign.model.Stance;
import org.countersign.model.Statement;
import org.countersign.model.Support;

/** Reads how people and bodies took an agreement, from what they say and the words that tell of it. */
final class ReactionReader {

    private static final Set<String> CRITICS = Set.of("legislator", "opposition", "committee-chair");

    private static final int OPENING = 4;

    private final DealLexicon lexicon;
    private final NumberReader numbers;
    private final FindingLexicon words;
    private final ToldReactionReader toldReader;

    ReactionReader(DealLexicon lexicon, NumberReader numbers, FindingLexicon words) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.words = words;
        this.toldReader = new ToldReactionReader(lexicon, words);
    }

    List<Reaction> read(Background background, List<AgreementMention> agreements, List<Request> requests) {
        Map<String, Reaction> reactions = new LinkedHashMap<>();
        Authority authority =
                new Authority(lexicon, numbers, background.scan().reading().cast(), background.statements(), false);
        for (int i = 0; i < background.statements().size(); i++) {
            Statement statement = background.statements().get(i);
            Optional<String> who = statement.speaker().name().filter(name -> isSpeaker(background, statement));
            OptionalInt deal = background.dealAt(statement.contentSpan());
            if (who.isEmpty() || deal.isEmpty() || isTitle(background, statement)) {
                continue;
            }
            int index = i;
            Set<Party> parties = background.deals().get(deal.getAsInt()).parties();
            confirmedItem(agreements.get(deal.getAsInt()), i, authority.of(statement, parties))
                    .ifPresent(item -> reactions.putIfAbsent(
                            who.get() + item, reaction(background, index, Stance.CONFIRMS, "item:" + item)));
            stance(background, statement, authority, parties)
                    .ifPresent(stance -> reactions.computeIfAbsent(
                            who.get() + stance,
                            key -> reaction(
                                    background, index, stance, about(agreements.get(deal.getAsInt()), index, stance))));
        }
        requests.forEach(request -> background
                .dealAt(request.evidence().get(0).span())
                .ifPresent(deal ->
                        reactions.putIfAbsent(request.by() + Stance.DEMANDS_EXPLANATION, demand(request, deal))));
        for (Reaction told : toldReader.read(background)) {
            reactions.putIfAbsent(told.who() + told.stance(), told);
        }
        return once(reactions.values());
    }

    /** One of somebody who is named more and less fully, the fuller name kept. */
    private static List<Reaction> once(Collection<Reaction> reactions) {
        List<Reaction> once = new ArrayList<>(reactions);
        once.removeIf(one -> reactions.stream()
                .anyMatch(other -> !other.who().equals(one.who())
                        && other.stance() == one.stance()
                        && other.about().equals(one.about())
                        && parts(other.who()).containsAll(parts(one.who()))));
        return once;
    }

    private static Set<String> parts(String name) {
        return Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("\\s+")));
    }

    private static Reaction demand(Request request, int deal) {
        return new Reaction(
                request.by(),
                Stance.DEMANDS_EXPLANATION,
                "agreement",
                OptionalInt.of(deal),
                Optional.empty(),
                OptionalInt.empty(),
                request.evidence());
    }

    /** {@code His version} is nobody. */
    private boolean isSpeaker(Background background, Statement statement) {
        List<Token> tokens = words.reactions()
                .tokens(statement.speaker().words().map(Quote::text).orElse(""));
        Optional<Actor> actor = statement
                .speaker()
                .words()
                .flatMap(words -> background.scan().reading().cast().at(words.span()));
        boolean pointed = words.isOf(tokens, 0, Set.of("possessive", "pointing"));
        return actor.isPresent() || !pointed;
    }

    /** The item that the statement is the support of; what is denied or assessed otherwise is the agreement. */
    private static String about(AgreementMention agreement, int statement, Stance stance) {
        boolean pointed = stance == Stance.DENIES || stance == Stance.ASSESSES || stance == Stance.CONFIRMS;
        return agreement.support().stream()
                .filter(support -> pointed
                        && support.field() == Field.ITEMS
                        && support.statement().equals(OptionalInt.of(statement)))
                .map(support -> "item:" + support.value())
                .findFirst()
                .orElse("agreement");
    }

    /** The item of an agreement that a party's statement says is part. */
    private static Optional<String> confirmedItem(AgreementMention agreement, int statement, Standing standing) {
        return standing != Standing.PARTY
                ? Optional.empty()
                : agreement.support().stream()
                        .filter(support -> support.field() == Field.ITEMS
                                && support.statement().equals(OptionalInt.of(statement)))
                        .map(Support::value)
                        .filter(name -> agreement.scope().items().stream()
                                .anyMatch(item -> item.name().equals(name) && item.certainty() == Certainty.CONFIRMED))
                        .findFirst();
    }

    private static boolean isTitle(Background background, Statement statement) {
        return background.sentences(statement.contentSpan()).stream().anyMatch(MarkedSentence::isTitle);
    }

    private Optional<Stance> stance(
            Background background, Statement statement, Authority authority, Set<Party> parties) {
        Optional<Stance> acted = acted(statement.act());
        if (acted.isPresent()) {
            return acted;
        }
        Standing standing = authority.of(statement, parties);
        boolean minister = authority
                .actor(statement.speaker())
                .flatMap(Actor::rank)
                .filter(rank -> rank.endsWith("minister"))
                .isPresent();
        if (standing == Standing.ANALYST && !minister) {
            return Optional.of(Stance.ASSESSES);
        }
        if (standing == Standing.MEDIA || statement.parent().isPresent()) {
            return Optional.empty();
        }
        boolean official = standing == Standing.PARTY || standing == Standing.NAMED;
        if (official && isTakenBack(background, statement)) {
            return Optional.of(Stance.DENIES);
        }
        Optional<Stance> asked = standing == Standing.PARTY ? Optional.empty() : asked(statement);
        return asked.or(() -> cued(background, statement)).or(() -> implied(statement, authority, standing));
    }

    /** {@code no drones were bought}, {@code does not put a base}: what is said is that something is not so. */
    private boolean isTakenBack(Background background, Statement statement) {
        List<Token> tokens = words.reactions().tokens(statement.content().get(0).text());
        for (int at = 0; at < Math.min(OPENING, tokens.size()) && !words.isOf(tokens, 0, Set.of("pronoun")); at++) {
            if (lexicon.is(tokens, at, "not")) {
                return isOfDeal(background, statement.contentSpan());
            }
        }
        return false;
    }

    /** Whether the words name a paper, a stage or a field; what somebody does not know or see is no denial. */
    private static boolean isOfDeal(Background background, Span content) {
        return background.sentences(content).stream()
                .map(MarkedSentence::words)
                .flatMap(marked -> Stream.of(marked.instruments(), marked.statuses(), marked.sectors())
                        .flatMap(List::stream))
                .anyMatch(mark -> content.contains(mark.span()));
    }

    private static Optional<Stance> acted(Act act) {
        return switch (act) {
            case CONFIRMS -> Optional.of(Stance.CONFIRMS);
            case DENIES, CORRECTS -> Optional.of(Stance.DENIES);
            case WARNS -> Optional.of(Stance.CRITICISES);
            case ASKS,
                    DEMANDS,
                    ASSERTS,
                    DECLINES_TO_SAY,
                    ANNOUNCES_INTENT,
                    OFFERS,
                    PROMISES,
                    ASSESSES,
                    DOUBTS,
                    ALLEGES -> Optional.empty();
        };
    }

    /** {@code must explain}: what is said asks for an explanation. */
    private Optional<Stance> asked(Statement statement) {
        return words
                .reactions()
                .in(words.reactions().tokens(statement.content().get(0).text()))
                .stream()
                .map(PhraseTable.Match::meaning)
                .filter(stance -> stance == Stance.DEMANDS_EXPLANATION)
                .findFirst();
    }

    /** The stance that the cue's own word tells: {@code hailed}, {@code se quejó}. */
    private Optional<Stance> cued(Background background, Statement statement) {
        return statement.cue().flatMap(cue -> background.sentences(cue.span()).stream()
                .flatMap(sentence -> Scanner.marks(words.reactions(), sentence.tokens()).stream())
                .filter(mark -> mark.span().overlaps(cue.span()))
                .map(Mark::meaning)
                .filter(stance -> stance != Stance.ASSESSES)
                .findFirst());
    }

    /** A party's official who is quoted speaks for it, an opponent who is quoted against it. */
    private static Optional<Stance> implied(Statement statement, Authority authority, Standing standing) {
        if (statement.form() == Form.INDIRECT) {
            return Optional.empty();
        }
        Optional<String> rank = authority.actor(statement.speaker()).flatMap(Actor::rank);
        if (rank.filter(CRITICS::contains).isPresent()) {
            return Optional.of(Stance.CRITICISES);
        }
        return standing == Standing.PARTY ? Optional.of(Stance.SUPPORTS) : Optional.empty();
    }

    private Reaction reaction(Background background, int index, Stance stance, String about) {
        Statement statement = background.statements().get(index);
        return new Reaction(
                statement.speaker().name().orElseThrow(),
                stance,
                about,
                background.dealAt(statement.contentSpan()),
                stance == Stance.ASSESSES ? grounds(background, statement) : Optional.empty(),
                OptionalInt.of(index),
                List.of(statement.content().get(0)));
    }

    /** The clause of a statement that tells why. */
    private Optional<String> grounds(Background background, Statement statement) {
        Span content = statement.contentSpan();
        return background.sentences(content).stream()
                .flatMap(sentence -> IntStream.range(0, sentence.size())
                        .filter(at -> content.contains(sentence.tokens().get(at).span())
                                && lexicon.is(sentence.tokens(), at, "cause"))
                        .mapToObj(at -> new Span(sentence.tokens().get(at).start(), content.end())))
                .map(span -> background.scan().quote(span).text())
                .findFirst();
    }
}
