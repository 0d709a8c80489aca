package org.countersign;

import java.time.Clock;
import java.util.List;
import org.countersign.cli.Complaints;
import org.countersign.cli.DemoCommand;
import org.countersign.cli.Desk;
import org.countersign.cli.DossierCommand;
import org.countersign.cli.ExtractCommand;
import org.countersign.cli.ListCommand;
import org.countersign.cli.ParseCommand;
import org.countersign.cli.Parts;
import org.countersign.cli.ReadCommand;
import org.countersign.cli.ResolvedEdition;
import org.countersign.cli.RootCommand;
import org.countersign.cli.Screen;
import org.countersign.cli.ServeCommand;
import org.countersign.cli.VerifyCommand;
import org.countersign.lang.Languages;
import org.countersign.ledger.MemoryLedger;
import org.countersign.model.Extraction;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.ReadingPipeline;
import org.countersign.publish.Edition;
import org.countersign.resolve.Resolver;
import org.countersign.store.SqlLedger;
import picocli.CommandLine;

/** The program: reads the settings, wires the parts and runs the command that was asked for. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Every command, in the order in which the help shows them; one line a command. */
    static CommandLine commandLine() {
        Parts parts =
                new Parts(Clock.systemUTC(), Pipeline::standard, () -> ReadingPipeline.ofFragments(Languages.read()));
        Complaints complaints = new Complaints();
        Desk desk = new Desk(SqlLedger::open, SqlLedger::openExisting, MemoryLedger::new, Main::edition);
        CommandLine all = new CommandLine(new RootCommand())
                .addSubcommand(new DemoCommand(parts, desk))
                .addSubcommand(new ReadCommand(parts, desk))
                .addSubcommand(new ExtractCommand(parts))
                .addSubcommand(new ParseCommand(parts))
                .addSubcommand(new ListCommand(desk))
                .addSubcommand(new DossierCommand(desk))
                .addSubcommand(new ServeCommand(desk))
                .addSubcommand(new VerifyCommand(SqlLedger::openExisting))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        return Screen.guard(all);
    }

    private static Edition edition(List<Extraction> extractions) {
        return new ResolvedEdition(new Resolver(Languages.extracted()).resolution(extractions));
    }
}
