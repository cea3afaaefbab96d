package org.inclusivework.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.inclusivework.matcher.evaluation.PlacementLog.Outcome;
import org.inclusivework.matcher.evaluation.PlacementLog.Shown;
import org.junit.jupiter.api.Test;

/** Reckons what other lists would have led to, in worlds where that is known. */
final class PropensityEstimateTest {

    @Test
    void aLogIsReadAndWhatIsWrongIsNamed() throws IOException {
        String head = "shownAt,listId,personKey,position,openingId,weightsHash,outcome\n";
        PlacementLog log = PlacementLog.read(
                new StringReader(
                        head + "2026-12-03T09:00,l1,k1,1,o-1,w,interviewed\n2026-12-03T09:00,l1,k1,2,o-2,w,\n"),
                "log.csv");
        assertThat(log.shown()).extracting(Shown::outcome).containsExactly(Outcome.INTERVIEWED, Outcome.NONE);
        assertThatThrownBy(() -> PlacementLog.read(new StringReader(head + "t,l,k,1,o,w,maybe\n"), "log.csv"))
                .hasMessageContaining("maybe")
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> PlacementLog.read(new StringReader(head + "t,l,k,1,o,w,\nt,l,k,1,p,w,\n"), "log.csv"))
                .hasMessageContaining("taken");
    }

    @Test
    void theEstimateFindsWhatTheTurnedListsWouldHaveBrought() {
        // People look at position r with 1/r and take opening i with its own chance; the log shows 1..4, the new lists
        // 4..1.
        double[] chance = {0.1, 0.2, 0.3, 0.8};
        SplittableRandom random = new SplittableRandom(11);
        List<Shown> shown = new ArrayList<>();
        Map<String, List<String>> target = new HashMap<>();
        double truth = 0;
        for (int i = 0; i < 4; i++) {
            truth += chance[3 - i] / (i + 1);
        }
        for (int list = 0; list < 5_000; list++) {
            String person = "k" + list;
            for (int i = 0; i < 4; i++) {
                boolean taken = random.nextDouble() < chance[i] / (i + 1);
                shown.add(new Shown(
                        "t", "l" + list, person, i + 1, "o" + i, "w", taken ? Outcome.INTERVIEWED : Outcome.NONE));
            }
            target.put(person, List.of("o3", "o2", "o1", "o0"));
        }
        PropensityEstimate estimate = PropensityEstimate.of(
                new PlacementLog(shown), Run.of(target), Outcome.INTERVIEWED, PropensityEstimate.Options.USUAL);
        assertThat(estimate.outcomesPerList()).isCloseTo(truth, within(0.05));
        assertThat(estimate.logged()).isLessThan(0.6);
        assertThat(estimate.overlap()).isCloseTo(1, within(1e-12));
        assertThat(estimate.clipped()).isZero();
        assertThat(estimate.effectiveSize()).isLessThan(estimate.lines());
    }

    @Test
    void listsOfWhatWasNeverShownAreRefused() {
        List<Shown> shown = new ArrayList<>();
        Map<String, List<String>> target = new HashMap<>();
        for (int list = 0; list < 500; list++) {
            shown.add(new Shown("t", "l" + list, "k" + list, 1, "o1", "w", Outcome.OFFERED));
            target.put("k" + list, List.of("o9", "o8", "o1"));
        }
        assertThatThrownBy(() -> PropensityEstimate.of(
                        new PlacementLog(shown), Run.of(target), Outcome.OFFERED, PropensityEstimate.Options.USUAL))
                .isInstanceOf(PropensityEstimate.NoOverlap.class)
                .hasMessageContaining("0.182");
    }
}
