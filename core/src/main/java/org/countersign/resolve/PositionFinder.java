package org.countersign.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.model.About;
import org.countersign.model.Act;
import org.countersign.model.Attitude;
import org.countersign.model.Certainty;
import org.countersign.model.Evidence;
import org.countersign.model.Field;
import org.countersign.model.Language;
import org.countersign.model.Modality;
import org.countersign.model.Position;
import org.countersign.model.Quote;
import org.countersign.model.RootSource;
import org.countersign.model.Span;
import org.countersign.model.Statement;
import org.countersign.model.Status;
import org.countersign.model.Support;
import org.countersign.model.Transfer;

/** Who takes what side on which value, in one mention of an agreement. */
final class PositionFinder {

    private static final double MOST = 0.6;
    private static final double SOME = 0.35;

    private static final Set<Field> DENIABLE = EnumSet.of(Field.INSTRUMENT, Field.STATUS, Field.ITEMS, Field.SECTORS);
    private static final Set<Field> WISHED = EnumSet.of(Field.ITEMS, Field.SECTORS, Field.VALUE, Field.DURATION);

    private final RootFinder roots;
    private final LinkWords negations;
    private final JudgingCues judging;

    PositionFinder(RootFinder roots, LinkWords negations, JudgingCues judging) {
        this.roots = roots;
        this.negations = negations;
        this.judging = judging;
    }

    /** In text order of their evidence. */
    List<Stand> find(Mention mention, Circle circle) {
        List<Stand> stands = new ArrayList<>();
        Set<About> told = new HashSet<>();
        for (Support support : mention.told().support()) {
            OptionalInt statement = deepest(support, mention);
            if (statement.isPresent()) {
                told.add(new About(statement.getAsInt(), support.field(), support.value()));
            }
            stand(support, statement, mention, circle).ifPresent(stands::add);
        }
        List<Statement> statements = mention.extraction().statements();
        for (int i = 0; i < statements.size(); i++) {
            for (About about : statements.get(i).about()) {
                if (about.agreement() == mention.id().index() && told.add(new About(i, about.field(), about.value()))) {
                    Support support = new Support(
                            about.field(),
                            about.value(),
                            statements.get(i).content().get(0),
                            OptionalInt.of(i));
                    stand(support, OptionalInt.of(i), mention, circle).ifPresent(stands::add);
                }
            }
        }
        return stands;
    }

