package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.model.Rejected;
import org.countersign.pipeline.Intake.Taken;

/** Tells on standard error what is being read: one line that renews itself on a terminal, or a line an article. */
final class Progress {

    private static final int WIDTH = 70;

    private final PrintWriter err;
    private final boolean live;
    private final boolean inLines;
    private int count;

    Progress(PrintWriter err, boolean live) {
        this(err, live, !live);
    }

    private Progress(PrintWriter err, boolean live, boolean inLines) {
        this.err = err;
        this.live = live;
        this.inLines = inLines;
    }

    /** For a command whose output is the result: tells only on a terminal that does not show the output too. */
    static Progress besideOutput(PrintWriter err) {
        return new Progress(err, onTerminal() && !isTerminal(1), false);
    }

    /** Whether standard error is a terminal; where the system does not tell, it is taken for none. */
    static boolean onTerminal() {
        return isTerminal(2);
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    void tell(Taken taken) {
        if (taken instanceof Taken.Read read) {
            int agreements = read.extraction().agreements().size();
            tell(read.extraction().article().item(), agreements == 0 ? "read" : "read, agreements " + agreements);
        } else if (taken instanceof Taken.Refused refused) {
            tell(refused.rejected().item(), "rejected");
        }
    }

    /** Says that this is read next. */
    void tell(String name) {
        tell(name, "reading");
    }

    /** Says for good why something could not be read. */
    void complain(Rejected rejected) {
        end();
        err.println("countersign: " + rejected.item() + ": " + rejected.reason());
        err.flush();
    }

    private void tell(String name, String outcome) {
        count++;
        if (live) {
            String line = count + "  " + name;
            err.print(Screen.RENEW);
            err.print(line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "\u2026");
        } else if (inLines) {
            err.println(outcome + ": " + name);
        }
        err.flush();
    }

    void end() {
        if (live) {
            err.print(Screen.RENEW);
            err.flush();
        }
    }
}
