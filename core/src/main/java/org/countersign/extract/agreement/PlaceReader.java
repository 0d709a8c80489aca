package org.countersign.extract.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.extract.agreement.StateMark.Link;
import org.countersign.model.Field;
import org.countersign.model.Place;
import org.countersign.model.Status;
import org.countersign.model.Support;

/** Reads where a deal was or is to be signed: the place nearest to the word that tells of the signature. */
final class PlaceReader {

    private static final int REACH = 16;

    Optional<Told<Place>> read(List<Stage> stages, Voices voices) {
        return stages.stream()
                .filter(PlaceReader::isSignature)
                .flatMap(stage -> venue(stage).stream())
                .findFirst()
                .map(mark -> told(mark, voices));
    }

    private static boolean isSignature(Stage stage) {
        return stage.status() == Status.SIGNED
                || stage.status() == Status.RENEWED
                || stage.status() == Status.TO_BE_SIGNED;
    }

    private static Optional<StateMark> venue(Stage stage) {
        return stage.passage().states().stream()
                .filter(state -> state.link() == Link.VENUE && state.isPlace())
                .filter(state -> state.mark().distance(stage.word()) <= REACH)
                .min(Comparator.comparingInt(state -> state.mark().distance(stage.word())));
    }

    private static Told<Place> told(StateMark mark, Voices voices) {
        String body = voices.words(mark.mark().span());
        Place place = new Place(body, Optional.of(mark.party()));
        Support name = voices.support(Field.PLACE, body, mark.mark().span());
        Support country = voices.support(
                Field.PLACE_COUNTRY, mark.party().code(), mark.mark().span());
        return new Told<>(place, List.of(name, country));
    }
}
