package org.countersign.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Article;
import org.countersign.model.Extraction;
import org.countersign.model.Language;
import org.countersign.model.Source;
import org.countersign.model.SourceKind;

/** Whose text an article is by its own account: the agency of its dateline, its byline or its foot. */
final class Credit {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()\\d]{2,40})\\)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern FOOT_NAME = Pattern.compile("[^.,;:()\\n]{2,60}");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final int FOOT_PARAGRAPHS = 2;

    private final Map<Language, PhraseTable<String>> phrases = new HashMap<>();
    private final Tokenizer tokenizer = Tokenizer.plain();

    Credit(List<Language> languages) {
        for (Language language : languages) {
            phrases.put(
                    language,
                    PhraseTable.of(tokenizer, LexiconTable.load(language.iso(), "credit"), cells -> cells.get(0)));
        }
    }

    /** The agency or outlet that the article as a whole is credited to, if it credits one other than its own outlet. */
    Optional<String> of(Extraction extraction) {
        Article article = extraction.article();
        return article.heading()
                .dateline()
                .flatMap(Credit::inBrackets)
                .or(() -> article.heading().byline().flatMap(byline -> agencyIn(byline, extraction)))
                .or(() -> atFoot(article))
                .filter(name -> article.outlet()
                        .map(outlet -> !Name.of(outlet).mayBeBody(Name.of(name)))
                        .orElse(true));
    }

    private static Optional<String> inBrackets(String line) {
        Matcher matcher = IN_BRACKETS.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private static Optional<String> agencyIn(String byline, Extraction extraction) {
        Optional<String> bracketed = inBrackets(byline);
        if (bracketed.isPresent()) {
            return bracketed;
        }
        Name whole = Name.of(byline);
        Optional<String> named = extraction.sources().stream()
                .filter(source -> source.kind() == SourceKind.AGENCY)
                .map(Source::name)
                .map(quote -> quote.text())
                .filter(name -> whole.words().containsAll(Name.of(name).words()))
                .findFirst();
        Matcher initials = INITIALS.matcher(byline);
        return named.or(() -> initials.find() ? Optional.of(initials.group()) : Optional.empty());
    }

    private Optional<String> atFoot(Article article) {
        List<String> paragraphs =
                PARAGRAPHS.splitAsStream(article.body().strip()).toList();
        for (int i = paragraphs.size() - 1; i >= Math.max(1, paragraphs.size() - FOOT_PARAGRAPHS); i--) {
            Optional<String> credit = credit(paragraphs.get(i).strip(), article.language());
            if (credit.isPresent()) {
                return credit;
            }
        }
        return Optional.empty();
    }

    private Optional<String> credit(String paragraph, Language language) {
        if (INITIALS.matcher(paragraph).matches()) {
            return Optional.of(paragraph);
        }
        Optional<String> bracketed = inBrackets(paragraph).filter(name -> paragraph.length() == name.length() + 2);
        PhraseTable<String> table = phrases.get(language);
        if (bracketed.isPresent() || table == null) {
            return bracketed;
        }
        List<Token> tokens = tokenizer.tokens(paragraph);
        for (PhraseTable.Match<String> match : table.in(tokens)) {
            Matcher name = FOOT_NAME.matcher(paragraph);
            boolean opens = match.from() == 0 || !tokens.get(match.from()).isCapitalised();
            if (opens
                    && match.to() < tokens.size()
                    && name.find(tokens.get(match.to() - 1).end())) {
                Optional<String> credited = Optional.of(name.group().strip()).filter(Credit::isName);
                if (credited.isPresent()) {
                    return credited;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase)
                && Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
    }
}
