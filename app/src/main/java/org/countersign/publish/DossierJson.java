package org.countersign.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.model.Agreement.Findings;
import org.countersign.model.Agreement.Found;
import org.countersign.model.Article;
import org.countersign.model.ArticleId;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Evidence;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.Item;
import org.countersign.model.Party;
import org.countersign.model.Position;
import org.countersign.model.Quote;
import org.countersign.model.RootSource;

/** Dossiers as JSON, with the keys of {@code docs/dossier-json.md}. */
public final class DossierJson {

    private static final int VERSION = 1;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final ObjectMapper mapper = new ObjectMapper();

    /** A whole dossier. */
    public String dossier(Dossier dossier) {
        ObjectNode node = head(dossier);
        node.set("signatories", array(dossier.signatories(), signatory -> {
            ObjectNode one = nodes.objectNode().put("name", signatory.name());
            return put(
                    put(one, "office", signatory.office()),
                    "party",
                    signatory.party().map(Party::code));
        }));
        node.set("claims", array(dossier.agreement().claims(), claim -> claim(dossier, claim)));
        findings(node, dossier);
        node.set("sources", array(dossier.sources(), source -> {
            ObjectNode one = nodes.objectNode().put("name", source.name());
            one.put("kind", source.kind().code());
            return one.set("evidence", array(source.evidence(), evidence -> evidence(dossier, evidence)));
        }));
        node.set("reports", array(dossier.agreement().reports(), report -> {
            ObjectNode one = nodes.objectNode().put("root", report.root().value());
            one.put("reason", report.reason());
            return one.set("articles", ids(report.articles()));
        }));
        node.set("articles", array(dossier.articles(), extraction -> article(extraction.article())
                .put("number", dossier.number(extraction.article().id()))));
        node.set("timeline", array(Chronicle.of(dossier), event -> {
            ObjectNode one = nodes.objectNode().put("date", event.date().toString());
            one.put("what", event.what());
            return one.set("evidence", evidence(dossier, event.evidence()));
        }));
        return print(node);
    }

    /** A list of agreements, a head to each. */
    public String list(List<Dossier> dossiers) {
        return print(nodes.objectNode().set("agreements", array(dossiers, this::head)));
    }

    /** An article: its text, where it came from and which dossiers rest on it. */
    public String article(Extraction extraction, List<Item> captures, List<Dossier> dossiers) {
        ObjectNode node = article(extraction.article());
        node.put("relevant", extraction.relevant());
        node.set("captures", array(captures, item -> {
            ObjectNode one = nodes.objectNode().put("item", item.name());
            put(one, "url", item.url().map(Object::toString));
            put(one, "mediaType", item.mediaType());
            return one.put("bytes", item.content().size())
                    .put("fetchedAt", item.fetchedAt().toString());
        }));
        node.set(
                "agreements",
                array(dossiers, dossier -> nodes.textNode(dossier.id().value())));
        node.put("body", extraction.article().body());
        return print(node);
    }

    /** Why there is nothing to show. */
    public String problem(String title, String text) {
        return print(nodes.objectNode().put("error", title).put("detail", text));
    }

    private ObjectNode head(Dossier dossier) {
        ObjectNode node = nodes.objectNode().put("dossier", VERSION);
        node.put("id", dossier.id().value()).put("title", dossier.title());
        node.set("parties", array(dossier.agreement().parties(), party -> nodes.objectNode()
                .put("code", party.code())
                .put("name", Wording.party(party))));
        for (Field field : List.of(Field.INSTRUMENT, Field.STATUS, Field.SIGNED_ON, Field.PLACE)) {
            put(node, field.code(), dossier.agreement().leading(field).map(Claim::value));
        }
        node.put("summary", dossier.summary());
        ObjectNode counts = node.putObject("counts");
        counts.put("articles", dossier.articles().size());
        counts.put("reports", dossier.agreement().reports().size());
        counts.put("roots", dossier.roots().size());
        for (ClaimState state : ClaimState.values()) {
            counts.put(state.code(), dossier.count(state));
        }
        return node;
    }

