package org.inclusivework.jobfair;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;

/** The booths of a fair: one for each employer, numbered from 1 in the order of the employers' names. Immutable. */
final class BoothNumbers {
    private final Map<String, Integer> byEmployer;

    private BoothNumbers(Map<String, Integer> byEmployer) {
        this.byEmployer = byEmployer;
    }

    static BoothNumbers of(List<Opening> openings) {
        Map<String, Integer> numbers = new TreeMap<>(Ids.ORDER);
        openings.forEach(opening -> numbers.put(opening.employer(), 0));
        int number = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(++number);
        }
        return new BoothNumbers(numbers);
    }

    /** Returns the number of an employer's booth. */
    int of(String employer) {
        Integer number = byEmployer.get(employer);
        if (number == null) {
            throw new IllegalArgumentException("an employer without an opening at this fair has no booth");
        }
        return number;
    }
}
