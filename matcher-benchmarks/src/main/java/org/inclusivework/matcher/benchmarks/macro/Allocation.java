package org.inclusivework.matcher.benchmarks.macro;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.scoring.Score;
import org.jspecify.annotations.Nullable;

/** Bytes that the calling thread allocated. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** Returns how many bytes this thread has allocated since it started. */
    static long ofThisThread() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Returns how many bytes a ranking takes, measured by making it once more: what is allocated whatever the way it was found. */
    static long of(Ranking ranking) {
        int n = ranking.matches().size();
        byte[][] ids = new byte[n][];
        for (int i = 0; i < n; i++) {
            ids[i] = ranking.matches().get(i).openingId().getBytes(StandardCharsets.UTF_8);
        }
        byte @Nullable [] next = ranking.next()
                .map(cursor -> cursor.token().getBytes(StandardCharsets.UTF_8))
                .orElse(null);
        long before = ofThisThread();
        Match[] matches = new Match[n];
        for (int i = 0; i < n; i++) {
            Match match = ranking.matches().get(i);
            Score score = match.score();
            matches[i] = new Match(
                    match.candidateId(),
                    new String(ids[i], StandardCharsets.UTF_8),
                    match.rank(),
                    new Score(score.value(), score.accommodation(), score.skills(), score.location(), score.home()));
        }
        Cursor cursor = next == null ? null : new Cursor(new String(next, StandardCharsets.UTF_8));
        Ranking again = new Ranking(ranking.request(), List.of(matches), List.of(), cursor);
        long bytes = ofThisThread() - before;
        if (!again.matches().equals(ranking.matches())) {
            throw new IllegalStateException("the ranking made once more is another one");
        }
        return bytes;
    }
}
