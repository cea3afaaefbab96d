package org.inclusivework.matcher.benchmarks.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.scoring.FactsCompiler;
import org.inclusivework.matcher.scoring.ScoringParameters;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillLink;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** A candidate as a peer's query needs it: everything that depends on the candidate alone, from the documentation of {@code scoring}. */
final class CandidateQuery {
    /** Levels a requirement may ask for, 0 for any. */
    static final int ASKED_LEVELS = CandidateSkill.MAX_LEVEL + 1;

    /** A need in one of its scopes. */
    record NeedInScope(long alternatives, Scope scope, double weight, boolean required) {}

    /** A function limited to a capacity. */
    record Limit(WorkFunction function, int capacity, double weight) {
        int column() {
            return function.ordinal() * OpeningColumns.CAPACITIES + capacity;
        }
    }

    /**
     * A way of travelling: over its limit is {@code base + slope · km}, {@code extra} more from a shuttle stop.
     *
     * @param factor the factor for an escort
     */
    record Way(double base, double slope, double extra, double factor) {
        double lengthOverLimit(double km, boolean shuttle) {
            return base + slope * km + (shuttle ? extra : 0);
        }
    }

    /** Degrees between which a place has to lie to be worth anything. */
    record Box(double south, double north, double west, double east) {
        private static final double ALL_AROUND = 180;
        private static final double SLACK = 1e-4;

        /** Returns the box around a point that holds all within a distance; all around where it would cross the date line. */
        static Box around(Coordinates point, double km) {
            double angle = km / Coordinates.EARTH_RADIUS_KM;
            double sine = Math.sin(angle) / Math.cos(Math.toRadians(point.latitude()));
            double up = Math.toDegrees(angle) + SLACK;
            double sideways = angle < 1 && sine < 1 ? Math.toDegrees(Math.asin(sine)) + SLACK : ALL_AROUND;
            boolean crosses = Math.abs(point.longitude()) + sideways > ALL_AROUND;
            return new Box(
                    point.latitude() - up,
                    point.latitude() + up,
                    crosses ? -ALL_AROUND : point.longitude() - sideways,
                    crosses ? ALL_AROUND : point.longitude() + sideways);
        }

        boolean holds(double latitude, double longitude) {
            return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
        }
    }

    final Candidate candidate;

    /** Each need appears once for each of its scopes, with its share of the weight. */
    final List<NeedInScope> needs;

    final List<Limit> limits;

    /** The sum of all weights of needs and limits; 0 if there are none. */
    final double accommodationWeight;

    final Map<SkillKey, double[]> skillWorth = new HashMap<>();
    final List<OccupationCode> wished;
    final @Nullable Coordinates home;
    final List<Way> ways;
    /** Outside of it every way is twice as long as its limit, and worth nothing. */
    final @Nullable Box reach;

    final boolean strict;
    final boolean livesIn;
    final boolean dormitoryNeeded;
    final Set<String> credentials;
    final int shiftsRefused;
    final double floorMonth;
    final double floorHour;

    CandidateQuery(Candidate candidate, SkillTaxonomy taxonomy, Constants p) {
        this.candidate = candidate;
        double sum = 0;
        List<NeedInScope> byScope = new ArrayList<>();
        for (AccommodationNeed need : candidate.needs()) {
            double weight = p.of("need." + need.strength().name().toLowerCase(Locale.ROOT));
            sum += weight;
            long alternatives = 0;
            for (Accommodation accommodation : need.anyOf()) {
                alternatives |= accommodation.bit();
            }
            for (Scope scope : need.scopes()) {
                byScope.add(new NeedInScope(
                        alternatives, scope, weight / need.scopes().size(), need.strength() == NeedStrength.REQUIRED));
            }
        }
        List<Limit> limited = new ArrayList<>();
        for (Capacity capacity : candidate.capacities()) {
            if (capacity.level() < WorkFunction.MAX_LEVEL) {
                limited.add(new Limit(capacity.function(), capacity.level(), p.of("capacity.weight")));
                sum += p.of("capacity.weight");
            }
        }
        needs = List.copyOf(byScope);
        limits = List.copyOf(limited);
        accommodationWeight = sum;
        double step = p.of("skill.level.step");
        for (CandidateSkill has : candidate.skills()) {
            for (SkillLink link : taxonomy.expand(has.skill())) {
                double worth = ScoringParameters.defaults().worth(link.relation(), link.similarity());
                double[] byLevel = skillWorth.computeIfAbsent(link.skill(), key -> new double[ASKED_LEVELS]);
                for (int asked = 0; asked < ASKED_LEVELS; asked++) {
                    double factor = 1 - step * Math.max(0, asked - has.level());
                    byLevel[asked] = Math.max(byLevel[asked], worth * factor);
                }
            }
        }
        wished = candidate.wishedOccupations();
        home = candidate.home() == null ? null : candidate.home().coordinates();
        Reach stated = candidate.reach();
        List<TravelOption> options = stated.options().isEmpty()
                ? List.of(TravelOption.minutes(TravelMode.BUS, p.of("travel.defaultMinutes")))
                : stated.options();
        ways = options.stream().map(option -> way(option, p)).toList();
        reach = home == null
                ? null
                : Box.around(
                        home,
                        ways.stream()
                                .mapToDouble(way -> (2 - way.base()) / way.slope())
                                .max()
                                .orElse(0));
        strict = stated.strict();
        livesIn = candidate.dormitory() != DormitoryWish.REFUSED;
        dormitoryNeeded = candidate.dormitory() == DormitoryWish.NEEDED;
        credentials = new HashSet<>(candidate.credentials().stream()
                .map(FactsCompiler::credentialKey)
                .toList());
        int refused = OpeningColumns.bits(candidate.shiftsRefused());
        shiftsRefused =
                candidate.shiftsRefused().contains(Shift.NIGHT) ? refused | 1 << Shift.ROTATING.ordinal() : refused;
        Pay floor = candidate.payFloor();
        floorMonth = floor == null ? Double.NaN : OpeningColumns.perMonth(floor, floor.min(), Double.NaN, p);
        floorHour = floor == null ? Double.NaN : OpeningColumns.perHour(floor, floor.min(), Double.NaN, p);
    }

    private static Way way(TravelOption option, Constants p) {
        String mode = "mode." + option.mode() + ".";
        double detour = p.of(mode + "detour");
        double factor = option.escort() == Escort.ESCORTED ? p.of("travel.escorted") : 1;
        return option.unit() == TravelOption.Unit.KILOMETRES
                ? new Way(0, detour / option.limit(), 0, factor)
                : new Way(
                        p.of(mode + "minutes") / option.limit(),
                        60 * detour / p.of(mode + "kmh") / option.limit(),
                        p.of("travel.shuttleMinutes") / option.limit(),
                        factor);
    }

    /** Returns how well each occupation of a list fits the wishes, those that do not fit at all left out. */
    Map<OccupationCode, Double> fits(Iterable<OccupationCode> occupations, Constants p) {
        double[] byLevels = {0, p.of("occupation.levels1"), p.of("occupation.levels2"), p.of("occupation.levels3"), 1};
        Map<OccupationCode, Double> fits = new HashMap<>();
        for (OccupationCode occupation : occupations) {
            for (OccupationCode wish : wished) {
                double fit = byLevels[occupation.sharedLevels(wish)];
                if (fit > 0) {
                    fits.merge(occupation, fit, Math::max);
                }
            }
        }
        return fits;
    }
}
