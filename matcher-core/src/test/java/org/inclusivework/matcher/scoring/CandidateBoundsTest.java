package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomConstants;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SamplePriors;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.junit.jupiter.api.Test;

/** No member of a group is above a bound of the group, and no opening above its own. */
final class CandidateBoundsTest {
    private static final SamplePriors PRIORS = new SamplePriors(7);
    /** How far rounding may take a bound of one component below its value; the score's allows for more. */
    private static final double ROUNDING = 1e-10;

    private static final List<OccupationCode> CODES =
            RandomRecords.OCCUPATIONS.stream().sorted().toList();

    /** A candidate, a group and its box under random constants. */
    private static final class Group {
        final ScoringParameters p;
        final FactsCompiler compiler;
        final CandidateFacts candidate;
        final List<OpeningFacts> members;
        final Weights weights;
        final CandidateBounds bounds;
        final OpeningBoxes boxes;
        final CandidateBounds.Limits memo;
        final double limitSum;

        Group(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            p = random.nextInt(3) > 0 ? ScoringParameters.defaults() : ScoringParameters.from(RandomConstants.of(seed));
            compiler = new FactsCompiler(SkillFamily.taxonomy(), PRIORS, p);
            RandomRecords records = new RandomRecords(seed);
            candidate = compiler.candidate(records.candidate());
            weights = records.weights();
            members = new ArrayList<>();
            int most = random.nextBoolean() ? 3 : 40;
            for (int n = 1 + random.nextInt(most); n > 0; n--) {
                members.add(compiler.opening(records.opening()));
            }
            OccupationFacts[] occupations = new OccupationFacts[CODES.size() + 1];
            Arrays.setAll(occupations, i -> compiler.occupation(i < CODES.size() ? CODES.get(i) : null));
            bounds = new CandidateBounds(candidate, p, weights);
            boxes = new OpeningBoxes(1);
            boxes.put(0, box(random.nextBoolean()));
            double[] numbers = new double[2 * occupations.length * Math.max(1, bounds.limitCount()) + 1];
            Arrays.fill(numbers, Double.NaN);
            memo = new CandidateBounds.Limits(occupations, numbers, 1);
            limitSum = bounds.limitSum(boxes, 0, memo);
        }

        private OpeningBox box(boolean inParts) {
            if (!inParts) {
                return box(members);
            }
            // As regions are: a box of boxes.
            List<OpeningBox> parts = new ArrayList<>();
            for (int from = 0; from < members.size(); from += 7) {
                parts.add(box(members.subList(from, Math.min(members.size(), from + 7))));
            }
            OpeningBox all = new OpeningBox();
            parts.forEach(all::add);
            all.close();
            parts.forEach(all::widen);
            return all;
        }

        private OpeningBox box(List<OpeningFacts> of) {
            OpeningBox box = new OpeningBox();
            for (OpeningFacts o : of) {
                double livingIn = o.dormitory ? Math.min(o.visits, p.visitsDormitory) : o.visits;
                box.add(
                        o.offered(),
                        o.packedDemands(),
                        number(o),
                        o.occupation.code() != null,
                        o.requirements > 0,
                        o.visits,
                        livingIn,
                        o.homeShare,
                        o.homeShare);
                if (o.located == 0 || o.placeUnlocated) {
                    box.addUnlocated();
                }
                for (int i = 0; i < o.located; i++) {
                    box.addPlace(o.x[i], o.y[i], o.z[i]);
                }
            }
            box.close();
            for (OpeningFacts o : of) {
                for (int i = 0; i < o.located; i++) {
                    box.widen(o.x[i], o.y[i], o.z[i]);
                }
            }
            return box;
        }

        static int number(OpeningFacts o) {
            return o.occupation.code() == null ? CODES.size() : CODES.indexOf(o.occupation.code());
        }

        double visits(OpeningFacts o) {
            return o.dormitory ? bounds.visitsWithDormitory(o.visits) : o.visits;
        }
    }

