package org.inclusivework.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures against values worked out by hand or published, to 1e-4.
 *
 * <p>Fixture A: the example of pytrec_eval's documentation, whose values trec_eval itself gave. Fixture B: worked out by hand from the
 * definitions of trec_eval 9.0, with a tie, an unjudged id, and a relevant one that is not ranked. Fixture C: grades 3 2 3 0 1 2 of the
 * article on discounted cumulative gain in Wikipedia (nDCG@6 = 0.961 where nothing else was judged, DCG 6.861 of 7.141).
 */
final class MeasureFixturesTest {

    // B: ranked by score, ties by id descending: r1(g2) | tie at .8: u(unjudged), n1(g0) | r2(g1) | n2(g0) | r3(g3);
    // r4(g1) not ranked.
    private static final String RUN_B = """
            b Q0 n1 9 .8 t
            b Q0 u 1 .8 t
            b Q0 r1 7 .9 t
            b Q0 r3 2 .5 t
            b Q0 n2 3 .6 t
            b Q0 r2 4 .7 t
            """;
    private static final String QRELS_B = """
            b 0 r1 2
            b 0 r2 1
            b 0 r3 3
            b 0 r4 1
            b 0 n1 0
            b 0 n2 0
            b 0 n3 0
            """;

    @ParameterizedTest(name = "B: {0} = {1}")
    @CsvSource({
        // DCG 2 + 1/log2(5) + 3/log2(7) = 3.499300; ideal 3 + 2/log2(3) + 1/2 + 1/log2(5) = 5.192536
        "nDCG@10, 0.673910",
        // the first three only: 2 / (3 + 2/log2(3) + 1/2)
        "nDCG@3, 0.420024",
        // gains 3, 1, 7: 3 + 1/log2(5) + 7/log2(7) = 5.924130; ideal 7 + 3/log2(3) + 1/2 + 1/log2(5) = 9.823466
        "nDCG-exp@10, 0.603062",
        // (1/1 + 2/4 + 3/6) / 4
        "AP, 0.5",
        "RR, 1",
        "P@5, 0.4",
        "P@10, 0.3",
        "R@4, 0.5",
        "R@10, 0.75",
        "Judged@3, 0.666667",
        "Judged@10, 0.833333",
        // r1: 1; r2: 1 − 1/3; r3: 1 − 2/3; over 4 relevant; 3 are judged not relevant
        "bpref, 0.5",
        // stops 3/8, 0, 0, 1/8, 0, 7/8: .375 + .625·.125/4 + .625·.875·.875/6
        "ERR@10, 0.474284"
    })
    void handComputedValuesHold(String name, double expected) throws IOException {
        Qrels qrels = Qrels.read(new StringReader(QRELS_B), "b");
        Run run = Run.read(new StringReader(RUN_B), "b");
        assertThat(run.ranking("b")).containsExactly("r1", "u", "n1", "r2", "n2", "r3");
        Measure measure = Measure.of(name);
        assertThat(Evaluation.of(qrels, run, List.of(measure)).mean(measure)).isCloseTo(expected, within(1e-4));
    }

    @Test
    void theValuesThatTrecEvalGaveForFixtureAHold() throws IOException {
        Qrels qrels = Qrels.of(Map.of("q1", Map.of("d1", 0, "d2", 1, "d3", 0), "q2", Map.of("d2", 1, "d3", 1)));
        Run run = Run.read(new StringReader("""
                q1 Q0 d1 1 1.0 t
                q1 Q0 d2 1 0.0 t
                q1 Q0 d3 1 1.5 t
                q2 Q0 d1 1 1.5 t
                q2 Q0 d2 1 0.2 t
                q2 Q0 d3 1 0.5 t
                """), "a");
        Measure ap = Measure.of("AP");
        Measure ndcg = Measure.of("nDCG@1000");
        Evaluation evaluation = Evaluation.of(qrels, run, List.of(ap, ndcg));
        assertThat(evaluation.of(ap)[0]).isCloseTo(0.3333333333, within(1e-4));
        assertThat(evaluation.of(ap)[1]).isCloseTo(0.5833333333, within(1e-4));
        assertThat(evaluation.of(ndcg)[0]).isCloseTo(0.5, within(1e-4));
        assertThat(evaluation.of(ndcg)[1]).isCloseTo(0.6934264036, within(1e-4));
    }

