package org.countersign.eval.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.countersign.eval.score.Answers;
import org.countersign.eval.score.Answers.Asked;
import org.countersign.eval.score.Answers.Dealing;
import org.countersign.eval.score.Answers.Said;
import org.countersign.eval.score.Answers.Taken;
import org.countersign.model.Language;

/** Reads a line of a {@code gold.jsonl}. */
final class GoldReader {

    private final DealingReader dealings = new DealingReader();

    GoldDocument read(String line) {
        Json json = Json.parse(line);
        return new GoldDocument(json.text("file"), new Language(json.text("lang")), answers(json));
    }

    private Answers answers(Json json) {
        List<Dealing> agreements = dealings.read(json);
        return new Answers(
                json.text("id"),
                !agreements.isEmpty() && !json.isTrue("negative"),
                agreements,
                json.maybe("statements", said -> said).map(GoldReader::whole),
                json.maybe("sources", Json::text),
                json.maybe("oversight", asked -> new Asked(asked.text("by"), asked.text("to"))),
                json.maybe("stances", taken -> new Taken(taken.text("who"), taken.text("stance"))));
    }

    /** Gold keeps the pieces of a split statement apart: joins each to the one that it is part of. */
    private static List<Said> whole(List<Json> parts) {
        List<List<String>> pieces = new ArrayList<>();
        for (Json part : parts) {
            List<String> own = new ArrayList<>(part.list("content", piece -> piece.text("text")));
            pieces.add(own);
            part.number("part_of").ifPresent(first -> pieces.get(first).addAll(own));
        }
        List<Said> statements = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Json part = parts.get(i);
            if (part.number("part_of").isEmpty()) {
                Json speaker = part.at("speaker");
                String content = String.join(" ", pieces.get(i));
                statements.add(
                        new Said(speaker.text("text"), speaker.text("resolved"), content, OptionalInt.empty(), false));
            }
        }
        return statements;
    }
}
