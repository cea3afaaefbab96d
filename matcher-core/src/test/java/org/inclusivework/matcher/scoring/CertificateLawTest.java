package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.model.Capacity;
import org.junit.jupiter.api.Test;

/** Law 6: a certificate is inert but for a cited rule, and an employer's own list is inert altogether. */
final class CertificateLawTest {
    @Test
    void aCertificateNeverChangesAScore() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            Pair other = pair.with(pair.candidate().toBuilder()
                    .certificate(records.candidate().certificate())
                    .build());
            Weights weights = records.weights();
            assertThat(other.score(weights)).isEqualTo(pair.score(weights));
            return true;
        });
    }

    @Test
    void aCertificateNeverChangesEligibilityWhereNoRuleIsCited() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            pair = pair.with(pair.opening().toBuilder().rule(null).build());
            Pair other = pair.with(pair.candidate().toBuilder()
                    .certificate(records.candidate().certificate())
                    .build());
            assertThat(other.blocking()).isEqualTo(pair.blocking()).doesNotContain(Gate.RULE);
            return true;
        });
    }

    @Test
    void aCitedRuleGatesByTheCertificateAndInNoOtherWay() {
        int[] blocked = new int[1];
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            var rule = pair.opening().rule();
            var certificate = records.candidate().certificate();
            if (rule == null) {
                return false;
            }
            Pair other = pair.with(
                    pair.candidate().toBuilder().certificate(certificate).build());
            assertThat(other.blocking().contains(Gate.RULE))
                    .isEqualTo(certificate != null && !rule.admits(certificate));
            assertThat(butForTheRule(other)).isEqualTo(butForTheRule(pair));
            blocked[0] += other.blocking().contains(Gate.RULE) ? 1 : 0;
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(blocked[0]).isBetween(1_000, 9_000);
        }
    }

    @Test
    void whatAnEmployerDeclaresOnItsOwnAndWhatAPersonSaysOfACapacityChangeNothing() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            Pair other = new Pair(
                    pair.candidate().toBuilder()
                            .capacities(pair.candidate().capacities().stream()
                                    .map(c -> new Capacity(c.function(), c.level(), "目前做不了"))
                                    .toList())
                            .build(),
                    pair.opening().toBuilder()
                            .declared(Map.of("残疾类别及等级要求", "肢体三、四级"))
                            .form(records.opening().form())
                            .build());
            Weights weights = records.weights();
            assertThat(other.score(weights)).isEqualTo(pair.score(weights));
            assertThat(other.blocking()).isEqualTo(pair.blocking());
            return true;
        });
    }

    private static Set<Gate> butForTheRule(Pair pair) {
        Set<Gate> blocking = EnumSet.noneOf(Gate.class);
        blocking.addAll(pair.blocking());
        blocking.remove(Gate.RULE);
        return blocking;
    }
}
