package org.countersign.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.eval.reading.Treebank;
import org.countersign.lang.Languages;

/**
 * Where things are.
 *
 * @param root the project's folder
 * @param shared the folder with the sets that are not in the repository, {@code ../shared} beside the project
 */
public record Places(Path root, Path shared) {

    private static final String SHARED = "countersign.shared";
    private static final String OWN = "eval/src/main/resources/gold/own";

    /** From the working directory upwards; the system property {@code countersign.shared} says where the shared folder is. */
    public static Places find() {
        Path start = Path.of("").toAbsolutePath();
        Path root = Stream.iterate(Optional.of(start), Optional::isPresent, path -> path.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(path -> Files.isDirectory(path.resolve(OWN)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(start + " is not in the project: no " + OWN + " above it"));
        String shared = System.getProperty(SHARED, "");
        return new Places(root, shared.isEmpty() ? root.resolveSibling("shared") : Path.of(shared));
    }

    public Path baseline() {
        return root.resolve("eval/baseline.tsv");
    }

    public Path scores() {
        return root.resolve("docs/scores.md");
    }

    /** The gold sets that are here: own always, the others where the shared folder has them. */
    public Stream<GoldSet> goldSets() {
        return goldFolders()
                .filter(entry -> Files.exists(GoldSet.goldFile(entry.folder)))
                .map(entry -> GoldSet.read(entry.name, entry.folder));
    }

    /** Files of gold that are not here. */
    public Stream<Path> missing() {
        Stream<Path> files = goldFolders().map(folder -> GoldSet.goldFile(folder.folder));
        Stream<Path> statements = Languages.attributed().stream().map(language -> attribution(language.iso()));
        Stream<Path> treebanks = measured().map(this::treebank);
        return Stream.of(files, statements, treebanks)
                .flatMap(Function.identity())
                .filter(Predicate.not(Files::exists));
    }

    /** The treebanks that are measured and here. */
    public Stream<Treebank> treebanks() {
        return measured()
                .filter(name -> Files.exists(treebank(name)))
                .map(name -> Treebank.read(treebankFolder(), name));
    }

    private static Stream<String> measured() {
        return Treebank.MEASURED.stream().filter(name -> Languages.read().contains(Treebank.language(name)));
    }

    /** Where treebanks are. */
    public Path treebankFolder() {
        return shared.resolve("ud");
    }

    private Path treebank(String name) {
        return Treebank.file(treebankFolder(), name);
    }

    private Stream<Folder> goldFolders() {
        return Stream.of(
                new Folder("own", root.resolve(OWN)),
                new Folder("dev", shared.resolve("dev")),
                new Folder("seed", shared.resolve("seed")));
    }

    /** The statements of general news in a language: in the repository, else in the shared folder. */
    public Path attribution(String iso) {
        String name = "attribution-" + iso + ".jsonl";
        Path own = root.resolve(OWN).resolve(name);
        return Files.exists(own) ? own : shared.resolve("eval").resolve(name);
    }

    /** A set by name. */
    private record Folder(String name, Path folder) {}
}