    private static void requireBound(String what, double bound, double value) {
        if (!(bound >= value - ROUNDING)) {
            throw new AssertionError(what + " is bounded by " + bound + " but is " + value);
        }
    }

    @Test
    void everyComponentOfEveryMemberIsAtMostTheBoundOfItsGroup() {
        int[] tight = new int[4];
        Cases.check(10_000, seed -> {
            Group g = new Group(seed);
            double accommodation = g.bounds.accommodation(g.boxes, 0, g.limitSum);
            double location = g.bounds.location(g.boxes, 0);
            double home = g.bounds.home(g.boxes, 0);
            double coverage = 0;
            double fit = 0;
            for (OpeningFacts o : g.members) {
                coverage = Math.max(coverage, SkillScore.coverage(g.candidate, o));
                fit = Math.max(fit, g.bounds.fit(o.occupation));
            }
            double skills = g.bounds.skills(g.boxes.flags()[0], coverage, fit);
            double score = g.bounds.score(accommodation, skills, location, home);
            for (OpeningFacts o : g.members) {
                Score its = new Scorer(g.p).score(g.candidate, o, g.weights);
                requireBound("accommodation", accommodation, its.accommodation());
                requireBound("location", location, its.location());
                requireBound("home", home, its.home());
                requireBound("skills", skills, its.skills());
                assertThat(score).isGreaterThanOrEqualTo(its.value());
                tight[0] += accommodation < 1 ? 1 : 0;
                tight[1] += location < 1 ? 1 : 0;
                tight[2] += home < 1 ? 1 : 0;
                tight[3] += skills < 1 ? 1 : 0;
            }
            return true;
        });
        if (System.getProperty("case.seed") == null) {
            assertThat(Arrays.stream(tight).min().orElse(0))
                    .as("bounds that say something")
                    .isGreaterThan(5_000);
        }
    }

    @Test
    void everyComponentOfAnOpeningIsAtMostItsOwnBound() {
        Cases.check(10_000, seed -> {
            Group g = new Group(seed);
            for (OpeningFacts o : g.members) {
                Score its = new Scorer(g.p).score(g.candidate, o, g.weights);
                int met = 0;
                for (int need = 0; need < g.bounds.needs(); need++) {
                    met |= (g.bounds.alternatives(need) & o.offered()) != 0 ? 1 << need : 0;
                }
                int bridged = 0;
                for (int i = 0; i < g.bounds.limitCount(); i++) {
                    bridged |= (g.bounds.bridges(i) & o.offered()) != 0 ? 1 << i : 0;
                }
                double own = g.bounds.limitSum(bridged, o.packedDemands(), Group.number(o), g.memo);
                double inBox = g.bounds.accommodation(met, g.limitSum);
                double closer = g.bounds.accommodation(met, own);
                requireBound("all limits", g.bounds.mostLimits(), g.limitSum);
                requireBound("accommodation in its box", inBox, its.accommodation());
                requireBound("accommodation", closer, its.accommodation());
                requireBound("the bound in its box", inBox, closer);
                double skills = g.bounds.skills(
                        o.requirements > 0,
                        o.occupation.code() != null,
                        SkillScore.coverage(g.candidate, o),
                        g.bounds.fit(o.occupation));
                requireBound("skills", skills, its.skills());
                requireBound("home", g.bounds.home(o.homeShare, o.homeShare), its.home());
                if (o.located == 0) {
                    requireBound("location", g.bounds.unlocated(g.visits(o)), its.location());
                } else if (o.located == 1 && !o.placeUnlocated) {
                    double location = g.bounds.location(g.visits(o), rounded(o.x[0]), rounded(o.y[0]), rounded(o.z[0]));
                    requireBound("location", location, its.location());
                }
            }
            return true;
        });
    }

    /** As a number of sixteen bits. */
    private static double rounded(double unit) {
        return Math.round(32767 * unit) / 32767.0;
    }
}
