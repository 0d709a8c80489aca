package org.countersign;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: reads the settings, wires the parts and runs the command that was asked for. */
@Command(
        name = "countersign",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Keeps the record of security and defence agreements that nobody publishes.")
public final class Main implements Runnable {

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** The version as the jar's manifest has it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"countersign " + Objects.requireNonNullElse(version, "(not packaged)")};
        }
    }
}
