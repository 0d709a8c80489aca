package org.countersign.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countersign.model.Language;
import org.countersign.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishVerbsTest {

    private static final Lookup LOOKUP = Dictionary.load(Language.ENGLISH).lookup();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They/PRON/2/nsubj signed/VERB/0/root | Fin",
                "It/PRON/3/nsubj was/AUX/3/aux signed/VERB/0/root | Part",
                "They/PRON/2/nsubj sign/VERB/0/root | Fin",
                "They/PRON/3/nsubj will/AUX/3/aux sign/VERB/0/root | Inf",
                "It/PRON/4/nsubj will/AUX/4/aux be/AUX/4/aux signed/VERB/0/root | Part",
                "pact/NOUN/0/root signed/VERB/1/acl | Part",
                "They/PRON/2/nsubj want/VERB/0/root to/PART/4/mark sign/VERB/2/xcomp | Inf",
                "They/PRON/3/nsubj had/AUX/3/aux met/VERB/0/root and/CCONJ/5/cc signed/VERB/3/conj | Part",
                "Sign/VERB/0/root | Fin"
            })
    void theLastVerbOfTheSentenceHasTheFormThatItsTreeAsksFor(String tree, String form) {
        List<Word> settled = EnglishVerbs.settled(words(tree), LOOKUP);
        assertThat(settled.stream().filter(word -> word.is(Upos.VERB)).reduce((one, next) -> next))
                .hasValueSatisfying(word -> assertThat(word.features().conllu()).endsWith("VerbForm=" + form));
    }

    private static List<Word> words(String tree) {
        List<Word> words = new ArrayList<>();
        for (String word : tree.split(" ", -1)) {
            String[] cells = word.split("/", -1);
            Upos upos = Upos.valueOf(cells[1]);
            words.add(new Word(
                    new Span(words.size(), words.size() + 1),
                    cells[0],
                    words.size(),
                    upos,
                    LOOKUP.find(cells[0]).lemma(upos),
                    Features.NONE,
                    Integer.parseInt(cells[2]) - 1,
                    cells[3]));
        }
        return words;
    }
}
