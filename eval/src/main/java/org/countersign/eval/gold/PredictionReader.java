package org.countersign.eval.gold;

import java.util.List;
import java.util.Optional;
import org.countersign.eval.score.Answers;
import org.countersign.eval.score.Answers.Asked;
import org.countersign.eval.score.Answers.Dealing;
import org.countersign.eval.score.Answers.Said;
import org.countersign.eval.score.Answers.Taken;

/** Reads a line as {@code countersign extract} prints it. */
public final class PredictionReader {

    private final DealingReader dealings = new DealingReader();

    public Answers read(String line) {
        Json json = Json.parse(line);
        Json rejected = json.at("rejected");
        if (rejected.isThere()) {
            return Answers.none(stem(rejected.text("item")));
        }
        List<Dealing> agreements = dealings.read(json);
        int title = titleLength(json.at("article").text("body"));
        return new Answers(
                stem(json.at("article").text("item")),
                json.at("relevant").isThere() ? json.isTrue("relevant") : !agreements.isEmpty(),
                agreements,
                Optional.of(json.list("statements", said -> said(said, title))),
                Optional.of(json.list("sources", source -> source.text("name"))),
                Optional.of(json.list("requests", asked -> new Asked(asked.text("by"), asked.text("to")))),
                Optional.of(json.list("reactions", taken -> new Taken(taken.text("who"), taken.text("stance")))));
    }

    private static Said said(Json json, int title) {
        Json speaker = json.at("speaker");
        String name = speaker.text("name");
        String words = speaker.text("text");
        List<String> pieces = json.list("content", piece -> piece.text("text"));
        return new Said(
                words.isEmpty() ? name : words,
                name,
                String.join(" ", pieces),
                json.number("parent"),
                !pieces.isEmpty() && json.at("content").elements().allMatch(piece -> endsBy(piece, title)));
    }

    private static boolean endsBy(Json piece, int title) {
        return piece.number("end").orElse(Integer.MAX_VALUE) <= title;
    }

    /** The length of the first line where a blank line follows it, otherwise 0. */
    private static int titleLength(String body) {
        int end = body.indexOf("\n\n");
        return end < 0 || body.substring(0, end).contains("\n") ? 0 : end;
    }

    /** A file's name without folder and ending. */
    static String stem(String item) {
        String name = item.substring(item.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
