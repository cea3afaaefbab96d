package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * What no timetable can beat, from relaxations that are solved exactly.
 *
 * <p><b>Missing.</b> A visit is hopeless when the party's time, the booth's hours and the hours of helpers with the skill never overlap
 * for long enough. Of the rest: in any stretch of the day a booth has tables × minutes, the helpers of a skill have the minutes they
 * work, a person has the stretch itself; the visits that must lie in the stretch and do not fit, the shortest taken first, are missing
 * (energetic reasoning [1]). Booths are added up, so are parties; the best of booths, parties and each skill counts.
 *
 * <p><b>Waiting.</b> A party cannot be done before the end of its shortest walk with nobody in the way (all orders are tried). And it
 * cannot be done before its booth is done with it: of a booth with m tables, taken as one table m times as fast that may interrupt,
 * serving whoever has least left minimises the k-th end for every k [2]. The k-th least end of these parties is at least that, and at
 * least the k-th least end alone, since a sum of larger ones is least when both are in the same order. Each party is charged to the
 * one booth or skill that has most to do. The other way round, a party with n visits cannot be done before the mean of their ends and
 * the mean of what must still follow each of them; summed over the parties that is a weighted sum of ends at each booth, least when
 * the largest weights have the earliest ends. Parties for which being alone says more are left out of it and counted alone. The better
 * of the two ways counts.
 *
 * <p><b>Last end.</b> The latest of all those ends. Helpers' hours and the grid are left out of the last two, which only weakens them.
 *
 * <ol>
 *   <li>P. Baptiste, C. Le Pape, W. Nuijten: Constraint-Based Scheduling. Kluwer 2001, chapter 3.
 *   <li>L. Schrage: A proof of the optimality of the shortest remaining processing time discipline. Operations Research 16 (1968),
 *       687–690.
 * </ol>
 */
final class DayBound {
    private static final int ALL_ORDERS = 6;
    private static final int CUTS = 40;
    private static final int PASSES = 4;
    private static final double ROUNDING = 1e-6;

    private final TimetableProblem problem;
    private final Map<String, Stand> stands = new HashMap<>();

    DayBound(TimetableProblem problem) {
        this.problem = problem;
        problem.stands().forEach(stand -> stands.put(stand.id(), stand));
    }

    /** A piece of work that lies in a window. */
    private record Job(int release, int deadline, int minutes) {}

    private record Charge(Party party, int alone, Map<String, Job> on) {}

    DayGoals of(List<Timetable.Missing> missing) {
        Map<String, Set<String>> left = new HashMap<>();
        missing.forEach(open -> left.computeIfAbsent(open.party(), id -> new HashSet<>())
                .add(open.stop().booth()));
        List<Party> placed = problem.parties().stream()
                .map(party -> party.withStops(party.stops().stream()
                        .filter(stop -> !left.getOrDefault(party.id(), Set.of()).contains(stop.booth()))
                        .toList()))
                .filter(party -> !party.stops().isEmpty())
                .toList();
        int[] ends = ends(placed);
        return new DayGoals(missing.isEmpty() ? 0 : missing(), ends[0], ends[1]);
    }

    private Stand stand(Stop stop) {
        Stand stand = stands.get(stop.booth());
        if (stand == null) {
            throw new IllegalStateException("booth " + stop.booth() + " was checked at the door");
        }
        return stand;
    }

    private Job job(Party party, Stop stop) {
        Stand stand = stand(stop);
        return new Job(
                Math.max(party.here().from(), stand.hours().from()),
                Math.min(party.here().to(), stand.hours().to()),
                problem.minutes(party, stand));
    }

    private int missing() {
        int hopeless = 0;
        int byParties = 0;
        Map<String, List<Job>> byStand = new TreeMap<>();
        Map<String, List<Job>> bySkill = new TreeMap<>();
        for (Party party : problem.parties()) {
            List<Integer> lengths = new ArrayList<>();
            for (Stop stop : party.stops()) {
                Job job = job(party, stop);
                if (hopeless(party, stand(stop), job)) {
                    hopeless++;
                    continue;
                }
                lengths.add(job.minutes() + party.rest());
                byStand.computeIfAbsent(stop.booth(), id -> new ArrayList<>()).add(job);
                party.support()
                        .forEach(skill -> bySkill.computeIfAbsent(skill, id -> new ArrayList<>())
                                .add(job));
            }
            byParties += lengths.size() - fitting(lengths, party.here().minutes() + party.rest());
        }
        int byStands = 0;
        for (Map.Entry<String, List<Job>> entry : byStand.entrySet()) {
            Stand stand = stands.get(entry.getKey());
            if (stand != null) {
                byStands += overflow(entry.getValue(), List.of(stand.hours()), stand.tables());
            }
        }
        int best = Math.max(byParties, byStands);
        for (Map.Entry<String, List<Job>> entry : bySkill.entrySet()) {
            List<Span> hours = new ArrayList<>();
            for (Helper helper : problem.helpers()) {
                if (helper.skills().contains(entry.getKey())) {
                    hours.addAll(helper.hours());
                }
            }
            best = Math.max(best, overflow(entry.getValue(), hours, 1));
        }
        return hopeless + best;
    }

