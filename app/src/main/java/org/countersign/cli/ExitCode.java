package org.countersign.cli;

/** What a command's exit status means; every command's help says so too. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NOTHING_READ = 3;
    static final int NONE_FITS = 3;
    static final int NO_PORT = 4;
    static final int SEVERAL_FIT = 5;

    static final String DONE_HELP = "0:done; what could not be read is named";
    static final String FAILED_HELP = "1:the ledger, a metadata file or the machine failed; the message says how";
    static final String USAGE_HELP = "2:the command line is not understood";
    static final String NOTHING_HELP = "3:nothing at all could be read";

    static final String NONE_FITS_HELP = "3:no agreement fits";
    static final String SEVERAL_FIT_HELP = "5:several agreements fit, they are listed";

    private ExitCode() {}
}
