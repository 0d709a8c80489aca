package org.countersign.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.model.Party;
import org.countersign.model.RootSource;
import org.countersign.model.RootSource.Kind;

/** Who is who among the root sources of one agreement: every form of a name leads to one root. */
final class RootRegister {

    private static final Comparator<RootSource> ORDER = Comparator.comparing(RootSource::kind)
            .thenComparing(RootSource::name)
            .thenComparing(root -> root.side().map(Party::code).orElse(""));

    private final SourceRoles roles;
    private final Map<RootSource, RootSource> canonical = new HashMap<>();

    RootRegister(Collection<RootSource> roots, SourceRoles roles) {
        this.roles = roles;
        List<RootSource> sorted = roots.stream().distinct().sorted(ORDER).toList();
        Groups groups = new Groups(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (areSame(sorted.get(i), sorted.get(j))) {
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

    private boolean areSame(RootSource one, RootSource other) {
        if (one.kind() == Kind.ANONYMOUS || other.kind() == Kind.ANONYMOUS || contradictSide(one, other)) {
            return false;
        }
        Name mine = Name.of(one.name());
        Name theirs = Name.of(other.name());
        if (isMedium(one) != isMedium(other)) {
            return false;
        }
        if (isMedium(one) || (one.kind() == Kind.ANALYST && other.kind() == Kind.ANALYST)) {
            return mine.mayBeBody(theirs) || (one.kind() == Kind.ANALYST && mine.mayBePerson(theirs));
        }
        return (one.kind() == Kind.DOCUMENT || other.kind() == Kind.DOCUMENT)
                ? mine.key().equals(theirs.key())
                : mine.mayBePerson(theirs) || areSameBody(one, other);
    }

    private boolean areSameBody(RootSource one, RootSource other) {
        Optional<String> key = roles.bodyKey(one.name());
        return one.side().isPresent()
                && one.side().equals(other.side())
                && key.isPresent()
                && key.equals(roles.bodyKey(other.name()));
    }

    private static boolean isMedium(RootSource root) {
        return root.kind() == Kind.MEDIA;
    }

    private static boolean contradictSide(RootSource one, RootSource other) {
        return one.side().isPresent() && other.side().isPresent() && !one.side().equals(other.side());
    }

    /** The fullest name, the most telling kind. */
    private static RootSource best(List<RootSource> same) {
        String name = same.stream()
                .map(RootSource::name)
                .max(Comparator.comparingInt(
                                (String form) -> Name.of(form).words().size())
                        .thenComparing(Comparator.reverseOrder()))
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
