package org.inclusivework.jobfair.fair;

import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * What an invented person is like before anything is written down.
 *
 * @param classes the classes that the draws of needs and capacities lean on, one or two of the six single ones
 * @param severe whether the certificate's grade is 1 or 2
 * @param grade the certificate's grade
 * @param capacity how far demands can be met, for every function
 */
record Traits(List<DisabilityClass> classes, boolean severe, int grade, Map<WorkFunction, Integer> capacity) {
    int can(WorkFunction function) {
        return capacity.getOrDefault(function, WorkFunction.MAX_LEVEL);
    }
}
