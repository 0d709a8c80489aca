package org.countersign.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.countersign.publish.Shelf;
import org.countersign.web.PortTaken;
import org.countersign.web.Site;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where the pages are served: the options that all such commands share, and the serving itself. */
final class Listening {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8440",
            converter = Converters.Port.class,
            description = "Port to listen on (default: ${DEFAULT-VALUE}; 0: any that is free).")
    private int port = 8440;

    /**
     * Serves a shelf until the program is ended.
     *
     * @param page the page to name first, e.g. {@code /}
     * @return the exit status
     */
    int serve(Shelf shelf, String page, CommandLine commandLine) {
        PrintWriter out = commandLine.getOut();
        try (Site site = Site.start(shelf, host, port)) {
            warning().ifPresent(text -> warn(commandLine, text));
            out.println("serving http://" + name() + ":" + site.port() + page + "   (Ctrl-C ends it)");
            out.flush();
            new CountDownLatch(1).await();
        } catch (PortTaken e) {
            warn(commandLine, String.valueOf(e.getMessage()));
            return ExitCode.NO_PORT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static void warn(CommandLine commandLine, String text) {
        commandLine.getErr().println("countersign: " + text);
        commandLine.getErr().flush();
    }

    /** What to say where others than this machine are answered. */
    private Optional<String> warning() {
        return isLoopback(host)
                ? Optional.empty()
                : Optional.of("with --host " + host + " anyone on the network can read this ledger");
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private String name() {
        return host.equals("127.0.0.1") ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    }
}
