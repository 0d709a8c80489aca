package org.countersign.extract.statement;

import static org.countersign.extract.statement.WordClass.CONJUNCTION;
import static org.countersign.extract.statement.WordClass.DETERMINER;
import static org.countersign.extract.statement.WordClass.PREPOSITION;
import static org.countersign.extract.statement.WordClass.PRONOUN;
import static org.countersign.extract.statement.WordClass.QUESTION;
import static org.countersign.extract.statement.WordClass.RELATIVE;
import static org.countersign.extract.statement.WordClass.SUBORDINATOR;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.lang.Actor;
import org.countersign.lang.Features.Plurality;
import org.countersign.lang.Token;
import org.countersign.lang.Upos;

/**
 * Tells which noun phrases of a headline can speak, by their own words: a tree that takes the verb for a noun has no subject,
 * and headlines have no articles.
 */
final class HeadlineSpeakers {

    private static final int LONGEST = 10;
    private static final int LONGEST_PART = 3;
    private static final int LONGEST_BODY = 5;
    private static final Set<Actor.Kind> PLACES = EnumSet.of(Actor.Kind.STATE, Actor.Kind.PLACE);

    private final Passage passage;
    private final Syntax syntax;
    private final Grammar grammar;
    private final CastIndex cast;
    private final boolean capitals;

    HeadlineSpeakers(Passage passage, CastIndex cast) {
        this.passage = passage;
        this.syntax = passage.syntax();
        this.grammar = passage.grammar();
        this.cast = cast;
        long small = IntStream.range(0, passage.size())
                .filter(i -> passage.isWord(i) && !passage.isCapitalised(i))
                .filter(i -> passage.token(i).text().length() > LONGEST_PART)
                .count();
        this.capitals = small == 0;
    }

    /** Whether these words name somebody who can be the subject of a verb of saying. */
    boolean canSpeak(Stretch words) {
        return isPlain(words) && heads(words).anyMatch(head -> isSpeaker(head) || isFinding(head));
    }

    /** The same of a label, {@code X: A}: a place before a colon tells where something happens. */
    boolean canLabel(Stretch words) {
        return isPlain(words) && heads(words).anyMatch(head -> (isSpeaker(head) && !isPlace(head)) || isFinding(head));
    }

    /** Whether it is a report, a poll: what shows something. */
    boolean isFinding(Stretch words) {
        return heads(words).anyMatch(this::isFinding);
    }

    /** The shortest noun phrase from {@code from} on that can speak and that a verb of this number can follow. */
    Optional<Stretch> leading(int from, int limit, boolean plural) {
        for (int to = from + 1; to < Math.min(limit, from + LONGEST); to++) {
            Stretch words = new Stretch(from, to);
            if (canSpeak(words) && agrees(words, plural) && looksVerb(to, plural)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private boolean looksVerb(int at, boolean plural) {
        if (grammar.isRomance()) {
            return passage.looksFinite(at);
        }
        boolean word = passage.isWord(at) && !grammar.isFunctionWord(passage.token(at));
        boolean third = passage.key(at).endsWith("s");
        return word && (plural ? !third && !passage.key(at).endsWith("ing") : third);
    }

    /** Whether a verb of this person goes with it: a name may look like a plural. */
    boolean agrees(Stretch words, boolean plural) {
        if (isJoined(words)) {
            return plural;
        }
        return heads(words).anyMatch(head -> {
            boolean several = syntax.features(head).number() == Plurality.PLURAL;
            boolean name = isName(head) || isKnown(head);
            return plural ? several && (!name || passage.key(head).endsWith("s")) : !several || name;
        });
    }

    private boolean isJoined(Stretch words) {
        for (int i = words.from() + 1; i < words.to() - 1 && !passage.is(i, PREPOSITION); i++) {
            if (passage.isComma(i) || passage.is(i, CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /** Neither a clause nor a question nor a list of more than two. */
    private boolean isPlain(Stretch words) {
        boolean opens = passage.is(words.from(), QUESTION)
                || passage.is(words.from(), PREPOSITION)
                || passage.is(words.from(), SUBORDINATOR)
                || (passage.is(words.from(), PRONOUN) && !passage.is(words.from(), DETERMINER));
        if (opens || words.to() - words.from() > LONGEST || !passage.isWord(words.to() - 1)) {
            return false;
        }
        int commas = 0;
        for (int i = words.from() + 1; i < words.to(); i++) {
            boolean verb = passage.looksFinite(i) && !isName(i);
            if (verb
                    || passage.is(i, RELATIVE)
                    || passage.is(i, SUBORDINATOR)
                    || passage.token(i).isQuote()) {
                return false;
            }
            commas += passage.isComma(i) ? 1 : 0;
        }
        return commas == 0 || (commas == 1 && words.to() - words.from() <= 2 * LONGEST_PART);
    }

    /** Where its noun can be: the last word before a preposition; in Spanish the first or, behind an adjective, the second. */
    private IntStream heads(Stretch words) {
        int end = words.from() + 1;
        while (end < words.to() && !passage.is(end, PREPOSITION)) {
            end++;
        }
        if (!grammar.isRomance()) {
            return IntStream.of(end - 1);
        }
        int first = words.from();
        while (first < end - 1
                && (passage.is(first, DETERMINER) || passage.token(first).kind() == Token.Kind.NUMBER)) {
            first++;
        }
        return IntStream.range(first, Math.min(end, first + 2));
    }

    private boolean isSpeaker(int head) {
        Token token = passage.token(head);
        if (!token.isWord() || passage.is(head, DETERMINER)) {
            return false;
        }
        return isKnown(head)
                || isPersonNoun(head)
                || passage.is(head, WordClass.COLLECTIVE)
                || isBody(head)
                || isName(head);
    }

    /** Whether the cast has it as somebody. */
    private boolean isKnown(int head) {
        return cast.at(passage.span(new Stretch(head, head + 1)))
                .filter(actor -> actor.rank().filter("document"::equals).isEmpty())
                .isPresent();
    }

    private boolean isPlace(int head) {
        boolean known = cast.at(passage.span(new Stretch(head, head + 1)))
                .filter(actor -> PLACES.contains(actor.kind()))
                .isPresent();
        boolean named = isName(head) && !isKnown(head);
        return !isPerson(head) && (known || named || passage.is(head, WordClass.COLLECTIVE));
    }

    private boolean isPerson(int head) {
        return isPersonNoun(head) || isBody(head);
    }

    /** Also {@code ex-minister}. */
    private boolean isPersonNoun(int head) {
        String key = passage.key(head);
        return grammar.isPersonNoun(key.substring(key.lastIndexOf('-') + 1))
                || grammar.isPersonNoun(syntax.lemma(head));
    }

    /** The last word of a body's name. */
    private boolean isBody(int head) {
        return IntStream.rangeClosed(Math.max(0, head - LONGEST_BODY), head)
                .anyMatch(at -> grammar.isBody(passage.tokens(), at, head + 1));
    }

    /** A capital tells a name where not every word has one, and the first only if it is no word of the language. */
    private boolean isName(int head) {
        Token token = passage.token(head);
        boolean shout =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return token.isCapitalised() && !capitals && (shout || syntax.is(head, Upos.PROPN));
    }

    private boolean isFinding(int head) {
        return passage.is(head, WordClass.FINDING)
                && (grammar.isSayingNoun(passage.token(head)) || grammar.isPaper(passage.tokens(), head));
    }
}
