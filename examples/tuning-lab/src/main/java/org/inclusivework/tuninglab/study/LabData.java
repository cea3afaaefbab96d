package org.inclusivework.tuninglab.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inclusivework.matcher.EngineOptions;
import org.inclusivework.matcher.evaluation.Groups;
import org.inclusivework.matcher.evaluation.Qrels;
import org.inclusivework.matcher.evaluation.Run;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.tuning.ComponentTable;
import org.inclusivework.tuninglab.benchmark.Benchmark;
import org.inclusivework.tuninglab.benchmark.Part;
import org.inclusivework.tuninglab.benchmark.RuleSheet;
import org.jspecify.annotations.Nullable;

/**
 * Judged pairs with their components.
 *
 * @param name what to call it in a report
 * @param groups the officer's groups, or {@code null}
 */
public record LabData(
        String name,
        ComponentTable table,
        Qrels qrels,
        @Nullable Groups groups) {
    /** The day of the fair that the benchmark is made for. */
    public static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    /** Scores all pairs once, with the taxonomy, priors and constants that an engine has by default. */
    public static LabData of(
            String name,
            List<Candidate> candidates,
            List<Opening> openings,
            LocalDate day,
            Qrels qrels,
            @Nullable Groups groups) {
        EngineOptions engine = EngineOptions.inMemory();
        FactsCompiler compiler = new FactsCompiler(engine.taxonomy(), engine.priors(), engine.parameters());
        return new LabData(name, ComponentTable.of(candidates, openings, compiler, day, qrels), qrels, groups);
    }

    /** Reads a half of the public benchmark. */
    public static LabData benchmark(Part part, RuleSheet sheet, Language language) {
        return of(
                part.key() + "/" + sheet + "/" + language,
                Benchmark.candidates(part, language),
                Benchmark.openings(part, language),
                DAY,
                Benchmark.grades(part, sheet),
                Benchmark.groups(part));
    }

    /** Returns the rankings of all candidates, at most k deep. */
    public Run run(Weights weights, int k) {
        Map<String, List<String>> rankings = new TreeMap<>();
        for (int row : table.rows()) {
            rankings.put(table.candidates().get(row), table.ranking(row, weights, k));
        }
        return Run.of(rankings);
    }

    /** Returns the other direction: for each opening the candidates, by the same scores, at most k deep. */
    public Run candidatesRun(Weights weights, int k) {
        record Scored(String candidate, double score) {}
        Map<String, List<Scored>> scored = new TreeMap<>();
        table.forEach((candidate, opening, v, grade) -> scored.computeIfAbsent(opening, o -> new ArrayList<>())
                .add(new Scored(candidate, Scorer.combine(weights, v[0], v[1], v[2], v[3]))));
        Map<String, List<String>> rankings = new TreeMap<>();
        scored.forEach((opening, people) -> rankings.put(
                opening,
                people.stream()
                        .sorted(Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparing(Scored::candidate, Ids.ORDER))
                        .limit(k)
                        .map(Scored::candidate)
                        .toList()));
        return Run.of(rankings);
    }

    /** Returns the openings that no gate keeps from a candidate, by candidate. */
    public Map<String, Set<String>> eligible() {
        Map<String, Set<String>> eligible = new TreeMap<>();
        int all = Math.max(1, table.openings().size());
        for (int row : table.rows()) {
            eligible.put(
                    table.candidates().get(row),
                    table.ranking(row, Weights.defaults(), all).stream().collect(Collectors.toSet()));
        }
        return eligible;
    }
}
