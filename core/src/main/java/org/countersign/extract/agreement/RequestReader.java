package org.countersign.extract.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.extract.agreement.FindingLexicon.RequestWord;
import org.countersign.lang.Token;
import org.countersign.model.Act;
import org.countersign.model.PartialDate;
import org.countersign.model.Quote;
import org.countersign.model.Request;
import org.countersign.model.RequestKind;
import org.countersign.model.Span;
import org.countersign.model.Statement;

/** Reads what was asked of whom: statements that ask or demand, and petitions, questions, notes and summonses. */
final class RequestReader {

    private static final Set<Act> ASKING = Set.of(Act.ASKS, Act.DEMANDS);
    private static final Set<RequestKind> PAPERS = Set.of(
            RequestKind.PETITION,
            RequestKind.NOTE,
            RequestKind.LETTER,
            RequestKind.WRITTEN_REPORT_REQUEST,
            RequestKind.INFORMATION_REQUEST,
            RequestKind.QUESTION);
    private static final Set<RequestKind> LOOSE =
            Set.of(RequestKind.UNSPECIFIED, RequestKind.QUESTION, RequestKind.LETTER);
    private static final Set<String> INTRODUCING = Set.of("complementizer", "preposition", "relative");

    private final DealLexicon lexicon;
    private final FindingLexicon words;
    private final DeadlineReader deadlines;
    private final AskerReader askers;
    private final AddresseeReader addressees;

    RequestReader(DealLexicon lexicon, FindingLexicon words, DeadlineReader deadlines) {
        this.lexicon = lexicon;
        this.words = words;
        this.deadlines = deadlines;
        this.askers = new AskerReader(words);
        this.addressees = new AddresseeReader(lexicon, words);
    }

    List<Request> read(Background background) {
        List<Request> requests = new ArrayList<>();
        for (MarkedSentence sentence : background.scan().telling()) {
            if (sentence.isText()) {
                told(background, Passage.whole(sentence)).ifPresent(requests::add);
            }
        }
        for (Statement statement : background.statements()) {
            if (ASKING.contains(statement.act())) {
                said(background, statement).ifPresent(requests::add);
            }
        }
        requests.sort(Comparator.comparing(request -> request.evidence().get(0)));
        return new SameRequests(background.scan().reading().cast(), words).once(requests);
    }

    private Optional<Request> said(Background background, Statement statement) {
        Optional<String> by = askers.of(background, statement);
        Span content = statement.contentSpan();
        List<MarkedSentence> sentences = background.sentences(content);
        if (by.isEmpty() || sentences.isEmpty() || sentences.get(0).isTitle()) {
            return Optional.empty();
        }
        Passage passage = Passage.whole(sentences.get(0));
        int opening = token(passage, content.start());
        int cueEnd = statement
                .cue()
                .map(cue -> token(passage, cue.span().end()))
                .filter(at -> at < opening)
                .orElse(opening);
        if (lexicon.is(passage.tokens(), cueEnd, "not")) {
            return Optional.empty();
        }
        Optional<String> to = (cueEnd < opening
                        ? addressees.after(background, passage, cueEnd, opening, by.get())
                        : Optional.<String>empty())
                .or(() -> addressees.opening(background, passage, opening, by.get()))
                .or(() -> addressees.within(background, passage, opening, by.get()));
        String about = background
                .scan()
                .quote(about(background, passage, opening, content))
                .text();
        return Optional.of(request(background, passage, new Sides(by.get(), to), about, kind(passage)))
                .filter(RequestReader::isForSomething);
    }

    /** What is asked: the rest of the sentence where the content ends with whom and when, {@code … for a report}. */
    private Span about(Background background, Passage passage, int opening, Span content) {
        int from = addressees.afterOpening(background, passage, opening);
        if (from > opening) {
            return passage.tokens().get(from).start() < content.end()
                    ? new Span(passage.tokens().get(from).start(), content.end())
                    : rest(passage, from);
        }
        return content;
    }

    /** Index of the first token that ends after this offset. */
    private static int token(Passage passage, int offset) {
        int at = passage.from();
        while (at < passage.to() - 1 && passage.tokens().get(at).end() <= offset) {
            at++;
        }
        return at;
    }

    /** Nobody asked, no paper and no day: a manner of speaking. */
    private static boolean isForSomething(Request request) {
        return request.to().isPresent() || request.due().isPresent() || !LOOSE.contains(request.kind());
    }

    private record Sides(String by, Optional<String> to) {}

    private Request request(Background background, Passage passage, Sides sides, String about, RequestKind kind) {
        Optional<LocalDate> published = background.scan().reading().article().published();
        Optional<PartialDate> on = deadlines.asked(passage, published);
        Optional<PartialDate> due = deadlines.due(passage, on, published);
        Quote evidence = background.scan().quote(passage.clause());
        return new Request(sides.by(), sides.to(), about, on, due, kind, List.of(evidence));
    }

