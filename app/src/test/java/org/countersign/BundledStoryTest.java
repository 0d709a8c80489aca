package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.acquire.Acquired;
import org.countersign.acquire.FileSource;
import org.countersign.acquire.Metadata;
import org.countersign.lang.Languages;
import org.countersign.model.Agreement;
import org.countersign.model.Attitude;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.pipeline.Pipeline;
import org.countersign.resolve.Resolver;
import org.countersign.wire.MetadataJson;
import org.junit.jupiter.api.Test;

/** What the story that comes with Countersign must show, read by what ships. */
class BundledStoryTest {

    private static final Path STORY = Path.of("..", "examples", "iran-bolivia");
    private static final List<Agreement> AGREEMENTS = agreements();

    private static List<Agreement> agreements() {
        Pipeline pipeline = Pipeline.standard();
        List<Extraction> extractions = new FileSource(Clock.systemUTC(), Metadata.NONE, new MetadataJson()::read)
                .acquire(STORY)
                .flatMap(acquired ->
                        acquired instanceof Acquired.Fetched fetched ? Stream.of(fetched.item()) : Stream.empty())
                .map(pipeline::understand)
                .flatMap(outcome -> outcome instanceof Pipeline.Outcome.Understood understood
                        ? Stream.of(understood.extraction())
                        : Stream.empty())
                .toList();
        return new Resolver(Languages.extracted()).resolve(extractions);
    }

    private static Claim claim(Field field, String value) {
        return AGREEMENTS.get(0).claims(field).stream()
                .filter(claim -> claim.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allArticlesTellOfOneAgreement() {
        assertThat(AGREEMENTS).singleElement().satisfies(agreement -> {
            assertThat(agreement.id().value()).startsWith("bol-irn-");
            assertThat(agreement.mentions()).hasSize(12);
        });
    }

    @Test
    void whatKindOfPaperItIsIsDisputed() {
        assertThat(claim(Field.INSTRUMENT, "memorandum-of-understanding").state())
                .isEqualTo(ClaimState.DISPUTED);
    }

    @Test
    void dronesAreAssessedAndWereAskedFor() {
        assertThat(claim(Field.ITEMS, "drones").state()).isEqualTo(ClaimState.ASSESSED);
        assertThat(claim(Field.ITEMS, "drones").positions())
                .extracting(position -> position.attitude())
                .contains(Attitude.ASSESSES, Attitude.ASKS);
    }

    @Test
    void rocketsAreAllegedAndDenied() {
        assertThat(claim(Field.ITEMS, "rockets").state()).isEqualTo(ClaimState.DENIED);
        assertThat(claim(Field.ITEMS, "rockets").positions())
                .extracting(position -> position.attitude())
                .contains(Attitude.ASSERTS, Attitude.DENIES);
    }

    @Test
    void thePetitionIsOnRecordAndTheTextIsNot() {
        assertThat(AGREEMENTS.get(0).findings().requests())
                .anySatisfy(request -> assertThat(request.what().by()).startsWith("Diputados de la oposición"));
        assertThat(AGREEMENTS.get(0).findings().undisclosed())
                .anySatisfy(gap -> assertThat(gap.what().what()).isEqualTo("text"));
    }
}
