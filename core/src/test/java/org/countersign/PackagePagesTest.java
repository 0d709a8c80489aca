package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PackagePagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    static List<Path> packagesWithSources() throws IOException {
        try (var paths = Files.walk(SOURCES)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packagesWithSources")
    void everyPackageHasAPageThatMarksNullness(Path directory) throws IOException {
        assertThat(Files.readString(directory.resolve("package-info.java")))
                .startsWith("/**")
                .contains("@NullMarked");
    }

    @Test
    void testsRunWhereDigitsAreNotLatin() {
        assertThat("%d".formatted(42)).as("see the argLine in the parent pom").isEqualTo("\u06F4\u06F2");
    }
}
