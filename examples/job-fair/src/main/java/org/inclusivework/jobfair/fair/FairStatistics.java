package org.inclusivework.jobfair.fair;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;

/** Counts what a fair is made of, in aggregates only. */
final class FairStatistics {
    private final Fair fair;

    FairStatistics(Fair fair) {
        this.fair = fair;
    }

    /** Returns the counts as tables of Markdown. */
    String tables() {
        List<Opening> openings = fair.openings();
        List<Candidate> candidates = fair.candidates();
        StringBuilder out = new StringBuilder();
        line(out, "openings", openings.size());
        line(
                out,
                "employers",
                openings.stream().map(Opening::employer).distinct().count());
        line(out, "positions", openings.stream().mapToInt(Opening::positions).sum());
        line(out, "candidates", candidates.size());
        table(out, "openings by area", openings, o -> area(o.places()));
        table(out, "candidates by area", candidates, c -> area(c.home() == null ? List.of() : List.of(c.home())));
        table(out, "openings by form", openings, o -> o.form().name());
        table(
                out,
                "openings by number of offers",
                openings,
                o -> String.valueOf(o.offers().size()));
        table(
                out,
                "offers by state",
                openings.stream().flatMap(o -> o.offers().stream()).toList(),
                o -> o.state().name());
        table(
                out,
                "openings by number of demands",
                openings,
                o -> String.valueOf(o.demands().size()));
        table(
                out,
                "openings by share at home",
                openings,
                o -> o.homeWork() == null
                        ? "not stated"
                        : o.homeWork().sharePercent() == 100
                                ? "100"
                                : o.homeWork().sharePercent() == 0 ? "0" : "partly");
        table(
                out,
                "openings by basis of pay",
                openings,
                o -> o.pay() == null ? "not stated" : o.pay().basis().name());
        share(out, "openings with hours", openings, o -> o.hours() != null);
        share(out, "openings with shifts", openings, o -> !o.shifts().isEmpty());
        share(out, "openings with skills", openings, o -> !o.skills().isEmpty());
        share(out, "openings with certificates", openings, o -> !o.credentials().isEmpty());
        share(out, "openings with a rule", openings, o -> o.rule() != null);
        share(
                out,
                "openings with a declared class list",
                openings,
                o -> o.declared().containsKey("残疾类别及等级要求"));
        table(
                out,
                "candidates by certificate",
                candidates,
                c -> c.certificate() == null
                        ? "none recorded"
                        : c.certificate().classes().size() > 1
                                ? "MULTIPLE"
                                : c.certificate().classes().getFirst().name());
        table(
                out,
                "candidates by grade",
                candidates,
                c -> c.certificate() == null
                        ? "none recorded"
                        : String.valueOf(c.certificate().grade()));
        table(
                out,
                "candidates by number of needs",
                candidates,
                c -> String.valueOf(Math.min(7, c.needs().size())));
        table(
                out,
                "needs by strength",
                candidates.stream().flatMap(c -> c.needs().stream()).toList(),
                n -> n.strength().name());
        table(
                out,
                "candidates by number of capacities",
                candidates,
                c -> String.valueOf(c.capacities().size()));
        table(
                out,
                "candidates by number of skills",
                candidates,
                c -> String.valueOf(c.skills().size()));
        table(
                out,
                "candidates by education",
                candidates,
                c -> c.education() == null ? "not stated" : c.education().name());
        table(
                out,
                "candidates by home wish",
                candidates,
                c -> c.homeWork().wish().name());
        table(
                out,
                "candidates by reach",
                candidates,
                c -> String.valueOf(c.reach().options().size()));
        share(out, "candidates with a strict reach", candidates, c -> c.reach().strict());
        share(out, "candidates with a pay floor", candidates, c -> c.payFloor() != null);
        share(out, "candidates with most hours", candidates, c -> c.maxHours() != null);
        share(
                out,
                "candidates with wished occupations",
                candidates,
                c -> !c.wishedOccupations().isEmpty());
        table(
                out,
                "openings by occupation",
                openings,
                o -> o.occupation() == null ? "not stated" : o.occupation().code());
        return out.toString();
    }

    private static String area(List<Place> places) {
        return places.isEmpty() || places.getFirst().areaId() == null
                ? "none"
                : places.getFirst().areaId();
    }

    private static void line(StringBuilder out, String what, long count) {
        out.append(what).append(": ").append(count).append('\n');
    }

    private static <T> void share(StringBuilder out, String what, List<T> items, Function<T, Boolean> test) {
        long count = items.stream().filter(test::apply).count();
        out.append(String.format(Locale.ROOT, "%s: %d (%.1f %%)%n", what, count, 100.0 * count / items.size()));
    }

    private static <T> void table(StringBuilder out, String what, List<T> items, Function<T, String> key) {
        Map<String, Long> counts =
                items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        out.append(what).append(": ");
        out.append(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", ")));
        out.append('\n');
    }
}
