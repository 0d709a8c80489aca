package org.countersign.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.extract.agreement.DealLexicon.InstrumentWord;
import org.countersign.model.About;
import org.countersign.model.AgreementMention;
import org.countersign.model.Field;
import org.countersign.model.Quote;
import org.countersign.model.Statement;
import org.countersign.model.Support;

/** Links each statement to the fields of agreements that its content speaks of. */
final class AboutLinker {

    List<Statement> link(Background background, List<AgreementMention> agreements) {
        List<Set<About>> about = new ArrayList<>();
        background.statements().forEach(statement -> about.add(new LinkedHashSet<>()));
        for (int i = 0; i < agreements.size(); i++) {
            for (Support support : agreements.get(i).support()) {
                if (support.statement().isPresent() && support.field() != Field.PARTIES) {
                    about.get(support.statement().getAsInt()).add(new About(i, support.field(), support.value()));
                }
            }
        }
        List<Statement> linked = new ArrayList<>();
        for (int i = 0; i < about.size(); i++) {
            Statement statement = background.statements().get(i);
            about.get(i).addAll(papers(background, statement));
            linked.add(statement.about(List.copyOf(about.get(i))));
        }
        return linked;
    }

    /** The kinds of paper that the statement names, those that it takes back included. */
    private static Set<About> papers(Background background, Statement statement) {
        Set<About> about = new LinkedHashSet<>();
        for (Quote piece : statement.content()) {
            OptionalInt deal = background.dealAt(piece.span());
            for (MarkedSentence sentence : background.sentences(piece.span())) {
                for (Mark<InstrumentWord> mark : sentence.words().instruments()) {
                    if (deal.isPresent()
                            && !mark.meaning().generic()
                            && piece.span().contains(mark.span())) {
                        String kind = mark.meaning().instrument().code();
                        about.add(new About(deal.getAsInt(), Field.INSTRUMENT, kind));
                    }
                }
            }
        }
        return about;
    }
}
