package org.countersign.lang;

import org.countersign.model.Language;

/**
 * What reading needs to know of one language.
 *
 * @param tokenizer where its words begin and end
 * @param glued which words lost the blank between them
 * @param accents which words lost theirs
 * @param gluedAccentless which words lost the blank between them, where they lost their accents too
 * @param splitter where its sentences end
 * @param trees what its words are and how they depend on each other
 * @param zones what is not text
 * @param nameFinder what is a name
 * @param castFinder who is who
 */
record LanguageRules(
        Tokenizer tokenizer,
        GluedWords glued,
        LostAccents accents,
        GluedWords gluedAccentless,
        SentenceSplitter splitter,
        TreeReaders trees,
        ZoneMarker zones,
        NameFinder nameFinder,
        CastFinder castFinder) {

    static LanguageRules load(Language language) {
        String folder = language.iso();
        Tokenizer tokenizer = Tokenizer.of(language);
        ZoneMarker zones = new ZoneMarker(
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "furniture"), cells -> cells.get(1)),
                PhraseTable.of(tokenizer, LexiconTable.load(folder, "month"), cells -> cells.get(1)));
        Dictionary dictionary = Dictionary.load(language);
        Vocabulary words = Vocabulary.load(language);
        GluedWords glued = GluedWords.load(language, words);
        LostAccents accents = LostAccents.of(language, words);
        return new LanguageRules(
                tokenizer,
                glued,
                accents,
                glued.accentless(accents),
                new SentenceSplitter(Orthography.load(language)),
                new TreeReaders(language, dictionary),
                zones,
                NameFinder.load(language, dictionary),
                new SurfaceCastFinder(NameLexicon.load(language)));
    }
}
