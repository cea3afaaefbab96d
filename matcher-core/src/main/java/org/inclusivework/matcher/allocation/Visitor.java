package org.inclusivework.matcher.allocation;

import java.util.List;
import org.inclusivework.matcher.model.Ids;

/**
 * A person on the day of the fair: where they may be seen, when they are there, and what they need to be seen.
 *
 * <p>Private: {@link #toString()} shows the id only.
 *
 * @param seeker the person and the eligible booths
 * @param here from when to when they are there, by township bus or otherwise
 * @param rest the least pause between two visits, in minutes
 * @param support the helpers' skills that are needed at every visit, one helper each, such as {@code sign}; sorted
 * @param stepFree whether only booths without a step can be visited
 */
public record Visitor(Seeker seeker, Span here, int rest, List<String> support, boolean stepFree) {
    public Visitor {
        Refusal.privateRange("visitor[" + seeker.id() + "].rest", rest, 0, Span.DAY);
        support = support.stream().distinct().sorted(Ids.ORDER).toList();
    }

    /** Returns the id of the person. */
    public String id() {
        return seeker.id();
    }

    /** Returns the same person with other eligible booths. */
    public Visitor withPreferences(List<Preference> preferences) {
        return new Visitor(seeker.withPreferences(preferences), here, rest, support, stepFree);
    }

    /** Returns whether the person could be seen at a booth at all, the booth being theirs alone. */
    boolean canVisit(Stand stand, int longerWithHelp) {
        int minutes = stand.minutes() + (support.isEmpty() ? 0 : longerWithHelp);
        int overlap = Math.min(here.to(), stand.hours().to())
                - Math.max(here.from(), stand.hours().from());
        return overlap >= minutes && (stand.stepFree() || !stepFree);
    }

    @Override
    public String toString() {
        return "Visitor[" + id() + "]";
    }
}
