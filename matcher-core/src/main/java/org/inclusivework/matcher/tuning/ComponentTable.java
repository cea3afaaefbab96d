package org.inclusivework.matcher.tuning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.evaluation.Qrels;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.CandidateFacts;
import org.inclusivework.matcher.scoring.Eligibility;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.OpeningFacts;
import org.inclusivework.matcher.scoring.Score;
import org.inclusivework.matcher.scoring.ScoreComponent;
import org.inclusivework.matcher.scoring.Scorer;
import org.inclusivework.matcher.scoring.Weights;

/**
 * The four components and the grade of every pair of a set of candidates and a set of openings, computed once: weights are tuned without
 * scoring anything again.
 *
 * <p>Pairs that a gate keeps out have no components and are not ranked; their grades stay in the ideal. Openings stand in the order of
 * their ids, so that the first of two equal scores is the one that wins the tie. Immutable and thread-safe; 33 bytes for an eligible pair.
 */
public final class ComponentTable {
    static final int COMPONENTS = ScoreComponent.values().length;

    /** The highest grade there may be. */
    public static final int MAX_GRADE = 15;

    private final List<String> candidates;
    private final List<String> openings;
    private final int[] start;
    private final int[] opening;
    private final byte[] grade;
    private final double[] values;
    private final int[][] judged;

    private ComponentTable(List<String> candidates, List<String> openings, PairSource source) {
        this.candidates = List.copyOf(candidates);
        this.openings = List.copyOf(openings);
        start = new int[candidates.size() + 1];
        judged = new int[candidates.size()][MAX_GRADE + 1];
        int room = Math.max(16, candidates.size() * openings.size());
        int[] openingOf = new int[room];
        byte[] gradeOf = new byte[room];
        double[] valueOf = new double[room * COMPONENTS];
        double[] four = new double[COMPONENTS];
        int n = 0;
        for (int c = 0; c < candidates.size(); c++) {
            for (int o = 0; o < openings.size(); o++) {
                int g = source.grade(c, o);
                if (g > MAX_GRADE) {
                    throw new IllegalArgumentException("a grade of " + g + ": use 0 to " + MAX_GRADE);
                }
                if (g >= 0) {
                    judged[c][g]++;
                }
                if (source.components(c, o, four)) {
                    openingOf[n] = o;
                    gradeOf[n] = (byte) Math.max(-1, g);
                    System.arraycopy(four, 0, valueOf, n * COMPONENTS, COMPONENTS);
                    n++;
                }
            }
            start[c + 1] = n;
        }
        opening = Arrays.copyOf(openingOf, n);
        grade = Arrays.copyOf(gradeOf, n);
        values = Arrays.copyOf(valueOf, n * COMPONENTS);
    }

    /**
     * Takes components and grades as a source gives them.
     *
     * @param openings ascending in the order of ids
     * @throws IllegalArgumentException if the openings do not ascend, there are more than 2^26 pairs, or a grade is above
     *     {@value #MAX_GRADE}
     */
    public static ComponentTable of(List<String> candidates, List<String> openings, PairSource source) {
        for (int i = 1; i < openings.size(); i++) {
            if (Ids.ORDER.compare(openings.get(i - 1), openings.get(i)) >= 0) {
                throw new IllegalArgumentException("“" + openings.get(i) + "” stands after “" + openings.get(i - 1)
                        + "”: sort the openings by id and name each once");
            }
        }
        if ((long) candidates.size() * openings.size() > 1 << 26) {
            throw new IllegalArgumentException(
                    candidates.size() + " × " + openings.size() + " pairs are too many: tune on a sample");
        }
        return new ComponentTable(candidates, openings, source);
    }

