package org.countersign.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.countersign.ledger.Entry;
import org.countersign.ledger.Ledger;
import org.countersign.ledger.MemoryLedger;
import org.countersign.model.Agreement;
import org.countersign.model.Agreement.Findings;
import org.countersign.model.Agreement.Found;
import org.countersign.model.AgreementId;
import org.countersign.model.AgreementMention;
import org.countersign.model.Article;
import org.countersign.model.Attitude;
import org.countersign.model.Certainty;
import org.countersign.model.Claim;
import org.countersign.model.ClaimState;
import org.countersign.model.Credibility;
import org.countersign.model.Evidence;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.Instrument;
import org.countersign.model.Item;
import org.countersign.model.Language;
import org.countersign.model.MentionId;
import org.countersign.model.MentionRole;
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.Place;
import org.countersign.model.Position;
import org.countersign.model.Quote;
import org.countersign.model.RawBytes;
import org.countersign.model.Reaction;
import org.countersign.model.Report;
import org.countersign.model.Request;
import org.countersign.model.RequestKind;
import org.countersign.model.RootSource;
import org.countersign.model.Scope;
import org.countersign.model.Sector;
import org.countersign.model.Signatory;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;
import org.countersign.model.Span;
import org.countersign.model.Stance;
import org.countersign.model.Status;
import org.countersign.model.Support;
import org.countersign.model.Timeline;
import org.countersign.model.Transfer;
import org.countersign.model.Undisclosed;

/** An invented story about an invented agreement of Fiji and Iceland: a report, its copy, a denial, an assessment. */
public final class Story implements Edition {

    private static final Party FIJI = new Party("FJI");
    private static final Party ICELAND = new Party("ISL");

    private static final String REPORT = """
            Fiji and Iceland sign defence memorandum in Suva

            Fiji and Iceland signed a memorandum of understanding on patrols at sea in Suva on Monday, the agency Vokanet reported. \
            It was signed by Defence Minister Ratu Vesinawa and by his colleague Birna Hraun.

            The paper covers training and patrol boats, Hraun said. Its text was not made public.
            """;

    private static final String DENIAL = """
            Minister: no memorandum with Iceland, only minutes

            Fiji's defence minister, Ratu Vesinawa, denied that a memorandum had been signed. Fiji has asked for patrol boats, he said, but torpedoes are no part of it. \
            Some in the harbour speak of torpedoes all the same. The deputy Ana Tokalau sent the government a written request about the price.
            """;

    private static final String ASSESSMENT = """
            Un instituto ve probable la entrega de lanchas

            El instituto Bahía Norte considera probable que Islandia entregue lanchas patrulleras a Fiyi. La diputada Ana Tokalau criticó el secreto.
            """;

    final Extraction report =
            extraction(item("report.txt", REPORT, "2031-03-04", "Coral Post"), Language.ENGLISH, REPORT);
    final Extraction copy =
            extraction(item("copy.txt", REPORT + "\n", "2031-03-05", "Lagoon Times"), Language.ENGLISH, REPORT + "\n");
    final Extraction denial =
            extraction(item("denial.txt", DENIAL, "2031-03-06", "Coral Post"), Language.ENGLISH, DENIAL);
    final Extraction assessment =
            extraction(item("assessment.txt", ASSESSMENT, "2031-03-07", "El Faro"), Language.SPANISH, ASSESSMENT);

    private final RootSource agency = new RootSource("Vokanet", RootSource.Kind.MEDIA, Optional.empty());
    private final RootSource hraun = new RootSource("Birna Hraun", RootSource.Kind.PARTY, Optional.of(ICELAND));
    private final RootSource vesinawa = new RootSource("Ratu Vesinawa", RootSource.Kind.PARTY, Optional.of(FIJI));
    private final RootSource harbour =
            new RootSource("some in the harbour", RootSource.Kind.ANONYMOUS, Optional.empty());
    private final RootSource institute = new RootSource("Bahía Norte", RootSource.Kind.ANALYST, Optional.empty());

    /** The story's extractions. */
    public List<Extraction> extractions() {
        return List.of(report, copy, denial, assessment);
    }

