package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.model.Quote;
import org.countersign.model.Statement;
import org.countersign.model.Undisclosed;

/** Reads what of an agreement is said not to be known, published or told. */
final class GapReader {

    private final FindingLexicon words;

    GapReader(FindingLexicon words) {
        this.words = words;
    }

    List<Undisclosed> read(Background background) {
        List<Undisclosed> gaps = new ArrayList<>();
        for (MarkedSentence sentence : background.scan().telling()) {
            if (sentence.isText()) {
                gap(background, sentence).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private Optional<Undisclosed> gap(Background background, MarkedSentence sentence) {
        Optional<Mark<String>> gap =
                Scanner.marks(words.gaps(), sentence.tokens()).stream().findFirst();
        Optional<Mark<String>> matter = gap.flatMap(mark -> Scanner.marks(words.matters(), sentence.tokens()).stream()
                .min(Comparator.comparingInt(other -> other.distance(mark))));
        boolean paper = !sentence.words().instruments().isEmpty();
        if (gap.isEmpty() || (matter.isEmpty() && !paper)) {
            return Optional.empty();
        }
        Passage passage = Passage.whole(sentence);
        OptionalInt statement = background.voices().at(gap.get().span());
        Optional<String> by = statement.isPresent()
                ? Optional.of(background.statements().get(statement.getAsInt())).flatMap(GapReader::speaker)
                : Optional.empty();
        String what = matter.map(Mark::meaning)
                .orElseGet(() -> background.scan().quote(gap.get().span()).text());
        Quote evidence = background.scan().quote(passage.clause());
        return Optional.of(new Undisclosed(what, background.dealAt(passage.span()), by, statement, List.of(evidence)));
    }

    private static Optional<String> speaker(Statement statement) {
        return statement.speaker().name();
    }
}
