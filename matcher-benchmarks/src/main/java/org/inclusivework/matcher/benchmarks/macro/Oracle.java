package org.inclusivework.matcher.benchmarks.macro;

import java.util.List;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.match.MatchRequest;
import org.jspecify.annotations.Nullable;

/** How long the engine takes when it is handed the score of the last place before it starts: what no threshold could beat. */
@FunctionalInterface
interface Oracle {
    /** An engine that cannot be told a threshold. */
    Oracle NONE = (snapshot, requests, rounds) -> null;

    /** Returns the times of the requests, or {@code null} where that cannot be measured. */
    @Nullable
    Timings timings(Snapshot snapshot, List<MatchRequest> requests, int rounds);
}
