package org.inclusivework.matcher.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.inclusivework.matcher.model.Ids;

/**
 * Stage A, stably: people propose, booths keep the best they can see, until nobody has anything left to propose.
 *
 * <p><b>Order.</b> A person prefers their own choices in their order, then the higher score, then the lower id. A booth prefers the
 * higher score, then the lower id of the person; nothing else is known of a person here. Held pairs come before all others.
 *
 * <p><b>Guarantee.</b> There is no blocking pair: nobody is missing at a booth that they and the booth would both rather have [1];
 * {@link BlockingPair#find} checks it. Of all such allocations everybody gets the one they like best [2]. It does not promise an
 * interview to as many people as can be: that is what {@link MinCostFlow} is for.
 *
 * <p>Cost: every eligible pair is proposed once at most. The answer depends on the problem alone.
 *
 * <ol>
 *   <li>D. Gale, L. S. Shapley: College admissions and the stability of marriage. American Mathematical Monthly 69 (1962), 9–15.
 *   <li>A. E. Roth: Stability and polarization of interests in job matching. Econometrica 52 (1984), 47–57.
 * </ol>
 */
public final class DeferredAcceptance {
    static final Comparator<Preference> WANTED_FIRST = Comparator.comparing(Preference::held)
            .reversed()
            .thenComparingInt(preference -> preference.wish() == 0 ? Integer.MAX_VALUE : preference.wish())
            .thenComparing(Comparator.comparingInt(Preference::score).reversed())
            .thenComparing(Preference::booth, Ids.ORDER);

    private DeferredAcceptance() {}

    /** A person's pair in the eyes of a booth, the one it likes least first. */
    private record Proposal(int seeker, String id, Preference preference) {
        static final Comparator<Proposal> WORST_FIRST = Comparator.comparing(
                        (Proposal proposal) -> proposal.preference().held())
                .thenComparingInt(proposal -> proposal.preference().score())
                .thenComparing(Comparator.comparing(Proposal::id, Ids.ORDER).reversed());
    }

    /** Allocates. */
    public static Allocation solve(AllocationProblem problem) {
        Map<String, PriorityQueue<Proposal>> kept = new HashMap<>();
        Map<String, Integer> interviews = new HashMap<>();
        for (Booth booth : problem.booths()) {
            kept.put(booth.id(), new PriorityQueue<>(Proposal.WORST_FIRST));
            interviews.put(booth.id(), booth.interviews());
        }
        List<List<Preference>> lists = new ArrayList<>();
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        int[] has = new int[problem.seekers().size()];
        int[] proposed = new int[has.length];
        for (int p = 0; p < has.length; p++) {
            List<Preference> list = new ArrayList<>(problem.seekers().get(p).preferences());
            list.sort(WANTED_FIRST);
            lists.add(list);
            waiting.add(p);
        }
        for (Integer p = waiting.poll(); p != null; p = waiting.poll()) {
            Seeker seeker = problem.seekers().get(p);
            while (has[p] < seeker.most() && proposed[p] < lists.get(p).size()) {
                Preference preference = lists.get(p).get(proposed[p]++);
                PriorityQueue<Proposal> there = kept.getOrDefault(preference.booth(), new PriorityQueue<>());
                there.add(new Proposal(p, seeker.id(), preference));
                has[p]++;
                if (there.size() > interviews.getOrDefault(preference.booth(), 0)) {
                    Proposal refused = there.remove();
                    has[refused.seeker()]--;
                    if (refused.seeker() != p) {
                        waiting.add(refused.seeker());
                    }
                }
            }
        }
        List<InterviewSlot> slots = new ArrayList<>();
        kept.forEach((booth, proposals) -> proposals.forEach(proposal -> slots.add(
                new InterviewSlot(proposal.id(), booth, proposal.preference().held()))));
        return new Allocation(slots);
    }
}