    /** The deepest statement in whose content the words stand, if they stand in one. */
    private static OptionalInt deepest(Support support, Mention mention) {
        List<Statement> statements = mention.extraction().statements();
        Span words = support.quote().span();
        OptionalInt best = support.statement();
        for (int i = 0; i < statements.size(); i++) {
            boolean inside = statements.get(i).content().stream()
                    .anyMatch(quote -> quote.span().contains(words));
            boolean nested = best.isPresent() && isWithin(i, best.getAsInt(), statements);
            if (inside && (best.isEmpty() || nested)) {
                best = OptionalInt.of(i);
            } else if (best.isEmpty() && isWholeOf(words, statements.get(i), support)) {
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    /** Whether the words are a statement with its cue and little else; of a denial some of its words are enough. */
    private static boolean isWholeOf(Span words, Statement statement, Support support) {
        Span content = statement.contentSpan();
        if (statement.act() == Act.DENIES && support.value().equals(Status.DENIED.code())) {
            return words.overlaps(content);
        }
        boolean cued = statement.cue().map(Quote::span).filter(words::contains).isPresent();
        return words.contains(content) && content.length() >= (cued ? SOME : MOST) * words.length();
    }

    private static boolean isWithin(int inner, int outer, List<Statement> statements) {
        int at = inner;
        for (int steps = 0; steps < statements.size(); steps++) {
            OptionalInt parent = statements.get(at).parent();
            if (parent.isEmpty()) {
                return false;
            }
            at = parent.getAsInt();
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private Optional<Stand> stand(Support support, OptionalInt index, Mention mention, Circle circle) {
        Optional<Statement> statement = index.isPresent()
                ? Optional.of(mention.extraction().statements().get(index.getAsInt()))
                : Optional.empty();
        if (statement
                .map(Statement::act)
                .filter(act -> act == Act.DECLINES_TO_SAY)
                .isPresent()) {
            return Optional.empty();
        }
        if (statement
                .filter(found -> isUnclear(found, support.field(), mention) && !Denied.isTold(found, mention))
                .isPresent()) {
            return Optional.empty();
        }
        boolean presupposed = statement.isPresent() && isPresupposed(support.field(), index.getAsInt(), mention);
        if (presupposed && support.field() != Field.PARTIES) {
            return Optional.empty();
        }
        if (presupposed) {
            // whose agreement it is the article tells; the speaker takes it for granted
            return stand(support, OptionalInt.empty(), mention, circle);
        }
        RootSource root = statement
                .map(found -> roots.of(found.speaker(), mention, circle))
                .orElseGet(() -> roots.ownVoice(mention.extraction()));
        Optional<Certainty> certainty = certainty(support, mention);
        boolean ownVoice = statement.isEmpty()
                && certainty.filter(PositionFinder::isHearsay).isPresent();
        boolean passedOn = statement.isPresent()
                && support.field() == Field.ITEMS
                && roots.isHearsay(statement.get(), root, mention);
        if (ownVoice || passedOn) {
            root = new RootSource(
                    "unnamed sources, passed on by " + root.name(), RootSource.Kind.ANONYMOUS, Optional.empty());
        }
        Attitude attitude = Denied.turned(
                attitude(
                        statement,
                        root,
                        certainty,
                        support.field(),
                        mention.article().language()),
                statement,
                support,
                mention);
        Position position = new Position(
                attitude,
                root,
                via(statement, root, mention),
                mention.published(),
                new Evidence(mention.article().id(), support.quote()),
                index,
                Optional.empty());
        return Optional.of(
                new Stand(support.field(), support.value(), position, roots.isIndefinite(root, mention.article())));
    }

    /** Whether its words deny what the statement as a whole is said to assert: better no position than a wrong one. */
    private boolean isUnclear(Statement statement, Field field, Mention mention) {
        Language language = mention.article().language();
        boolean negated = statement.modality() == Modality.NEGATED;
        boolean disliked = negated && judging.takesForGranted(statement, language);
        boolean open = DENIABLE.contains(field)
                && !negated
                && attitude(statement, language) == Attitude.ASSERTS
                && negations.open(statement.content().get(0).text(), language);
        return disliked || open;
    }

    /** Who denies or asks for one thing takes others for granted, and neither asserts nor denies them. */
    private static boolean isPresupposed(Field field, int statement, Mention mention) {
        return switch (mention.extraction().statements().get(statement).act()) {
            case DENIES -> !Denied.fields(statement, mention).contains(field);
            case ASKS, DEMANDS, OFFERS -> !WISHED.contains(field);
            default -> false;
        };
    }

    /** What the outlet only passes on: it does not itself say that the thing is part. */
    private static boolean isHearsay(Certainty certainty) {
        return certainty == Certainty.ALLEGED || certainty == Certainty.DENIED;
    }

    private static Optional<Certainty> certainty(Support support, Mention mention) {
        return support.field() != Field.ITEMS
                ? Optional.empty()
                : mention.told().scope().items().stream()
                        .filter(item -> item.name().equals(support.value()))
                        .map(Transfer::certainty)
                        .findFirst();
    }

    private Attitude attitude(
            Optional<Statement> statement,
            RootSource root,
            Optional<Certainty> certainty,
            Field field,
            Language language) {
        Attitude said = statement.map(found -> attitude(found, language)).orElse(Attitude.ASSERTS);
        if (said != Attitude.ASSERTS) {
            return said;
        }
        if (root.kind() == RootSource.Kind.ANALYST && field == Field.ITEMS) {
            return Attitude.ASSESSES;
        }
        if (certainty.isEmpty()) {
            return said;
        }
        boolean party = root.kind() == RootSource.Kind.PARTY || statement.isEmpty();
        return switch (certainty.get()) {
            case OFFERED -> party ? Attitude.OFFERS : said;
            case REQUESTED -> party ? Attitude.ASKS : said;
            case ASSESSED -> statement.isEmpty() ? Attitude.ASSESSES : said;
            case DENIED, CONFIRMED, ALLEGED -> said;
        };
    }

    private Attitude attitude(Statement statement, Language language) {
        if (judging.takesForGranted(statement, language)) {
            return Attitude.ASSERTS;
        }
        return switch (statement.act()) {
            case DENIES -> Attitude.DENIES;
            case DOUBTS -> Attitude.DOUBTS;
            case ASSESSES -> statement.modality() == Modality.NEGATED ? Attitude.DOUBTS : Attitude.ASSESSES;
            case OFFERS -> Attitude.OFFERS;
            case ASKS, DEMANDS -> Attitude.ASKS;
            case ASSERTS, CONFIRMS, CORRECTS, ANNOUNCES_INTENT, PROMISES, WARNS, ALLEGES, DECLINES_TO_SAY ->
                statement.modality() == Modality.NEGATED ? Attitude.DENIES : Attitude.ASSERTS;
        };
    }

    /** Through whom it came: what the statement says, else those it is nested in; last the article's outlet. */
    private static List<String> via(Optional<Statement> statement, RootSource root, Mention mention) {
        List<String> through = new ArrayList<>();
        statement.ifPresent(found -> chain(found, mention.extraction().statements(), through, 0));
        mention.article()
                .outlet()
                .filter(outlet -> !outlet.equals(root.name()) && !through.contains(outlet))
                .ifPresent(through::add);
        return through;
    }

    private static void chain(Statement statement, List<Statement> all, List<String> through, int depth) {
        through.addAll(statement.via());
        if (statement.via().isEmpty() && statement.parent().isPresent() && depth < all.size()) {
            Statement parent = all.get(statement.parent().getAsInt());
            parent.speaker()
                    .name()
                    .or(() -> parent.speaker().words().map(Quote::text))
                    .ifPresent(through::add);
            chain(parent, all, through, depth + 1);
        }
    }
}
