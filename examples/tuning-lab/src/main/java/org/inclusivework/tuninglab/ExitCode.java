package org.inclusivework.tuninglab;

/** What the process ends with. 3 and 4 belong to the script that starts the program. */
final class ExitCode {
    /** All done, and every figure held. */
    static final int DONE = 0;
    /** A figure no longer holds, or the log does not allow an estimate. */
    static final int DOES_NOT_HOLD = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** A file is missing, unreadable or wrong. */
    static final int INPUT = 6;

    private ExitCode() {}
}
