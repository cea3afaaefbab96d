package org.inclusivework.tuninglab.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.inclusivework.tuninglab.benchmark.PairFacts.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks the rule sheets against what RULES.md says of them. */
final class RuleSheetTest {
    private static final PairFacts PERFECT = facts(0, 0, 0, 0, 0, 0, false, 0, 20, 60, 5, Wish.EITHER, 0, false);

    @ParameterizedTest
    @EnumSource
    void aPairThatLacksNothingIsVeryGood(RuleSheet sheet) {
        assertThat(sheet.grade(PERFECT)).isEqualTo(RuleSheet.BEST);
    }

    @ParameterizedTest
    @EnumSource
    void nothingMakesUpForARequiredAdjustmentThatIsRefused(RuleSheet sheet) {
        assertThat(sheet.grade(facts(1, 0, 0, 0, 0, 0, false, 0, 5, 90, 0, Wish.EITHER, 0, false)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nothingMakesUpForAMissingLicence(RuleSheet sheet) {
        assertThat(sheet.grade(facts(0, 0, 0, 0, 0, 0, true, 0, 5, 90, 0, Wish.EITHER, 0, false)))
                .isZero();
    }

    @Test
    void theOfficerTakesTheWeakestLink() {
        assertThat(RuleSheet.OFFICER.grade(facts(0, 2, 0, 0, 1, 0, false, 0, 50, 60, 5, Wish.EITHER, 0, false)))
                .isEqualTo(1);
        assertThat(RuleSheet.OFFICER.grade(facts(0, 0, 0, 0, 1, 0, false, 0, 50, 60, 5, Wish.EITHER, 0, false)))
                .isEqualTo(2);
        assertThat(RuleSheet.OFFICER.grade(facts(0, 0, 0, 0, 0, 0, false, 0, 91, 60, 5, Wish.EITHER, 0, false)))
                .isZero();
    }

    @Test
    void theCoachCountsTheLongestWaitAndNotTheSum() {
        // adjustments 6 weeks and a strain 8: 8 weeks, not 14
        assertThat(RuleSheet.COACH.grade(facts(0, 1, 0, 0, 0, 0, false, 1, 20, 60, 5, Wish.EITHER, 0, false)))
                .isEqualTo(1);
        // two tasks to learn: 4 weeks
        assertThat(RuleSheet.COACH.grade(facts(0, 0, 0, 0, 2, 0, false, 0, 20, 60, 5, Wish.EITHER, 0, false)))
                .isEqualTo(2);
    }

    @Test
    void thePersonAsksAboutTheWayFirst() {
        assertThat(RuleSheet.PERSON.grade(facts(0, 0, 0, 0, 0, 0, false, 0, 61, 60, 5, Wish.EITHER, 0, false)))
                .isZero();
        // done at home, the way does not count
        assertThat(RuleSheet.PERSON.grade(facts(0, 0, 0, 0, 0, 0, false, 0, 300, 60, 0, Wish.ONLY_HOME, 0, false)))
                .isEqualTo(3);
        assertThat(RuleSheet.PERSON.grade(facts(0, 0, 1, 0, 0, 0, false, 0, 20, 60, 5, Wish.EITHER, 0, false)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void oneMoreLackNeverRaisesAGrade(RuleSheet sheet) {
        long seed = 77;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 20_000; round++) {
            int[] n = random.ints(8, 0, 3).toArray();
            boolean licence = n[6] == 2;
            // The person's sheet asks about tasks before strains and stops there: RULES.md says so.
            n[7] = sheet == RuleSheet.PERSON ? Math.min(n[7], 1) : n[7];
            n[3] = sheet == RuleSheet.PERSON && n[7] > 0 ? 2 : n[3];
            Wish wish = Wish.values()[random.nextInt(4)];
            double days = random.nextInt(6);
            int minutes = random.nextInt(120);
            int grade = sheet.grade(facts(
                    n[0] / 2, n[1], n[2], n[3] / 2, n[4], n[5], licence, n[7], minutes, 60, days, wish, 0, false));
            assertThat(IntStream.of(
                            sheet.grade(facts(
                                    n[0] / 2 + 1,
                                    n[1],
                                    n[2],
                                    n[3] / 2,
                                    n[4],
                                    n[5],
                                    licence,
                                    n[7],
                                    minutes,
                                    60,
                                    days,
                                    wish,
                                    0,
                                    false)),
                            sheet.grade(facts(
                                    n[0] / 2, n[1] + 1, n[2], n[3] / 2, n[4], n[5], licence, n[7], minutes, 60, days,
                                    wish, 0, false)),
                            sheet.grade(facts(
                                    n[0] / 2, n[1], n[2] + 1, n[3] / 2, n[4], n[5], licence, n[7], minutes, 60, days,
                                    wish, 0, false)),
                            sheet.grade(facts(
                                    n[0] / 2,
                                    n[1],
                                    n[2],
                                    n[3] / 2 + 1,
                                    n[4],
                                    n[5],
                                    licence,
                                    n[7],
                                    minutes,
                                    60,
                                    days,
                                    wish,
                                    0,
                                    false)),
                            sheet.grade(facts(
                                    n[0] / 2, n[1], n[2], n[3] / 2, n[4] + 1, n[5], licence, n[7], minutes, 60, days,
                                    wish, 0, false)),
                            sheet.grade(facts(
                                    n[0] / 2, n[1], n[2], n[3] / 2, n[4], n[5] + 1, licence, n[7], minutes, 60, days,
                                    wish, 0, false)),
                            sheet.grade(facts(
                                    n[0] / 2, n[1], n[2], n[3] / 2, n[4], n[5], licence, n[7] + 1, minutes, 60, days,
                                    wish, 0, false)),
                            sheet.grade(facts(
                                    n[0] / 2,
                                    n[1],
                                    n[2],
                                    n[3] / 2,
                                    n[4],
                                    n[5],
                                    licence,
                                    n[7],
                                    minutes + 15,
                                    60,
                                    days,
                                    wish,
                                    0,
                                    false)),
                            sheet.grade(facts(
                                    n[0] / 2, n[1], n[2], n[3] / 2, n[4], n[5], licence, n[7], minutes, 60, days, wish,
                                    1, false)),
                            sheet.grade(facts(
                                    n[0] / 2, n[1], n[2], n[3] / 2, n[4], n[5], licence, n[7], minutes, 60, days, wish,
                                    0, true))))
                    .as("seed %d, round %d", seed, round)
                    .allMatch(worse -> worse <= grade);
        }
    }

    private static PairFacts facts(
            int refused,
            int later,
            int other,
            int beyond,
            int learn,
            int side,
            boolean licence,
            int strains,
            int minutes,
            int bearable,
            double days,
            Wish wish,
            int means,
            boolean shift) {
        return new PairFacts(
                refused, later, other, beyond, learn, side, licence, strains, minutes, bearable, days, wish, means,
                shift, false, false);
    }
}
