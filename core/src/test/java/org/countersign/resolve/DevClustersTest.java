package org.countersign.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.model.Agreement;
import org.countersign.model.Claim;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Resolves the gold of the shared development set, and compares with its three story dossiers. */
final class DevClustersTest {

    private static final Path DEV = Path.of("..", "..", "shared", "dev");
    private static final Resolver RESOLVER = new Resolver(List.of(Language.ENGLISH, Language.SPANISH));

    @BeforeEach
    void needTheSharedSet() {
        assumeTrue(Files.exists(DEV.resolve("clusters.json")), () -> DEV + " is not here");
    }

    private static Map<String, Set<String>> agreements(GoldStories stories) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Extraction> extractions = stories.extractions();
        extractions.forEach(
                (name, extraction) -> names.put(extraction.article().id().value(), name));
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Agreement agreement : RESOLVER.resolve(List.copyOf(extractions.values()))) {
            Set<String> articles = new TreeSet<>();
            agreement
                    .mentions()
                    .forEach(mention -> articles.add(names.get(mention.article().value())
                            + (mention.index() == 0 ? "" : "#" + mention.index())));
            found.put(agreement.id().value(), articles);
        }
        return found;
    }

    @Test
    void everyStoryIsOneAgreementAndNothingElseJoins() throws IOException {
        GoldStories stories = new GoldStories(DEV);
        Map<String, Set<String>> found = agreements(stories);
        for (JsonNode cluster : stories.clusters()) {
            Set<String> expected = new TreeSet<>();
            cluster.get("articles").forEach(article -> expected.add(article.textValue()));
            assertThat(found.values()).as(cluster.get("name").textValue()).contains(expected);
        }
        assertThat(found.values().stream().filter(articles -> articles.size() > 1))
                .hasSize(3);
    }

    @Test
    void statesAgreeWithTheDossiers() throws IOException {
        GoldStories stories = new GoldStories(DEV);
        List<Agreement> agreements =
                RESOLVER.resolve(List.copyOf(stories.extractions().values()));
        List<String> rows = new ArrayList<>();
        Set<Claim> seen = new HashSet<>();
        int right = 0;
        for (JsonNode cluster : stories.clusters()) {
            Agreement agreement = agreements.stream()
                    .filter(one ->
                            one.mentions().size() == cluster.get("articles").size())
                    .filter(one -> one.parties()
                                    .get(0)
                                    .code()
                                    .equals(cluster.get("parties").get(0).textValue())
                            || one.parties()
                                    .get(1)
                                    .code()
                                    .equals(cluster.get("parties").get(0).textValue()))
                    .findFirst()
                    .orElseThrow();
            for (JsonNode point : cluster.get("points")) {
                Optional<Field> field = GoldStories.field(point.get("kind").textValue());
                for (JsonNode value : point.get("values")) {
                    String word = GoldStories.value(point, value);
                    Optional<Claim> claim = field.flatMap(of -> agreement.claims(of).stream()
                            .filter(one -> one.value().equals(word))
                            .findFirst());
                    if (claim.filter(seen::add).isPresent()) {
                        String verdict = point.get("verdict").textValue();
                        String state = claim.get().state().code();
                        boolean fits = state.equals(verdict)
                                || (verdict.equals("undisputed") && state.equals("single-source"))
                                || verdict.equals("corrected");
                        right += fits ? 1 : 0;
                        rows.add((fits ? "  " : "! ") + point.get("id").textValue() + " " + word + ": " + verdict
                                + " / " + state + " "
                                + claim.get().credibility().grade() + " "
                                + claim.get().reason());
                    }
                }
            }
            agreement
                    .reports()
                    .forEach(report -> rows.add("   report " + report.articles().size() + " " + report.reason()));
        }
        assertThat(right).as(String.join("\n", rows)).isGreaterThanOrEqualTo(seen.size() * 3 / 4);
    }
}
