package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.Problem;

/**
 * Checks an allocation, and that it is the best one, from the records alone and without solving anything.
 *
 * <p><b>Why prices are a proof.</b> Say an interview moves: somebody gives one up, somebody takes one up, a booth has one fewer or one
 * more. Any other allocation is reached from this one by chains of such steps that end where they began [1]. Give every person and
 * booth a price, and the outside the price nothing. If each single step that is possible gains no more than the price of where it
 * leads to less the price of where it comes from, then along a closed chain the prices cancel, and no chain gains anything. The
 * comparison goes goal by goal, the more important first, and prices and gains are added goal by goal: there are no weights, and
 * nothing can overflow. (In other words: reduced costs at least 0 on what could be added, at most 0 on what could be taken away, which
 * is complementary slackness.)
 *
 * <p>Cost: one look at every eligible pair.
 *
 * <ol>
 *   <li>R. K. Ahuja, T. L. Magnanti, J. B. Orlin: Network Flows. Prentice Hall 1993, theorems 3.7, 9.1 and 9.3.
 * </ol>
 */
public final class AllocationVerifier {
    private static final int MOST_PROBLEMS = 20;

    private final AllocationProblem problem;
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Map<String, Integer> load = new HashMap<>();
    private final Map<String, Integer> heldLoad = new HashMap<>();
    private final Map<String, Integer> eligible = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AllocationVerifier(AllocationProblem problem, Allocation allocation) {
        this.problem = problem;
        for (InterviewSlot slot : allocation.slots()) {
            if (!seen.computeIfAbsent(slot.seeker(), id -> new HashSet<>()).add(slot.booth())) {
                report(pair(slot.seeker(), slot.booth()), "the pair is there twice");
            }
            load.merge(slot.booth(), 1, Integer::sum);
        }
        for (Seeker seeker : problem.seekers()) {
            for (Preference preference : seeker.preferences()) {
                eligible.merge(preference.booth(), 1, Integer::sum);
                heldLoad.merge(preference.booth(), preference.held() ? 1 : 0, Integer::sum);
            }
        }
    }

    /** Returns what is wrong with an allocation by whichever method: empty if it keeps to eligibility, held pairs and limits. */
    public static List<Problem> verify(AllocationProblem problem, Allocation allocation) {
        AllocationVerifier verifier = new AllocationVerifier(problem, allocation);
        verifier.feasible(allocation);
        return List.copyOf(verifier.problems);
    }

    /** Returns what is wrong with a proven allocation: empty if it is feasible, counted right, and the prices prove it the best. */
    public static List<Problem> verify(AllocationProblem problem, ProvenAllocation proven) {
        AllocationVerifier verifier = new AllocationVerifier(problem, proven.allocation());
        verifier.feasible(proven.allocation());
        verifier.counted(proven);
        verifier.best(proven);
        return List.copyOf(verifier.problems);
    }

    private void feasible(Allocation allocation) {
        Map<String, Map<String, Preference>> preferences = new HashMap<>();
        for (Seeker seeker : problem.seekers()) {
            Map<String, Preference> own = new HashMap<>();
            for (Preference preference : seeker.preferences()) {
                own.put(preference.booth(), preference);
                if (preference.held() && !booths(seeker).contains(preference.booth())) {
                    report(pair(seeker.id(), preference.booth()), "the pair is held but not in the allocation");
                }
            }
            preferences.put(seeker.id(), own);
            if (booths(seeker).size() > seeker.most()) {
                report("seeker[" + seeker.id() + "]", "the person has more interviews than the most");
            }
        }
        for (InterviewSlot slot : allocation.slots()) {
            Preference preference =
                    preferences.getOrDefault(slot.seeker(), Map.of()).get(slot.booth());
            if (preference == null) {
                report(pair(slot.seeker(), slot.booth()), "the pair is not eligible");
            } else if (preference.held() != slot.held()) {
                report(pair(slot.seeker(), slot.booth()), "the pair says wrongly whether it is held");
            }
        }
        for (Booth booth : problem.booths()) {
            if (load.getOrDefault(booth.id(), 0) > booth.interviews()) {
                report("booth[" + booth.id() + "]", "the booth sees more people than it can");
            }
        }
    }

    private void counted(ProvenAllocation proven) {
        if (!Tally.of(problem, proven.allocation()).equals(proven.goals())) {
            report("goals", "the goals are not what the allocation reaches");
        }
    }

    private void best(ProvenAllocation proven) {
        if (proven.seekerPrices().size() != problem.seekers().size()
                || proven.boothPrices().size() != problem.booths().size()) {
            report("prices", "there is not one price for each person and booth");
            return;
        }
        Map<String, Goals> boothPrice = new HashMap<>();
        for (int i = 0; i < problem.booths().size(); i++) {
            boothPrice.put(problem.booths().get(i).id(), proven.boothPrices().get(i));
        }
        for (int i = 0; i < problem.seekers().size(); i++) {
            person(problem.seekers().get(i), proven.seekerPrices().get(i), boothPrice);
        }
        for (Booth booth : problem.booths()) {
            booth(booth, boothPrice.getOrDefault(booth.id(), Goals.NONE));
        }
    }

    private void person(Seeker seeker, Goals price, Map<String, Goals> boothPrice) {
        Set<String> booths = booths(seeker);
        int interviews = booths.size();
        int held = 0;
        for (Preference preference : seeker.preferences()) {
            Goals there = boothPrice.getOrDefault(preference.booth(), Goals.NONE);
            Goals gain = new Goals(0, 0, preference.wishPoints(), preference.score(), 0);
            String where = pair(seeker.id(), preference.booth());
            if (preference.held()) {
                held++;
            } else if (booths.contains(preference.booth())) {
                step(where + " given up", there, gain.negated(), price);
            } else {
                step(where + " taken up", price, gain, there);
            }
        }
        String where = "seeker[" + seeker.id() + "]";
        if (interviews < Math.min(seeker.most(), seeker.preferences().size())) {
            step(where + " one more", Goals.NONE, ofInterview(interviews), price);
        }
        if (interviews > held) {
            step(where + " one fewer", price, ofInterview(interviews - 1).negated(), Goals.NONE);
        }
    }

    private void booth(Booth booth, Goals price) {
        int people = load.getOrDefault(booth.id(), 0);
        String where = "booth[" + booth.id() + "]";
        if (people < Math.min(booth.interviews(), eligible.getOrDefault(booth.id(), 0))) {
            step(where + " one more", price, new Goals(0, 0, 0, 0, people), Goals.NONE);
        }
        if (people > heldLoad.getOrDefault(booth.id(), 0)) {
            step(where + " one fewer", Goals.NONE, new Goals(0, 0, 0, 0, 1 - people), price);
        }
    }

    /** What an interview is worth to somebody who has so many already, whichever it is. */
    private static Goals ofInterview(int interviews) {
        return new Goals(interviews == 0 ? 1 : 0, interviews == 1 ? 1 : 0, 0, 0, 0);
    }

    private void step(String where, Goals from, Goals gain, Goals to) {
        if (from.plus(gain).compareTo(to) > 0) {
            report(where, "the prices do not exclude that this step gains");
        }
    }

    private Set<String> booths(Seeker seeker) {
        return seen.getOrDefault(seeker.id(), Set.of());
    }

    private static String pair(String seeker, String booth) {
        return "pair[" + seeker + ", " + booth + "]";
    }

    private void report(String where, String reason) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(
                    new Problem(where, "", reason, "do not use this allocation; report the problem with its input"));
        }
    }
}
