package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.extract.agreement.DealLexicon.StateWord;
import org.countersign.lang.Actor;
import org.countersign.lang.DateReader;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Party;
import org.countersign.model.Span;

/** Marks the words of the lexicons in an article. Linear in the length of the text. */
final class Scanner {

    private static final int OPENING = 2;

    private final DealLexicon lexicon;
    private final DateReader dates;
    private final StateMarker stateMarker;

    Scanner(DealLexicon lexicon, DateReader dates) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.stateMarker = new StateMarker(lexicon);
    }

    Scan scan(Reading reading) {
        Set<String> known = known(reading);
        List<MarkedSentence> sentences = new ArrayList<>();
        Quotation quotation = new Quotation();
        for (Sentence sentence : reading.sentences()) {
            List<Token> tokens = sentence.tokens();
            sentences.add(new MarkedSentence(
                    sentences.size(),
                    sentence,
                    quotation.quoted(sentence),
                    new MarkedSentence.Words(
                            marks(lexicon.instruments(), tokens),
                            marks(lexicon.statuses(), tokens),
                            marks(lexicon.sectors(), tokens)),
                    states(reading, tokens, known),
                    dates.in(tokens)));
        }
        return new Scan(reading, sentences, homes(reading, sentences));
    }

    /** No place is named inside a person's name. */
    private List<StateMark> states(Reading reading, List<Token> tokens, Set<String> known) {
        return stateMarker.marks(tokens, known).stream()
                .filter(state ->
                        !state.isPlace() || !isInName(reading, state.mark().span()))
                .toList();
    }

    private static boolean isInName(Reading reading, Span place) {
        return reading.cast().actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .flatMap(actor -> actor.mentions().stream())
                .map(Actor.Mention::name)
                .anyMatch(name -> name.contains(place) && name.length() > place.length());
    }

    static <T> List<Mark<T>> marks(PhraseTable<T> table, List<Token> tokens) {
        return table.in(tokens).stream()
                .map(match -> new Mark<>(match.from(), match.to(), match.span(tokens), match.meaning()))
                .toList();
    }

    /** States that the article names by a name or adjective which no other state has. */
    private Set<String> known(Reading reading) {
        return reading.sentences().stream()
                .flatMap(sentence -> lexicon.states().in(sentence.tokens()).stream())
                .filter(match -> match.meanings().stream()
                                .map(StateWord::code)
                                .distinct()
                                .count()
                        == 1)
                .filter(match -> match.meaning().kind() != StateWord.Kind.CITY)
                .map(match -> match.meaning().code())
                .collect(Collectors.toSet());
    }

    private List<Party> homes(Reading reading, List<MarkedSentence> sentences) {
        Stream<StateMark> dateline = sentences.stream()
                .filter(sentence -> sentence.zone() == Sentence.Zone.DATELINE)
                .flatMap(sentence -> sentence.states().stream())
                .filter(StateMark::isPlace);
        Stream<StateMark> outlet = reading.article().outlet().stream()
                .flatMap(name -> stateMarker.marks(lexicon.states().tokens(name), Set.of()).stream());
        Stream<StateMark> opening = sentences.stream()
                .filter(sentence -> sentence.isTitle() || sentence.isText())
                .limit(OPENING)
                .flatMap(sentence -> sentence.states().stream());
        List<StateMark> named = opening.toList();
        List<Party> strong = named.stream()
                .filter(state -> state.link().strength() > 0)
                .map(StateMark::party)
                .distinct()
                .toList();
        Stream<StateMark> written = dateline.filter(place -> strong.size() < 2 || isNamed(place.party(), sentences));
        return Stream.of(written, outlet, named.stream())
                .flatMap(marks -> marks)
                .map(StateMark::party)
                .distinct()
                .toList();
    }

    /** Whether the text names the state: a reporter abroad writes from one that it does not. */
    private static boolean isNamed(Party party, List<MarkedSentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.isText() || sentence.isTitle())
                .flatMap(sentence -> sentence.states().stream())
                .anyMatch(state -> state.party().equals(party));
    }

    /** Follows quotation marks through a paragraph. */
    private static final class Quotation {
        private boolean open;
        private int paragraph = -1;

        List<Boolean> quoted(Sentence sentence) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                open = false;
            }
            List<Boolean> quoted = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (token.isQuote()) {
                    open = token.kind() == Token.Kind.OPENING_QUOTE || (token.kind() == Token.Kind.QUOTE && !open);
                }
                quoted.add(open && !token.isQuote());
            }
            return quoted;
        }
    }
}
