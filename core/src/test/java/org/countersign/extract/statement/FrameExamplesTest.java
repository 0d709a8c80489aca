package org.countersign.extract.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.Reading;
import org.countersign.lang.Word;
import org.countersign.model.Quote;
import org.countersign.model.Span;
import org.countersign.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every lemma of the cue lexicons is found in its own example. */
class FrameExamplesTest {

    private static final SurfaceStatementFinder FINDER = new SurfaceStatementFinder();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt"})
    void everyVerbReportsInItsExample(String iso) {
        assertThat(wrongVerbs(iso)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt"})
    void everyNounReportsInItsExample(String iso) {
        assertThat(wrongNouns(iso)).isEmpty();
    }

    /** Rows whose verb does not report in its example, or reports though it is silent. */
    static List<String> wrongVerbs(String iso) {
        Map<String, Set<String>> forms = LexiconTable.load(iso, "cue-verb").rows().stream()
                .collect(groupingBy(cells -> cells.get(1), mapping(cells -> cells.get(0), toSet())));
        return LexiconTable.load(iso, "frame").rows().stream()
                .filter(cells -> {
                    boolean split = cells.get(1).contains("op:");
                    String lemma =
                            iso.equals("en") ? cells.get(0) : cells.get(0).replaceFirst("(?<=r)-?se(?= |$)", "");
                    List<String> words = List.of(lemma.split(" ", -1));
                    Set<String> known = forms.getOrDefault(cells.get(0), Set.of());
                    boolean cue = isCue(iso, cells.get(4), split ? words.subList(0, 1) : words, known);
                    return cue == cells.get(3).equals("silent");
                })
                .map(cells -> cells.get(0) + ": " + cells.get(4))
                .toList();
    }

    /** Rows whose noun does not report in its example, or without a complement stands in no content. */
    static List<String> wrongNouns(String iso) {
        return LexiconTable.load(iso, "frame-noun").rows().stream()
                .filter(cells -> cells.get(3).equals("-")
                        ? !isClaimed(iso, cells.get(4), cells.get(1))
                        : !isCue(iso, cells.get(4), List.of(cells.get(1)), Set.of(cells.get(0))))
                .map(cells -> cells.get(0) + ": " + cells.get(4))
                .toList();
    }

    private static boolean isClaimed(String iso, String example, String lemma) {
        Reading reading = Readings.read(iso, example);
        List<Span> contents =
                FINDER.find(reading).stream().map(Statement::contentSpan).toList();
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.tree().words().stream())
                .filter(word -> word.lemma().equals(lemma))
                .anyMatch(word -> contents.stream().anyMatch(content -> content.contains(word.span())));
    }

    /** Whether all words of a lemma, or one of its forms, stand in the cue of one statement. */
    private static boolean isCue(String iso, String example, List<String> lemma, Set<String> forms) {
        Reading reading = Readings.read(iso, example);
        List<Word> words = reading.sentences().stream()
                .flatMap(sentence -> sentence.tree().words().stream())
                .toList();
        return FINDER.find(reading).stream()
                .flatMap(statement -> statement.cue().stream())
                .anyMatch(cue -> forms.contains(cue.text()) || holds(cue, lemma, words));
    }

    private static boolean holds(Quote cue, List<String> lemma, List<Word> words) {
        return lemma.stream()
                .allMatch(part -> List.of(cue.text().split(" ", -1)).contains(part)
                        || words.stream()
                                .filter(word -> cue.span().contains(word.span()))
                                .anyMatch(word -> isCalled(word, part)));
    }

    /** {@code convencida} agrees where a lexicon has {@code convencido}. */
    private static boolean isCalled(Word word, String part) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return word.lemma().equals(part) || form.replaceFirst("[oa]s?$", "").equals(part.replaceFirst("[oa]s?$", ""));
    }
}
