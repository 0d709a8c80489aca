package org.countersign.eval.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is said of one document, by gold or by the extractors. Of the parts that may be absent gold has only those that
 * somebody annotated; only these are scored.
 *
 * @param id the document's name: its file without folder and ending
 * @param relevant whether it is about a security or defence agreement
 * @param agreements those that are its news; not those in the background
 * @param statements who says what, pieces of one statement joined
 * @param sources names of media, documents, bodies that something comes from
 * @param requests who asked whom
 * @param reactions who took it how
 */
public record Answers(
        String id,
        boolean relevant,
        List<Dealing> agreements,
        Optional<List<Said>> statements,
        Optional<List<String>> sources,
        Optional<List<Asked>> requests,
        Optional<List<Taken>> reactions) {

    public Answers {
        agreements = List.copyOf(agreements);
        statements = statements.map(List::copyOf);
        sources = sources.map(List::copyOf);
        requests = requests.map(List::copyOf);
        reactions = reactions.map(List::copyOf);
    }

    /** Nothing was said of this document. */
    public static Answers none(String id) {
        return new Answers(
                id, false, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * An agreement.
     *
     * @param parties who is in it
     * @param values of its fields, in the order given
     */
    public record Dealing(Set<String> parties, Map<AgreementField, List<Value>> values) {

        public Dealing {
            parties = Set.copyOf(parties);
            values = Map.copyOf(values);
        }

        List<Value> values(AgreementField field) {
            return values.getOrDefault(field, List.of());
        }

        /** Parties in both, over parties in either. */
        double shared(Dealing other) {
            long common = parties.stream().filter(other.parties::contains).count();
            return (double) common / Math.max(parties.size() + other.parties.size() - common, 1);
        }
    }

    /**
     * A statement.
     *
     * @param speaker the words for the speaker, or the name where there are none
     * @param name who that is
     * @param content all pieces, joined by blanks
     * @param parent index of the statement that it is nested in
     * @param inTitle whether all of its content stands in the title
     */
    public record Said(String speaker, String name, String content, OptionalInt parent, boolean inTitle) {

        Words speakerAndName() {
            return Words.of(speaker + " " + name);
        }
    }

    /**
     * A request.
     *
     * @param by who asked
     * @param to who was asked
     */
    public record Asked(String by, String to) {

        boolean same(Asked other) {
            return Words.of(by).share(Words.of(other.by)) && Words.of(to).share(Words.of(other.to));
        }
    }

    /**
     * A reaction.
     *
     * @param who whose
     * @param stance its kind
     */
    public record Taken(String who, String stance) {

        boolean same(Taken other) {
            return stance.equals(other.stance) && Words.of(who).share(Words.of(other.who));
        }
    }
}
