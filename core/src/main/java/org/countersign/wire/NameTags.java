package org.countersign.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.lang.Name;
import org.countersign.lang.Reading;
import org.countersign.lang.Sentence;
import org.countersign.lang.Token;

/** The tags by which CoNLL-U files mark names: {@code B-PER} on the first token of a name, {@code I-PER} on the others. */
final class NameTags {

    private final Map<Integer, String> byStart = new HashMap<>();

    NameTags(Reading reading) {
        List<Name> names = reading.names();
        int next = 0;
        for (Sentence sentence : reading.sentences()) {
            for (Token token : sentence.tokens()) {
                while (next < names.size() && names.get(next).span().end() <= token.start()) {
                    next++;
                }
                if (next < names.size() && names.get(next).span().start() < token.end()) {
                    Name name = names.get(next);
                    boolean first = name.span().start() >= token.start();
                    byStart.put(
                            token.start(), (first ? "B-" : "I-") + name.kind().label());
                }
            }
        }
    }

    /** What stands in the last column for a token: {@code |NE=B-PER}; nothing where it is no name. */
    String cell(Token token) {
        String tag = byStart.get(token.start());
        return tag == null ? "" : "|NE=" + tag;
    }
}
