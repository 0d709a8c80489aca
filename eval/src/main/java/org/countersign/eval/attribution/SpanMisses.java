package org.countersign.eval.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.eval.score.Miss;
import org.countersign.eval.score.Pairing;
import org.countersign.model.Span;

/** Tells what in a document's statements is not as gold has it. */
final class SpanMisses {

    private static final int SHOWN = 160;

    private final AttributionDocument document;
    private final SpanScore score;

    SpanMisses(AttributionDocument document) {
        this.document = document;
        this.score = new SpanScore(document.text());
    }

    List<Miss> find(List<Attribution> allPredicted) {
        List<Attribution> gold = score.withWords(document.gold());
        List<Attribution> predicted = score.withWords(allPredicted);
        Set<Attribution> missed = new HashSet<>(gold);
        Set<Attribution> wrong = new HashSet<>(predicted);
        List<Miss> misses = new ArrayList<>();
        for (Pairing.Pair pair : score.close(gold, predicted)) {
            Attribution told = gold.get(pair.gold());
            Attribution found = predicted.get(pair.predicted());
            missed.remove(told);
            wrong.remove(found);
            if (!score.speakerRight(told, found)) {
                misses.add(miss("speaker", shown(told), shown(found)));
            }
        }
        gold.stream().filter(missed::contains).forEach(told -> misses.add(miss("missed", shown(told), "")));
        predicted.stream().filter(wrong::contains).forEach(found -> misses.add(miss("wrong", "", shown(found))));
        return misses;
    }

    private Miss miss(String what, String gold, String predicted) {
        return new Miss(document.name(), what, gold, predicted);
    }

    private String shown(Attribution attribution) {
        String content = words(attribution.content());
        return "[" + words(attribution.source()) + "] " + attribution.speaker().orElse("?") + ": "
                + content.substring(0, Math.min(SHOWN, content.length()));
    }

    private String words(List<Span> spans) {
        return spans.stream()
                .map(span -> span.of(document.text()).replace('\n', ' '))
                .collect(Collectors.joining(" … "));
    }
}
