package org.countersign.extract.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.extract.AgreementFinder;
import org.countersign.lang.DateReader;
import org.countersign.lang.Languages;
import org.countersign.lang.MoneyReader;
import org.countersign.lang.NumberReader;
import org.countersign.lang.Reading;
import org.countersign.model.AgreementMention;
import org.countersign.model.Language;
import org.countersign.model.Statement;

/** Finds agreements in the news by the words of the lexicons and how they are tied in the sentence. Thread-safe. */
public final class NewsAgreementFinder implements AgreementFinder {

    private final Map<Language, Rules> rules;

    private NewsAgreementFinder(Map<Language, Rules> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** The finder for every language that is read. */
    public static NewsAgreementFinder load() {
        Map<Language, Rules> rules = new HashMap<>();
        Languages.all().forEach(language -> rules.put(language, Rules.load(language)));
        return new NewsAgreementFinder(rules);
    }

    @Override
    public List<AgreementMention> find(Reading reading, List<Statement> statements) {
        return Optional.ofNullable(rules.get(reading.article().language()))
                .map(rule -> rule.find(reading, statements))
                .orElse(List.of());
    }

    /** What finding agreements in one language takes. */
    private record Rules(
            Scanner scanner, CandidateReader candidates, DealDrafter drafter, DealJoiner joiner, DealReader reader) {

        static Rules load(Language language) {
            DealLexicon lexicon = DealLexicon.load(language);
            PassageSplitter splitter = new PassageSplitter(lexicon);
            StageReader stages = new StageReader(lexicon);
            GoodsFinder goods = new GoodsFinder(lexicon, NumberReader.of(language));
            return new Rules(
                    new Scanner(lexicon, DateReader.of(language)),
                    new CandidateReader(splitter, stages, new PartyReader(lexicon)),
                    new DealDrafter(lexicon),
                    new DealJoiner(lexicon, splitter),
                    new DealReader(
                            lexicon,
                            stages,
                            NumberReader.of(language),
                            goods,
                            DurationReader.load(lexicon, language),
                            new ValueReader(MoneyReader.of(language), goods)));
        }

        List<AgreementMention> find(Reading reading, List<Statement> statements) {
            Scan scan = scanner.scan(reading);
            List<Deal> deals = joiner.join(scan, drafter.deals(scan, candidates.candidates(scan)));
            return deals.stream()
                    .map(deal -> reader.read(deal, scan, statements))
                    .toList();
        }
    }
}
