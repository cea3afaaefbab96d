package org.inclusivework.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.inclusivework.matcher.fixtures.TenOpeningFair;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.match.Ranking;
import org.inclusivework.matcher.scoring.Weights;
import org.junit.jupiter.api.Test;

final class ConsumerTest {
    @Test
    void whoDoesNotTuneNorSegmentNeedsNeitherOfThoseLibraries() throws Exception {
        try (ChildJvm child = new ChildJvm(
                part -> !part.contains("commons-math3") && !part.contains("lucene-analysis-smartcn"), Consumer.class)) {
            String last = "";
            for (String line = child.line(); line != null; line = child.line()) {
                last = line;
            }
            assertThat(last).isEqualTo("explained");
            assertThat(child.exit()).isZero();
        }
    }

    /** Opens, fills, asks and has it explained. */
    static final class Consumer {
        private Consumer() {}

        public static void main(String[] arguments) {
            requireMissing("org.apache.commons.math3.util.FastMath");
            requireMissing("org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer");
            try (MatchEngine engine = MatchEngine.open(EngineOptions.inMemory())) {
                engine.upsertAll(TenOpeningFair.openings().stream());
                engine.upsertAll(TenOpeningFair.candidates().stream());
                engine.refresh();
                Ranking ranking = engine.match(MatchRequest.openingsFor(TenOpeningFair.MASSEUR, TenOpeningFair.DAY)
                        .build());
                String opening = ranking.matches().getFirst().openingId();
                engine.explain(TenOpeningFair.MASSEUR, opening, Weights.defaults(), TenOpeningFair.DAY);
                System.out.println("explained");
            }
        }

        private static void requireMissing(String type) {
            try {
                throw new IllegalStateException(Class.forName(type) + " is on the class path");
            } catch (ClassNotFoundException e) {
                System.out.println("without " + type);
            }
        }
    }
}
