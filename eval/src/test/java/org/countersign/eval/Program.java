package org.countersign.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A program of this machine and its arguments. */
public record Program(List<String> command) {

    public Program(String... command) {
        this(List.of(command));
    }

    public Program with(String... arguments) {
        return new Program(Stream.concat(command.stream(), Stream.of(arguments)).toList());
    }

    /** Whether it is there and ends well. */
    public boolean runs() {
        try {
            output();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** What it prints; fails where it fails. */
    public String output() {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new UncheckedIOException(new IOException(command + " ended with " + status));
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command, e);
        }
    }
}
