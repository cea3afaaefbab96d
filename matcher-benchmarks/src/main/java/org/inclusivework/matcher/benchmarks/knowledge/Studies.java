package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.List;

/** All studies in the order of the report. */
final class Studies {

    /** Whoever adds knowledge adds its study here. */
    private static final List<Study> ALL = List.of(
            new TitleStudy(),
            new EnglishTitleStudy(),
            new SpanStudy(),
            new SheetStudy(),
            new LinkStudy(),
            new HomeStudy(),
            new DemandStudy(),
            new RelatednessStudy(),
            new PersonaStudy());

    private Studies() {}

    static List<Study> matching(String beginning) {
        return ALL.stream()
                .filter(study -> study.name().startsWith(beginning) || beginning.startsWith(study.name()))
                .toList();
    }
}
