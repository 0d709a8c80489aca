package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.model.About;
import org.countersign.model.AgreementMention;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Statement;
import org.countersign.model.Status;
import org.countersign.model.Support;

/** Links each statement to the fields of agreements that its content speaks of, and tells which of them it denies. */
final class AboutLinker {

    private final Polarity polarity;
    private final Naming naming;

    AboutLinker(DealLexicon lexicon) {
        this.polarity = new Polarity(lexicon);
        this.naming = new Naming(lexicon);
    }

    List<Statement> link(Background background, List<AgreementMention> agreements) {
        List<Statement> linked = new ArrayList<>();
        for (int i = 0; i < background.statements().size(); i++) {
            linked.add(linked(i, background, agreements));
        }
        return linked;
    }

    private Statement linked(int index, Background background, List<AgreementMention> agreements) {
        Statement statement = background.statements().get(index);
        Links links = new Links();
        for (int i = 0; i < agreements.size(); i++) {
            for (Support support : agreements.get(i).support()) {
                boolean here = support.statement().orElse(-1) == index;
                if (here && support.field() != Field.PARTIES && support.field() != Field.INSTRUMENT) {
                    boolean denied = isDenied(support, statement, background);
                    links.add(new About(i, support.field(), support.value(), denied));
                }
            }
        }
        for (Quote piece : statement.content()) {
            OptionalInt deal = background.dealAt(piece.span());
            if (deal.isPresent()) {
                papers(deal.getAsInt(), agreements, piece, statement, background)
                        .forEach(links::add);
            }
        }
        return statement.about(links.all());
    }

    /** What one statement speaks of: once each; denied if it denies it once. */
    private static final class Links {
        private final Map<About, Boolean> denied = new LinkedHashMap<>();

        void add(About about) {
            denied.merge(
                    new About(about.agreement(), about.field(), about.value()), about.denied(), Boolean::logicalOr);
        }

        List<About> all() {
            List<About> all = new ArrayList<>();
            denied.forEach((about, no) -> all.add(new About(about.agreement(), about.field(), about.value(), no)));
            return all;
        }
    }

    private boolean isDenied(Support support, Statement statement, Background background) {
        boolean part = support.field() == Field.ITEMS || support.field() == Field.SECTORS;
        if (!part) {
            return Polarity.denies(statement) && !support.value().equals(Status.DENIED.code());
        }
        Span words = support.quote().span();
        return background.sentences(words).stream()
                .filter(sentence -> sentence.sentence().span().contains(words))
                .findFirst()
                .map(sentence -> isDenied(statement, sentence, mark(sentence, words), piece(statement, words)))
                .orElse(Polarity.denies(statement));
    }

    private boolean isDenied(Statement statement, MarkedSentence sentence, Mark<?> mark, Span piece) {
        Mark<Span> tokens = mark(sentence, piece);
        return polarity.isDenied(statement, sentence, mark, tokens.from(), tokens.to());
    }

    private static Span piece(Statement statement, Span words) {
        return statement.content().stream()
                .map(Quote::span)
                .filter(span -> span.contains(words))
                .findFirst()
                .orElse(words);
    }

    /** The tokens of a sentence that stand in a span of the body. */
    private static Mark<Span> mark(MarkedSentence sentence, Span span) {
        int from = 0;
        while (from < sentence.size() - 1 && sentence.tokens().get(from).start() < span.start()) {
            from++;
        }
        int to = sentence.size();
        while (to > from + 1 && sentence.tokens().get(to - 1).end() > span.end()) {
            to--;
        }
        return new Mark<>(from, to, span, span);
    }

    /** The kinds of paper that a piece of a statement names, those that it takes back included. */
    private List<About> papers(
            int deal, List<AgreementMention> agreements, Quote piece, Statement statement, Background background) {
        List<About> about = new ArrayList<>();
        Instrument known = agreements.get(deal).instrument();
        for (MarkedSentence sentence : background.sentences(piece.span())) {
            for (Mark<InstrumentWord> mark : sentence.words().instruments()) {
                if (piece.span().contains(mark.span()) && isClaim(sentence, mark, statement, known)) {
                    boolean denied = isDenied(statement, sentence, mark, piece.span());
                    String kind = mark.meaning().instrument().code();
                    about.add(new About(deal, Field.INSTRUMENT, kind, denied));
                }
            }
        }
        return about;
    }

    /** Whether a statement says of the deal's paper that it is of this kind, or not. */
    private boolean isClaim(MarkedSentence sentence, Mark<InstrumentWord> mark, Statement statement, Instrument known) {
        if (mark.meaning().generic() || naming.isOther(sentence.tokens(), mark, 0)) {
            return false;
        }
        boolean same = mark.meaning().instrument() == known;
        return !naming.pointsBack(sentence.tokens(), mark) || (same && tells(statement));
    }

    private static boolean tells(Statement statement) {
        return switch (statement.act()) {
            case ASSERTS, CONFIRMS, CORRECTS, ANNOUNCES_INTENT, PROMISES, WARNS, ASSESSES, ALLEGES -> true;
            case DENIES, DECLINES_TO_SAY, DEMANDS, ASKS, OFFERS, DOUBTS -> false;
        };
    }
}
