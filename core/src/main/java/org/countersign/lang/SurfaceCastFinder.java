package org.countersign.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.lang.Actor.Kind;
import org.countersign.lang.Nominal.Range;
import org.countersign.lang.Sentence.Zone;
import org.countersign.model.Article;
import org.countersign.model.Party;
import org.countersign.model.Span;

/**
 * Finds who is who by the surface: first phrases that name somebody with an office, a body or a full name, then short
 * forms of people already known.
 */
final class SurfaceCastFinder implements CastFinder {

    private static final int LONGEST_TITLE_WITH_STOP = 5;

    private final NameLexicon lexicon;

    SurfaceCastFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Cast find(Article article, List<Sentence> sentences, List<Name> names) {
        Map<Integer, Name> byStart = new HashMap<>();
        names.forEach(name -> byStart.put(name.span().start(), name));
        CastBuilder cast = new CastBuilder(article.body());
        List<Sentence> prose = sentences.stream()
                .filter(sentence ->
                        sentence.zone() == Zone.TEXT || sentence.zone() == Zone.DATELINE || isWhole(sentence))
                .toList();
        Set<Span> taken = new HashSet<>();
        prose.forEach(sentence -> nominals(sentence, byStart, cast, taken));
        sentences.forEach(sentence -> shortForms(sentence, cast, taken));
        sentences.stream()
                .filter(sentence -> sentence.zone() == Zone.TITLE)
                .forEach(sentence -> states(sentence, cast));
        return cast.build(home(sentences));
    }

    /** A first line that is a whole sentence. */
    private static boolean isWhole(Sentence sentence) {
        return sentence.zone() == Zone.TITLE
                && !sentence.isTitle()
                && sentence.tokens().size() > LONGEST_TITLE_WITH_STOP;
    }

    private void nominals(Sentence sentence, Map<Integer, Name> names, CastBuilder cast, Set<Span> taken) {
        List<Token> tokens = sentence.tokens();
        NominalParser parser = new NominalParser(lexicon, tokens, names);
        int at = 0;
        while (at < tokens.size()) {
            Optional<Nominal> nominal = tokens.get(at).isWord() ? parser.at(at) : Optional.empty();
            boolean author = sentence.zone() == Zone.DATELINE
                    && nominal.map(Nominal::kind).equals(Optional.of(Kind.PERSON));
            if (nominal.isPresent() && !author) {
                cast.add(nominal.get(), tokens);
                tokens.subList(at, nominal.get().whole().to()).forEach(token -> taken.add(token.span()));
                statesInside(tokens, nominal.get(), cast);
                at = nominal.get().next();
            } else {
                at++;
            }
        }
    }

    /** A phrase such as {@code the Kenyan defence ministry} names the state too. */
    private void statesInside(List<Token> tokens, Nominal nominal, CastBuilder cast) {
        if (nominal.kind() == Kind.STATE || nominal.kind() == Kind.PLACE) {
            return;
        }
        for (int i = nominal.whole().from(); i < nominal.whole().to(); i++) {
            addState(tokens, i, cast);
        }
    }

    private void states(Sentence sentence, CastBuilder cast) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            addState(sentence.tokens(), i, cast);
        }
    }

    private void addState(List<Token> tokens, int at, CastBuilder cast) {
        lexicon.state(tokens, at).filter(match -> !match.meaning().isPlace()).ifPresent(match -> {
            Range words = new Range(match.from(), match.to());
            Party party = match.meaning().party();
            cast.add(
                    new Nominal(
                            Kind.STATE,
                            words,
                            words,
                            Optional.of(party),
                            Optional.empty(),
                            Optional.of(match.meaning().kind())),
                    tokens);
        });
    }

    /** Surnames and other parts of the names of people already known. */
    private static void shortForms(Sentence sentence, CastBuilder cast, Set<Span> taken) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.isCapitalised() && !taken.contains(token.span())) {
                int to = i + 1;
                while (to < tokens.size() && cast.continuesName(token, tokens.get(to))) {
                    to++;
                }
                cast.addShortForm(new Span(token.start(), tokens.get(to - 1).end()));
                i = to - 1;
            }
        }
    }

    /** The state that the dateline's place lies in: an office without a state is one of it. */
    private Optional<Party> home(List<Sentence> sentences) {
        List<Party> places = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.zone() == Zone.DATELINE) {
                List<Token> tokens = sentence.tokens();
                for (int i = 0; i < tokens.size(); i++) {
                    lexicon.state(tokens, i)
                            .filter(match -> match.meaning().isPlace())
                            .ifPresent(match -> places.add(match.meaning().party()));
                }
            }
        }
        return places.stream().findFirst();
    }
}
