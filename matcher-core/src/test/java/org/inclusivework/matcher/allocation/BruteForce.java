package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at every set of eligible pairs, and knows the best by counting: nothing is shared with the solver. */
final class BruteForce {
    private final List<Seeker> seekerOf = new ArrayList<>();
    private final List<Preference> pairs = new ArrayList<>();
    private final AllocationProblem problem;

    BruteForce(AllocationProblem problem) {
        this.problem = problem;
        for (Seeker seeker : problem.seekers()) {
            for (Preference preference : seeker.preferences()) {
                seekerOf.add(seeker);
                pairs.add(preference);
            }
        }
    }

    Goals best() {
        List<Goals> all = new ArrayList<>();
        for (int set = 0; set < 1 << pairs.size(); set++) {
            Goals goals = goals(set);
            if (goals != null) {
                all.add(goals);
            }
        }
        return Collections.max(all);
    }

    /** The goals of a set of pairs, or null if the set is not allowed. */
    private @Nullable Goals goals(int set) {
        long once = 0;
        long twice = 0;
        long wishes = 0;
        long score = 0;
        long crowding = 0;
        for (Booth booth : problem.booths()) {
            int load = 0;
            for (int i = 0; i < pairs.size(); i++) {
                if ((set >> i & 1) == 1 && pairs.get(i).booth().equals(booth.id())) {
                    crowding += load;
                    load++;
                }
            }
            if (load > booth.interviews()) {
                return null;
            }
        }
        for (Seeker seeker : problem.seekers()) {
            int interviews = 0;
            for (int i = 0; i < pairs.size(); i++) {
                if (!seekerOf.get(i).id().equals(seeker.id())) {
                    continue;
                }
                Preference pair = pairs.get(i);
                if ((set >> i & 1) == 1) {
                    interviews++;
                    score += pair.score();
                    wishes += pair.wish() == 0 ? 0 : pair.wish() >= 5 ? 1 : 6 - pair.wish();
                } else if (pair.held()) {
                    return null;
                }
            }
            if (interviews > seeker.most()) {
                return null;
            }
            once += interviews >= 1 ? 1 : 0;
            twice += interviews >= 2 ? 1 : 0;
        }
        return new Goals(once, twice, wishes, score, crowding);
    }
}
