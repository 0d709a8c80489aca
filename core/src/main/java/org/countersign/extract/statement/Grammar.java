package org.countersign.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.countersign.lang.LexiconTable;
import org.countersign.lang.PhraseTable;
import org.countersign.lang.Token;
import org.countersign.lang.Tokenizer;
import org.countersign.model.Language;

/**
 * What the patterns need to know of one language: its function words and its words of saying. Immutable, thread-safe.
 */
final class Grammar {

    private static final Set<String> STATE_BODIES = Set.of("ministry", "embassy", "police", "armed-forces", "office");

    private static final Set<WordClass> NOUNS = EnumSet.of(
            WordClass.PUBLIC,
            WordClass.COLLECTIVE,
            WordClass.FORUM,
            WordClass.FINDING,
            WordClass.MEDIUM,
            WordClass.CHANNEL,
            WordClass.ASIDE,
            WordClass.UNDONE,
            WordClass.ISSUING,
            WordClass.ISSUED,
            WordClass.RESORTING,
            WordClass.ANONYMITY,
            WordClass.MASCULINE,
            WordClass.FEMININE);

    private final Language language;
    private final boolean romance;
    private final Tokenizer tokenizer;
    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final PhraseTable<VerbSense> verbs;
    private final Map<String, List<VerbSense>> senses = new HashMap<>();
    private final Map<String, NounSense> sayingNouns = new HashMap<>();
    private final PhraseTable<PhraseSense> phrases;
    private final PhraseTable<String> bodies;
    private final Set<String> functionWords = new HashSet<>();
    private final Map<String, String> offices = new HashMap<>();
    private final Set<String> desks = new HashSet<>();
    private final Map<String, Boolean> mediumWords = new HashMap<>();
    private final ActWords actWords;

    private Grammar(Language language, Spelling spelling) {
        this.language = language;
        this.romance = !language.equals(Language.ENGLISH);
        this.tokenizer = Tokenizer.of(language);
        Function<String, LexiconTable> lexicon = name -> spelling.read(LexiconTable.load(language.iso(), name));
        for (List<String> cells : lexicon.apply("word-class").rows()) {
            Set<WordClass> known = EnumSet.noneOf(WordClass.class);
            for (String code : cells.get(1).split(",", -1)) {
                known.add(WordClass.of(code));
            }
            classes.put(cells.get(0), known);
            if (!NOUNS.containsAll(known)) {
                functionWords.add(cells.get(0));
            }
        }
        Map<String, VerbSense> frames = new HashMap<>();
        LexiconTable.load(language.iso(), "frame").rows().stream()
                .map(VerbSense::of)
                .forEach(sense -> frames.put(sense.lemma(), sense));
        frames.values().forEach(this::addSense);
        this.verbs = PhraseTable.of(tokenizer, lexicon.apply("cue-verb"), cells -> inForm(frames, cells));
        this.phrases = PhraseTable.of(tokenizer, lexicon.apply("cue-phrase"), PhraseSense::of);
        lexicon.apply("office").rows().stream()
                .filter(cells -> cells.get(0).indexOf(' ') < 0)
                .forEach(cells -> addPerson(cells.get(0), cells.get(2)));
        lexicon.apply("person-noun").rows().forEach(cells -> addPerson(cells.get(0), cells.get(1)));
        this.bodies = PhraseTable.of(tokenizer, lexicon.apply("body"), cells -> cells.get(1));
        lexicon.apply("frame-noun").rows().forEach(cells -> sayingNouns.put(cells.get(0), NounSense.of(cells)));
        this.actWords = ActWords.of(lexicon.apply("act-word"));
        lexicon.apply("medium-word").rows().forEach(cells -> addMediumWord(cells.get(0), cells.get(1)));
    }

    /** A row of {@code cue-verb.tsv}: a form, its lemma, its features. */
    private static VerbSense inForm(Map<String, VerbSense> frames, List<String> cells) {
        VerbSense sense = frames.get(cells.get(1));
        if (sense == null) {
            throw new IllegalStateException(
                    "cue-verb.tsv: " + cells.get(0) + " is a form of '" + cells.get(1) + "', which frame.tsv lacks");
        }
        return sense.inForm(Set.of(cells.get(2).split(",", -1)));
    }

    private void addSense(VerbSense sense) {
        String first = sense.lemma().split(" ", -1)[0];
        senses.computeIfAbsent(first, lemma -> new ArrayList<>()).add(sense);
    }

