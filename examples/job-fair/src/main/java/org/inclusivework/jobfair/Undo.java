package org.inclusivework.jobfair;

/**
 * What is to be undone if the process is told to end, as by Ctrl-C, before the work is done; closed when it is.
 *
 * <p>Whoever ends the work holds this object's monitor, so that the work is either ended or undone, never half of both.
 */
final class Undo implements AutoCloseable {
    private final Thread hook;

    /** Waits for the end of the process with something to undo; it runs at most once, in a thread of its own. */
    Undo(Runnable undo) {
        hook = new Thread(
                () -> {
                    synchronized (this) {
                        undo.run();
                    }
                },
                "undo");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending and the hook runs already; what it finds done it leaves.
            return;
        }
    }
}
