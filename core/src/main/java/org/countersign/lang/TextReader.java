package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.lang.Sentence.Zone;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.Span;

/**
 * Reads sentences: the one place where a body becomes tokens, sentences, trees and names. Deterministic, thread-safe, linear
 * in the text's length; never fails on any text.
 */
public final class TextReader {

    private final Map<Language, LanguageRules> rules = new TreeMap<>();

    /** A reader for all languages that are read. */
    public TextReader() {
        this(Languages.read());
    }

    /** A reader for these languages alone; no other's lexicons are loaded. */
    public TextReader(List<Language> languages) {
        languages.forEach(language -> rules.put(language, LanguageRules.load(language)));
    }

    /** Reads an article: its sentences with their trees, its names, and who is who. */
    public Reading read(Article article) {
        LanguageRules language = rules(article);
        List<Sentence> sentences = sentences(article, language);
        List<Name> names = language.nameFinder().find(sentences);
        return new Reading(article, sentences, names, language.castFinder().find(article, sentences, names));
    }

    /** Reads its sentences and their trees alone. */
    public List<Sentence> sentences(Article article) {
        return sentences(article, rules(article));
    }

    private LanguageRules rules(Article article) {
        return Optional.ofNullable(rules.get(article.language()))
                .orElseThrow(() -> new IllegalArgumentException(
                        article.item() + " is in '" + article.language() + "', known are " + rules.keySet()));
    }

    private static List<Sentence> sentences(Article article, LanguageRules language) {
        TreeReader trees = language.trees().take();
        List<Sentence> sentences = sentences(article, language, trees);
        language.trees().giveBack(trees);
        return sentences;
    }

    private static List<Sentence> sentences(Article article, LanguageRules language, TreeReader trees) {
        List<Sentence> sentences = new ArrayList<>();
        Optional<Span> title = article.titleSpan();
        boolean textSeen = false;
        int number = 0;
        boolean accentless = language.accents().areLostIn(article.body());
        GluedWords glued = accentless ? language.gluedAccentless() : language.glued();
        for (Span paragraph : Paragraphs.of(article.body())) {
            List<Token> tokens = glued.part(language.tokenizer().tokens(article.body(), paragraph), trees.lookup());
            if (tokens.isEmpty()) {
                continue;
            }
            boolean inTitle =
                    title.map(span -> span.contains(paragraph.start())).orElse(false);
            Zone zone = inTitle ? Zone.TITLE : language.zones().zone(tokens, textSeen);
            new Cutter(language, trees, accentless, sentences, number++).cut(tokens, zone, textSeen);
            textSeen |= zone == Zone.TEXT;
        }
        return sentences;
    }

    /** Cuts one paragraph into sentences. */
    private record Cutter(
            LanguageRules language, TreeReader trees, boolean accentless, List<Sentence> sentences, int paragraph) {

        void cut(List<Token> tokens, Zone zone, boolean textSeen) {
            int from = 0;
            int to = tokens.size();
            if (zone == Zone.TEXT && !textSeen) {
                from = language.zones().datelineLength(tokens);
            }
            if (zone == Zone.TEXT) {
                Optional<Span> credit = ZoneMarker.closingCredit(tokens);
                if (credit.isPresent()) {
                    to = indexOf(tokens, credit.get().start());
                }
            }
            add(tokens.subList(0, from), Zone.DATELINE);
            if (from < to) {
                language.splitter().split(tokens.subList(from, to)).forEach(sentence -> add(sentence, zone));
            }
            add(tokens.subList(Math.max(from, to), tokens.size()), Zone.DATELINE);
        }

        private void add(List<Token> tokens, Zone zone) {
            if (!tokens.isEmpty()) {
                Span span = new Span(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
                Tree tree = accentless ? trees.tree(tokens, language.accents()) : trees.tree(tokens);
                sentences.add(new Sentence(span, paragraph, zone, tokens, tree));
            }
        }

        private static int indexOf(List<Token> tokens, int start) {
            int index = 0;
            while (tokens.get(index).start() < start) {
                index++;
            }
            return index;
        }
    }
}
