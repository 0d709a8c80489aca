package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class MainTest {

    @Test
    void versionNamesTheProgram() {
        var printed = new StringWriter();
        int status = Main.commandLine().setOut(new PrintWriter(printed)).execute("--version");
        assertThat(status).isZero();
        assertThat(printed.toString()).startsWith("countersign ");
    }
}
