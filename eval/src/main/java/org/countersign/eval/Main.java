package org.countersign.eval;

import java.util.function.Supplier;
import org.countersign.eval.gold.Places;
import org.countersign.lang.TextReader;
import org.countersign.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures the extractors from the command line: {@code eval/run COMMAND}. */
@Command(name = "eval/run", mixinStandardHelpOptions = true, description = "Measures the extractors on gold documents.")
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        Supplier<Pipeline> pipeline = Pipeline::standard;
        Places places = Places.find();
        return new CommandLine(new Main())
                .addSubcommand(new ScoresCommand(pipeline, places))
                .addSubcommand(new AttributionCommand(pipeline, places))
                .addSubcommand(new DamageCommand(pipeline, places))
                .addSubcommand(new NamesCommand(pipeline, places))
                .addSubcommand(new ReadingCommand(places))
                .addSubcommand(new TrainCommand(places))
                .addSubcommand(new ConlluCommand())
                .addSubcommand(new CostCommand(places, TextReader::new, pipeline))
                .addSubcommand(new CheckCommand(pipeline, places))
                .addSubcommand(new RecordCommand(pipeline, places));
    }
}
