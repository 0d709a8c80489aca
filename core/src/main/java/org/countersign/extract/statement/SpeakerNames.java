package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.lang.Actor;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;
import org.countersign.model.Quote;
import org.countersign.model.Speaker;

/** Tells who a subject is: the fullest name that the article gives, or for a pronoun whoever spoke last. */
final class SpeakerNames {

    private final Reading reading;
    private final Grammar grammar;
    private final Map<String, String> fullest = new HashMap<>();
    private Optional<String> lastSpeaker = Optional.empty();
    private Optional<String> lastPerson = Optional.empty();

    SpeakerNames(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
        reading.sentences().stream()
                .filter(sentence -> sentence.zone() != Sentence.Zone.FURNITURE)
                .forEach(this::gather);
    }

    /** Remembers runs of capitalised words by their last word. */
    private void gather(Sentence sentence) {
        List<Token> run = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.isCapitalised() && !grammar.isFunctionWord(token)) {
                run.add(token);
            } else {
                keep(run);
            }
        }
        keep(run);
    }

    private void keep(List<Token> run) {
        if (run.size() > 1 && run.size() <= 4) {
            Token last = run.get(run.size() - 1);
            String name = reading.body().substring(run.get(0).start(), last.end());
            fullest.merge(last.key(), name, (a, b) -> a.length() >= b.length() ? a : b);
        }
        run.clear();
    }

    /** The speaker of a statement; statements must be asked for in text order of their cues. */
    Speaker speaker(Draft draft, Passage passage) {
        Optional<Stretch> words = draft.subject().words();
        if (!draft.subject().isOwn()) {
            Optional<String> name =
                    words.flatMap(stretch -> name(stretch, passage)).or(() -> lastSpeaker);
            remember(name);
            return new Speaker(Optional.empty(), name, true);
        }
        Optional<String> name = name(words.orElseThrow(), passage);
        remember(name);
        return new Speaker(Optional.of(Quote.of(reading.body(), passage.span(words.orElseThrow()))), name, false);
    }

    private void remember(Optional<String> name) {
        if (name.isPresent()) {
            lastSpeaker = name;
            if (fullest.containsValue(name.get())) {
                lastPerson = name;
            }
        }
    }

    private Optional<String> name(Stretch words, Passage passage) {
        if (words.to() - words.from() == 1 && passage.is(words.from(), WordClass.PRONOUN)) {
            return lastPerson.or(() -> lastSpeaker);
        }
        Optional<Actor> actor = reading.cast().at(passage.span(words));
        if (actor.isPresent() && actor.get().kind() == Actor.Kind.PERSON) {
            return Optional.of(actor.get().name());
        }
        Token last = passage.token(words.to() - 1);
        if (last.isCapitalised() && fullest.containsKey(last.key())) {
            return Optional.of(fullest.get(last.key()));
        }
        return Optional.of(passage.span(words).of(reading.body()));
    }
}
