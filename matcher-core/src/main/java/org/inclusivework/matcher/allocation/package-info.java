/**
 * Who is seen where, and when: people to interview slots, exactly and with a proof; a timetable with shared helpers; changes on the day.
 *
 * <p>The way in: {@link org.inclusivework.matcher.allocation.AllocationProblem} and
 * {@link org.inclusivework.matcher.allocation.MinCostFlow} (or {@link org.inclusivework.matcher.allocation.DeferredAcceptance}) for
 * stage A, {@link org.inclusivework.matcher.allocation.Timetable} for stage B,
 * {@link org.inclusivework.matcher.allocation.FairPlan} for both together and for re-planning. Nothing here scores: scores, wishes
 * and eligibility come from outside. Every result can be checked by a verifier that shares no code with what made it.
 */
@NullMarked
package org.inclusivework.matcher.allocation;

import org.jspecify.annotations.NullMarked;