    private ObjectNode claim(Dossier dossier, Claim claim) {
        ObjectNode node = nodes.objectNode().put("field", claim.field().code());
        node.put("value", claim.value()).put("label", Wording.value(claim.field(), claim.value()));
        node.put("state", claim.state().code()).put("reason", claim.reason());
        node.putObject("credibility")
                .put("grade", claim.credibility().grade())
                .put("reason", claim.credibility().reason());
        return node.set("positions", array(claim.positions(), position -> position(dossier, position)));
    }

    private ObjectNode position(Dossier dossier, Position position) {
        ObjectNode node = nodes.objectNode().put("attitude", position.attitude().code());
        RootSource root = position.root();
        put(
                node.putObject("root")
                        .put("name", root.name())
                        .put("kind", root.kind().code()),
                "side",
                root.side().map(Party::code));
        node.set("via", array(position.via(), nodes::textNode));
        put(node, "published", position.published().map(Object::toString));
        put(node, "grounds", position.grounds());
        return node.set("evidence", evidence(dossier, position.evidence()));
    }

    private void findings(ObjectNode node, Dossier dossier) {
        Findings findings = dossier.agreement().findings();
        node.set("requests", array(findings.requests(), found -> {
            ObjectNode one = put(
                    nodes.objectNode().put("by", found.what().by()),
                    "to",
                    found.what().to());
            put(one.put("about", found.what().about()), "on", found.what().on().map(Object::toString));
            put(one, "due", found.what().due().map(Object::toString));
            one.put("kind", found.what().kind().code()).putNull("answer");
            return found(one, dossier, found, found.what().evidence());
        }));
        node.set("reactions", array(findings.reactions(), found -> {
            ObjectNode one = nodes.objectNode().put("who", found.what().who());
            one.put("stance", found.what().stance().code())
                    .put("about", found.what().about());
            put(one, "grounds", found.what().grounds());
            return found(one, dossier, found, found.what().evidence());
        }));
        node.set("undisclosed", array(findings.undisclosed(), found -> {
            ObjectNode one = put(
                    nodes.objectNode().put("what", found.what().what()),
                    "by",
                    found.what().by());
            return found(one, dossier, found, found.what().evidence());
        }));
    }

    private ObjectNode found(ObjectNode node, Dossier dossier, Found<?> found, List<Quote> quotes) {
        node.set("articles", ids(found.articles()));
        ArticleId first = found.articles().get(0);
        return node.set("evidence", array(quotes, quote -> evidence(dossier, new Evidence(first, quote))));
    }

    private ObjectNode evidence(Dossier dossier, Evidence evidence) {
        Optional<Article> article = dossier.extraction(evidence.article()).map(Extraction::article);
        ObjectNode node = nodes.objectNode().put("article", evidence.article().value());
        put(node, "item", article.map(Article::item));
        put(node, "published", article.flatMap(Article::published).map(Object::toString));
        node.put("start", evidence.quote().span().start());
        node.put("end", evidence.quote().span().end());
        return node.put("quote", evidence.quote().text());
    }

    private ObjectNode article(Article article) {
        ObjectNode node = nodes.objectNode().put("id", article.id().value()).put("item", article.item());
        put(node, "url", article.url().map(Object::toString));
        put(node, "title", article.title());
        put(node, "outlet", article.outlet());
        put(node, "published", article.published().map(Object::toString));
        return node.put("language", article.language().iso());
    }

    private ArrayNode ids(Collection<ArticleId> ids) {
        return array(ids, id -> nodes.textNode(id.value()));
    }

    private <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> node) {
        ArrayNode array = nodes.arrayNode();
        values.stream().map(node).forEach(array::add);
        return array;
    }

    private static ObjectNode put(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> node.put(key, text), () -> node.putNull(key));
        return node;
    }

    private String print(JsonNode node) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes could not be printed", e);
        }
    }
}
