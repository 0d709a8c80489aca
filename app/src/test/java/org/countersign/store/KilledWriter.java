package org.countersign.store;

import java.nio.file.Path;

/** Puts entries down until it is killed, and prints the text of each once it was acknowledged. */
public final class KilledWriter {

    private KilledWriter() {}

    public static void main(String... arguments) {
        try (SqlLedger ledger = SqlLedger.open(Path.of(arguments[0]))) {
            for (int i = 0; i < 1_000_000; i++) {
                String text = "Treaty " + arguments[1] + " number " + i;
                if (ledger.append(Entries.captured(i + ".txt", text))
                        && ledger.append(Entries.extracted(i + ".txt", text, "2031-03-06", "1"))) {
                    System.out.println(text);
                }
            }
        }
    }
}
