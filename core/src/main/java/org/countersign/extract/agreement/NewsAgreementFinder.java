package org.countersign.extract.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.extract.AgreementFinder;
import org.countersign.lang.Languages;
import org.countersign.lang.Reading;
import org.countersign.model.AgreementMention;
import org.countersign.model.Language;
import org.countersign.model.Statement;

/** Finds agreements in the news by the words of the lexicons and how they are tied in the sentence. Thread-safe. */
public final class NewsAgreementFinder implements AgreementFinder {

    private final Map<Language, DealRules> rules;

    private NewsAgreementFinder(Map<Language, DealRules> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** The finder for every language that agreements are drawn of; it finds none in the others. */
    public static NewsAgreementFinder load() {
        Map<Language, DealRules> rules = new HashMap<>();
        Languages.extracted().forEach(language -> rules.put(language, DealRules.load(language)));
        return new NewsAgreementFinder(rules);
    }

    Map<Language, DealRules> rules() {
        return rules;
    }

    @Override
    public List<AgreementMention> find(Reading reading, List<Statement> statements) {
        return Optional.ofNullable(rules.get(reading.article().language()))
                .map(rule -> find(rule, reading, statements))
                .orElse(List.of());
    }

    private static List<AgreementMention> find(DealRules rules, Reading reading, List<Statement> statements) {
        Scan scan = rules.scan(reading);
        return rules.deals(scan).stream()
                .map(deal -> rules.reader().read(deal, scan, statements))
                .toList();
    }
}
