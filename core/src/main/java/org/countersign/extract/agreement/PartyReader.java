package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.countersign.extract.agreement.StateMark.Link;
import org.countersign.model.Party;

/** Reads which states a passage binds together around a paper or a word of a stage. */
final class PartyReader {

    private static final int SAID = 5;
    private static final int LISTED = 4;
    private static final int LIKELY = 3;
    private static final int NAMED = 2;
    private static final int GUESS = 1;
    private static final int TOUCH = 4;

    private final DealLexicon lexicon;

    PartyReader(DealLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The parties of a passage.
     *
     * @param passage the passage
     * @param anchor the paper or the word of a stage
     * @param staged whether the passage gives a stage to it
     */
    Optional<Pairing> pairing(Passage passage, Mark<?> anchor, boolean staged) {
        List<StateMark> states = passage.states();
        return between(states)
                .or(() -> with(passage, states, anchor))
                .or(() -> listed(passage, states))
                .or(() -> dealt(states, anchor))
                .or(() -> named(states, staged))
                .or(() -> single(states));
    }

    private static Optional<Pairing> between(List<StateMark> states) {
        return complete(states.stream().filter(s -> s.link() == Link.BETWEEN).toList(), SAID);
    }

    /** {@code Norland … with Sudria}: what stands before is the other party. */
    private Optional<Pairing> with(Passage passage, List<StateMark> states, Mark<?> anchor) {
        List<StateMark> partners = partners(passage, states);
        if (partners.isEmpty()) {
            return Optional.empty();
        }
        Optional<StateMark> subject = states.stream()
                .filter(s -> s.link().strength() == NAMED && isOther(s, partners))
                .min((a, b) -> Integer.compare(rank(a, anchor), rank(b, anchor)));
        List<StateMark> all = new ArrayList<>(partners);
        subject.ifPresent(all::add);
        return subject.isPresent()
                ? complete(all, SAID)
                : Optional.of(new Pairing(parties(partners), partners.size() > 1 ? NAMED : LIKELY));
    }

    /** The first state after {@code with}, and those that are joined to it. */
    private List<StateMark> partners(Passage passage, List<StateMark> states) {
        List<StateMark> partners = new ArrayList<>();
        for (StateMark state : states) {
            boolean with = state.link() == Link.WITH;
            if (with && (partners.isEmpty() || isJoined(passage, partners.get(partners.size() - 1), state))) {
                partners.add(state);
            }
        }
        return partners;
    }

    private static int rank(StateMark state, Mark<?> anchor) {
        int distance = state.mark().distance(anchor);
        return state.mark().before(anchor) ? distance : distance + 100;
    }

    private static boolean isOther(StateMark state, List<StateMark> partners) {
        return partners.stream().noneMatch(partner -> partner.party().equals(state.party()));
    }

    /** {@code Norland and Sudria}. */
    private Optional<Pairing> listed(Passage passage, List<StateMark> states) {
        List<StateMark> list = new ArrayList<>();
        for (int i = 1; i < states.size(); i++) {
            StateMark first = states.get(i - 1);
            StateMark second = states.get(i);
            if (isJoined(passage, first, second) && first.link().strength() > 0) {
                if (list.isEmpty()) {
                    list.add(first);
                }
                list.add(second);
            } else if (!list.isEmpty()) {
                break;
            }
        }
        return complete(list, LISTED);
    }

    private boolean isJoined(Passage passage, StateMark first, StateMark second) {
        int gap = second.from() - first.to();
        if (gap < 1 || gap > 3 || second.link() == Link.VENUE || second.link() == Link.MODIFIER) {
            return false;
        }
        boolean joined = lexicon.is(passage.tokens(), first.to(), "and")
                || passage.tokens().get(first.to()).is(",")
                || passage.tokens().get(first.to()).is("-");
        return joined;
    }

    /** An adjective at the paper itself is a party: {@code Norland's Sudrian defence pact}. */
    private static Optional<Pairing> dealt(List<StateMark> states, Mark<?> anchor) {
        List<StateMark> near = states.stream()
                .filter(s -> s.link().strength() == NAMED
                        || (s.link() == Link.MODIFIER && s.mark().distance(anchor) <= TOUCH))
                .toList();
        boolean adjective = near.stream().anyMatch(s -> s.link() == Link.MODIFIER);
        return adjective ? complete(near, LIKELY) : Optional.empty();
    }

    private static Optional<Pairing> named(List<StateMark> states, boolean staged) {
        List<StateMark> strong =
                states.stream().filter(s -> s.link().strength() >= NAMED).toList();
        long officials = strong.stream().filter(s -> s.link() != Link.PLAIN).count();
        List<StateMark> two = firstTwo(strong);
        boolean clear = parties(strong).size() == two.size();
        return complete(two, !clear ? GUESS : officials > 1 ? LISTED : NAMED).or(() -> target(states, strong, staged));
    }

    private static List<StateMark> firstTwo(List<StateMark> states) {
        List<StateMark> two = new ArrayList<>();
        for (StateMark state : states) {
            if (two.size() < 2 && isOther(state, two)) {
                two.add(state);
            }
        }
        return two;
    }

    private static Optional<Pairing> target(List<StateMark> states, List<StateMark> strong, boolean staged) {
        List<StateMark> all = new ArrayList<>(strong);
        states.stream().filter(s -> s.link() == Link.TARGET).forEach(all::add);
        return complete(all, staged ? LIKELY : NAMED);
    }

    private static Optional<Pairing> single(List<StateMark> states) {
        return states.stream()
                .filter(s -> s.link().strength() >= NAMED)
                .findFirst()
                .or(() -> states.stream().filter(s -> s.link() == Link.MODIFIER).findFirst())
                .or(() -> states.stream().filter(s -> s.link() == Link.EMBASSY).findFirst())
                .map(state -> new Pairing(parties(List.of(state)), GUESS));
    }

    private static Optional<Pairing> complete(List<StateMark> states, int weight) {
        SortedSet<Party> parties = parties(states);
        return parties.size() > 1 ? Optional.of(new Pairing(parties, weight)) : Optional.empty();
    }

    private static SortedSet<Party> parties(List<StateMark> states) {
        SortedSet<Party> parties = new TreeSet<>();
        states.forEach(state -> parties.add(state.party()));
        return parties;
    }
}
