package org.countersign.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.lang.Sentence.Zone;
import org.countersign.model.Article;
import org.countersign.model.Language;
import org.countersign.model.Span;

/**
 * Reads by the surface alone: marks, capitals and lexicons. Immutable, thread-safe, linear in the text's length.
 */
public final class SurfaceTextReader implements TextReader {

    private final Map<Language, LanguageRules> rules = new TreeMap<>();

    /** A reader for all languages that are read. */
    public SurfaceTextReader() {
        this(Languages.read());
    }

    /** A reader for these languages alone; no other's lexicons are loaded. */
    public SurfaceTextReader(List<Language> languages) {
        languages.forEach(language -> rules.put(language, LanguageRules.load(language)));
    }

    @Override
    public Reading read(Article article) {
        LanguageRules language = Optional.ofNullable(rules.get(article.language()))
                .orElseThrow(() -> new IllegalArgumentException(
                        article.item() + " is in '" + article.language() + "', known are " + rules.keySet()));
        List<Sentence> sentences = sentences(article, language);
        List<Name> names = language.nameFinder().find(sentences);
        return new Reading(article, sentences, names, language.castFinder().find(article, sentences, names));
    }

    private List<Sentence> sentences(Article article, LanguageRules language) {
        List<Sentence> sentences = new ArrayList<>();
        Lookup lookup = language.dictionary().lookup();
        Optional<Span> title = article.titleSpan();
        boolean textSeen = false;
        int number = 0;
        for (Span paragraph : Paragraphs.of(article.body())) {
            List<Token> tokens = language.glued().part(language.tokenizer().tokens(article.body(), paragraph), lookup);
            if (tokens.isEmpty()) {
                continue;
            }
            boolean inTitle =
                    title.map(span -> span.contains(paragraph.start())).orElse(false);
            Zone zone = inTitle ? Zone.TITLE : language.zones().zone(tokens, textSeen);
            new Cutter(language, lookup, sentences, number++).cut(tokens, zone, textSeen);
            textSeen |= zone == Zone.TEXT;
        }
        return sentences;
    }

    /** Cuts one paragraph into sentences. */
    private record Cutter(LanguageRules language, Lookup lookup, List<Sentence> sentences, int paragraph) {

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
                sentences.add(new Sentence(
                        span, paragraph, zone, tokens, flat(WordForm.of(tokens, language.words(), lookup))));
            }
        }

        /** All words hanging on the first: what the surface tells of syntax. */
        private static Tree flat(List<WordForm> forms) {
            List<Word> words = new ArrayList<>();
            for (WordForm form : forms) {
                int number = words.size();
                words.add(new Word(
                        form.span(),
                        form.text(),
                        form.token(),
                        Upos.X,
                        form.text().toLowerCase(Locale.ROOT),
                        Features.NONE,
                        number == 0 ? Tree.ROOT : 0,
                        number == 0 ? "root" : "dep"));
            }
            return new Tree(words);
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
