package org.inclusivework.matcher.scoring;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a pair may be recommended at all: hard, boolean, with every reason.
 *
 * <p>A pair is eligible when no {@link Gate} blocks it. Gates look at stated facts only and never at a score; a certificate is
 * looked at by {@link Gate#RULE} alone.
 */
public final class Eligibility {
    private static final Gate[] GATES = Gate.values();

    private Eligibility() {}

    /** Returns whether no gate blocks the pair on a day. */
    public static boolean eligible(CandidateFacts c, OpeningFacts o, LocalDate asOf, ScoringParameters p) {
        return eligible(c, o, asOf.toEpochDay(), p);
    }

    /** As the other, with the day as days since 1970-01-01. */
    public static boolean eligible(CandidateFacts c, OpeningFacts o, long day, ScoringParameters p) {
        for (Gate gate : GATES) {
            if (gate.blocks(c, o, day, p)) {
                return false;
            }
        }
        return true;
    }

    /** Returns all gates that block the pair on a day, in order; empty if it is eligible. */
    public static Set<Gate> blocking(CandidateFacts c, OpeningFacts o, LocalDate asOf, ScoringParameters p) {
        EnumSet<Gate> blocking = EnumSet.noneOf(Gate.class);
        for (Gate gate : GATES) {
            if (gate.blocks(c, o, asOf.toEpochDay(), p)) {
                blocking.add(gate);
            }
        }
        return blocking;
    }

    /** Returns whether the candidate's i-th need is required and cannot be met in some scope it is needed in. */
    public static boolean needBlocks(CandidateFacts c, int i, OpeningFacts o) {
        if (!c.needRequired[i]) {
            return false;
        }
        for (int s = 0; s < OpeningFacts.SCOPES; s++) {
            if ((c.needScopes[i] & 1 << s) != 0 && (c.needAlternatives[i] & ~o.unavailable[s]) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the pay can be compared with the person's floor, or there is no floor. */
    public static boolean payKnown(CandidateFacts c, OpeningFacts o) {
        return c.payFloor.equals(ComparablePay.UNKNOWN) || c.payFloor.comparable(o);
    }
}
