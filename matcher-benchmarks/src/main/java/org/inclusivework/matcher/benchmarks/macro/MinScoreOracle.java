package org.inclusivework.matcher.benchmarks.macro;

import java.util.List;
import org.inclusivework.matcher.Snapshot;
import org.inclusivework.matcher.match.Match;
import org.inclusivework.matcher.match.MatchRequest;

/** Hands the engine the score of the last place as the least score of a match, by which it skips all that is below from the start. */
final class MinScoreOracle implements Oracle {
    private static final int WARM_ROUNDS = 3;

    @Override
    public Timings timings(Snapshot snapshot, List<MatchRequest> requests, int rounds) {
        List<MatchRequest> told = requests.stream()
                .map(request -> request.toBuilder()
                        .minScore(last(snapshot.match(request).matches()))
                        .build())
                .toList();
        long[][] nanos = new long[told.size()][rounds];
        for (int round = -WARM_ROUNDS; round < rounds; round++) {
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                snapshot.match(told.get(i));
                if (round >= 0) {
                    nanos[i][round] = System.nanoTime() - start;
                }
            }
        }
        long[] medians = new long[nanos.length];
        for (int i = 0; i < medians.length; i++) {
            medians[i] = EngineRun.median(nanos[i]);
        }
        return Timings.ofNanos(medians);
    }

    private static double last(List<Match> matches) {
        return matches.isEmpty() ? 0 : matches.getLast().score().value();
    }
}
