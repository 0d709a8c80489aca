package org.countersign.extract.agreement;

import java.util.List;
import org.countersign.lang.DateReader;
import org.countersign.lang.MoneyReader;
import org.countersign.lang.NumberReader;
import org.countersign.lang.Reading;
import org.countersign.model.Language;

/**
 * What finding deals in one language takes.
 *
 * @param lexicon the language's words
 * @param scanner marks them in an article
 * @param candidates reads the passages that may tell of a deal
 * @param drafter drafts deals from them
 * @param splitter tells the papers of one pair of states apart
 * @param joiner joins the other passages to the deals
 * @param reader fills a deal's fields
 */
record DealRules(
        DealLexicon lexicon,
        Scanner scanner,
        CandidateReader candidates,
        DealDrafter drafter,
        DealSplitter splitter,
        DealJoiner joiner,
        DealReader reader) {

    static DealRules load(Language language) {
        DealLexicon lexicon = DealLexicon.load(language);
        PassageSplitter splitter = new PassageSplitter(lexicon);
        StageReader stages = new StageReader(lexicon);
        NumberReader numbers = NumberReader.of(language);
        GoodsFinder goods = new GoodsFinder(lexicon, numbers);
        return new DealRules(
                lexicon,
                new Scanner(lexicon, DateReader.of(language)),
                new CandidateReader(lexicon, splitter, stages, new PartyReader(lexicon)),
                new DealDrafter(lexicon),
                new DealSplitter(lexicon, stages),
                new DealJoiner(lexicon, splitter),
                new DealReader(
                        lexicon,
                        stages,
                        numbers,
                        goods,
                        DurationReader.load(lexicon, language),
                        new ValueReader(MoneyReader.of(language), goods)));
    }

    Scan scan(Reading reading) {
        return scanner.scan(reading);
    }

    /** In text order; every call for the same scan gives the same deals. */
    List<Deal> deals(Scan scan) {
        List<Deal> drafted = drafter.deals(scan, candidates.candidates(scan));
        return joiner.join(scan, drafted.size() == 1 ? splitter.split(scan, drafted.get(0)) : drafted);
    }
}
