package org.countersign.resolve;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;
import org.countersign.model.ArticleId;
import org.countersign.model.Claim;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.MentionId;
import org.countersign.model.Party;

/** The agreements that a set of articles comes to, and ways to find one of them. Immutable, thread-safe. */
public final class Resolution {

    private final Map<AgreementId, Agreement> agreements = new LinkedHashMap<>();
    private final Map<String, AgreementId> names = new TreeMap<>();
    private final Map<ArticleId, Extraction> extractions;
    private final Map<AgreementId, Set<String>> words = new LinkedHashMap<>();

    Resolution(List<Agreement> agreements, List<Extraction> extractions, StateNames states) {
        this.extractions = extractions.stream()
                .collect(toMap(extraction -> extraction.article().id(), extraction -> extraction, (a, b) -> a));
        for (Agreement agreement : agreements) {
            this.agreements.put(agreement.id(), agreement);
            names.put(agreement.id().value(), agreement.id());
            agreement.mentions().forEach(mention -> names.putIfAbsent(name(mention), agreement.id()));
            words.put(agreement.id(), words(agreement, states));
        }
    }

    private String name(MentionId mention) {
        Extraction extraction = Objects.requireNonNull(extractions.get(mention.article()));
        return AgreementId.of(extraction.agreements().get(mention.index()).parties(), mention)
                .value();
    }

    private Set<String> words(Agreement agreement, StateNames states) {
        Stream<String> sides = agreement.parties().stream()
                .flatMap((Party party) -> Stream.concat(Stream.of(party.code()), states.namesOf(party).stream()));
        Stream<String> claims = agreement.claims().stream()
                .filter(claim -> claim.field() != Field.PARTIES)
                .map(Claim::value);
        Stream<String> news = articles(agreement).stream()
                .map(Extraction::article)
                .flatMap(article -> Stream.concat(
                        article.title().stream(), article.published().stream().map(Object::toString)));
        Set<String> all = new TreeSet<>();
        Stream.of(sides, claims, news).flatMap(text -> text).forEach(text -> all.addAll(split(text)));
        return all;
    }

    private static List<String> split(String text) {
        return Name.of(text.replace('-', ' ').replace("'s ", " ")).words();
    }

    /** All of them, by id. */
    public List<Agreement> agreements() {
        return List.copyOf(agreements.values());
    }

    /** What an article says, if it is one of those that were resolved. */
    public Optional<Extraction> extraction(ArticleId article) {
        return Optional.ofNullable(extractions.get(article));
    }

    /** The extractions of an agreement's articles, by date of publication, then id. */
    public List<Extraction> articles(Agreement agreement) {
        return agreement.mentions().stream()
                .map(mention -> Objects.requireNonNull(extractions.get(mention.article())))
                .distinct()
                .sorted(Resolver.ORDER)
                .toList();
    }

    /** The agreement with this name: its own or that of any of its mentions. */
    public Optional<Agreement> find(AgreementId id) {
        return Optional.ofNullable(names.get(id.value())).map(agreements::get);
    }

    /**
     * What a user may mean: an id, the beginning of one or of an article's digits, else words in any language (parties,
     * kind of paper, place, year, title). Those that fit best, best first; several where the words leave it open.
     */
    public List<Agreement> find(String query) {
        String asked = query.strip().toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return List.of();
        }
        Optional<Agreement> exact = find(new AgreementId(asked));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        boolean digits = isDigits(asked);
        List<Agreement> begun = names.entrySet().stream()
                .filter(name -> name.getKey().startsWith(asked)
                        || (digits && name.getKey().contains("-" + asked)))
                .map(name -> Objects.requireNonNull(agreements.get(name.getValue())))
                .distinct()
                .toList();
        return begun.isEmpty() ? byWords(split(query)) : begun;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> Character.digit(c, 16) >= 0)
                && text.chars().anyMatch(Character::isDigit)
                && text.length() > 4;
    }

    private List<Agreement> byWords(List<String> asked) {
        Map<AgreementId, Long> hits = new LinkedHashMap<>();
        words.forEach((id, known) -> hits.put(
                id,
                asked.stream()
                        .filter(word -> known.stream().anyMatch(other -> other.startsWith(word)))
                        .count()));
        long most = hits.values().stream().mapToLong(Long::longValue).max().orElse(0);
        if (most == 0 || 2 * most < asked.size()) {
            return List.of();
        }
        List<Agreement> found = new ArrayList<>();
        hits.forEach((id, count) -> {
            if (count == most) {
                found.add(Objects.requireNonNull(agreements.get(id)));
            }
        });
        found.sort(Comparator.comparing(
                        (Agreement agreement) -> -agreement.mentions().size())
                .thenComparing(Agreement::id));
        return found;
    }
}
