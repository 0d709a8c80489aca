package org.countersign.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.countersign.model.AgreementMention;
import org.countersign.model.Article;
import org.countersign.model.Extraction;
import org.countersign.model.MentionId;
import org.countersign.model.MentionRole;
import org.countersign.model.PartialDate;

/**
 * One agreement mention with the article that has it.
 *
 * @param id its name
 * @param extraction all that the article says
 * @param told the agreement as the article tells of it
 * @param traits what it is compared by
 */
record Mention(MentionId id, Extraction extraction, AgreementMention told, Traits traits) {

    /** The order that everything here is computed in: by date of publication, undated last, then article, then index. */
    static final Comparator<Mention> ORDER = Comparator.comparing(
                    (Mention mention) -> mention.published().orElse(LocalDate.MAX))
            .thenComparing(Mention::id);

    /** The mention with this index. */
    static Mention of(Extraction extraction, int index) {
        AgreementMention told = extraction.agreements().get(index);
        return new Mention(
                new MentionId(extraction.article().id(), index),
                extraction,
                told,
                Traits.of(told, extraction.article().published()));
    }

    Article article() {
        return extraction.article();
    }

    Optional<LocalDate> published() {
        return article().published();
    }

    boolean isBackground() {
        return told.role() == MentionRole.BACKGROUND;
    }

    /** When it was or is to be signed, as far as the article tells. */
    Optional<PartialDate> signature() {
        return traits.signature();
    }

    /** Days between the two in the news: between their days of publication or signature, whichever are closest. */
    Optional<Long> daysFrom(Mention other) {
        Optional<LocalDate> mine = published().or(() -> signature().map(PartialDate::earliest));
        Optional<LocalDate> theirs =
                other.published().or(() -> other.signature().map(PartialDate::earliest));
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        long between = days(mine.get(), theirs.get());
        long toTheirs = other.signature()
                .map(date -> gap(PartialDate.of(mine.get()), date))
                .orElse(between);
        long toMine =
                signature().map(date -> gap(PartialDate.of(theirs.get()), date)).orElse(between);
        return Optional.of(Math.min(between, Math.min(toTheirs, toMine)));
    }

    /** Days that lie between two dates at least; 0 where they can mean the same day. */
    static long gap(PartialDate one, PartialDate other) {
        if (one.agreesWith(other)) {
            return 0;
        }
        return one.latest().isBefore(other.earliest())
                ? days(one.latest(), other.earliest())
                : days(other.latest(), one.earliest());
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.abs(ChronoUnit.DAYS.between(from, to));
    }
}
