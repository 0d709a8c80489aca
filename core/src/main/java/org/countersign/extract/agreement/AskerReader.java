package org.countersign.extract.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.lang.Actor;
import org.countersign.lang.Cast;
import org.countersign.lang.Token;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/** Reads who asks: the subject of a verb of asking or sending, as an actor or a noun phrase. */
final class AskerReader {

    private static final int LONGEST = 12;
    private static final Set<String> BEFORE_VERB = Set.of("have", "adverb", "clitic", "be", "modal", "time");
    private static final Set<String> RELATIVE = Set.of("relative");
    private static final Set<String> PRONOUN = Set.of("pronoun", "neuter");
    private static final Set<String> BREAK =
            Set.of("relative", "subordinator", "complementizer", "pronoun", "finite", "modal", "be", "have");
    private static final Set<String> OPENER = Set.of("preposition", "conjunction", "adverb", "time");
    private static final Set<String> DANGLING = Set.of("preposition", "relative", "conjunction", "determiner");
    private static final Set<String> ARTICLE = Set.of("definite", "determiner");
    private static final Set<String> VOICELESS = Set.of("document");

    private final FindingLexicon words;

    AskerReader(FindingLexicon words) {
        this.words = words;
    }

    /** The name under which a statement's speaker asks; empty where its words are no name or noun phrase. */
    Optional<String> of(Background background, Statement statement) {
        Optional<String> name = statement.speaker().name().map(AskerReader::withoutClause);
        Optional<Span> at = statement.speaker().words().map(quote -> quote.span());
        List<Token> tokens = at.map(background::sentences).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(sentence -> sentence.tokens().stream()
                        .filter(token -> at.get().contains(token.span()))
                        .toList())
                .orElse(List.of());
        return words.isOf(tokens, tokens.size() - 1, DANGLING) && !words.isOf(tokens, tokens.size() - 1, RELATIVE)
                ? Optional.empty()
                : name;
    }

    /** {@code Norland, which} is Norland. */
    private static String withoutClause(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : name;
    }

    /** The subject of the verb that starts at token {@code verb}. */
    Optional<String> of(Background background, Passage passage, int verb) {
        List<Token> tokens = passage.tokens();
        int end = verb;
        while (end > passage.from()
                && (words.isOf(tokens, end - 1, BEFORE_VERB) || isDated(passage, end - 1))
                && !words.isOf(tokens, end - 1, PRONOUN)) {
            end--;
        }
        if (end == passage.from() || words.isOf(tokens, end - 1, PRONOUN)) {
            boolean relative = end > passage.from() && words.isOf(tokens, end - 1, RELATIVE);
            return relative ? lastBefore(background, passage, end) : voice(background, passage, verb);
        }
        int start = end;
        while (start > passage.from() && end - start < LONGEST && isInside(tokens, start - 1)) {
            start--;
        }
        if (start == end) {
            return tokens.get(end - 1).is(",") || !words.isOf(tokens, end - 1, RELATIVE)
                    ? first(background, passage, end).or(() -> voice(background, passage, verb))
                    : lastBefore(background, passage, end);
        }
        return phrase(background, passage, start, end);
    }

    private static boolean isDated(Passage passage, int at) {
        return passage.dates().stream().anyMatch(date -> date.from() <= at && at < date.to());
    }

    private boolean isInside(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return (token.isWord() || token.kind() == Token.Kind.NUMBER) && !words.isOf(tokens, at, BREAK);
    }

    /** The actor that a noun phrase begins with, else the phrase without its article. */
    private Optional<String> phrase(Background background, Passage passage, int from, int to) {
        List<Token> tokens = passage.tokens();
        int start = undated(passage, from, to);
        if (start == to) {
            return voice(background, passage, to);
        }
        if (words.isOf(tokens, start, OPENER)) {
            return first(background, passage, to);
        }
        Span span = passage.sentence().span(start, to);
        Cast cast = background.scan().reading().cast();
        int opening = span.start();
        return cast.actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.PLACE && speaks(actor))
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(mention -> span.contains(mention.name())
                                && (actor.kind() == Actor.Kind.PERSON
                                        ? mention.phrase().end() == span.end()
                                        : mention.phrase().start() <= opening
                                                && mention.phrase().end() >= span.end())))
                .findFirst()
                .map(Actor::name)
                .or(() -> Optional.of(
                        background.scan().quote(noArticle(passage, start, to)).text()));
    }

    private static int undated(Passage passage, int from, int to) {
        int start = from;
        while (start < to && isDated(passage, start)) {
            start++;
        }
        return start;
    }

    private Span noArticle(Passage passage, int start, int to) {
        boolean article = start + 1 < to && words.isOf(passage.tokens(), start, ARTICLE);
        return passage.sentence().span(article ? start + 1 : start, to);
    }

    /** Whose words the verb stands in. */
    private static Optional<String> voice(Background background, Passage passage, int verb) {
        int at = Math.min(verb, passage.to() - 1);
        return background.voices().statementAt(passage.tokens().get(at).span()).flatMap(statement -> statement
                .speaker()
                .name());
    }

    private static Optional<String> first(Background background, Passage passage, int end) {
        return before(background, passage, end)
                .filter(actor -> actor.kind() != Actor.Kind.STATE)
                .map(Actor::name)
                .findFirst();
    }

    private static Optional<String> lastBefore(Background background, Passage passage, int end) {
        return before(background, passage, end).map(Actor::name).reduce((one, other) -> other);
    }

    /** Who is named before this token, in text order. */
    private static Stream<Actor> before(Background background, Passage passage, int end) {
        record Place(int start, Actor actor) {}
        if (end <= passage.from()) {
            return Stream.empty();
        }
        Span reach = passage.sentence().span(passage.from(), end);
        return background.scan().reading().cast().actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.PLACE && speaks(actor))
                .flatMap(actor -> actor.mentions().stream()
                        .filter(mention -> reach.contains(mention.name()))
                        .map(mention -> new Place(mention.name().start(), actor)))
                .sorted(Comparator.comparingInt(Place::start))
                .map(Place::actor);
    }

    private static boolean speaks(Actor actor) {
        return actor.rank().filter(VOICELESS::contains).isEmpty();
    }
}
