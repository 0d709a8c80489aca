package org.countersign.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.countersign.model.Party;
import org.countersign.model.RootSource;
import org.countersign.model.RootSource.Kind;

/** Who is who among the root sources of one agreement: every form of a name leads to one root. */
final class RootRegister {

    private static final Comparator<RootSource> ORDER = Comparator.comparing(RootSource::kind)
            .thenComparing(RootSource::name)
            .thenComparing(root -> root.side().map(Party::code).orElse(""));

    private final Map<RootSource, RootSource> canonical = new HashMap<>();

    /**
     * @param roots as the articles name them
     * @param indefinite those of them that are somebody of many: the same as nobody else
     */
    RootRegister(Collection<RootSource> roots, Set<RootSource> indefinite, SourceRoles roles) {
        List<RootSource> sorted = roots.stream().distinct().sorted(ORDER).toList();
        List<Known> known = sorted.stream()
                .map(root ->
                        new Known(root, Name.of(root.name()), roles.bodyKey(root.name()), indefinite.contains(root)))
                .toList();
        Groups groups = new Groups(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (areSame(known.get(i), known.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        for (List<Integer> group : groups.all()) {
            List<RootSource> same = group.stream().map(sorted::get).toList();
            RootSource best = best(same);
            same.forEach(root -> canonical.put(root, best));
        }
    }

    /** The one root that this form stands for. */
    RootSource of(RootSource root) {
        return Objects.requireNonNull(canonical.get(root), root::name);
    }

    /** A root with what it is compared by. */
    private record Known(RootSource root, Name name, Optional<String> body, boolean indefinite) {}

    private static boolean areSame(Known one, Known other) {
        if (one.indefinite() || other.indefinite()) {
            return false;
        }
        Kind mine = one.root().kind();
        Kind theirs = other.root().kind();
        if (mine == Kind.ANONYMOUS || theirs == Kind.ANONYMOUS || contradictSide(one.root(), other.root())) {
            return false;
        }
        if ((mine == Kind.MEDIA) != (theirs == Kind.MEDIA)) {
            return false;
        }
        if (mine == Kind.MEDIA) {
            return one.name().mayBeBody(other.name());
        }
        if (mine == Kind.ANALYST && theirs == Kind.ANALYST) {
            return one.name().mayBeBody(other.name()) || one.name().mayBePerson(other.name());
        }
        if (mine == Kind.DOCUMENT || theirs == Kind.DOCUMENT) {
            return one.name().key().equals(other.name().key());
        }
        boolean sameBody = one.root().side().isPresent()
                && one.root().side().equals(other.root().side())
                && one.body().isPresent()
                && one.body().equals(other.body());
        return sameBody || one.name().mayBePerson(other.name());
    }

    private static boolean contradictSide(RootSource one, RootSource other) {
        return one.side().isPresent() && other.side().isPresent() && !one.side().equals(other.side());
    }

    /** The fullest name, the most telling kind. */
    private static RootSource best(List<RootSource> same) {
        boolean medium = same.get(0).kind() == Kind.MEDIA;
        Comparator<String> fuller =
                Comparator.comparingInt(form -> Name.of(form).words().size());
        String name = same.stream()
                .map(RootSource::name)
                // a medium is known by its short name: "IRNA", not "the state news agency IRNA"
                .max((medium ? fuller.reversed() : fuller).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Kind kind = same.stream()
                .map(RootSource::kind)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Optional<Party> side =
                same.stream().flatMap(root -> root.side().stream()).min(Comparator.naturalOrder());
        return new RootSource(name, kind, side);
    }
}
