package org.inclusivework.jobfair;

/** What the process ends with; {@code --help} and the handbook list them. 3 and 4 belong to the script that starts the program. */
enum ExitCode {
    /** All done. */
    DONE(0),
    /** A fault of the program itself. */
    FAULT(1),
    /** The command line is wrong, or names an id that does not exist. */
    USAGE(2),
    /** No JDK or Maven was found; the script says so. */
    NO_JDK(3),
    /** The build failed; the script says so. */
    NOT_BUILT(4),
    /** Some rows had errors and were left out; the rest was done. */
    PARTIAL(5),
    /** There was nothing to work with: a file is missing or unreadable, or has no good row. */
    NOTHING_USABLE(6),
    /** A file or folder could not be read or written, or the index could not be used. */
    STORAGE(7),
    /** What is there already would have been overwritten, and was not. */
    EXISTS(8),
    /** Told to end before the work was done, as by Ctrl-C; nothing half-written is left. */
    STOPPED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Returns the key of its line in the help. */
    String key() {
        return "exit." + code;
    }
}