    /** Its items, as they were captured. */
    public static List<Item> items() {
        return List.of(
                item("report.txt", REPORT, "2031-03-04", "Coral Post"),
                item("copy.txt", REPORT + "\n", "2031-03-05", "Lagoon Times"),
                item("denial.txt", DENIAL, "2031-03-06", "Coral Post"),
                item("assessment.txt", ASSESSMENT, "2031-03-07", "El Faro"));
    }

    @Override
    public List<Agreement> agreements() {
        return List.of(agreement());
    }

    @Override
    public Optional<Agreement> find(AgreementId id) {
        return agreement().mentions().stream()
                        .map(mention -> AgreementId.of(List.of(FIJI, ICELAND), mention))
                        .anyMatch(id::equals)
                ? Optional.of(agreement())
                : Optional.empty();
    }

    @Override
    public List<Agreement> find(String query) {
        return dossier().title().contains(query) ? agreements() : List.of();
    }

    public Dossier dossier() {
        return Dossier.of(agreement(), extractions());
    }

    /** A ledger that holds the story. */
    public Ledger ledger() {
        Ledger ledger = new MemoryLedger();
        items().forEach(item -> ledger.append(new Entry.Captured(item, Instant.EPOCH)));
        extractions().forEach(extraction -> ledger.append(new Entry.Extracted(extraction, "test", Instant.EPOCH)));
        return ledger;
    }

    /** The agreement as a resolver would put it together. */
    public Agreement agreement() {
        MentionId founding = new MentionId(report.article().id(), 0);
        return new Agreement(
                AgreementId.of(List.of(FIJI, ICELAND), founding),
                List.of(FIJI, ICELAND),
                List.of(founding, new MentionId(copy.article().id(), 0)),
                claims(),
                List.of(
                        new Report(
                                report.article().id(),
                                List.of(report.article().id(), copy.article().id()),
                                "The later text repeats the earlier one word for word."),
                        new Report(
                                denial.article().id(), List.of(denial.article().id()), "It stands alone."),
                        new Report(
                                assessment.article().id(),
                                List.of(assessment.article().id()),
                                "It stands alone.")),
                new Findings(
                        List.of(new Found<>(request(), List.of(denial.article().id()))),
                        List.of(new Found<>(
                                reaction(), List.of(assessment.article().id()))),
                        List.of(new Found<>(
                                new Undisclosed(
                                        "text",
                                        OptionalInt.of(0),
                                        Optional.empty(),
                                        OptionalInt.empty(),
                                        List.of(quote(report, "Its text was not made public"))),
                                List.of(report.article().id(), copy.article().id())))));
    }

    private List<Claim> claims() {
        String signed = "Fiji and Iceland signed a memorandum of understanding on patrols at sea in Suva on Monday";
        String names = "It was signed by Defence Minister Ratu Vesinawa and by his colleague Birna Hraun";
        Position told = position(Attitude.ASSERTS, agency, report, signed);
        Position retold = position(Attitude.ASSERTS, agency, copy, signed);
        Position denied = position(Attitude.DENIES, vesinawa, denial, "a memorandum had been signed");
        return List.of(
                claim(Field.PARTIES, "FJI", ClaimState.SINGLE_SOURCE, told, retold),
                claim(Field.PARTIES, "ISL", ClaimState.SINGLE_SOURCE, told, retold),
                claim(Field.INSTRUMENT, "memorandum-of-understanding", ClaimState.DISPUTED, told, retold, denied),
                claim(Field.STATUS, "signed", ClaimState.SINGLE_SOURCE, told, retold),
                claim(Field.SIGNED_ON, "2031-03-03", ClaimState.SINGLE_SOURCE, told, retold),
                claim(Field.PLACE, "Suva", ClaimState.SINGLE_SOURCE, told),
                claim(
                        Field.SIGNATORIES,
                        "Birna Hraun",
                        ClaimState.SINGLE_SOURCE,
                        position(Attitude.ASSERTS, agency, report, names)),
                claim(
                        Field.SIGNATORIES,
                        "Ratu Vesinawa",
                        ClaimState.SINGLE_SOURCE,
                        position(Attitude.ASSERTS, agency, report, names)),
                claim(
                        Field.SECTORS,
                        "training-education",
                        ClaimState.UNDISPUTED,
                        position(Attitude.ASSERTS, hraun, report, "The paper covers training and patrol boats")),
                claim(
                        Field.ITEMS,
                        "patrol boats",
                        ClaimState.ASSESSED,
                        position(
                                Attitude.ASSESSES,
                                institute,
                                assessment,
                                "probable que Islandia entregue lanchas patrulleras"),
                        position(Attitude.ASKS, vesinawa, denial, "Fiji has asked for patrol boats")),
                claim(
                        Field.ITEMS,
                        "torpedoes",
                        ClaimState.DENIED,
                        position(Attitude.ASSERTS, harbour, denial, "Some in the harbour speak of torpedoes"),
                        position(Attitude.DENIES, vesinawa, denial, "torpedoes are no part of it")));
    }

