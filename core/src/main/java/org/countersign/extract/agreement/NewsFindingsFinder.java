package org.countersign.extract.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.extract.Findings;
import org.countersign.extract.FindingsFinder;
import org.countersign.lang.NumberReader;
import org.countersign.lang.Reading;
import org.countersign.model.AgreementMention;
import org.countersign.model.Language;
import org.countersign.model.Request;
import org.countersign.model.Statement;

/** Finds what the news tells around agreements: requests, reactions, gaps, and what statements are about. Thread-safe. */
public final class NewsFindingsFinder implements FindingsFinder {

    private final Map<Language, Readers> readers;

    private NewsFindingsFinder(Map<Language, Readers> readers) {
        this.readers = Map.copyOf(readers);
    }

    /** The finder of what stands around the agreements that {@code finder} finds: it shares its rules. */
    public static NewsFindingsFinder of(NewsAgreementFinder finder) {
        Map<Language, Readers> readers = new HashMap<>();
        finder.rules().forEach((language, rules) -> readers.put(language, Readers.load(language, rules)));
        return new NewsFindingsFinder(readers);
    }

    @Override
    public Findings find(Reading reading, List<Statement> statements, List<AgreementMention> agreements) {
        return Optional.ofNullable(readers.get(reading.article().language()))
                .map(one -> one.find(reading, statements, agreements))
                .orElseGet(() -> new Findings(statements, List.of(), List.of(), List.of()));
    }

    /** What finding them in one language takes. */
    private record Readers(
            DealRules rules, AboutLinker linker, RequestReader requests, ReactionReader reactions, GapReader gaps) {

        static Readers load(Language language, DealRules rules) {
            FindingLexicon words = FindingLexicon.load(language);
            return new Readers(
                    rules,
                    new AboutLinker(rules.lexicon()),
                    new RequestReader(rules.lexicon(), words, DeadlineReader.load(rules.lexicon(), language)),
                    new ReactionReader(rules.lexicon(), NumberReader.of(language), words),
                    new GapReader(words));
        }

        Findings find(Reading reading, List<Statement> statements, List<AgreementMention> agreements) {
            Scan scan = rules.scan(reading);
            Background background = new Background(scan, rules.deals(scan), statements);
            List<Request> asked = requests.read(background);
            return new Findings(
                    linker.link(background, agreements),
                    asked,
                    reactions.read(background, agreements, asked),
                    gaps.read(background));
        }
    }
}
