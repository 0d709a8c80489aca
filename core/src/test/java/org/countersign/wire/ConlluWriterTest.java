package org.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.countersign.lang.Features;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.TextReader;
import org.countersign.lang.Token;
import org.countersign.lang.Tree;
import org.countersign.lang.Upos;
import org.countersign.lang.Word;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.RawBytes;
import org.countersign.model.Span;
import org.junit.jupiter.api.Test;

final class ConlluWriterTest {

    private final TextReader reader = new TextReader();

    @Test
    void aTokenOfSeveralWordsIsARangeLine() {
        Reading whole = reader.read(article("Salió  del puerto."));
        assertThat(new ConlluWriter().text(withWords(whole)).lines())
                .containsExactly(
                        "# newdoc id = in/quay.txt",
                        "# newpar",
                        "# sent_id = in_quay.txt-s1",
                        "# zone = text",
                        "# text = Salió del puerto.",
                        row("1 Salió salir VERB _ Mood=Ind 0 root _ start_char=0|end_char=5"),
                        row("2-3 del _ _ _ _ _ _ _ start_char=7|end_char=10"),
                        row("2 de de ADP _ _ 4 case _ _"),
                        row("3 el el DET _ _ 4 det _ _"),
                        row("4 puerto puerto NOUN _ _ 1 obl _ SpaceAfter=No|start_char=11|end_char=17"),
                        row("5 . . PUNCT _ _ 1 punct _ SpaceAfter=No|start_char=17|end_char=18"),
                        "");
    }

    @Test
    void whatAnApostropheTiesIsInTheRangeLineToo() {
        assertThat(new ConlluWriter()
                        .text(reader.read(article("It isn't.", Language.ENGLISH)))
                        .lines()
                        .filter(line -> line.matches("[0-9].*"))
                        .map(line -> line.replaceAll("\t.*\t", " ")))
                .containsExactly(
                        "1 start_char=0|end_char=2",
                        "2-3 SpaceAfter=No|start_char=3|end_char=8",
                        "2 _",
                        "3 _",
                        "4 SpaceAfter=No|start_char=8|end_char=9");
    }

    @Test
    void aNamesTokensAreTagged() {
        assertThat(new ConlluWriter()
                        .text(reader.read(article("It went from New Zealand's port to Lima.", Language.ENGLISH)))
                        .lines()
                        .filter(line -> line.contains("NE="))
                        .map(line -> line.replaceAll("^[-0-9]+\t([^\t]+)\t.*(NE=.*)", "$1 $2")))
                .containsExactly("New NE=B-LOC", "Zealand's NE=I-LOC", "Lima NE=B-LOC");
    }

    @Test
    void everyCharacterThatIsNotBlankIsInTheTokens() {
        String body = "«Quay», dijo;\u00A0\u2014 12.500 a\u0007b …\n\nFin\t\uD83D\uDEA2";
        String forms = new ConlluWriter()
                .text(reader.read(article(body)))
                .lines()
                .filter(line -> line.matches("[0-9].*"))
                .map(line -> line.split("\t", -1)[1])
                .reduce("", String::concat);
        assertThat(forms).isEqualTo(body.replaceAll("[\\s\\p{Z}]", ""));
    }

    private static Article article(String body) {
        return article(body, Language.SPANISH);
    }

    private static Article article(String body, Language language) {
        return new Article(
                RawBytes.of(body.getBytes(StandardCharsets.UTF_8)).id(),
                "in/quay.txt",
                Optional.empty(),
                Article.Heading.NONE,
                Optional.empty(),
                language,
                body);
    }

    private static Reading withWords(Reading reading) {
        Sentence old = reading.sentences().get(0);
        List<Token> tokens = old.tokens();
        Features past = new Features(
                Features.Person.NONE,
                Features.Plurality.NONE,
                Features.Tense.NONE,
                Features.Mood.INDICATIVE,
                Features.VerbForm.NONE);
        Span del = tokens.get(1).span();
        Tree tree = new Tree(List.of(
                new Word(tokens.get(0).span(), "Salió", 0, Upos.VERB, "salir", past, Tree.ROOT, "root"),
                new Word(del, "de", 1, Upos.ADP, "de", Features.NONE, 3, "case"),
                new Word(del, "el", 1, Upos.DET, "el", Features.NONE, 3, "det"),
                new Word(tokens.get(2).span(), "puerto", 2, Upos.NOUN, "puerto", Features.NONE, 0, "obl"),
                new Word(tokens.get(3).span(), ".", 3, Upos.PUNCT, ".", Features.NONE, 0, "punct")));
        Sentence parsed = new Sentence(old.span(), old.paragraph(), old.zone(), tokens, tree);
        return new Reading(reading.article(), List.of(parsed), reading.names(), reading.cast());
    }

    private static String row(String cells) {
        return cells.replace(' ', '\t');
    }
}