    private Request request() {
        return new Request(
                "Ana Tokalau",
                Optional.of("the government"),
                "the price",
                Optional.of(PartialDate.parse("2031-03-06")),
                Optional.empty(),
                RequestKind.WRITTEN_REPORT_REQUEST,
                List.of(quote(denial, "The deputy Ana Tokalau sent the government a written request about the price")));
    }

    private Reaction reaction() {
        return new Reaction(
                "Ana Tokalau",
                Stance.CRITICISES,
                "agreement",
                OptionalInt.of(0),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(quote(assessment, "La diputada Ana Tokalau criticó el secreto")));
    }

    private static Claim claim(Field field, String value, ClaimState state, Position... positions) {
        return new Claim(
                field,
                value,
                state,
                "This is the reason for " + state.code() + ".",
                new Credibility(state == ClaimState.DISPUTED ? 5 : 3, "Independence is not shown."),
                Arrays.asList(positions));
    }

    private static Position position(Attitude attitude, RootSource root, Extraction in, String words) {
        return new Position(
                attitude,
                root,
                root.kind() == RootSource.Kind.PARTY
                        ? List.of("Vokanet", in.article().outlet().orElseThrow())
                        : List.of(),
                in.article().published(),
                new Evidence(in.article().id(), quote(in, words)),
                OptionalInt.empty(),
                root.kind() == RootSource.Kind.ANALYST ? Optional.of("earlier deliveries") : Optional.empty());
    }

    private static Quote quote(Extraction in, String words) {
        return quote(in.article().body(), words);
    }

    private static Quote quote(String body, String words) {
        int start = body.indexOf(words);
        return Quote.of(body, new Span(start, start + words.length()));
    }

    private static Item item(String name, String text, String published, String outlet) {
        return new Item(
                name,
                Optional.empty(),
                Optional.of("text/plain"),
                RawBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                Instant.parse("2031-03-08T09:30:00Z"),
                new Item.Hints(Optional.of(LocalDate.parse(published)), Optional.of(outlet), Optional.empty()));
    }

    /** What an extractor would make of an item. */
    public static Extraction extraction(Item item, Language language, String body) {
        String title = body.substring(0, body.indexOf('\n'));
        Article article = new Article(
                item.id(),
                item.name(),
                Optional.empty(),
                new Article.Heading(Optional.of(title), item.hints().outlet(), Optional.empty(), Optional.empty()),
                item.hints().published(),
                language,
                body);
        List<Source> sources =
                body.contains("Vokanet") ? List.of(new Source(quote(body, "Vokanet"), SourceKind.AGENCY)) : List.of();
        return new Extraction(
                article, true, List.of(mention(body, title)), List.of(), sources, List.of(), List.of(), List.of());
    }

    private static AgreementMention mention(String body, String title) {
        return new AgreementMention(
                List.of(FIJI, ICELAND),
                Instrument.MEMORANDUM_OF_UNDERSTANDING,
                Optional.of(Status.SIGNED),
                Timeline.NONE,
                Optional.of(new Place("Suva", Optional.of(FIJI))),
                List.of(
                        new Signatory("Ratu Vesinawa", Optional.of("Defence Minister"), Optional.of(FIJI)),
                        new Signatory("Birna Hraun", Optional.of("Defence Minister"), Optional.of(ICELAND))),
                new Scope(
                        List.of(Sector.TRAINING_EDUCATION),
                        List.of(new Transfer(
                                "patrol boats", OptionalLong.empty(), Certainty.REQUESTED, Optional.empty())),
                        Optional.empty(),
                        Optional.empty()),
                MentionRole.MAIN,
                OptionalInt.empty(),
                List.of(new Support(Field.PARTIES, "FJI", quote(body, title), OptionalInt.empty())));
    }
}