    private RequestKind kind(Passage passage) {
        return marks(passage)
                .map(mark -> mark.meaning().kind())
                .filter(kind -> kind != RequestKind.UNSPECIFIED)
                .findFirst()
                .orElse(RequestKind.UNSPECIFIED);
    }

    private Stream<Mark<RequestWord>> marks(Passage passage) {
        return Scanner.marks(words.requests(), passage.tokens()).stream();
    }

    /** A petition, note or summons that is told of without a statement. */
    private Optional<Request> told(Background background, Passage passage) {
        return marks(passage)
                .filter(mark -> !lexicon.is(passage.tokens(), mark.to(), "by") && !passage.isQuoted(mark))
                .flatMap(mark -> verb(passage, mark).stream().map(verb -> new Asked(verb, mark)))
                .flatMap(act -> told(background, passage, act).stream())
                .findFirst();
    }

    /** A verb of sending or summoning, and the word for what is sent. */
    private record Asked(int verb, Mark<RequestWord> paper) {}

    /** Where the verb stands: in the words of asking themselves, or a verb of sending before the paper. */
    private Optional<Integer> verb(Passage passage, Mark<RequestWord> mark) {
        RequestKind kind = mark.meaning().kind();
        if (PAPERS.contains(kind) || isNoun(passage, mark)) {
            int sender = mark.from();
            while (sender >= passage.from() && isClause(passage, sender, mark)) {
                if (words.senders().at(passage.tokens(), sender).isPresent()) {
                    return Optional.of(sender);
                }
                sender--;
            }
        }
        boolean clear = mark.meaning().isClear()
                || (kind == RequestKind.UNSPECIFIED && paper(passage).isPresent());
        return clear && !isNoun(passage, mark) ? Optional.of(mark.from()) : Optional.empty();
    }

    /** A note, letter or petition that a sentence names with its article. */
    private Optional<Mark<RequestWord>> paper(Passage passage) {
        return marks(passage)
                .filter(mark -> PAPERS.contains(mark.meaning().kind()) && isNoun(passage, mark))
                .findFirst();
    }

    private boolean isClause(Passage passage, int at, Mark<RequestWord> mark) {
        return at == mark.from()
                || !(words.isOf(passage.tokens(), at, Set.of("relative", "subordinator"))
                        || passage.tokens().get(at).is(","));
    }

    /** {@code a petition}: the word itself is no verb. */
    private boolean isNoun(Passage passage, Mark<RequestWord> mark) {
        return words.isOf(passage.tokens(), mark.from() - 1, Set.of("determiner", "definite", "preposition"))
                && !words.isOf(passage.tokens(), mark.from() - 1, Set.of("clitic"));
    }

    private Optional<Request> told(Background background, Passage passage, Asked act) {
        int end = Math.max(
                act.verb() + 1, act.paper().from() == act.verb() ? act.paper().to() : act.verb() + 1);
        Optional<String> by = askers.of(background, passage, act.verb());
        if (by.isEmpty() || end >= passage.to()) {
            return Optional.empty();
        }
        int asked = asking(passage, act.paper().to());
        Optional<String> to = addressees
                .after(background, passage, end, asked, by.get())
                .or(() -> asked < passage.to()
                        ? addressees.opening(background, passage, asked, by.get())
                        : Optional.empty());
        int from = asked < passage.to() ? asked : Math.min(act.paper().from(), passage.to() - 1);
        String about =
                background.scan().quote(rest(passage, Math.max(from, end))).text();
        return Optional.of(request(
                        background,
                        passage,
                        new Sides(by.get(), to),
                        about,
                        act.paper().meaning().kind()))
                .filter(request -> request.to().isPresent());
    }

    /** After the words that introduce what a paper asks for: {@code asking that}; the passage's end where none does. */
    private int asking(Passage passage, int from) {
        int at = marks(passage)
                .filter(mark -> mark.from() >= from
                        && (mark.meaning().kind() == RequestKind.UNSPECIFIED || !isNoun(passage, mark)))
                .map(mark -> mark.from() + 1)
                .findFirst()
                .orElse(passage.to());
        while (at < passage.to() && words.isOf(passage.tokens(), at, INTRODUCING)) {
            at++;
        }
        return at;
    }

    private static Span rest(Passage passage, int from) {
        int last = from;
        while (last < passage.to() && !passage.tokens().get(last).is(";")) {
            last++;
        }
        while (last - 1 > from && !isWordLike(passage.tokens().get(last - 1))) {
            last--;
        }
        return passage.sentence().span(from, Math.max(last, from + 1));
    }

    private static boolean isWordLike(Token token) {
        return token.isWord() || token.kind() == Token.Kind.NUMBER;
    }
}
