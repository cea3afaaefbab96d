package org.inclusivework.matcher.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What this library throws: an unchecked exception with a {@link #code()} and the {@link #problems()} that caused it.
 *
 * <p>Sealed, so that a service can switch over all kinds. Messages are made of the problems and never carry a need, a capacity,
 * a certificate or a score.
 */
public abstract sealed class MatcherException extends RuntimeException {
    /** The kind of failure, stable across releases. */
    public enum Code {
        /** A value, record, file or request breaks its rules. */
        INVALID_INPUT,
        /** No record has that id. */
        NOT_FOUND,
        /** Another writer holds the index. */
        INDEX_LOCKED,
        /** The index cannot be read, or its checksums differ. */
        INDEX_CORRUPT,
        /** The index, or Lucene on the class path, is of another version. */
        VERSION_MISMATCH,
        /** Reading or writing files failed. */
        STORAGE,
        /** The request's deadline passed. */
        DEADLINE_EXCEEDED,
        /** The request was cancelled. */
        CANCELLED,
        /** The engine or snapshot is closed, or may not write. */
        UNUSABLE
    }

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final Problem[] problems;

    private MatcherException(Code code, List<Problem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), cause);
        this.code = code;
        this.problems = problems.toArray(new Problem[0]);
    }

    /** Returns the kind of failure. */
    public final Code code() {
        return code;
    }

    /** Returns what is wrong, at least one, in the order found. */
    public final List<Problem> problems() {
        return List.of(problems);
    }

    /** Makes the exception for one invalid value. */
    public static InvalidInput invalid(String where, Object value, String reason, String remedy) {
        return new InvalidInput(List.of(new Problem(where, Problem.quote(value), reason, remedy)));
    }

    /** Makes the exception for one invalid value that is private and not to be repeated. */
    public static InvalidInput invalidPrivate(String where, String reason, String remedy) {
        return new InvalidInput(List.of(new Problem(where, "", reason, remedy)));
    }

    /** A value, record, file or request breaks its rules. */
    public static final class InvalidInput extends MatcherException {
        private static final long serialVersionUID = 1L;

        public InvalidInput(List<Problem> problems) {
            this(problems, null);
        }

        public InvalidInput(List<Problem> problems, @Nullable Throwable cause) {
            super(Code.INVALID_INPUT, problems, cause);
        }
    }

    /** No record has that id. */
    public static final class NotFound extends MatcherException {
        private static final long serialVersionUID = 1L;

        public NotFound(String what, String id) {
            super(
                    Code.NOT_FOUND,
                    List.of(new Problem(
                            what,
                            Problem.quote(id),
                            "no such record is visible",
                            "check the id, or refresh after writing")),
                    null);
        }
    }

    /** Another writer holds the index. */
    public static final class IndexLocked extends MatcherException {
        private static final long serialVersionUID = 1L;

        public IndexLocked(String path, @Nullable Throwable cause) {
            super(
                    Code.INDEX_LOCKED,
                    List.of(new Problem(
                            "index",
                            path,
                            "another process or engine is writing to it",
                            "close the other one, or open this one read-only")),
                    cause);
        }
    }

    /** The index cannot be read, or its checksums differ. */
    public static final class IndexCorrupt extends MatcherException {
        private static final long serialVersionUID = 1L;

        public IndexCorrupt(String path, String reason, @Nullable Throwable cause) {
            super(
                    Code.INDEX_CORRUPT,
                    List.of(new Problem(
                            "index",
                            path,
                            reason,
                            "restore the folder from a backup, or index the records again into an empty folder")),
                    cause);
        }
    }

    /** The index, or Lucene on the class path, is of another version. */
    public static final class VersionMismatch extends MatcherException {
        private static final long serialVersionUID = 1L;

        public VersionMismatch(String where, String found, String expected, String remedy) {
            super(
                    Code.VERSION_MISMATCH,
                    List.of(new Problem(where, Problem.quote(found), "expected " + expected, remedy)),
                    null);
        }
    }

    /** Reading or writing files failed. */
    public static final class Storage extends MatcherException {
        private static final long serialVersionUID = 1L;

        public Storage(String path, String reason, String remedy, @Nullable Throwable cause) {
            super(Code.STORAGE, List.of(new Problem("storage", path, reason, remedy)), cause);
        }
    }

    /** The request's deadline passed; nothing of the answer is returned. */
    public static final class DeadlineExceeded extends MatcherException {
        private static final long serialVersionUID = 1L;

        public DeadlineExceeded() {
            super(
                    Code.DEADLINE_EXCEEDED,
                    List.of(new Problem(
                            "request",
                            "",
                            "the deadline passed before the exact answer was there",
                            "allow more time or ask for less")),
                    null);
        }
    }

    /** The request was cancelled; nothing of the answer is returned. */
    public static final class Cancelled extends MatcherException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super(Code.CANCELLED, List.of(new Problem("request", "", "the request was cancelled", "ask again")), null);
        }
    }

    /** The engine or snapshot is closed, or may not write. */
    public static final class Unusable extends MatcherException {
        private static final long serialVersionUID = 1L;

        public Unusable(String what, String reason, String remedy) {
            super(Code.UNUSABLE, List.of(new Problem(what, "", reason, remedy)), null);
        }
    }
}
