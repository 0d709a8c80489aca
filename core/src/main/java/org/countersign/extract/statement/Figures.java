package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who has spoken or been the subject of a sentence so far, in text order. */
final class Figures {

    private static final int FARTHEST = 60;

    private final List<Figure> all = new ArrayList<>();

    void add(Figure figure) {
        all.add(figure);
    }

    /** The one that passes and came up last before {@code offset}. */
    Optional<Figure> last(int offset, Predicate<Figure> passes) {
        return last(offset, FARTHEST, passes);
    }

    /** The same, but among the last {@code most} that can be meant at all. */
    Optional<Figure> lastOf(int offset, int most, Predicate<Figure> canBeMeant, Predicate<Figure> passes) {
        List<Figure> seen = new ArrayList<>();
        Optional<Figure> found = last(offset, FARTHEST, one -> {
            boolean fresh = canBeMeant.test(one) && seen.stream().noneMatch(one::isSame);
            if (fresh) {
                seen.add(one);
            }
            return fresh && (seen.size() > most || passes.test(one));
        });
        return found.filter(passes);
    }

    private Optional<Figure> last(int offset, int farthest, Predicate<Figure> passes) {
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - farthest); i--) {
            if (all.get(i).offset() < offset && passes.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }
}