    private boolean hopeless(Party party, Stand stand, Job job) {
        boolean steps = party.stepFree() && !stand.stepFree();
        if (steps || job.deadline() - job.release() < job.minutes()) {
            return true;
        }
        for (String skill : party.support()) {
            boolean possible = false;
            for (Helper helper : problem.helpers()) {
                for (Span span : helper.skills().contains(skill) ? helper.hours() : List.<Span>of()) {
                    int overlap = Math.min(span.to(), job.deadline()) - Math.max(span.from(), job.release());
                    possible |= overlap >= job.minutes();
                }
            }
            if (!possible) {
                return true;
            }
        }
        return false;
    }

    private static int fitting(List<Integer> lengths, int room) {
        List<Integer> sorted = new ArrayList<>(lengths);
        Collections.sort(sorted);
        int used = 0;
        int count = 0;
        for (int length : sorted) {
            used += length;
            if (used > room) {
                break;
            }
            count++;
        }
        return count;
    }

    /** The most jobs that any stretch of the day has too many. */
    private static int overflow(List<Job> jobs, List<Span> hours, int tables) {
        int most = 0;
        for (int from : cuts(jobs.stream().mapToInt(Job::release).toArray())) {
            for (int to : cuts(jobs.stream().mapToInt(Job::deadline).toArray())) {
                List<Integer> inside = new ArrayList<>();
                for (Job job : jobs) {
                    if (from <= job.release() && job.deadline() <= to) {
                        inside.add(job.minutes());
                    }
                }
                int least = inside.isEmpty() ? 1 : Collections.min(inside);
                int room = 0;
                int slots = 0;
                for (Span span : hours) {
                    int overlap = Math.max(0, Math.min(span.to(), to) - Math.max(span.from(), from));
                    room += tables * overlap;
                    slots += tables * (overlap / least);
                }
                most = Math.max(most, inside.size() - Math.min(slots, fitting(inside, room)));
            }
        }
        return most;
    }

    /** The different values, or some of them where there are very many. */
    private static int[] cuts(int[] values) {
        int[] all = Arrays.stream(values).distinct().sorted().toArray();
        if (all.length <= CUTS) {
            return all;
        }
        int[] some = new int[CUTS];
        for (int i = 0; i < CUTS; i++) {
            some[i] = all[(int) ((long) i * (all.length - 1) / (CUTS - 1))];
        }
        return some;
    }

    /** The least waiting and the least last end. */
    private int[] ends(List<Party> placed) {
        Map<String, Integer> speed = new HashMap<>();
        Map<String, Long> load = new HashMap<>();
        Map<String, List<Job>> all = new TreeMap<>();
        List<Charge> charges = new ArrayList<>();
        int waiting = 0;
        for (Party party : placed) {
            Map<String, Job> on = new TreeMap<>();
            int sum = 0;
            for (Stop stop : party.stops()) {
                Job job = job(party, stop);
                sum += job.minutes();
                on.put("booth " + stop.booth(), job);
                speed.put("booth " + stop.booth(), stand(stop).tables());
            }
            for (String skill : party.support()) {
                on.put(
                        "skill " + skill,
                        new Job(party.here().from(), party.here().to(), sum));
                speed.computeIfAbsent("skill " + skill, key -> (int) problem.helpers().stream()
                        .filter(helper -> helper.skills().contains(skill))
                        .count());
            }
            on.forEach((key, job) -> {
                load.merge(key, (long) job.minutes(), Long::sum);
                all.computeIfAbsent(key, id -> new ArrayList<>()).add(job);
            });
            charges.add(new Charge(party, alone(party), on));
            waiting -= party.here().from() + sum;
        }
        Map<String, List<Charge>> charged = new TreeMap<>();
        int last = 0;
        for (Charge charge : charges) {
            last = Math.max(last, charge.alone());
            String busiest = Collections.max(
                    charge.on().keySet(),
                    Comparator.comparingLong((String key) ->
                                    load.getOrDefault(key, 0L) * 1_000 / Math.max(1, speed.getOrDefault(key, 1)))
                            .thenComparing(Comparator.naturalOrder()));
            charged.computeIfAbsent(busiest, key -> new ArrayList<>()).add(charge);
        }
        int ends = 0;
        for (Map.Entry<String, List<Charge>> entry : charged.entrySet()) {
            int[] alone =
                    entry.getValue().stream().mapToInt(Charge::alone).sorted().toArray();
            List<Job> jobs = new ArrayList<>();
            entry.getValue().forEach(charge -> jobs.add(charge.on().getOrDefault(entry.getKey(), new Job(0, 0, 0))));
            int[] served = served(jobs, speed.getOrDefault(entry.getKey(), 1));
            for (int k = 0; k < alone.length; k++) {
                ends += Math.max(alone[k], served[k]);
            }
        }
        for (Map.Entry<String, List<Job>> entry : all.entrySet()) {
            int[] served = served(entry.getValue(), speed.getOrDefault(entry.getKey(), 1));
            last = Math.max(last, served[served.length - 1]);
        }
        ends = Math.max(ends, byMeans(charges));
        return new int[] {waiting + ends, last};
    }

