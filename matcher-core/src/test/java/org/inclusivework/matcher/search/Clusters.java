package org.inclusivework.matcher.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.match.Cursor;
import org.inclusivework.matcher.match.MatchFilter;
import org.inclusivework.matcher.match.MatchRequest;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.scoring.Weights;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * Records as they lie in the world: an occupation asks for skills of its own, towns lie apart, some employers write the same opening
 * many times. The same seed gives the same records and requests. Not thread-safe.
 */
final class Clusters {
    final SplittableRandom random;
    final RandomRecords records;
    private final int works;
    private final int towns;
    private final boolean plain;

    /**
     * Starts anew.
     *
     * @param works how many occupations beside those of {@link RandomRecords}
     * @param towns how many towns
     * @param plain whether most openings are worked on site and silent about the rest, so that places and skills decide
     */
    Clusters(long seed, int works, int towns, boolean plain) {
        this.random = new SplittableRandom(seed);
        this.records = new RandomRecords(seed);
        this.works = works;
        this.towns = towns;
        this.plain = plain;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private static OccupationCode occupation(int work) {
        return new OccupationCode(OccupationCode.TITLE, "work " + work);
    }

    private List<SkillKey> skills(int work, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> chance(0.2)
                        ? RandomRecords.SKILLS.get(random.nextInt(RandomRecords.SKILLS.size()))
                        : SkillKey.ofLabel("skill " + work + " " + random.nextInt(12) + (chance(0.05) ? " 𠮷" : "")))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Place place() {
        int town = random.nextInt(towns);
        double latitude = 20 + town * 7 % 29 + random.nextInt(40) / 200.0;
        double longitude = 90 + town * 11 % 31 + random.nextInt(40) / 200.0;
        return Place.of("town " + town, new Coordinates(latitude, longitude));
    }

    private List<Place> places() {
        int n = chance(0.8) ? 1 : random.nextInt(Opening.MAX_PLACES + 1);
        List<Place> places = IntStream.range(0, n).mapToObj(i -> place()).collect(Collectors.toList());
        if (places.size() > 1 && chance(0.3)) {
            places.set(0, new Place("somewhere", null, null, places.get(1).kind()));
        }
        return places;
    }

    /** Returns some openings of which the first differs from the rest in no more than the id. */
    List<Opening> openings() {
        int work = random.nextInt(works);
        Opening any = records.opening();
        Opening.Builder opening = plain && chance(0.8)
                ? Opening.builder(any.id(), any.title(), any.employer()).form(any.form())
                : any.toBuilder();
        if (chance(0.9)) {
            List<SkillRequirement> asked = skills(work, chance(0.02) ? 400 : 5).stream()
                    .map(skill -> new SkillRequirement(
                            skill,
                            chance(0.5) ? Necessity.ESSENTIAL : Necessity.OPTIONAL,
                            1 + random.nextInt(5),
                            random.nextInt(6)))
                    .toList();
            opening.occupation(chance(0.9) ? occupation(work) : null)
                    .skills(asked)
                    .places(places());
        }
        Opening first = opening.build();
        List<Opening> same = new ArrayList<>(List.of(first));
        if (chance(0.05)) {
            for (int copies = random.nextInt(20); copies > 0; copies--) {
                same.add(first.toBuilder().id(records.opening().id()).build());
            }
        }
        return same;
    }

    /** Returns that many openings or a few more, by id. */
    Map<String, Opening> openings(int count) {
        Map<String, Opening> openings = new LinkedHashMap<>();
        while (openings.size() < count) {
            openings().forEach(opening -> openings.put(opening.id(), opening));
        }
        return openings;
    }

    Candidate candidate() {
        Candidate.Builder candidate = records.candidate().toBuilder();
        if (chance(0.85)) {
            int work = random.nextInt(works);
            candidate
                    .home(chance(0.9) ? place() : null)
                    .skills(skills(work, 8).stream()
                            .map(skill -> new CandidateSkill(skill, 1 + random.nextInt(5)))
                            .toList());
            if (chance(0.5)) {
                candidate.wishedOccupations(chance(0.5) ? List.of() : List.of(occupation(work)));
            }
            if (plain) {
                candidate.needs(List.of());
            }
            if (plain && chance(0.7)) {
                candidate.capacities(List.of());
            }
        }
        return candidate.build();
    }

    private Weights weights() {
        if (chance(0.4)) {
            return Weights.defaults();
        }
        double[] w = new double[4];
        for (int i = 0; i < w.length; i++) {
            w[i] = chance(0.3) ? 0 : random.nextDouble();
        }
        w[random.nextInt(4)] += 0.01;
        return Weights.scaled(w[0], w[1], w[2], w[3]);
    }

    /** Returns a request for openings of an index with so many. */
    MatchRequest request(int held) {
        MatchRequest.Builder request =
                MatchRequest.openingsFor(candidate(), RandomRecords.AS_OF).weights(weights());
        request.k(chance(0.15) ? 1 : chance(0.03) ? held + 5 : 1 + random.nextInt(15));
        if (chance(0.1)) {
            request.minScore(random.nextDouble());
        }
        if (chance(0.1)) {
            request.cursor(Cursor.after(
                    random.nextDouble(), (chance(0.5) ? "岗位" : "𠮷") + random.nextInt(50), 1 + random.nextInt(9)));
        }
        if (chance(0.06)) {
            request.filters(List.of(filter()));
        }
        return request.build();
    }

    private MatchFilter filter() {
        return switch (random.nextInt(4)) {
            case 0 -> new MatchFilter.FormIn(Set.of(EmploymentForm.OPEN, EmploymentForm.PIECEWORK));
            case 1 -> new MatchFilter.AreaIn(Set.of("3211"));
            case 2 -> new MatchFilter.EmployerIn(Set.of("示例甲厂"));
            default -> new MatchFilter.OccupationIn(List.of(RandomRecords.OCCUPATIONS.get(0)), 1 + random.nextInt(4));
        };
    }
}
