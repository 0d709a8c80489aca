package org.countersign.eval.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.eval.score.Miss;
import org.countersign.model.Span;

/** Tells what in a document's statements is not as gold has it. */
final class SpanMisses {

    private static final int SHOWN = 160;

    private final AttributionDocument document;
    private final SpanScore score;

    SpanMisses(AttributionDocument document, Scope scope) {
        this.document = document;
        this.score = new SpanScore(document.text(), scope);
    }

    List<Miss> find(List<Attribution> allPredicted) {
        SpanMatch match = score.match(document.gold(), allPredicted);
        Set<Attribution> missed = new HashSet<>(match.gold());
        Set<Attribution> wrong = new HashSet<>(match.predicted());
        List<Miss> misses = new ArrayList<>();
        for (SpanMatch.Both both : match.pairs()) {
            missed.remove(both.gold());
            wrong.remove(both.predicted());
            if (!score.speakerRight(both)) {
                misses.add(miss("speaker", shown(both.gold()), shown(both.predicted())));
            }
        }
        match.gold().stream().filter(missed::contains).forEach(told -> misses.add(miss("missed", shown(told), "")));
        match.predicted().stream()
                .filter(wrong::contains)
                .forEach(found -> misses.add(miss("wrong", "", shown(found))));
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