    /** What verbs of this lemma can mean, those of several words too. */
    List<VerbSense> senses(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    /** The lemma of a verb with its own pronoun: {@code quejarse}, {@code queixar-se}. */
    String pronominal(String lemma) {
        return language.equals(Language.SPANISH) ? lemma + "se" : lemma + "-se";
    }

    /** Whether this verb has its own pronoun. */
    boolean isPronominal(VerbSense sense) {
        return isRomance()
                && (sense.parts().get(0).endsWith("rse") || sense.parts().get(0).endsWith("-se"));
    }

    /** The tokens of some words of a text. */
    List<Token> tokens(String words) {
        return tokenizer.tokens(words);
    }

    private void addPerson(String noun, String gender) {
        offices.merge(
                noun.toLowerCase(Locale.ROOT),
                gender.equals("-") ? "" : gender,
                (one, other) -> one.isEmpty() ? other : one);
    }

    private void addMediumWord(String word, String role) {
        mediumWords.put(word, !role.equals("name"));
        if (role.equals("desk")) {
            desks.add(word);
        }
    }

    static Grammar load(Language language, Spelling spelling) {
        return new Grammar(language, spelling);
    }

    /** Whether it drops subjects, lets them follow the verb and never leaves out the conjunction: Spanish, and Portuguese. */
    boolean isRomance() {
        return romance;
    }

    /** Whether forms that report nothing ({@code diga}, {@code dijera}) stand among the verbs. */
    boolean listsSubjunctives() {
        return language.equals(Language.SPANISH);
    }

    boolean is(Token token, WordClass wanted) {
        return is(token.key(), wanted);
    }

    /** The same of a lemma or a token's key. */
    boolean is(String key, WordClass wanted) {
        return classes.getOrDefault(key, Set.of()).contains(wanted);
    }

    /** Whom a pronoun can mean: {@code m}, {@code f}, {@code n} for no person, empty for anybody. */
    String pronounGender(String key) {
        Set<WordClass> known = classes.getOrDefault(key, Set.of());
        if (known.contains(WordClass.NEUTER)) {
            return "n";
        }
        return known.contains(WordClass.MASCULINE) ? "m" : known.contains(WordClass.FEMININE) ? "f" : "";
    }

    /** {@code m} or {@code f} where an article, a title or an office tells it, else empty. */
    String gender(Token token) {
        Set<WordClass> known = classes.getOrDefault(token.key(), Set.of());
        if (known.contains(WordClass.MASCULINE) || known.contains(WordClass.FEMININE)) {
            return known.contains(WordClass.MASCULINE) ? "m" : "f";
        }
        return offices.getOrDefault(token.key(), "");
    }

    /** Whether it is a word for people, an office or another. */
    boolean isPersonNoun(Token token) {
        return isPersonNoun(token.key());
    }

    /** The same of a lemma. */
    boolean isPersonNoun(String lemma) {
        return offices.containsKey(lemma);
    }

    /** Whether it only holds phrases together; nouns that the grammar knows, like {@code statement}, are none. */
    boolean isFunctionWord(Token token) {
        return functionWords.contains(token.key());
    }

    PhraseTable<VerbSense> verbs() {
        return verbs;
    }

    PhraseTable<PhraseSense> phrases() {
        return phrases;
    }

    /** Index after the body that is named from {@code from} on, or {@code from} if none is: {@code foreign ministry}. */
    int bodyEnd(List<Token> tokens, int from) {
        return bodies.at(tokens, from)
                .filter(match -> match.meanings().stream().anyMatch(STATE_BODIES::contains))
                .map(PhraseTable.Match::to)
                .orElse(from);
    }

    /** Whether a body of such a kind is named from {@code at} on, no paper. */
    boolean isBody(List<Token> tokens, int at, Predicate<String> kind) {
        return bodies.at(tokens, at)
                .filter(match -> !match.meanings().contains("document")
                        && match.meanings().stream().anyMatch(kind))
                .isPresent();
    }

    /** Whether a body, no paper, is named from {@code at} up to {@code to}. */
    boolean isBody(List<Token> tokens, int at, int to) {
        return bodies.at(tokens, at)
                .filter(match -> match.to() == to && !match.meanings().contains("document"))
                .isPresent();
    }

    /** Whether a paper is named at {@code at}: {@code poll}, {@code informe}. */
    boolean isPaper(List<Token> tokens, int at) {
        return bodies.at(tokens, at)
                .filter(match -> match.meanings().contains("document"))
                .isPresent();
    }

    /** Words that tell what one does by saying something. */
    ActWords actWords() {
        return actWords;
    }

    /** What this noun of saying takes. */
    Optional<NounSense> nounSense(Token token) {
        return Optional.ofNullable(sayingNouns.get(token.key()));
    }

    /** Whether it can be a noun of saying: {@code claim}, {@code anuncio}. */
    boolean isSayingNoun(Token token) {
        return sayingNouns.containsKey(token.key());
    }

    /** Whether it names the outlet's own desk: {@code Redacción}. */
    boolean isDesk(Token token) {
        return desks.contains(token.key());
    }

    /** Whether media are called so: {@code newspaper}; {@code Post} only as a name. */
    boolean isMediumWord(Token token, boolean capitalised) {
        return (capitalised && mediumWords.containsKey(token.key())) || mediumWords.getOrDefault(token.key(), false);
    }

    /** Whether a Spanish verb of narrated past stands here, by its ending or as a frequent irregular one. */
    boolean looksPast(List<Token> tokens, int index) {
        if (index >= tokens.size() || tokens.get(index).isCapitalised()) {
            return false;
        }
        Token token = tokens.get(index);
        boolean ending = token.key().length() > 3
                && (isStrongPast(token.key())
                        || token.key().endsWith("\u00F3")
                        || token.key().endsWith("aron")
                        || token.key().endsWith("ieron"));
        return ending || is(token, WordClass.PAST);
    }

    private static boolean isStrongPast(String key) {
        return key.endsWith("uvo") || key.endsWith("dujo") || key.endsWith("puso") || key.endsWith("dijo");
    }
}