    /** The sum of the parties' ends by the means of their visits' ends. */
    private int byMeans(List<Charge> charges) {
        List<Charge> open = charges;
        double best = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            Map<String, List<Charge>> at = new TreeMap<>();
            double sum = 0;
            Set<Charge> counted = new HashSet<>(open);
            for (Charge charge : charges) {
                if (counted.contains(charge)) {
                    sum += tail(charge.party());
                    charge.party()
                            .stops()
                            .forEach(stop -> at.computeIfAbsent(stop.booth(), id -> new ArrayList<>())
                                    .add(charge));
                } else {
                    sum += charge.alone();
                }
            }
            Map<Charge, Double> share = new HashMap<>();
            for (Map.Entry<String, List<Charge>> entry : at.entrySet()) {
                List<Charge> there = new ArrayList<>(entry.getValue());
                there.sort(
                        Comparator.comparingInt(charge -> charge.party().stops().size()));
                String key = "booth " + entry.getKey();
                Stand stand = stands.get(entry.getKey());
                int[] served = served(
                        there.stream()
                                .map(charge -> charge.on().getOrDefault(key, new Job(0, 0, 0)))
                                .toList(),
                        stand == null ? 1 : stand.tables());
                double mean = Arrays.stream(served).average().orElse(0);
                for (int k = 0; k < served.length; k++) {
                    int visits = there.get(k).party().stops().size();
                    sum += (double) served[k] / visits;
                    share.merge(there.get(k), mean / visits, Double::sum);
                }
            }
            best = Math.max(best, sum);
            open = open.stream()
                    .filter(charge -> share.getOrDefault(charge, 0.0) + tail(charge.party()) > charge.alone())
                    .toList();
        }
        // Sums of a few thousand fractions are off by less than a millionth of a minute.
        return (int) Math.ceil(best - ROUNDING);
    }

    /** The mean, over a party's visits, of the minutes that must still follow: the shortest of the others, and the rests. */
    private double tail(Party party) {
        int[] minutes = party.stops().stream()
                .mapToInt(stop -> job(party, stop).minutes())
                .sorted()
                .toArray();
        long sum = 0;
        long after = 0;
        for (int i = 0; i + 1 < minutes.length; i++) {
            after += minutes[i] + party.rest();
            sum += after;
        }
        return (double) sum / minutes.length;
    }

    /** The earliest end of a party's visits if it had the fair to itself. */
    private int alone(Party party) {
        int minutes = 0;
        int least = Integer.MAX_VALUE;
        for (Stop stop : party.stops()) {
            Job job = job(party, stop);
            minutes += job.minutes();
            least = Math.min(least, job.release());
        }
        int simple = least + minutes + (party.stops().size() - 1) * party.rest();
        return party.stops().size() > ALL_ORDERS ? simple : shortest(party, new ArrayList<>(party.stops()), 0, -1);
    }

    private int shortest(Party party, List<Stop> open, int end, int position) {
        if (open.isEmpty()) {
            return end;
        }
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < open.size(); i++) {
            Stop stop = open.remove(i);
            Job job = job(party, stop);
            int there = stand(stop).position();
            int gap = position < 0 ? 0 : Math.max(party.rest(), Math.abs(there - position));
            int start = Math.max(job.release(), end + gap);
            best = Math.min(best, shortest(party, open, start + job.minutes(), there));
            open.add(i, stop);
        }
        return best;
    }

    /** The ends, ascending, when one server, {@code speed} times as fast, always serves whoever has least left. */
    private static int[] served(List<Job> jobs, int speed) {
        // In units of 1/speed minutes, in which each minute of work takes one unit.
        List<Job> byRelease = new ArrayList<>(jobs);
        byRelease.sort(Comparator.comparingInt(Job::release));
        PriorityQueue<Integer> left = new PriorityQueue<>();
        int[] ends = new int[jobs.size()];
        long now = 0;
        int next = 0;
        int done = 0;
        while (done < ends.length) {
            if (left.isEmpty()) {
                now = Math.max(now, (long) byRelease.get(next).release() * speed);
            }
            while (next < byRelease.size() && (long) byRelease.get(next).release() * speed <= now) {
                left.add(byRelease.get(next).minutes());
                next++;
            }
            int work = left.remove();
            long until = next < byRelease.size() ? (long) byRelease.get(next).release() * speed : Long.MAX_VALUE;
            if (now + work <= until) {
                now += work;
                ends[done] = (int) ((now + speed - 1) / speed);
                done++;
            } else {
                left.add((int) (work - (until - now)));
                now = until;
            }
        }
        return ends;
    }
}
