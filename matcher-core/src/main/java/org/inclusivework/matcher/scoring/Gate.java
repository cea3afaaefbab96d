package org.inclusivework.matcher.scoring;

import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.OpeningStatement;
import org.jspecify.annotations.Nullable;

/**
 * A hard condition that makes a pair ineligible; the order of the constants is the order of explanation.
 *
 * <p>A gate blocks on stated facts only. Whatever nobody said leaves it open and becomes a question, and no estimate closes it.
 */
public enum Gate {
    /** The opening is not open yet on the day asked for. */
    NOT_OPEN_YET {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return day < o.firstDay;
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return EVERYBODY;
        }
    },
    /** The opening has ended by the day asked for. */
    CLOSED {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return day > o.lastDay;
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return EVERYBODY;
        }
    },
    /** A cited rule reserves the post for others. */
    RULE {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return o.rule != 0 && c.certificate != null && !OpeningStatement.admits(o.rule, c.certificate);
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return c.certificate;
        }
    },
    /** A required need cannot be met: all its alternatives are unavailable where it is needed. */
    REQUIRED_NEED {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            for (int i = 0; i < c.needAlternatives.length; i++) {
                if (Eligibility.needBlocks(c, i, o)) {
                    return true;
                }
            }
            return false;
        }
    },
    /** A certificate of competence is missing. */
    CREDENTIAL {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            for (int i = 0; i < o.credentialCount; i++) {
                if (!c.credentials.contains(o.credentials[i])) {
                    return true;
                }
            }
            return false;
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return c.credentials;
        }
    },
    /** The schooling is below what is asked for. */
    EDUCATION {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return c.education >= 0 && c.education < o.education;
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return c.education < 0 ? null : c.education;
        }
    },
    /** The opening asks for more hours than the person can work. */
    HOURS {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return c.maxHours > 0 && o.hoursMin > c.maxHours;
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return c.maxHours <= 0 ? null : c.maxHours;
        }
    },
    /** The opening has a shift that the person cannot work; who cannot work nights cannot work shifts in rotation either. */
    SHIFT {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return (c.shiftsRefused & o.shifts) != 0;
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return c.shiftsRefused == 0 ? null : c.shiftsRefused;
        }
    },
    /** The pay stays below the person's floor. */
    PAY {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return c.payFloor.exceeds(o);
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return c.payFloor.equals(ComparablePay.UNKNOWN) ? null : c.payFloor;
        }
    },
    /** The person needs to live in and the employer has said that nobody can. */
    DORMITORY {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return c.dormitoryNeeded && o.noDormitory;
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return c.dormitoryNeeded ? EVERYBODY : null;
        }
    },
    /**
     * Every way to every place is longer than the person's strict limit, has to be made again and again, and living in is out of
     * the question.
     */
    REACH {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return c.reachStrict
                    && o.recurringVisits
                    && (o.noDormitory || !c.livesIn)
                    && !o.placeUnlocated
                    && LocationScore.distanceKnown(c, o)
                    && LocationScore.bestLengthOverLimit(c, o, p) > 1;
        }
    },
    /** The person can only work at home, and the opening has said that this cannot be, or not like this. */
    HOME_ONLY {
        @Override
        boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
            return c.homeWish == HomeWish.ONLY_HOME
                    && o.homeStated
                    && (!o.homeWhole
                            || o.onSite > c.onSiteAtMost
                            || (o.needsConnection && c.internet >= 0 && c.internet < o.internet));
        }

        @Override
        @Nullable
        Object asks(CandidateFacts c) {
            return c.homeWish == HomeWish.ONLY_HOME ? new OnlyHome(c.onSiteAtMost, c.internet) : null;
        }
    };

    private static final Object EVERYBODY = "everybody";

    private record OnlyHome(int onSiteAtMost, int internet) {}

    abstract boolean blocks(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p);

    /**
     * Returns all that this gate looks at in a candidate, so that it blocks the same openings for candidates who ask alike; {@code null}
     * where it blocks none, and for gates that hardly two candidates ask alike.
     */
    @Nullable
    Object asks(CandidateFacts c) {
        return null;
    }
}
