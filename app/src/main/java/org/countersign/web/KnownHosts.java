package org.countersign.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which a server answers: a page of another site that had its own name lead here would send another one.
 *
 * @param bound the address that the server listens on
 */
record KnownHosts(String bound) {

    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.%]+\\]|[^:\\[\\]]+)(?::\\d*)?");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> EVERY = Set.of("0.0.0.0", "::", "[::]");

    /** Whether a request with this Host header is meant for this server. */
    boolean holds(Optional<String> header) {
        return header.map(HOST::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT))
                .filter(this::isKnown)
                .isPresent();
    }

    /** A bare address is nobody's name, so that it may stand for a server that listens on all of its machine's. */
    private boolean isKnown(String host) {
        String own = bound.toLowerCase(Locale.ROOT);
        boolean bare = EVERY.contains(own) && ADDRESS.matcher(host).matches();
        return bare || OWN.contains(host) || host.equals(own) || host.equals("[" + own + "]");
    }
}
