package org.inclusivework.matcher;

/**
 * Hears what an engine does and how long it takes: counts and times only, never an id or anything else about a person.
 *
 * <p>Called in the thread that called the engine, after the work; so it has to be quick and thread-safe, and what it throws
 * reaches the caller of the engine although the work is done. All methods do nothing unless overridden.
 */
public interface EngineListener {
    /** The listener that does nothing. */
    EngineListener NONE = new EngineListener() {};

    /**
     * An index was opened.
     *
     * @param millis how long it took
     */
    default void opened(long millis) {}

    /**
     * Records were written or deleted.
     *
     * @param records how many
     * @param millis how long it took
     */
    default void written(long records, long millis) {}

    /**
     * Writes were made visible.
     *
     * @param generation the number of the moment that is visible now, counted from 1 since the engine was opened
     * @param millis how long it took
     */
    default void refreshed(long generation, long millis) {}

    /**
     * Writes were made durable.
     *
     * @param generation the number of the commit
     * @param millis how long it took
     */
    default void committed(long generation, long millis) {}

    /**
     * A ranking was made.
     *
     * @param pairs how many pairs were looked at
     * @param millis how long it took
     */
    default void matched(long pairs, long millis) {}

    /**
     * The bytes of deleted records were removed.
     *
     * @param millis how long it took
     */
    default void purged(long millis) {}

    /**
     * The index was merged into one segment.
     *
     * @param millis how long it took
     */
    default void compacted(long millis) {}

    /**
     * The index was verified.
     *
     * @param problems how many problems were found
     * @param millis how long it took
     */
    default void verified(int problems, long millis) {}
}
