package org.countersign.eval.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.eval.Program;
import org.countersign.eval.gold.GoldDocument;
import org.countersign.eval.gold.GoldSet;
import org.countersign.eval.gold.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DamagedCopiesTest {

    private static final String ARTICLE = """
            Dulga: no ships for Ostránd

            “We’ll pay,” said Verena Pohl.

            «No sé», dijo él. The rest is here.
            """;

    private final Places places = Places.find();

    @TempDir
    private Path temporary;

    /** Skipped where the script or Python is missing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void copiesAreThoseOfTheScript(int seed) throws IOException {
        Path script = places.shared().resolve("eval/damage.py");
        assumeTrue(Files.exists(script), () -> script + " is not here");
        assumeTrue(new Program("python3", "--version").runs(), "python3 is not here");
        for (GoldSet set : places.goldSets().toList()) {
            Path theirs = temporary.resolve("theirs");
            Path ours = temporary.resolve("ours");
            new Program(
                            "python3",
                            script.toString(),
                            set.goldFile().toString(),
                            set.folder().toString())
                    .with(theirs.toString(), "--seed", String.valueOf(seed))
                    .output();
            new DamagedCopies(set, seed, List.of(ArticleDamage.values())).write(ours);
            for (GoldDocument document : set.documents()) {
                assertThat(ours.resolve(document.file())).hasSameTextualContentAs(theirs.resolve(document.file()));
            }
        }
    }

    @Test
    void marksAreStraightened() {
        assertThat(ArticleDamage.QUOTES.of(ARTICLE, dice())).contains("\"We'll pay,\"", "\"No sé\"");
    }

    @Test
    void accentsAreLost() {
        assertThat(ArticleDamage.ACCENTS.of(ARTICLE, dice())).contains("Ostrand", "«No se», dijo el");
    }

    @Test
    void theTitleIsInCapitals() {
        assertThat(ArticleDamage.CASE.of(ARTICLE, dice())).startsWith("DULGA: NO SHIPS FOR OSTRÁND\n\n");
    }

    @Test
    void threeBlanksAreLostBelowTheTitle() {
        String glued = ArticleDamage.GLUE.of(ARTICLE, dice());
        assertThat(glued).startsWith("Dulga: no ships for Ostránd\n").hasSize(ARTICLE.length() - 3);
    }

    private static Dice dice() {
        return new Dice("1 ostrand.txt");
    }
}
