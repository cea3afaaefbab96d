package org.inclusivework.jobfair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.jobfair.plan.Hall;
import org.inclusivework.jobfair.plan.KeptPlan;
import org.inclusivework.matcher.model.Opening;

/** The booths of a fair by employer: those of its plan, or numbered from 1 in the order of the employers' names. Immutable. */
final class BoothNumbers {
    private final Map<String, String> byEmployer;

    private BoothNumbers(Map<String, String> byEmployer) {
        this.byEmployer = byEmployer;
    }

    /** Makes the booths of a fair without a plan. */
    static BoothNumbers of(List<Opening> openings) {
        Set<String> employers = new HashSet<>();
        openings.forEach(opening -> employers.add(opening.employer()));
        return new BoothNumbers(Hall.usual(employers, 1).numbers());
    }

    /** Makes the booths of a plan: who is not there, or not any more, has none. */
    static BoothNumbers of(KeptPlan plan) {
        Map<String, String> numbers = new HashMap<>();
        plan.fair()
                .stands()
                .forEach(stand -> numbers.put(stand.id(), plan.numbers().getOrDefault(stand.id(), "")));
        return new BoothNumbers(numbers);
    }

    /** Returns whether an employer has a booth. */
    boolean has(String employer) {
        return byEmployer.containsKey(employer);
    }

    /** Returns the number of an employer's booth. */
    String of(String employer) {
        String number = byEmployer.get(employer);
        if (number == null) {
            throw new IllegalArgumentException("an employer that is not at this fair has no booth");
        }
        return number;
    }
}
