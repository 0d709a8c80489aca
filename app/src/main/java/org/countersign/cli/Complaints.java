package org.countersign.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.countersign.store.LedgerUnavailable;
import org.countersign.wire.BadJson;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error why a command did not work: one line for the user, a trace only where it is a bug of ours. */
public final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("countersign: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        PrintWriter err = command.getErr();
        if (isForTheUser(e)) {
            err.println("countersign: " + e.getMessage());
        } else {
            err.println("countersign: this is a bug in Countersign; please report it with what follows");
            e.printStackTrace(err);
        }
        err.flush();
        return ExitCode.FAILED;
    }

    private static boolean isForTheUser(Exception e) {
        return e instanceof Failure
                || e instanceof BadJson
                || e instanceof LedgerUnavailable
                || e instanceof UncheckedIOException;
    }
}
