package org.countersign.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.countersign.model.About;
import org.countersign.model.Act;
import org.countersign.model.AgreementMention;
import org.countersign.model.Article;
import org.countersign.model.Certainty;
import org.countersign.model.Coded;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.Form;
import org.countersign.model.Instrument;
import org.countersign.model.Language;
import org.countersign.model.MentionRole;
import org.countersign.model.Modality;
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.Place;
import org.countersign.model.Quote;
import org.countersign.model.RawBytes;
import org.countersign.model.Scope;
import org.countersign.model.Sector;
import org.countersign.model.Signatory;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;
import org.countersign.model.Span;
import org.countersign.model.Speaker;
import org.countersign.model.Statement;
import org.countersign.model.Status;
import org.countersign.model.Support;
import org.countersign.model.Timeline;
import org.countersign.model.Transfer;

/** Extractions as the shared development set has them; what supports a value is taken from its story dossiers. */
final class GoldStories {

    private final Path folder;
    private final Map<String, JsonNode> gold = new TreeMap<>();
    private final Map<String, List<Support>> support = new TreeMap<>();
    private final Map<String, Map<Integer, List<About>>> denials = new TreeMap<>();
    private final Map<String, Map<Integer, List<About>>> abouts = new TreeMap<>();

    GoldStories(Path folder) throws IOException {
        this.folder = folder;
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode document = new ObjectMapper().readTree(line);
            gold.put(document.get("id").textValue(), document);
        }
        for (JsonNode cluster : clusters()) {
            cluster.get("points").forEach(this::addPoint);
        }
    }

    JsonNode clusters() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("clusters.json").toFile())
                .get("clusters");
    }

    static Optional<Field> field(String kind) {
        return switch (kind) {
            case "instrument" -> Optional.of(Field.INSTRUMENT);
            case "status" -> Optional.of(Field.STATUS);
            case "date" -> Optional.of(Field.SIGNED_ON);
            case "place" -> Optional.of(Field.PLACE);
            case "sector" -> Optional.of(Field.SECTORS);
            case "item" -> Optional.of(Field.ITEMS);
            case "duration" -> Optional.of(Field.DURATION);
            default -> Optional.empty();
        };
    }

    static String value(JsonNode point, JsonNode value) {
        if (point.get("kind").textValue().equals("item")) {
            return point.get("id").textValue().substring("item:".length()).replace('-', ' ');
        }
        return value.path("value").isObject()
                ? value.path("value").path("place").asText("")
                : value.path("value").asText("");
    }

    private void addPoint(JsonNode point) {
        Optional<Field> field = field(point.get("kind").textValue());
        if (field.isEmpty()) {
            return;
        }
        for (JsonNode value : point.get("values")) {
            for (JsonNode who : value.get("asserts")) {
                who.get("in").forEach(in -> add(field.get(), value(point, value), in, false));
            }
            boolean explicit = field.get() != Field.SIGNED_ON && field.get() != Field.PLACE;
            for (JsonNode who : value.get("denies")) {
                who.get("in").forEach(in -> {
                    if (explicit && !in.get("statement").isNull()) {
                        add(field.get(), value(point, value), in, true);
                    }
                });
            }
        }
    }

    private void add(Field field, String value, JsonNode in, boolean denied) {
        String article = in.get("article").textValue();
        if (value.isEmpty()) {
            return;
        }
        if (in.get("statement").isNull()) {
            String body = body(article);
            int at = body.indexOf("\n\n") + 2;
            support.computeIfAbsent(article, key -> new ArrayList<>())
                    .add(new Support(field, value, Quote.of(body, new Span(at, at + 3)), OptionalInt.empty()));
        } else {
            int statement = in.get("statement").intValue();
            (denied ? denials : abouts)
                    .computeIfAbsent(article, key -> new TreeMap<>())
                    .computeIfAbsent(statement, key -> new ArrayList<>())
                    .add(new About(0, field, value, denied));
        }
    }

    private String body(String id) {
        try {
            return Files.readString(folder.resolve(id + ".txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** By name. */
    Map<String, Extraction> extractions() {
        Map<String, Extraction> all = new LinkedHashMap<>();
        gold.forEach((id, document) -> all.put(id, extraction(id, document)));
        return all;
    }

    private Extraction extraction(String id, JsonNode document) {
        String body = body(id);
        String[] head = body.split("\n", 5);
        Article article = new Article(
                RawBytes.of(body.getBytes(StandardCharsets.UTF_8)).id(),
                id,
                Optional.empty(),
                new Article.Heading(
                        Optional.of(head[0]),
                        text(document, "outlet"),
                        Optional.empty(),
                        Optional.of(head[2]).filter(line -> line.length() < 80)),
                text(document, "published").map(LocalDate::parse),
                new Language(document.get("lang").textValue()),
                body);
        List<AgreementMention> mentions = new ArrayList<>();
        for (JsonNode agreement : document.get("agreements")) {
            mentions.add(mention(id, body, agreement, mentions.isEmpty()));
        }
        List<Statement> statements = new ArrayList<>();
        for (JsonNode statement : document.get("statements")) {
            List<About> about = abouts.getOrDefault(id, Map.of()).getOrDefault(statements.size(), List.of());
            statements.add(statement(body, statement, Act.ASSERTS, mentions.isEmpty() ? List.of() : about));
        }
        // what a statement denies beside what it asserts is a statement of its own
        denials.getOrDefault(id, Map.of())
                .forEach((index, about) -> statements.add(
                        statement(body, document.get("statements").get(index), Act.DENIES, about)));
        List<Source> sources = new ArrayList<>();
        for (JsonNode source : document.get("sources")) {
            int at = body.indexOf(source.textValue());
            if (at >= 0) {
                sources.add(new Source(
                        Quote.of(body, new Span(at, at + source.textValue().length())), SourceKind.OTHER));
            }
        }
        return new Extraction(
                article, !mentions.isEmpty(), mentions, statements, sources, List.of(), List.of(), List.of());
    }

    private AgreementMention mention(String id, String body, JsonNode agreement, boolean first) {
        List<Party> parties = list(agreement.get("parties"))
                .map(JsonNode::textValue)
                .map(Party::new)
                .toList();
        List<Support> all = new ArrayList<>(first ? support.getOrDefault(id, List.of()) : List.of());
        all.add(new Support(Field.PARTIES, parties.get(0).code(), Quote.of(body, new Span(0, 3)), OptionalInt.empty()));
        return new AgreementMention(
                parties,
                Coded.require(Instrument.class, agreement.get("instrument").textValue()),
                text(agreement, "status").map(code -> Coded.require(Status.class, code)),
                text(agreement, "signed_on")
                        .map(date -> new Timeline(Map.of(Field.SIGNED_ON, PartialDate.parse(date))))
                        .orElse(Timeline.NONE),
                text(agreement, "place").map(name -> new Place(name, Optional.empty())),
                list(agreement.path("signatories"))
                        .map(one -> new Signatory(
                                one.get("name").textValue(),
                                text(one, "office"),
                                text(one, "party").map(Party::new)))
                        .toList(),
                new Scope(
                        list(agreement.path("sectors"))
                                .map(sector -> Coded.require(Sector.class, sector.textValue()))
                                .toList(),
                        list(agreement.path("items"))
                                .map(item -> new Transfer(
                                        item.get("name").textValue(),
                                        OptionalLong.empty(),
                                        Coded.require(
                                                Certainty.class,
                                                item.get("status").textValue()),
                                        Optional.empty()))
                                .toList(),
                        Optional.empty(),
                        Optional.empty()),
                MentionRole.MAIN,
                OptionalInt.empty(),
                all);
    }

    private static Statement statement(String body, JsonNode statement, Act act, List<About> about) {
        JsonNode speaker = statement.get("speaker");
        JsonNode content = statement.get("content");
        Optional<Quote> words = speaker.path("start").isInt()
                ? Optional.of(Quote.of(
                        body,
                        new Span(
                                speaker.get("start").intValue(),
                                speaker.get("end").intValue())))
                : Optional.empty();
        String resolved = text(speaker, "resolved").orElse(speaker.path("text").asText(""));
        // what an extractor gives for somebody unnamed is the noun phrase itself
        String name = resolved.contains("unnamed") ? speaker.path("text").asText("") : resolved;
        return new Statement(
                new Speaker(words, Optional.of(name), words.isEmpty()),
                Optional.empty(),
                List.of(Quote.of(
                        body,
                        new Span(
                                content.get("start").intValue(),
                                content.get("end").intValue()))),
                Form.INDIRECT,
                act,
                Modality.ACTUAL,
                list(statement.path("via")).map(JsonNode::textValue).toList(),
                statement.path("parent").isInt()
                        ? OptionalInt.of(statement.get("parent").intValue())
                        : OptionalInt.empty(),
                about);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.path(key).textValue());
    }

    private static java.util.stream.Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