    @Test
    void theValueOfFixtureCHolds() {
        Map<String, Integer> grades = Map.of("1", 3, "2", 2, "3", 3, "4", 0, "5", 1, "6", 2);
        List<String> ranked =
                IntStream.rangeClosed(1, 6).mapToObj(String::valueOf).toList();
        assertThat(GradedMeasures.ndcgAt(6, Gain.LINEAR, ranked, grades)).isCloseTo(6.861126 / 7.140995, within(1e-4));
    }

    @Test
    void allTopicsCountAndAnEmptyRankingIsZero() {
        Qrels qrels = Qrels.of(Map.of("a", Map.of("x", 1), "b", Map.of("x", 1)));
        Run run = Run.of(Map.of("a", List.of("x"), "c", List.of("x")));
        Measure measure = Measure.of("nDCG@10");
        assertThat(Evaluation.of(qrels, run, List.of(measure)).mean(measure)).isEqualTo(0.5);
    }

    @Test
    void theIdealIncludesWhatAGateKeepsOut() {
        Qrels qrels = Qrels.of(Map.of("a", Map.of("gated", 3, "x", 1)));
        Run run = Run.of(Map.of("a", List.of("x")));
        // 1 / (3 + 1/log2(3))
        assertThat(Evaluation.of(qrels, run, List.of(Measure.of("nDCG@10")))
                        .values()
                        .get(0)[0])
                .isCloseTo(0.275432, within(1e-4));
        assertThat(GateErrors.of(qrels, Map.of("a", Set.of("x")), 2)).isEqualTo(new GateErrors(2, 1, 1, 0, 0));
    }

    @Test
    void condensedListsHoldWhatWasJudged() {
        Qrels qrels = Qrels.of(Map.of("a", Map.of("x", 1, "y", 0)));
        Run run = Run.of(Map.of("a", List.of("u", "x", "v", "y")));
        assertThat(run.condensed(qrels).ranking("a")).containsExactly("x", "y");
    }

    @Test
    void rankBiasedOverlapIsThatOfItsAuthors() {
        // (1−p)/p · (0·p + 1/2·p² + 1·p³) + 1·p³ with p = 0.9: 0.126 + 0.729
        assertThat(RankBiasedOverlap.extrapolated(List.of("1", "2", "3"), List.of("3", "2", "1"), 0.9))
                .isCloseTo(0.855, within(1e-4));
        assertThat(RankBiasedOverlap.extrapolated(List.of("a", "b"), List.of("a", "b"), 0.9))
                .isCloseTo(1, within(1e-12));
        assertThat(RankBiasedOverlap.extrapolated(List.of("a"), List.of("b"), 0.9))
                .isZero();
        // one list ends first and agrees so far: the agreement goes on
        assertThat(RankBiasedOverlap.extrapolated(List.of("a"), List.of("a", "b", "c"), 0.9))
                .isCloseTo(1, within(1e-12));
        // s = 2, l = 3, X = 0, 1, 2: (1−p)/p·(p²/2 + 2p³/3 + 1·1/(2·3)·p³) + ((2−1)/3 + 1/2)p³, p = 1/2
        assertThat(RankBiasedOverlap.extrapolated(List.of("a", "b"), List.of("c", "a", "b"), 0.5))
                .isCloseTo(0.125 + 2.0 / 24 + 1.0 / 48 + 5.0 / 48, within(1e-12));
    }

    @Test
    void kendallAndAucCountTies() {
        // pairs: 6; concordant 4, discordant 1, tied in x 1: (4 − 1) / √(5·6)
        assertThat(ScoreMeasures.kendall(new double[] {1, 2, 2, 3}, new double[] {1, 2, 4, 3}))
                .isCloseTo(3 / Math.sqrt(30), within(1e-12));
        // 2 of 4 pairs right, one tied
        assertThat(ScoreMeasures.auc(new double[] {.9, .5, .5, .1}, new boolean[] {true, false, true, false}))
                .isCloseTo(3.5 / 4, within(1e-12));
    }

    @Test
    void anUnknownMeasureNamesThoseThatThereAre() {
        assertThatThrownBy(() -> Measure.of("NDCG@10")).hasMessageContaining("nDCG@10");
        assertThatThrownBy(() -> Measure.of("P@0")).hasMessageContaining("P@10");
    }
}
