package org.countersign.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * All that one article says, as far as it was understood. Every quote equals the body at its span: asserted on
 * construction, always.
 *
 * @param article the article
 * @param relevant whether it is about a security or defence agreement
 * @param agreements the agreements it tells of; none where it is not relevant
 * @param statements who says what, in text order
 * @param sources where statements and documents come from, in text order
 * @param requests what was asked of whom
 * @param reactions who took it how
 * @param undisclosed what is said not to be known
 */
public record Extraction(
        Article article,
        boolean relevant,
        List<AgreementMention> agreements,
        List<Statement> statements,
        List<Source> sources,
        List<Request> requests,
        List<Reaction> reactions,
        List<Undisclosed> undisclosed) {

    public Extraction {
        agreements = List.copyOf(agreements);
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
        requests = List.copyOf(requests);
        reactions = List.copyOf(reactions);
        undisclosed = List.copyOf(undisclosed);
        agreements.forEach(agreement -> requireAnchored(article, agreement.quotes()));
        statements.forEach(statement -> requireAnchored(article, statement.quotes()));
        requireAnchored(article, sources.stream().map(Source::name));
        requests.forEach(request -> requireAnchored(article, request.evidence().stream()));
        reactions.forEach(reaction -> requireAnchored(article, reaction.evidence().stream()));
        undisclosed.forEach(unknown -> requireAnchored(article, unknown.evidence().stream()));
        requireIndexes(article.item(), agreements, statements);
        if (!relevant && !agreements.isEmpty()) {
            throw new IllegalArgumentException(article.item() + ": not relevant, yet it has agreements");
        }
    }

    /** An article of which nothing was understood but that it is about something else. */
    public static Extraction irrelevant(Article article, List<Statement> statements, List<Source> sources) {
        return new Extraction(article, false, List.of(), statements, sources, List.of(), List.of(), List.of());
    }

    private static void requireAnchored(Article article, Stream<Quote> quotes) {
        quotes.filter(quote -> !quote.holdsIn(article.body())).findFirst().ifPresent(quote -> {
            throw new IllegalArgumentException(
                    article.item() + ": '" + quote.text() + "' does not stand at " + quote.span());
        });
    }

    private static void requireIndexes(String item, List<AgreementMention> agreements, List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            OptionalInt parent = statements.get(i).parent();
            if (parent.isPresent() && (parent.getAsInt() == i || parent.getAsInt() >= statements.size())) {
                throw new IllegalArgumentException(item + ": statement " + i + " has no parent " + parent.getAsInt());
            }
            if (statements.get(i).about().stream().anyMatch(about -> about.agreement() >= agreements.size())) {
                throw new IllegalArgumentException(
                        item + ": statement " + i + " is about an agreement that is not there");
            }
        }
        for (AgreementMention agreement : agreements) {
            if (agreement.support().stream().anyMatch(s -> s.statement().orElse(-1) >= statements.size())) {
                throw new IllegalArgumentException(item + ": support refers to a statement that is not there");
            }
        }
    }
}
