package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.lang.syntax.SyntaxModel;
import org.countersign.model.Language;

/** What a language must have to be read; tells in sentences what one lacks. */
final class LanguageContract {

    private static final int MONTHS = 12;
    private static final int WEEKDAYS = 7;
    private static final int NUMBERS = 20;

    private static final List<Need> LEXICONS = List.of(
            new Need("abbreviation", "abbreviations, without which full stops end sentences that go on"),
            new Need("body", "nouns and names of bodies, needed to tell who is named"),
            new Need("compound-prefix", "beginnings that stay in one word with what follows, needed to part compounds"),
            new Need("continuing-word", "words like 'and', needed to tell a stray full stop"),
            new Need("date-word", "small words around dates, needed for dates"),
            new Need("ending", "regular endings, needed for the lemmas of unknown words"),
            new Need("frequent-word", "frequent words, needed to part words that lost the blank between them"),
            new Need("function-word", "function words, by which the language of a text is told"),
            new Need("furniture", "openings of lines that are not text, needed to leave them out"),
            new Need("lemma", "lemmas of closed classes, needed where the dictionary has others than the treebanks"),
            new Need("measure", "units that stick to their number, needed to part 40km"),
            new Need("medium-word", "words for newspapers and stations, needed to tell media from people"),
            new Need("month", "months of the year, needed for datelines"),
            new Need("name-clue", "words in and around names, needed to tell what a name names"),
            new Need("name-word", "small words in and around names, needed to tell where a name ends"),
            new Need("number-word", "words for numbers, needed for amounts"),
            new Need("office", "titles and offices, needed to know people by"),
            new Need("relative-date", "phrases like 'last week', needed for dates"),
            new Need("small-word", "words of the closed classes, needed to tell where a sentence begins"),
            new Need("state-name", "names of states and of who belongs to them, needed to tell states"),
            new Need("treebank", "treebanks, from which its syntax model is learnt"),
            new Need("unit", "currencies, needed for amounts"),
            new Need("weekday", "days of the week, needed for dates"));

    private final Language language;

    LanguageContract(Language language) {
        this.language = language;
    }

    /** A sentence for each thing that this language lacks. */
    List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        LEXICONS.stream().filter(Predicate.not(this::has)).forEach(need -> lacks.add(missing(need)));
        if (lacks.isEmpty()) {
            holes().forEach(lacks::add);
        }
        refusal(() -> Dictionary.load(language)).ifPresent(lacks::add);
        refusal(() -> SyntaxModel.load(language, Dictionary.load(language))).ifPresent(lacks::add);
        refusal(() -> WordSplitter.of(language)).ifPresent(lacks::add);
        return lacks;
    }

    /** What the program says where it cannot do without; a missing lexicon is told above. */
    private static Optional<String> refusal(Runnable load) {
        try {
            load.run();
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.ofNullable(e.getMessage()).filter(reason -> !reason.startsWith("lang/"));
        }
    }

    private boolean has(Need need) {
        return LanguageContract.class.getClassLoader().getResource(path(need.lexicon())) != null;
    }

    private String path(String lexicon) {
        return "lang/" + language + "/" + lexicon + ".tsv";
    }

    private String missing(Need need) {
        return language + ": " + path(need.lexicon()) + " is missing: " + need.what();
    }

    private Stream<String> holes() {
        Set<String> states = LexiconTable.load("all", "state").rows().stream()
                .map(cells -> cells.get(0))
                .collect(Collectors.toSet());
        return Stream.of(
                        without("month", "number", numbers(1, MONTHS)),
                        without("weekday", "number", numbers(1, WEEKDAYS)),
                        without("number-word", "value", numbers(0, NUMBERS)),
                        without("state-name", "iso3", states))
                .flatMap(List::stream);
    }

    private static Set<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).collect(Collectors.toSet());
    }

    private List<String> without(String lexicon, String column, Set<String> values) {
        LexiconTable table = LexiconTable.load(language.iso(), lexicon);
        Set<String> has = table.rows().stream()
                .map(cells -> cells.get(table.column(column)))
                .collect(Collectors.toSet());
        return values.stream()
                .filter(Predicate.not(has::contains))
                .sorted()
                .map(value -> language + ": " + path(lexicon) + " has no row whose " + column + " is " + value)
                .toList();
    }

    /**
     * A lexicon that reading cannot do without.
     *
     * @param lexicon its name
     * @param what it is and what for
     */
    private record Need(String lexicon, String what) {}
}
