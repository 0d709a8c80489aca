package org.countersign.wire;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.model.About;
import org.countersign.model.Act;
import org.countersign.model.AgreementMention;
import org.countersign.model.Article;
import org.countersign.model.Certainty;
import org.countersign.model.Extraction;
import org.countersign.model.Field;
import org.countersign.model.Form;
import org.countersign.model.Instrument;
import org.countersign.model.Language;
import org.countersign.model.MentionRole;
import org.countersign.model.Modality;
import org.countersign.model.Money;
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.Place;
import org.countersign.model.Quote;
import org.countersign.model.RawBytes;
import org.countersign.model.Reaction;
import org.countersign.model.Request;
import org.countersign.model.RequestKind;
import org.countersign.model.Scope;
import org.countersign.model.Sector;
import org.countersign.model.Signatory;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;
import org.countersign.model.Span;
import org.countersign.model.Speaker;
import org.countersign.model.Stance;
import org.countersign.model.Statement;
import org.countersign.model.Status;
import org.countersign.model.Support;
import org.countersign.model.Timeline;
import org.countersign.model.Transfer;
import org.countersign.model.Undisclosed;

/** Builds extractions with every field filled now and absent then; the same seed gives the same one. */
final class RandomExtraction {

    private static final String BODY =
            "Quay & Dune sign «pact»\n\n“Boats \uD83D\uDEA4\tarrive”, said Olwe; \u0007\\ \"radar\" follows.\r\nNada más.";

    private final Random random;

    RandomExtraction(long seed) {
        this.random = new Random(seed);
    }

    Extraction next() {
        boolean relevant = random.nextBoolean();
        List<AgreementMention> agreements = relevant ? some(this::mention) : List.of();
        return new Extraction(
                article(),
                relevant,
                agreements,
                List.of(statement(OptionalInt.empty(), !agreements.isEmpty()), statement(OptionalInt.of(0), false)),
                some(() -> new Source(quote(), any(SourceKind.values()))),
                some(() -> new Request(
                        word(),
                        maybe(this::word),
                        word(),
                        maybe(this::date),
                        maybe(this::date),
                        any(RequestKind.values()),
                        quotes())),
                some(() -> new Reaction(
                        word(), any(Stance.values()), "item:" + word(), index(), maybe(this::word), index(), quotes())),
                some(() -> new Undisclosed(word(), index(), maybe(this::word), index(), quotes())));
    }

    private Article article() {
        return new Article(
                RawBytes.of(new byte[] {(byte) random.nextInt()}).id(),
                "folder/" + word(),
                maybe(() -> URI.create("https://quay.example/" + random.nextInt(100))),
                new Article.Heading(
                        maybe(() -> "Quay & Dune sign «pact»"),
                        maybe(this::word),
                        maybe(this::word),
                        maybe(this::word)),
                maybe(() -> LocalDate.of(2031, 1 + random.nextInt(12), 1 + random.nextInt(28))),
                any(Language.ENGLISH, Language.SPANISH),
                BODY);
    }

    private AgreementMention mention() {
        Map<Field, PartialDate> dates = new EnumMap<>(Field.class);
        Stream.of(Field.values())
                .filter(Field::isDate)
                .filter(field -> random.nextBoolean())
                .forEach(field -> dates.put(field, date()));
        return new AgreementMention(
                List.of(new Party("QUA"), new Party("DUN")),
                any(Instrument.values()),
                maybe(() -> any(Status.values())),
                new Timeline(dates),
                maybe(() -> new Place(word(), maybe(() -> new Party("QUA")))),
                some(() -> new Signatory(word(), maybe(this::word), maybe(() -> new Party("DUN")))),
                new Scope(some(() -> any(Sector.values())), some(this::item), maybe(this::word), maybe(this::money)),
                any(MentionRole.values()),
                index(),
                List.of(new Support(any(Field.values()), word(), quote(), index())));
    }

    private Transfer item() {
        OptionalLong quantity =
                random.nextBoolean() ? OptionalLong.of(random.nextLong(1L << 40)) : OptionalLong.empty();
        return new Transfer(word(), quantity, any(Certainty.values()), maybe(this::money));
    }

    private Money money() {
        return new Money(any(new BigDecimal("1.50"), new BigDecimal("6E+7"), new BigDecimal("60000000")), "QUD");
    }

    private Statement statement(OptionalInt parent, boolean about) {
        Optional<Quote> words = maybe(this::quote);
        return new Statement(
                new Speaker(words, maybe(this::word), words.isEmpty() && random.nextBoolean()),
                maybe(this::quote),
                quotes(),
                any(Form.values()),
                any(Act.values()),
                any(Modality.values()),
                some(this::word),
                parent,
                about ? List.of(new About(0, any(Field.values()), word(), random.nextBoolean())) : List.of());
    }

    private PartialDate date() {
        return any(PartialDate.parse("2031"), PartialDate.parse("2031-07"), PartialDate.parse("2031-07-20"));
    }

    private List<Quote> quotes() {
        return List.of(quote(), quote());
    }

    private Quote quote() {
        int start = random.nextInt(BODY.length() - 1);
        int end = start + 1 + random.nextInt(BODY.length() - start - 1);
        return Quote.of(
                BODY,
                new Span(
                        Character.isLowSurrogate(BODY.charAt(start)) ? start - 1 : start,
                        Character.isHighSurrogate(BODY.charAt(end - 1)) ? end + 1 : end));
    }

    private OptionalInt index() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(2)) : OptionalInt.empty();
    }

    private String word() {
        return any("Olwe", "patrol \"boats\"", "ñandú", "a\tb", "\uD83D\uDEA4", "");
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(3)).toList();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
