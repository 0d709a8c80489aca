package org.countersign.eval;

import java.lang.management.ManagementFactory;
import java.util.function.IntUnaryOperator;

/**
 * How much one warm thread does in a second of its own CPU time; what the garbage collector's threads do is not in it.
 *
 * @param name what it is told by where it does nothing
 * @param texts how many texts there are; behind the last comes the first again
 * @param words how many words a text has
 * @param read reads a text, says how many sentences or the like came of it
 */
record WarmThread(String name, int texts, IntUnaryOperator words, IntUnaryOperator read) {

    private static final double NANOSECONDS = 1e9;
    private static final int WARM_UP_SECONDS = 15;
    private static final int MEASURED_SECONDS = 20;

    /** Words a CPU second, after fifteen seconds of warming, for twenty; only whole rounds count, since texts differ. */
    double wordsACpuSecond() {
        for (double end = cpuSeconds() + WARM_UP_SECONDS; cpuSeconds() < end; ) {
            round();
        }
        double start = cpuSeconds();
        long words = 0;
        while (cpuSeconds() < start + MEASURED_SECONDS) {
            words += round();
        }
        return words / (cpuSeconds() - start);
    }

    private long round() {
        long sum = 0;
        long results = 0;
        for (int i = 0; i < texts; i++) {
            results += read.applyAsInt(i);
            sum += words.applyAsInt(i);
        }
        if (results == 0) {
            throw new IllegalStateException(name + ": nothing was read");
        }
        return sum;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }
}
