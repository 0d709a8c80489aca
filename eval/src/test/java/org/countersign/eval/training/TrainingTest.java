package org.countersign.eval.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.countersign.lang.Dictionary;
import org.countersign.lang.Upos;
import org.countersign.lang.syntax.Analysis;
import org.countersign.lang.syntax.ModelFile;
import org.countersign.lang.syntax.SyntaxModel;
import org.countersign.lang.syntax.SyntaxParser;
import org.countersign.model.Language;
import org.junit.jupiter.api.Test;

class TrainingTest {

    @Test
    void aPatternIsLearntAndHoldsForNewSentences() {
        SyntaxModel model = train(0);
        SyntaxParser parser =
                new SyntaxParser(model, Dictionary.load(Language.ENGLISH).lookup());

        Analysis analysis = parser.parse(List.of("Emma", "signed", "new", "notes", "."));

        assertThat(analysis.upos()).containsExactly(Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NOUN, Upos.PUNCT);
        assertThat(analysis.heads()).containsExactly(1, -1, 3, 1, 1);
        assertThat(analysis.relations()).containsExactly("nsubj", "root", "amod", "obj", "punct");
    }

    @Test
    void theSameTrainingGivesTheSameBytes() throws IOException {
        assertThat(bytes(train(1))).isEqualTo(bytes(train(1)));
    }

    private static SyntaxModel train(int teachers) {
        Settings settings = Settings.standard().withEpochs(3).withTeachers(teachers);
        return new Training(Language.ENGLISH, List.of(Toy.treebank(120)), List.of("toy"), settings).run(line -> {});
    }

    private static byte[] bytes(SyntaxModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }
}
