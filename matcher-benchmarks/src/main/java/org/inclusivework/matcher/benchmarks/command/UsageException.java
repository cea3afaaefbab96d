package org.inclusivework.matcher.benchmarks.command;

/** Arguments that make no sense; the message says what to write instead. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with what to write instead. */
    public UsageException(String message) {
        super(message);
    }

    /** Makes an exception with what to write instead and what led to it. */
    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
