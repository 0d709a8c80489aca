package org.countersign.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.lang.Actor.Kind;
import org.countersign.lang.Actor.Mention;
import org.countersign.lang.Nominal.Range;
import org.countersign.model.Party;
import org.countersign.model.Span;

/** Gathers the mentions of an article into actors: the same name, or a part of a person's, is the same actor. */
final class CastBuilder {

    private final String body;
    private final List<Draft> drafts = new ArrayList<>();

    CastBuilder(String body) {
        this.body = body;
    }

    /** Takes in a phrase of a sentence. An office without a name is kept as an actor of its own. */
    void add(Nominal nominal, List<Token> tokens) {
        Mention mention = new Mention(span(nominal.name(), tokens), span(nominal.whole(), tokens));
        Optional<String> office =
                nominal.office().map(range -> span(range, tokens).of(body));
        boolean named = nominal.isNamed();
        Draft draft = find(nominal, mention, named).orElseGet(() -> {
            Draft fresh = new Draft(nominal.kind(), named);
            drafts.add(fresh);
            return fresh;
        });
        draft.take(mention, mention.name().of(body), nominal, office);
    }

    /** A part of the name of a person already known. */
    void addShortForm(Span span) {
        Set<String> words = words(span.of(body));
        drafts.stream()
                .filter(draft -> draft.kind == Kind.PERSON
                        && draft.named
                        && draft.words().containsAll(words))
                .filter(draft -> words.size() > 1 || draft.mayStandAlone(span.of(body)))
                .findFirst()
                .ifPresent(draft -> draft.mentions.add(new Mention(span, span)));
    }

    /** Whether {@code next} goes on with the name of a known person that {@code first} belongs to. */
    boolean continuesName(Token first, Token next) {
        return next.isWord()
                && drafts.stream()
                        .anyMatch(draft -> draft.kind == Kind.PERSON
                                && draft.named
                                && draft.words().contains(fold(first.text()))
                                && draft.words().contains(fold(next.text())));
    }

    /**
     * The cast.
     *
     * @param home the state that the article is written in
     */
    Cast build(Optional<Party> home) {
        List<Actor> actors = drafts.stream()
                .map(Draft::actor)
                .sorted(Comparator.comparing(actor -> actor.mentions().get(0).phrase()))
                .toList();
        return new Cast(actors, home);
    }

    private Optional<Draft> find(Nominal nominal, Mention mention, boolean named) {
        String text = mention.name().of(body);
        Set<String> words = words(text);
        return drafts.stream()
                .filter(draft -> draft.kind == nominal.kind() && draft.named == named)
                .filter(draft -> switch (nominal.kind()) {
                    case STATE, PLACE ->
                        draft.party.equals(nominal.party())
                                && (nominal.kind() == Kind.STATE
                                        || draft.words().equals(words));
                    case PERSON ->
                        named
                                ? samePerson(draft.words(), words)
                                : draft.rank.equals(nominal.rank()) && draft.party.equals(nominal.party());
                    case ORGANISATION -> draft.party.equals(nominal.party());
                    case BODY, AGENCY, OUTLET, INSTITUTE -> draft.words().equals(words);
                })
                .findFirst();
    }

    /** One name holds the other, and they share more than a first name. */
    private static boolean samePerson(Set<String> known, Set<String> words) {
        return known.containsAll(words) || words.containsAll(known);
    }

    private static Span span(Range range, List<Token> tokens) {
        return new Span(
                tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(Arrays.asList(fold(text).split("[^\\p{L}\\p{N}'-]+")));
    }

    private static String fold(String text) {
        return LostAccents.without(text.toLowerCase(Locale.ROOT))
                .replace('\u2019', '\'')
                .replace('\u0131', 'i');
    }

    /** An actor in the making. */
    private static final class Draft {
        private final Kind kind;
        private final boolean named;
        private final TreeSet<Mention> mentions =
                new TreeSet<>(Comparator.comparing(Mention::phrase).thenComparing(Mention::name));
        private Optional<Party> party = Optional.empty();
        private Optional<String> office = Optional.empty();
        private Optional<String> rank = Optional.empty();
        private String fullest = "";
        private Set<String> words = Set.of();

        private Draft(Kind kind, boolean named) {
            this.kind = kind;
            this.named = named;
        }

        private void take(Mention mention, String name, Nominal nominal, Optional<String> officeWords) {
            mentions.add(mention);
            boolean ownName = kind == Kind.STATE && nominal.rank().equals(Optional.of("name"));
            fullest = (kind == Kind.STATE ? fullest.isEmpty() || ownName : name.length() > fullest.length())
                    ? name
                    : fullest;
            words = CastBuilder.words(fullest);
            party = party.or(nominal::party);
            boolean vague = rank.isEmpty()
                    || rank.get().equals("counterpart")
                    || rank.get().equals("minister");
            if (vague && nominal.rank().isPresent()) {
                rank = nominal.rank();
                office = officeWords.or(() -> office);
            }
        }

        private Set<String> words() {
            return words;
        }

        /** A surname may stand for a person, a first name may not. */
        private boolean mayStandAlone(String word) {
            List<String> all = List.copyOf(words());
            return all.size() == 1 || all.indexOf(fold(word)) > 0;
        }

        private Actor actor() {
            return new Actor(fullest, kind, party, office, rank, List.copyOf(mentions));
        }
    }
}
