package org.countersign.resolve;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.model.Article;
import org.countersign.model.Extraction;
import org.countersign.model.Language;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.RootSource;
import org.countersign.model.RootSource.Kind;
import org.countersign.model.Signatory;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;
import org.countersign.model.Speaker;
import org.countersign.model.Statement;

/** Who stands behind what an article says about an agreement. */
final class RootFinder {

    private static final Set<SourceRole> HEARSAY =
            EnumSet.of(SourceRole.ANONYMOUS, SourceRole.MEDIUM, SourceRole.DOCUMENT);
    private static final String NOBODY = "a source that is not named";
    private static final RootSource NO_OUTLET =
            new RootSource("an outlet that is not named", Kind.ANONYMOUS, Optional.empty());

    private final StateNames states;
    private final SourceRoles roles;
    private final Credit credit;
    private final LinkWords both;

    RootFinder(StateNames states, SourceRoles roles, Credit credit, LinkWords both) {
        this.both = both;
        this.states = states;
        this.roles = roles;
        this.credit = credit;
    }

    /** What an article says in its own voice comes from whom it credits, else from its outlet. */
    RootSource ownVoice(Extraction extraction) {
        Article article = extraction.article();
        return credit.of(extraction)
                .or(article::outlet)
                .map(name -> new RootSource(name, Kind.MEDIA, Optional.empty()))
                .orElse(NO_OUTLET);
    }

    /** The speaker of a statement about an agreement of these parties. */
    RootSource of(Speaker speaker, Mention mention, Circle circle) {
        String words = speaker.words().map(Quote::text).orElse("");
        if (speaker.name().isEmpty()) {
            return new RootSource(words.isBlank() ? NOBODY : words, Kind.ANONYMOUS, Optional.empty());
        }
        String name = speaker.name().get();
        Optional<String> agency = agencyMeant(name, speaker, mention.extraction());
        if (agency.isPresent()) {
            Optional<Party> state = stateOf(agency.get(), mention.article(), circle);
            return new RootSource(agency.get(), Kind.MEDIA, state);
        }
        return signatory(name, circle)
                .or(() -> partyItself(name, circle))
                .or(() -> source(name, words, mention.extraction(), circle))
                .orElseGet(() -> named(
                        byRole(name, words, mention.article(), circle),
                        mention.article().language(),
                        circle));
    }

    /** Whether it is somebody of many: {@code two officials}. */
    boolean isIndefinite(RootSource root, Article article) {
        return roles.isIndefinite(root.name(), article.language());
    }

    /** Whether a speaker who is no party only passes on what the press or unnamed people say. */
    boolean isHearsay(Statement statement, RootSource root, Mention mention) {
        Language language = mention.article().language();
        Set<SourceRole> inside = EnumSet.noneOf(SourceRole.class);
        statement.content().forEach(words -> inside.addAll(roles.in(words.text(), language)));
        Set<SourceRole> before = roles.in(before(statement, mention.article().body()), language);
        return root.kind() == Kind.NAMED
                && (inside.stream().anyMatch(HEARSAY::contains) || before.contains(SourceRole.ANONYMOUS));
    }

    /** The words of the sentence before a statement's speaker, cue and content: {@code Others, she said, speak of …}. */
    private static String before(Statement statement, String body) {
        int start =
                statement.quotes().mapToInt(words -> words.span().start()).min().orElse(0);
        int at = start;
        while (at > 0 && ".!?\n".indexOf(body.charAt(at - 1)) < 0) {
            at--;
        }
        return body.substring(at, start);
    }

    private static Optional<RootSource> signatory(String name, Circle circle) {
        Name speaker = Name.of(name);
        return circle.signatories().stream()
                .filter(signatory -> Name.of(signatory.name()).mayBePerson(speaker))
                .filter(signatory -> signatory.party().map(circle::hasParty).orElse(false))
                .map((Signatory signatory) -> new RootSource(signatory.name(), Kind.PARTY, signatory.party()))
                .findFirst();
    }

    /** An agency that is only called so means the one named last before, or the only one that the article names. */
    private Optional<String> agencyMeant(String name, Speaker speaker, Extraction extraction) {
        Language language = extraction.article().language();
        if (roles.hasProperName(name, language) || !roles.in(name, language).contains(SourceRole.MEDIUM)) {
            return Optional.empty();
        }
        int at = speaker.words().map(quote -> quote.span().start()).orElse(Integer.MAX_VALUE);
        List<Quote> agencies = agencies(extraction);
        Optional<Quote> before = states.in(name).isEmpty()
                ? agencies.stream().filter(words -> words.span().start() < at).max(Comparator.naturalOrder())
                : Optional.empty();
        return before.or(() -> only(agencies)).map(Quote::text);
    }

    /** Every agency that the article calls by its name. */
    private List<Quote> agencies(Extraction extraction) {
        Language language = extraction.article().language();
        Stream<Quote> listed = extraction.sources().stream()
                .filter(source -> source.kind() == SourceKind.AGENCY)
                .map(Source::name);
        Stream<Quote> speaking = extraction.statements().stream()
                .flatMap(statement -> statement.speaker().words().stream())
                .filter(words -> roles.in(words.text(), language).contains(SourceRole.MEDIUM));
        return Stream.concat(listed, speaking)
                .filter(words -> roles.hasProperName(words.text(), language))
                .toList();
    }

    private static Optional<Quote> only(List<Quote> agencies) {
        return agencies.stream().findFirst().filter(first -> agencies.stream()
                .allMatch(other -> Name.of(other.text()).mayBeBody(Name.of(first.text()))));
    }

