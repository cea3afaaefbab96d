package org.inclusivework.matcher.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inclusivework.matcher.scoring.ScoreComponent.ACCOMMODATION;
import static org.inclusivework.matcher.scoring.ScoreComponent.HOME;
import static org.inclusivework.matcher.scoring.ScoreComponent.LOCATION;
import static org.inclusivework.matcher.scoring.ScoreComponent.SKILLS;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.SkillFamily;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.OccupationPriors;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Law 11: each stated fact counts in one component at most; the tables say in which, and fields they do not name in none.
 *
 * <p>The occupation counts in the skills. Where an opening is silent about demands or home work, an estimate for its occupation
 * stands in and counts where the silent fact would; so the first tests know no estimates, and the last one shows that they move
 * nothing else.
 */
final class OneComponentLawTest {
    private static final int CASES_PER_FIELD = 1_000;

    private static final Map<String, ScoreComponent> OPENING = Map.of(
            "skills", SKILLS,
            "occupation", SKILLS,
            "offers", ACCOMMODATION,
            "demands", ACCOMMODATION,
            "places", LOCATION,
            "dormitory", LOCATION);

    private static final Map<String, ScoreComponent> HOME_WORK_TERMS = Map.ofEntries(
            Map.entry("onSite", LOCATION),
            Map.entry("delivery", LOCATION),
            Map.entry("deliveryDays", LOCATION),
            Map.entry("sharePercent", HOME),
            Map.entry("object", HOME),
            Map.entry("equipment", HOME),
            Map.entry("equipmentProvided", HOME),
            Map.entry("spaceM2", HOME),
            Map.entry("internet", HOME),
            Map.entry("hazards", HOME),
            Map.entry("training", HOME));

    private static final Map<String, ScoreComponent> CANDIDATE = Map.of(
            "skills", SKILLS,
            "wishedOccupations", SKILLS,
            "needs", ACCOMMODATION,
            "capacities", ACCOMMODATION,
            "home", LOCATION,
            "reach", LOCATION,
            "dormitory", LOCATION);

    private static final Map<String, ScoreComponent> HOME_MEANS =
            Map.of("wish", HOME, "internet", HOME, "equipment", HOME, "spaceM2", HOME, "othersToMind", HOME);

    private final FactsCompiler silent =
            new FactsCompiler(SkillFamily.taxonomy(), OccupationPriors.none(), Pair.CONSTANTS);

    @Test
    void eachFieldOfAnOpeningMovesItsComponentOnly() {
        eachField(Opening.class, OPENING, "homeWork", (records, field) -> {
            Candidate candidate = records.candidate();
            Opening before = records.opening();
            return with(before, field, records.opening()).map(after -> moved(candidate, before, candidate, after));
        });
    }

    @Test
    void eachTermOfHomeWorkMovesItsComponentOnly() {
        eachField(HomeWorkTerms.class, HOME_WORK_TERMS, "", (records, field) -> {
            Candidate candidate = records.candidate();
            Opening before = records.opening();
            HomeWorkTerms terms = before.homeWork();
            HomeWorkTerms others = records.opening().homeWork();
            if (terms == null || others == null) {
                return Optional.empty();
            }
            return with(terms, field, others)
                    .map(changed -> before.toBuilder().homeWork(changed).build())
                    .map(after -> moved(candidate, before, candidate, after));
        });
    }

    @Test
    void eachFieldOfACandidateMovesItsComponentOnly() {
        eachField(Candidate.class, CANDIDATE, "homeWork", (records, field) -> {
            Opening opening = records.opening();
            Candidate before = records.candidate();
            return with(before, field, records.candidate()).map(after -> moved(before, opening, after, opening));
        });
    }

    @Test
    void eachMeansOfACandidateForHomeWorkMovesItsComponentOnly() {
        eachField(HomeMeans.class, HOME_MEANS, "", (records, field) -> {
            Opening opening = records.opening();
            Candidate before = records.candidate();
            return with(before.homeWork(), field, records.candidate().homeWork())
                    .map(changed -> before.toBuilder().homeWork(changed).build())
                    .map(after -> moved(before, opening, after, opening));
        });
    }

    @Test
    void estimatesForTheOccupationMoveNothingThatTheOpeningStatesItself() {
        Cases.check(10_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Pair pair = Pair.from(records);
            if (pair.opening().homeWork() == null) {
                return false;
            }
            List<Demand> demands = Arrays.stream(WorkFunction.values())
                    .map(function -> new Demand(function, Math.floorMod((int) seed + function.ordinal(), 4)))
                    .toList();
            Opening stated = pair.opening().toBuilder().demands(demands).build();
            Opening other = stated.toBuilder()
                    .occupation(records.opening().occupation())
                    .build();
            Score before = pair.with(stated).score(Weights.defaults());
            Score after = pair.with(other).score(Weights.defaults());
            assertThat(movedComponents(before, after)).isSubsetOf(SKILLS);
            return true;
        });
    }

    /** A change of one field, and the components it moved; nothing if the changed record would not be valid. */
    @FunctionalInterface
    private interface Change {
        Optional<Set<ScoreComponent>> of(RandomRecords records, RecordComponent field);
    }

    private static void eachField(
            Class<? extends Record> type, Map<String, ScoreComponent> table, String inParts, Change change) {
        Stream<String> names = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        assertThat(names).containsAll(table.keySet());
        for (RecordComponent field : type.getRecordComponents()) {
            if (field.getName().equals(inParts)) {
                continue;
            }
            Set<ScoreComponent> allowed = EnumSet.noneOf(ScoreComponent.class);
            @Nullable ScoreComponent counts = table.get(field.getName());
            if (counts != null) {
                allowed.add(counts);
            }
            Set<ScoreComponent> seen = EnumSet.noneOf(ScoreComponent.class);
            Cases.check(CASES_PER_FIELD, seed -> {
                Optional<Set<ScoreComponent>> moved = change.of(new RandomRecords(seed), field);
                moved.ifPresent(components -> {
                    assertThat(components).as(field.getName()).isSubsetOf(allowed);
                    seen.addAll(components);
                });
                return moved.isPresent();
            });
            if (System.getProperty("case.seed") == null) {
                assertThat(seen).as("what %s moved", field.getName()).isEqualTo(allowed);
            }
        }
    }

    private Set<ScoreComponent> moved(Candidate c, Opening o, Candidate otherC, Opening otherO) {
        Score before = Pair.SCORER.score(silent.candidate(c), silent.opening(o), Weights.defaults());
        Score after = Pair.SCORER.score(silent.candidate(otherC), silent.opening(otherO), Weights.defaults());
        return movedComponents(before, after);
    }

    private static Set<ScoreComponent> movedComponents(Score before, Score after) {
        Set<ScoreComponent> moved = EnumSet.noneOf(ScoreComponent.class);
        for (ScoreComponent component : ScoreComponent.values()) {
            if (before.of(component) != after.of(component)) {
                moved.add(component);
            }
        }
        return moved;
    }

    /** Returns a record with one field as in another record; nothing if the two do not go together. */
    private static <R extends Record> Optional<R> with(R record, RecordComponent field, R other) {
        RecordComponent[] fields = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[fields.length];
            Class<?>[] types = new Class<?>[fields.length];
            for (int i = 0; i < fields.length; i++) {
                R from = fields[i].getName().equals(field.getName()) ? other : record;
                values[i] = fields[i].getAccessor().invoke(from);
                types[i] = fields[i].getType();
            }
            @SuppressWarnings("unchecked")
            Class<R> type = (Class<R>) record.getClass();
            return Optional.of(type.getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MatcherException.InvalidInput) {
                return Optional.empty();
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