    /**
     * Scores every pair once, by the arithmetic and the gates of the engine.
     *
     * @param asOf the day for which openings are judged open
     */
    public static ComponentTable of(
            List<Candidate> candidates, List<Opening> openings, FactsCompiler compiler, LocalDate asOf, Qrels qrels) {
        List<Candidate> people = candidates.stream()
                .sorted(Comparator.comparing(Candidate::id, Ids.ORDER))
                .toList();
        List<Opening> sorted = openings.stream()
                .sorted(Comparator.comparing(Opening::id, Ids.ORDER))
                .toList();
        List<CandidateFacts> from = new ArrayList<>();
        people.forEach(person -> from.add(compiler.candidate(person)));
        List<OpeningFacts> to = new ArrayList<>();
        sorted.forEach(opening -> to.add(compiler.opening(opening)));
        List<Map<String, Integer>> grades =
                people.stream().map(person -> qrels.judged(person.id())).toList();
        Scorer scorer = new Scorer(compiler.parameters());
        return of(
                people.stream().map(Candidate::id).toList(),
                sorted.stream().map(Opening::id).toList(),
                new PairSource() {
                    @Override
                    public boolean components(int c, int o, double[] four) {
                        if (!Eligibility.eligible(from.get(c), to.get(o), asOf, compiler.parameters())) {
                            return false;
                        }
                        Score score = scorer.score(from.get(c), to.get(o), Weights.defaults());
                        for (ScoreComponent component : ScoreComponent.values()) {
                            four[component.ordinal()] = score.of(component);
                        }
                        return true;
                    }

                    @Override
                    public int grade(int c, int o) {
                        return grades.get(c).getOrDefault(sorted.get(o).id(), -1);
                    }
                });
    }

    /** Returns the candidates. */
    public List<String> candidates() {
        return candidates;
    }

    /** Returns the openings, ascending. */
    public List<String> openings() {
        return openings;
    }

    /** Returns how many pairs no gate keeps out. */
    public int eligiblePairs() {
        return opening.length;
    }

    /** Returns all candidates as rows. */
    public int[] rows() {
        int[] rows = new int[candidates.size()];
        Arrays.setAll(rows, i -> i);
        return rows;
    }

    /** Receives a pair that no gate keeps out. */
    @FunctionalInterface
    public interface PairVisitor {
        /**
         * Takes a pair.
         *
         * @param components a copy, in the order of {@code ScoreComponent}
         * @param grade −1 if nobody judged it
         */
        void visit(String candidate, String opening, double[] components, int grade);
    }

    /** Hands over every eligible pair, in the order of candidates, then of openings. */
    public void forEach(PairVisitor visitor) {
        for (int row = 0; row < candidates.size(); row++) {
            for (int pair = start[row]; pair < start[row + 1]; pair++) {
                int i = pair * COMPONENTS;
                visitor.visit(
                        candidates.get(row),
                        openingId(pair),
                        Arrays.copyOfRange(values, i, i + COMPONENTS),
                        grade[pair]);
            }
        }
    }

    /** Returns the ids of a candidate's openings under some weights, best first, at most k. */
    public List<String> ranking(int row, Weights weights, int k) {
        int[] top = new int[k];
        int n = top(row, weights, top, new double[k]);
        return Arrays.stream(top, 0, n)
                .mapToObj(pair -> openings.get(opening[pair]))
                .toList();
    }

    /** Returns the first pair of a candidate. */
    int from(int row) {
        return start[row];
    }

    /** Returns the pair after the last one of a candidate. */
    int to(int row) {
        return start[row + 1];
    }

    /** Returns the grade of an eligible pair, −1 if nobody judged it. */
    int grade(int pair) {
        return grade[pair];
    }

    double value(int pair, int component) {
        return values[pair * COMPONENTS + component];
    }

    String openingId(int pair) {
        return openings.get(opening[pair]);
    }

    /** Returns how many openings of a candidate were given each grade, eligible or not. */
    int[] judged(int row) {
        return judged[row];
    }

    double score(int pair, Weights weights) {
        int i = pair * COMPONENTS;
        return Scorer.combine(weights, values[i], values[i + 1], values[i + 2], values[i + 3]);
    }

    /** Fills in the best pairs of a candidate, best first; equal scores keep the order of ids. Returns how many there are. */
    int top(int row, Weights weights, int[] pairs, double[] scores) {
        int n = 0;
        for (int pair = start[row]; pair < start[row + 1]; pair++) {
            double score = score(pair, weights);
            if (n == pairs.length && !(score > scores[n - 1])) {
                continue;
            }
            int at = n < pairs.length ? n++ : n - 1;
            while (at > 0 && scores[at - 1] < score) {
                scores[at] = scores[at - 1];
                pairs[at] = pairs[at - 1];
                at--;
            }
            scores[at] = score;
            pairs[at] = pair;
        }
        return n;
    }
}
