package org.countersign.resolve;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
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
import org.countersign.model.PartialDate;
import org.countersign.model.Party;
import org.countersign.model.Quote;
import org.countersign.model.RawBytes;
import org.countersign.model.Scope;
import org.countersign.model.Signatory;
import org.countersign.model.Span;
import org.countersign.model.Speaker;
import org.countersign.model.Statement;
import org.countersign.model.Status;
import org.countersign.model.Support;
import org.countersign.model.Timeline;
import org.countersign.model.Transfer;

/**
 * An article for tests, told in sentences of the form {@code speaker|act|what is said}; what the values of the mention
 * are follows from them.
 */
final class Story {

    private final String outlet;
    private final String day;
    private final StringBuilder body = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Support> support = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private final Map<String, Certainty> items = new TreeMap<>();
    private List<Party> parties = List.of(new Party("KEN"), new Party("MOZ"));
    private Instrument instrument = Instrument.UNSPECIFIED;
    private Optional<Status> status = Optional.empty();
    private Timeline timeline = Timeline.NONE;
    private MentionRole role = MentionRole.MAIN;
    private String dateline = "";
    private Language language = Language.ENGLISH;

    private Story(String outlet, String day) {
        this.outlet = outlet;
        this.day = day;
    }

    static Story of(String outlet, String day) {
        return new Story(outlet, day);
    }

    Story between(String one, String other) {
        parties = List.of(new Party(one), new Party(other));
        return this;
    }

    Story background() {
        role = MentionRole.BACKGROUND;
        return this;
    }

    Story dateline(String words) {
        dateline = words;
        return this;
    }

    Story in(Language other) {
        language = other;
        return this;
    }

    Story signatory(String name, String party) {
        signatories.add(new Signatory(name, Optional.of("minister"), Optional.of(new Party(party))));
        return this;
    }

    /** The outlet says it in its own voice. */
    Story tells(String words, Object... values) {
        support(append(words), OptionalInt.empty(), values);
        return this;
    }

    Story says(String speaker, Act act, String words, Object... values) {
        Quote who = append(speaker);
        Quote content = append(words);
        statements.add(new Statement(
                new Speaker(Optional.of(who), Optional.of(speaker), false),
                Optional.empty(),
                List.of(content),
                Form.INDIRECT,
                act,
                Modality.ACTUAL,
                List.of(),
                OptionalInt.empty(),
                List.of()));
        support(content, OptionalInt.of(statements.size() - 1), values);
        return this;
    }

    Story item(String name, Certainty certainty) {
        items.put(name, certainty);
        return this;
    }

    private Quote append(String words) {
        int start = body.length();
        body.append(words).append(". ");
        return Quote.of(body, new Span(start, start + words.length()));
    }

    private void support(Quote quote, OptionalInt statement, Object... values) {
        for (Object value : values) {
            if (value instanceof Instrument paper) {
                instrument = paper;
                support.add(new Support(Field.INSTRUMENT, paper.code(), quote, statement));
            } else if (value instanceof Status stage) {
                status = Optional.of(stage);
                support.add(new Support(Field.STATUS, stage.code(), quote, statement));
            } else if (value instanceof PartialDate date) {
                timeline = new Timeline(Map.of(Field.SIGNED_ON, date));
                support.add(new Support(Field.SIGNED_ON, date.toString(), quote, statement));
            } else {
                items.putIfAbsent((String) value, Certainty.CONFIRMED);
                support.add(new Support(Field.ITEMS, (String) value, quote, statement));
            }
        }
    }

    Extraction extraction() {
        return extraction(mention());
    }

    AgreementMention mention() {
        List<Transfer> transfers = new ArrayList<>();
        items.forEach((name, certainty) ->
                transfers.add(new Transfer(name, OptionalLong.empty(), certainty, Optional.empty())));
        Quote first = Quote.of(body, new Span(0, 3));
        List<Support> all = new ArrayList<>(support);
        if (all.isEmpty()) {
            all.add(new Support(Field.PARTIES, parties.get(0).code(), first, OptionalInt.empty()));
        }
        return new AgreementMention(
                parties,
                instrument,
                status,
                timeline,
                Optional.empty(),
                signatories,
                new Scope(List.of(), transfers, Optional.empty(), Optional.empty()),
                role,
                OptionalInt.empty(),
                all);
    }

    Extraction extraction(AgreementMention... mentions) {
        String text = body.toString();
        Article article = new Article(
                RawBytes.of((outlet + day + text).getBytes(StandardCharsets.UTF_8))
                        .id(),
                outlet + " " + day + ".txt",
                Optional.empty(),
                new Article.Heading(
                        Optional.empty(),
                        Optional.of(outlet).filter(name -> !name.isEmpty()),
                        Optional.empty(),
                        Optional.of(dateline).filter(line -> !line.isEmpty())),
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                language,
                text);
        return new Extraction(article, true, List.of(mentions), statements, List.of(), List.of(), List.of(), List.of());
    }
}