    /** The minister of a party, where only one of its signatories has such an office, is that signatory. */
    private RootSource named(RootSource root, Language language, Circle circle) {
        if (root.kind() != Kind.PARTY || root.side().isEmpty() || !roles.isOfficeAlone(root.name())) {
            return root;
        }
        Set<String> stems = roles.stems(root.name());
        List<Signatory> holders = circle.signatories().stream()
                .filter(signatory -> signatory.party().equals(root.side()))
                .filter(signatory -> signatory
                        .office()
                        .filter(office -> roles.stems(office).stream().anyMatch(stems::contains))
                        .isPresent())
                .toList();
        boolean one = !holders.isEmpty()
                && !roles.isIndefinite(root.name(), language)
                && holders.stream().allMatch(holder -> Name.of(holder.name())
                        .mayBePerson(Name.of(holders.get(0).name())));
        return one ? new RootSource(holders.get(0).name(), Kind.PARTY, root.side()) : root;
    }

    private Optional<RootSource> partyItself(String name, Circle circle) {
        return states.whole(name)
                .or(() -> circle.parties().stream()
                        .filter(party -> party.code().equals(name))
                        .findFirst())
                .map(state -> circle.hasParty(state)
                        ? new RootSource(name, Kind.PARTY, Optional.of(state))
                        : new RootSource(name, Kind.NAMED, Optional.empty()));
    }

    /** A speaker that the article itself lists among its sources. */
    private Optional<RootSource> source(String name, String words, Extraction extraction, Circle circle) {
        Name speaker = Name.of(name);
        return extraction.sources().stream()
                .filter(source -> Name.of(source.name().text()).mayBeBody(speaker))
                .flatMap(source -> source(source, name, words, extraction, circle).stream())
                .findFirst();
    }

    private Optional<RootSource> source(
            Source source, String name, String words, Extraction extraction, Circle circle) {
        Language language = extraction.article().language();
        return switch (source.kind()) {
            case AGENCY, OUTLET ->
                roles.hasProperName(name, language)
                        ? Optional.of(new RootSource(
                                name, Kind.MEDIA, stateOf(name + " " + words, extraction.article(), circle)))
                        : Optional.of(new RootSource(name, Kind.ANONYMOUS, Optional.empty()));
            case INSTITUTE -> Optional.of(new RootSource(name, Kind.ANALYST, Optional.empty()));
            default -> Optional.empty();
        };
    }

    /** The party whose state a medium belongs to, where the article says that it is the state's. */
    private Optional<Party> stateOf(String words, Article article, Circle circle) {
        String around = words + " . " + Surroundings.of(words, article);
        return roles.sayStateOwned(around)
                ? states.in(around).stream().filter(circle::hasParty).findFirst()
                : Optional.empty();
    }

    private RootSource byRole(String name, String words, Article article, Circle circle) {
        Language language = article.language();
        boolean proper = roles.hasProperName(name, language);
        Set<SourceRole> own = EnumSet.noneOf(SourceRole.class);
        own.addAll(roles.in(words, language));
        own.addAll(roles.in(name, language));
        boolean nameless = own.contains(SourceRole.ANONYMOUS) || own.contains(SourceRole.OFFICER);
        if (nameless && !proper) {
            return new RootSource(name, Kind.ANONYMOUS, Optional.empty());
        }
        String around = own.isEmpty() && proper ? Surroundings.of(name, article) : "";
        own.addAll(roles.in(around, language));
        Set<Party> named = states.in(name + " . " + words + " . " + around);
        if (named.isEmpty() && !both.in(name + " . " + words, language)) {
            // an official of no state that is told is one of the place where the article was written
            named = article.heading().dateline().map(states::ofTowns).orElse(named);
            named = named.stream().anyMatch(circle::hasParty) ? named : Set.of();
        }
        Kind kind = kind(own, proper, named, circle);
        Optional<Party> side =
                kind == Kind.MEDIA ? stateOf(name + " " + words, article, circle) : side(own, named, circle);
        return new RootSource(name, kind, side);
    }

    private static Kind kind(Set<SourceRole> roles, boolean proper, Set<Party> named, Circle circle) {
        boolean foreign = !named.isEmpty() && named.stream().noneMatch(circle::hasParty);
        if (roles.contains(SourceRole.NAMED)) {
            return Kind.NAMED;
        }
        if (roles.contains(SourceRole.ANALYST)) {
            return Kind.ANALYST;
        }
        if (roles.contains(SourceRole.MEDIUM) && !roles.contains(SourceRole.OFFICIAL)) {
            return proper ? Kind.MEDIA : Kind.ANONYMOUS;
        }
        if (roles.contains(SourceRole.OFFICIAL) || roles.contains(SourceRole.OFFICER)) {
            return foreign ? Kind.NAMED : Kind.PARTY;
        }
        if (roles.contains(SourceRole.STATEMENT) && !named.isEmpty()) {
            return foreign ? Kind.NAMED : Kind.PARTY;
        }
        if (roles.contains(SourceRole.DOCUMENT) || roles.contains(SourceRole.STATEMENT)) {
            return Kind.DOCUMENT;
        }
        return proper ? Kind.NAMED : Kind.ANONYMOUS;
    }

    private static Optional<Party> side(Set<SourceRole> roles, Set<Party> named, Circle circle) {
        boolean speaksForAState = roles.contains(SourceRole.OFFICIAL)
                || roles.contains(SourceRole.OFFICER)
                || roles.contains(SourceRole.STATEMENT);
        List<Party> sides = named.stream().filter(circle::hasParty).toList();
        boolean clear = sides.size() == 1 && !roles.contains(SourceRole.NAMED);
        return clear && speaksForAState ? Optional.of(sides.get(0)) : Optional.empty();
    }
}
