package org.countersign.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.countersign.model.Agreement.Findings;
import org.countersign.model.Agreement.Found;
import org.countersign.model.ArticleId;
import org.countersign.model.Extraction;
import org.countersign.model.MentionRole;
import org.countersign.model.Reaction;
import org.countersign.model.Request;
import org.countersign.model.Undisclosed;

/** What else the articles tell of an agreement: the same thing in several of them is one finding. */
final class FindingsJoiner {

    private FindingsJoiner() {}

    /** Of an agreement's mentions in the order of publication. */
    static Findings join(List<Mention> mentions) {
        List<Mention> sorted = mentions.stream().sorted(Mention.ORDER).toList();
        return new Findings(
                join(sorted, requestsOf(sorted), FindingsJoiner::areSame).stream()
                        .sorted(Comparator.comparing(
                                found -> found.what().on().map(Object::toString).orElse("~")))
                        .toList(),
                join(sorted, mention -> reactions(mention), FindingsJoiner::areSame),
                join(sorted, mention -> undisclosed(mention), FindingsJoiner::areSame));
    }

    /** Requests name no agreement: those of an article belong to the first of its agreements. */
    private static Function<Mention, List<Request>> requestsOf(List<Mention> mentions) {
        return mention -> isFirst(mention, mentions) ? mention.extraction().requests() : List.of();
    }

    private static boolean isFirst(Mention mention, List<Mention> ofAgreement) {
        return mention.id().index() == firstMain(mention.extraction()) && ofAgreement.contains(mention);
    }

    private static int firstMain(Extraction extraction) {
        for (int i = 0; i < extraction.agreements().size(); i++) {
            if (extraction.agreements().get(i).role() != MentionRole.BACKGROUND) {
                return i;
            }
        }
        return 0;
    }

    private static List<Reaction> reactions(Mention mention) {
        return mention.extraction().reactions().stream()
                .filter(reaction -> isAbout(reaction.agreement(), mention))
                .toList();
    }

    static List<Undisclosed> undisclosed(Mention mention) {
        return mention.extraction().undisclosed().stream()
                .filter(unknown -> isAbout(unknown.agreement(), mention))
                .toList();
    }

    private static boolean isAbout(OptionalInt agreement, Mention mention) {
        return agreement.orElse(firstMain(mention.extraction())) == mention.id().index();
    }

    private static <T> List<Found<T>> join(
            List<Mention> mentions, Function<Mention, List<T>> of, BiPredicate<T, T> areSame) {
        List<Found<T>> found = new ArrayList<>();
        for (Mention mention : mentions) {
            ArticleId article = mention.article().id();
            for (T thing : of.apply(mention)) {
                int known = 0;
                while (known < found.size() && !areSame.test(found.get(known).what(), thing)) {
                    known++;
                }
                if (known == found.size()) {
                    found.add(new Found<>(thing, List.of(article)));
                } else if (!found.get(known).articles().contains(article)) {
                    List<ArticleId> articles = new ArrayList<>(found.get(known).articles());
                    articles.add(article);
                    found.set(known, new Found<>(found.get(known).what(), articles));
                }
            }
        }
        return found;
    }

    private static boolean areSame(Request one, Request other) {
        return areSame(one.by(), other.by())
                && fit(one.to(), other.to())
                && one.on().flatMap(mine -> other.on().map(mine::agreesWith)).orElse(true);
    }

    private static boolean areSame(Reaction one, Reaction other) {
        return one.stance() == other.stance() && one.about().equals(other.about()) && areSame(one.who(), other.who());
    }

    private static boolean areSame(Undisclosed one, Undisclosed other) {
        return Name.of(one.what()).key().equals(Name.of(other.what()).key()) && fit(one.by(), other.by());
    }

    private static boolean fit(Optional<String> one, Optional<String> other) {
        return one.flatMap(mine -> other.map(theirs -> areSame(mine, theirs))).orElse(true);
    }

    private static boolean areSame(String one, String other) {
        Name mine = Name.of(one);
        Name theirs = Name.of(other);
        return mine.mayBePerson(theirs) || mine.mayBeBody(theirs);
    }
}
