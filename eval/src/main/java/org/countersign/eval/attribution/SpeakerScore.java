package org.countersign.eval.attribution;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.eval.score.ListedWords;
import org.countersign.eval.score.Tally;
import org.countersign.eval.score.Words;

/** Scores, of the statements found, who the speaker is and what the speaker does by saying it. */
final class SpeakerScore {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final double ENOUGH = 0.5;

    private final String text;

    SpeakerScore(String text) {
        this.text = text;
    }

    AttributionFigures score(List<Attribution> gold, List<Attribution> predicted) {
        List<Attribution> left = new ArrayList<>(predicted);
        AttributionFigures figures = AttributionFigures.NONE;
        for (Attribution told : gold) {
            Optional<Attribution> found = closest(told, left);
            found.ifPresent(left::remove);
            figures = figures.plus(found.map(one -> compare(told, one)).orElse(AttributionFigures.NONE));
        }
        return figures;
    }

    private static AttributionFigures compare(Attribution gold, Attribution predicted) {
        Tally named = gold.speaker()
                .map(speaker -> Tally.one(shareName(speaker, predicted.speaker().orElse(""))))
                .orElse(Tally.NONE);
        Tally act = gold.act()
                .map(told -> Tally.one(predicted.act().filter(told::equals).isPresent()))
                .orElse(Tally.NONE);
        return AttributionFigures.ofOne(named, gold.implicit() ? named : Tally.NONE, act);
    }

    /** The first of those whose content shares most with it, if that is enough. */
    private Optional<Attribution> closest(Attribution gold, List<Attribution> left) {
        Words content = content(gold);
        double best = 0;
        Optional<Attribution> closest = Optional.empty();
        for (Attribution each : left) {
            double overlap = content.overlap(content(each));
            if (overlap > best) {
                best = overlap;
                closest = Optional.of(each);
            }
        }
        return best >= ENOUGH ? closest : Optional.empty();
    }

    private Words content(Attribution attribution) {
        return words(attribution.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" ")));
    }

    private static boolean shareName(String gold, String predicted) {
        Set<String> common = new HashSet<>(words(gold).list());
        common.retainAll(words(predicted).list());
        return common.stream().anyMatch(word -> !ListedWords.SPEAKERS.hold(word));
    }

    /** With their accents, unlike {@link Words#of}. */
    private static Words words(String text) {
        return new Words(WORD.matcher(UCharacter.foldCase(text, true))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
