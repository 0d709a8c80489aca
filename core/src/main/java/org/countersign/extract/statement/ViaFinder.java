package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.PREPOSITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the media through which something reached the article: told, quoting, holding the paper. */
final class ViaFinder {

    private final Passage passage;
    private final NounPhrases phrases;
    private final Voices voices;

    ViaFinder(Passage passage, NounPhrases phrases, Voices voices) {
        this.passage = passage;
        this.phrases = phrases;
        this.voices = voices;
    }

    /** The media named between a verb and {@code until}: {@code told the Courier}, {@code dijo a Radio Sol}. */
    List<Stretch> behind(VerbCue cue, int until) {
        List<Stretch> found = new ArrayList<>();
        int end = Math.min(until, passage.size());
        int at = phrases.afterMoments(cue.to());
        boolean told = cue.sense().takes("n") || cue.sense().lemma().equals("tell");
        Optional<Stretch> addressee = told && at < end ? phrases.startingAt(at) : Optional.empty();
        addressee.filter(voices::isMedium).ifPresent(found::add);
        found.addAll(joined(addressee.map(Stretch::to).orElse(at), end));
        return found;
    }

    /** The media named behind a preposition: {@code quoted by IONA}, {@code seen by the Courier}. */
    List<Stretch> joined(int from, int to) {
        List<Stretch> found = new ArrayList<>();
        int at = from;
        while (at < Math.min(to, passage.size())) {
            boolean access = passage.is(at, PREPOSITION) || passage.key(at).equals("acceso");
            Optional<Stretch> phrase = access
                    ? phrases.startingAt(at + 1).filter(isAgent(at) ? voices::isMedium : voices::isCalledMedium)
                    : Optional.empty();
            phrase.ifPresent(found::add);
            at = phrase.map(Stretch::to).orElse(at + 1);
        }
        return found;
    }

    /** Behind {@code by}, {@code to} and their like a bare name is enough. */
    private boolean isAgent(int at) {
        return switch (passage.key(at)) {
            case "by", "to", "por", "a", "acceso" -> true;
            default -> false;
        };
    }
}
