package org.inclusivework.matcher.allocation;

import java.util.List;

/**
 * What is different from the plan, on the day.
 *
 * @param now the minute after midnight; no new appointment starts earlier
 * @param absentBooths the booths that do not come or have gone
 * @param absentSeekers the people who do not come, decline, or have gone
 * @param absentHelpers the helpers who are ill or have gone
 * @param walkIns people who were not planned for, with ids of their own
 */
public record Changes(
        int now,
        List<String> absentBooths,
        List<String> absentSeekers,
        List<String> absentHelpers,
        List<Visitor> walkIns) {
    public Changes {
        Refusal.range("changes.now", now, 0, Span.DAY);
        absentBooths = List.copyOf(absentBooths);
        absentSeekers = List.copyOf(absentSeekers);
        absentHelpers = List.copyOf(absentHelpers);
        walkIns = List.copyOf(walkIns);
    }

    /** No change yet. */
    public static Changes at(int now) {
        return new Changes(now, List.of(), List.of(), List.of(), List.of());
    }

    /** Returns these changes, with booths that do not come. */
    public Changes withoutBooths(List<String> booths) {
        return new Changes(now, booths, absentSeekers, absentHelpers, walkIns);
    }

    /** Returns these changes, with people who do not come. */
    public Changes withoutSeekers(List<String> seekers) {
        return new Changes(now, absentBooths, seekers, absentHelpers, walkIns);
    }

    /** Returns these changes, with helpers who do not come. */
    public Changes withoutHelpers(List<String> helpers) {
        return new Changes(now, absentBooths, absentSeekers, helpers, walkIns);
    }

    /** Returns these changes, with people who walked in. */
    public Changes withWalkIns(List<Visitor> people) {
        return new Changes(now, absentBooths, absentSeekers, absentHelpers, people);
    }
}
