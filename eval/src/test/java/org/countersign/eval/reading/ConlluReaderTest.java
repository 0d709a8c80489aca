package org.countersign.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConlluReaderTest {

    @Test
    void rangesNamesAndEmptyNodesAreKnown() {
        String text = """
                # text = Sale del puerto
                1	Sale	_	VERB	_	_	0	root	_	_
                1.1	nadie	_	_	_	_	_	_	_	_
                2-3	del	_	_	_	_	_	_	_	NE=B-LOC
                2	de	_	ADP	_	_	4	case	_	_
                3	el	_	DET	_	_	4	det:def	_	_
                4	puerto	_	NOUN	_	_	1	obl	_	SpaceAfter=No|NE=I-LOC
                """;
        ConlluSentence sentence = Conllu.read(text).get(0);
        assertThat(sentence.text()).isEqualTo("Sale del puerto");
        assertThat(Conllu.shown(sentence)).isEqualTo("Sale/VERB/0/root de/ADP/4/case el/DET/4/det puerto/NOUN/1/obl");
        assertThat(sentence.tokens()).extracting(ConlluSentence.Surface::form).containsExactly("Sale", "del", "puerto");
        assertThat(sentence.names())
                .containsExactly(new ConlluSentence.NameTag(1, "B-LOC"), new ConlluSentence.NameTag(3, "I-LOC"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 Quay _; quay.conllu:1: expected 10 columns, got 3",
                "2 Quay _ X _ _ 0 root _ _; quay.conllu:1: word 2 follows word 0",
                "1 Quay _ X _ _ _ root _ _; quay.conllu:1: a head is a number, got '_'",
                "2-3 Quay _ _ _ _ _ _ _ _; quay.conllu:1: range 2-3 does not follow word 0",
                "1 Quay _ X _ _ 5 dep _ _; quay.conllu:2: head 5 of word 1 is no word"
            })
    void whatIsNotCoNLLUIsNamedWithItsLine(String line, String message) {
        assertThatThrownBy(() -> Conllu.read(line.replace(' ', '\t') + "\n\n")).hasMessage(message);
    }
}
