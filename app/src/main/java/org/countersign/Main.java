package org.countersign;

import java.time.Clock;
import org.countersign.cli.ExtractCommand;
import org.countersign.cli.Parts;
import org.countersign.cli.RootCommand;
import org.countersign.pipeline.Pipeline;
import picocli.CommandLine;

/** The program: reads the settings, wires the parts and runs the command that was asked for. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Every command, in the order in which the help shows them; one line a command. */
    static CommandLine commandLine() {
        Parts parts = new Parts(Clock.systemUTC(), Pipeline::standard);
        return new CommandLine(new RootCommand()).addSubcommand(new ExtractCommand(parts));
    }
}
