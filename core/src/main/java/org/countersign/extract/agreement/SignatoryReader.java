package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.model.Field;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.Signatory;
import org.countersign.model.Span;
import org.countersign.model.Statement;
import org.countersign.model.Status;

/** Reads who signed a deal or is to sign it: the people whom a passage names with the signature. */
final class SignatoryReader {

    private static final Set<String> OTHERS =
            Set.of("analyst", "legislator", "spokesperson", "opposition", "committee-chair", "judge");

    private final DealLexicon lexicon;
    private final StageReader stages;
    private final Bystanders bystanders;

    SignatoryReader(DealLexicon lexicon, StageReader stages) {
        this.lexicon = lexicon;
        this.stages = stages;
        this.bystanders = new Bystanders(lexicon);
    }

    List<Told<Signatory>> read(Deal deal, List<Statement> statements, Cast cast, Voices voices) {
        Map<String, Told<Signatory>> signatories = new LinkedHashMap<>();
        for (Passage passage : deal.told()) {
            boolean complete = signatories.size() >= deal.parties().size();
            if (complete || passage.sentence().isTitle() || !tellsOfSignature(passage)) {
                continue;
            }
            for (Actor person : people(passage, cast, statements)) {
                if (person.party()
                        .filter(party -> !deal.parties().contains(party))
                        .isEmpty()) {
                    signatories.computeIfAbsent(person.name(), name -> told(person, passage, voices));
                }
            }
        }
        return completed(new ArrayList<>(signatories.values()), deal);
    }

    private boolean tellsOfSignature(Passage passage) {
        Stream<Stage> staged = passage.instruments().stream().flatMap(paper -> stages.stage(passage, paper).stream());
        Stream<Stage> bare = passage.instruments().isEmpty() ? stages.stage(passage).stream() : Stream.empty();
        return Stream.concat(staged, bare).anyMatch(stage -> isSignature(stage.status()));
    }

    private static boolean isSignature(Status status) {
        return status == Status.SIGNED || status == Status.RENEWED || status == Status.TO_BE_SIGNED;
    }

    /** The people of a passage who do not merely speak in it. */
    private List<Actor> people(Passage passage, Cast cast, List<Statement> statements) {
        return cast.actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON && isNamed(actor) && canSign(actor))
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(mention -> passage.span().contains(mention.name())
                                && !isSpeaker(mention.name(), statements)
                                && !bystanders.isBystander(passage, actor, mention)))
                .toList();
    }

    /** Somebody with a name of their own, not {@code the minister}. */
    private boolean isNamed(Actor actor) {
        List<Token> tokens = lexicon.states().tokens(actor.name());
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).isCapitalised()
                && actor.office()
                        .filter(office -> actor.name().endsWith(office))
                        .isEmpty();
    }

    private static boolean canSign(Actor actor) {
        return actor.rank().filter(OTHERS::contains).isEmpty();
    }

    private static boolean isSpeaker(Span name, List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.speaker().words().stream())
                .map(Quote::span)
                .anyMatch(span -> span.overlaps(name));
    }

    private static Told<Signatory> told(Actor person, Passage passage, Voices voices) {
        Actor.Mention mention = person.mentions().stream()
                .filter(m -> passage.span().contains(m.name()))
                .findFirst()
                .orElseThrow();
        return new Told<>(
                new Signatory(person.name(), person.office(), person.party()),
                List.of(voices.support(Field.SIGNATORIES, person.name(), mention.phrase(), mention.name())));
    }

    private static int other(List<Told<Signatory>> signatories, Signatory one) {
        return signatories.get(0).value().equals(one) ? 1 : 0;
    }

    /** {@code Minister of Defence} of {@code Norlandic Minister of Defence}. */
    private String withoutState(String office) {
        String plain = office;
        for (PhraseTable.Match<DealLexicon.StateWord> state :
                lexicon.states().in(lexicon.states().tokens(office))) {
            String name = state.span(lexicon.states().tokens(office)).of(office);
            plain = plain.replace(name + " ", "").replace(" " + name, "");
        }
        return plain.isBlank() ? office : plain;
    }

    /** {@code his Sudrian counterpart}: the office is the other one's. */
    private boolean isCounterpart(String office) {
        List<Token> tokens = lexicon.states().tokens(office);
        for (int at = 0; at < tokens.size(); at++) {
            if (lexicon.is(tokens, at, "counterpart")) {
                return true;
            }
        }
        return false;
    }

    /** Of two signatories one whose side is not told signs for the side that is left. */
    private List<Told<Signatory>> completed(List<Told<Signatory>> signatories, Deal deal) {
        if (signatories.size() != 2 || deal.parties().size() != 2) {
            return signatories;
        }
        List<Told<Signatory>> completed = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Signatory one = signatories.get(i).value();
            Optional<Party> other = signatories.get(1 - i).value().party();
            Optional<Party> left = other.flatMap(taken -> deal.parties().stream()
                    .filter(party -> !party.equals(taken))
                    .findFirst());
            Optional<Party> side = one.party().or(() -> left);
            Optional<String> office = one.office()
                    .filter(words -> !isCounterpart(words))
                    .or(() -> signatories
                            .get(other(signatories, one))
                            .value()
                            .office()
                            .map(this::withoutState));
            completed.add(new Told<>(
                    new Signatory(one.name(), office, side), signatories.get(i).support()));
        }
        return completed;
    }
}
