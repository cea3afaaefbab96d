package org.inclusivework.tuninglab.benchmark;

import java.util.stream.IntStream;

/**
 * Three ways to judge a pair, 0 (no), 1 (at best a try), 2 (good) or 3 (very good), each as one kind of reader would.
 *
 * <p>None lets a strength make up for what is missing: the first takes the weakest link, the second the longest delay, the third asks
 * one question after the other and stops. They were written from the facts alone, without knowledge of how the matcher scores, and
 * before any weight was tuned; {@code RULES.md} says them in words.
 */
public enum RuleSheet {
    /** The placement officer's: will the person still be there in half a year? The weakest of six links. */
    OFFICER {
        @Override
        public int grade(PairFacts facts) {
            return IntStream.of(adjustments(facts), work(facts), strain(facts), way(facts), home(facts), terms(facts))
                    .min()
                    .orElseThrow();
        }
    },
    /** The job coach's: how soon can the person start? What takes longest decides. */
    COACH {
        @Override
        public int grade(PairFacts facts) {
            boolean stopped = facts.licenceMissing()
                    || facts.needsRefused() > 0
                    || facts.strains() > 1
                    || facts.coreTasksBeyond() > 1
                    || facts.shiftRefused()
                    || (facts.wish() == PairFacts.Wish.ONLY_HOME && !facts.atHome());
            if (stopped) {
                return 0;
            }
            int weeks = IntStream.of(
                            facts.needsLater() > 0 ? 6 : 0,
                            2 * facts.coreTasksToLearn() + 12 * facts.coreTasksBeyond(),
                            facts.homeMeansMissing() > 0 ? 3 : 0,
                            facts.strains() > 0 ? 8 : 0,
                            facts.within(1) ? 0 : facts.within(1.5) ? 4 : 13)
                    .max()
                    .orElseThrow();
            return weeks <= 1 ? 3 : weeks <= 4 ? 2 : weeks <= 12 ? 1 : 0;
        }
    },
    /** The person's own: a short list of questions in the order in which people say no. */
    PERSON {
        @Override
        public int grade(PairFacts facts) {
            if (!facts.within(1) || (facts.wish() == PairFacts.Wish.ONLY_HOME && !facts.atHome())) {
                return 0;
            }
            if (facts.shiftRefused() || facts.payBelowFloor() || facts.needsRefused() > 0 || facts.licenceMissing()) {
                return 0;
            }
            if (facts.coreTasksBeyond() > 0) {
                return facts.coreTasksBeyond() == 1 && facts.sideTasksBeyond() == 0 ? 1 : 0;
            }
            if (facts.strains() > 0 || facts.hoursTooMany()) {
                return facts.strains() > 1 ? 0 : 1;
            }
            boolean asWished = switch (facts.wish()) {
                case ONLY_HOME, EITHER -> true;
                case RATHER_HOME -> facts.daysOnSite() <= 1;
                case AMONG_OTHERS -> facts.daysOnSite() >= 3;
            };
            boolean served = facts.needsLater() == 0 && facts.otherNeedsUnmet() == 0;
            int best = asWished && served ? 3 : asWished || served ? 2 : 1;
            return facts.coreTasksToLearn() > 1 ? Math.max(1, best - 1) : best;
        }
    };

    /** The highest grade. */
    public static final int BEST = 3;

    /** Returns the grade, 0 to {@link #BEST}. */
    public abstract int grade(PairFacts facts);

    private static int adjustments(PairFacts facts) {
        if (facts.needsRefused() > 0) {
            return 0;
        }
        if (facts.needsLater() > 1) {
            return 1;
        }
        return facts.needsLater() > 0 || facts.otherNeedsUnmet() > 0 ? 2 : 3;
    }

    private static int work(PairFacts facts) {
        if (facts.licenceMissing() || facts.coreTasksBeyond() > 0) {
            return 0;
        }
        if (facts.coreTasksToLearn() > 1) {
            return 1;
        }
        return facts.coreTasksToLearn() > 0 || facts.sideTasksBeyond() > 0 ? 2 : 3;
    }

    private static int strain(PairFacts facts) {
        return facts.strains() > 1 ? 0 : facts.strains() > 0 ? 1 : 3;
    }

    private static int way(PairFacts facts) {
        return facts.within(0.8) ? 3 : facts.within(1) ? 2 : facts.within(1.5) ? 1 : 0;
    }

    private static int home(PairFacts facts) {
        int wished = switch (facts.wish()) {
            case ONLY_HOME -> facts.atHome() ? 3 : 0;
            case RATHER_HOME -> facts.daysOnSite() >= 4 ? 2 : 3;
            case EITHER -> 3;
            case AMONG_OTHERS -> facts.daysOnSite() < 2 ? 1 : 3;
        };
        return facts.homeMeansMissing() > 0 ? Math.min(1, wished) : wished;
    }

    private static int terms(PairFacts facts) {
        return facts.shiftRefused() ? 0 : facts.hoursTooMany() || facts.payBelowFloor() ? 1 : 3;
    }
}
