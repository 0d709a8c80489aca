package org.countersign.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countersign.acquire.Acquired;
import org.countersign.acquire.FileSource;
import org.countersign.acquire.Metadata;
import org.countersign.ledger.Entry;
import org.countersign.ledger.Ledger;
import org.countersign.model.Item;
import org.countersign.pipeline.Pipeline;
import org.countersign.publish.Dossier;
import org.countersign.publish.DossierText;
import org.countersign.publish.Shelf;
import org.countersign.publish.Wording;
import org.countersign.wire.MetadataJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the story that comes with the program and shows its dossier. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the story that comes with Countersign and serves its dossier.",
            "Nothing is kept: the ledger of the demonstration ends with the program."
        })
public final class DemoCommand implements Callable<Integer> {

    private static final int NO_STORY = 3;
    private static final Path STORY = Path.of("examples", "iran-bolivia");

    private final Parts parts;
    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Listening listening = new Listening();

    @Option(names = "--no-serve", description = "Print the dossier and end.")
    private boolean noServe;

    public DemoCommand(Parts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        Path story = home().resolve(STORY);
        if (!Files.isDirectory(story)) {
            commandLine
                    .getErr()
                    .println("countersign: the story is not where it should be, in " + story.toAbsolutePath()
                            + "; start ./countersign from a checkout");
            return NO_STORY;
        }
        try (Ledger ledger = desk.passing().get()) {
            read(story, ledger);
            return show(desk.shelf(ledger), commandLine);
        }
    }

    private static Path home() {
        return Path.of(
                Optional.ofNullable(System.getProperty("countersign.home")).orElse(""));
    }

    private void read(Path story, Ledger ledger) {
        Pipeline pipeline = parts.pipeline().get();
        new FileSource(parts.clock(), Metadata.NONE, new MetadataJson()::read)
                .acquire(story)
                .forEach(acquired -> {
                    if (acquired instanceof Acquired.Fetched fetched) {
                        keep(named(story, fetched.item()), pipeline, ledger);
                    }
                });
    }

    /** The item under its place in the checkout, whatever the folder that the checkout lies in. */
    private static Item named(Path story, Item item) {
        String name = STORY.resolve(story.relativize(Path.of(item.name()))).toString();
        return new Item(name, item.url(), item.mediaType(), item.content(), item.fetchedAt(), item.hints());
    }

    private void keep(Item item, Pipeline pipeline, Ledger ledger) {
        Pipeline.Outcome outcome = pipeline.understand(item);
        if (outcome instanceof Pipeline.Outcome.Understood understood) {
            ledger.append(new Entry.Captured(item, parts.clock().instant()));
            ledger.append(new Entry.Extracted(
                    understood.extraction(), pipeline.version(), parts.clock().instant()));
        }
    }

    private int show(Shelf shelf, CommandLine commandLine) {
        PrintWriter out = commandLine.getOut();
        Optional<Dossier> main = shelf.dossiers().stream()
                .max(Comparator.comparing(dossier -> dossier.articles().size()));
        if (noServe) {
            out.println(main.map(dossier -> DossierText.of(dossier, Ansi.AUTO.enabled()))
                    .orElse("no agreement was found in the story"));
            out.flush();
            return 0;
        }
        out.println("read " + Wording.count(shelf.articles(), "article") + " of the story, found "
                + Wording.count(shelf.dossiers().size(), "agreement"));
        main.ifPresent(dossier -> out.println("\n" + DossierText.row(dossier) + "    " + dossier.summary() + "\n"));
        return listening.serve(shelf, "/", commandLine);
    }
}
