package org.inclusivework.tuninglab.benchmark;

/**
 * What in truth holds between one person and one opening: what a visit, a trial week and a bus ride would show. The matcher never
 * sees it.
 *
 * @param needsRefused needs without which the person cannot work, and which the employer will meet in no way
 * @param needsLater needs without which the person cannot work, and which are met only after more than four weeks
 * @param otherNeedsUnmet important needs that are not met
 * @param coreTasksBeyond core tasks that the person neither does today nor could learn within eight weeks
 * @param coreTasksToLearn core tasks that the person could learn within eight weeks
 * @param sideTasksBeyond the same of the tasks that take little of the time
 * @param licenceMissing whether the law asks for a licence that the person does not hold
 * @param strains functions of body or mind of which the work asks more than the person has, with nothing that bridges it
 * @param minutesOneWay door to door by the person's own means; without meaning where nobody has to come
 * @param minutesBearable the longest way that the person bears day by day
 * @param daysOnSite days a week on site
 * @param wish where the person wants to work
 * @param homeMeansMissing things, room or connection that work at home needs, the person lacks and the employer does not bring
 * @param shiftRefused whether a shift is worked that the person cannot work
 * @param hoursTooMany whether the hours go beyond what the person can work
 * @param payBelowFloor whether the real pay is below what the person has to earn
 */
public record PairFacts(
        int needsRefused,
        int needsLater,
        int otherNeedsUnmet,
        int coreTasksBeyond,
        int coreTasksToLearn,
        int sideTasksBeyond,
        boolean licenceMissing,
        int strains,
        int minutesOneWay,
        int minutesBearable,
        double daysOnSite,
        Wish wish,
        int homeMeansMissing,
        boolean shiftRefused,
        boolean hoursTooMany,
        boolean payBelowFloor) {

    /** Where a person wants to work. */
    public enum Wish {
        ONLY_HOME,
        RATHER_HOME,
        EITHER,
        AMONG_OTHERS
    }

    /** Whether the person has to come so rarely that work at home is what it is. */
    boolean atHome() {
        return daysOnSite <= 0.25;
    }

    /** Whether the person gets to work within the time that is bearable; true where the work is done at home. */
    boolean within(double timesBearable) {
        return atHome() || minutesOneWay <= timesBearable * minutesBearable;
    }
}
