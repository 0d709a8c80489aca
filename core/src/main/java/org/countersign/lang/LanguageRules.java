package org.countersign.lang;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.model.Language;

/**
 * What reading needs to know of one language.
 *
 * @param splitter where its sentences end
 * @param zones what is not text
 * @param castFinder who is who
 */
record LanguageRules(SentenceSplitter splitter, ZoneMarker zones, CastFinder castFinder) {

    static LanguageRules load(Language language) {
        String folder = language.iso();
        Set<String> abbreviations = LexiconTable.load(folder, "abbreviation").rows().stream()
                .map(cells -> lastWord(cells.get(0)))
                .collect(Collectors.toSet());
        ZoneMarker zones = new ZoneMarker(
                PhraseTable.of(LexiconTable.load(folder, "furniture"), cells -> cells.get(1)),
                PhraseTable.of(LexiconTable.load(folder, "month"), cells -> cells.get(1)));
        return new LanguageRules(
                new SentenceSplitter(abbreviations), zones, new SurfaceCastFinder(NameLexicon.load(language)));
    }

    /** {@code gen} of {@code Lt. Gen.}: the word that the full stop stands after. */
    private static String lastWord(String surface) {
        String key = surface.toLowerCase(Locale.ROOT);
        String stem = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
        return stem.substring(Math.max(stem.lastIndexOf(' '), stem.lastIndexOf('.')) + 1);
    }
}
