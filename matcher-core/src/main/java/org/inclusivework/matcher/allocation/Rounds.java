package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts people who need the same help into rounds that one helper leads from booth to booth.
 *
 * <p>Helpers are the scarcest thing at a fair, and a round of six needs one where six people need six times as many hours. Whoever is
 * first by arrival and id starts a round; those with most booths in common join, if they are there for half the time or more. Then
 * booths are chosen one by one: what gives most people a first visit, then a second, then most of their own choices, then the
 * greatest sum of scores. This choice is greedy and comes before stage A, which is exact for everybody else.
 */
final class Rounds {
    private final Fair fair;
    private final Map<String, Seeker> seekers = new HashMap<>();
    private final Map<String, Integer> room = new HashMap<>();

    Rounds(Fair fair, AllocationProblem problem) {
        this.fair = fair;
        problem.booths().forEach(booth -> room.put(booth.id(), booth.interviews()));
        for (Seeker seeker : problem.seekers()) {
            seekers.put(seeker.id(), seeker);
            for (Preference preference : seeker.preferences()) {
                if (preference.held()) {
                    room.merge(preference.booth(), -1, Integer::sum);
                }
            }
        }
    }

    /** Takes the room of a stop that is there already. */
    void take(Stop stop) {
        room.merge(stop.booth(), -stop.seekers().size(), Integer::sum);
    }

    List<Party> form() {
        Map<String, List<Visitor>> waiting = new TreeMap<>();
        for (Visitor visitor : fair.visitors()) {
            boolean holds = visitor.seeker().preferences().stream().anyMatch(Preference::held);
            if (!visitor.support().isEmpty() && !holds && fair.rules().roundSize() > 1) {
                waiting.computeIfAbsent(String.join("\n", visitor.support()), key -> new ArrayList<>())
                        .add(visitor);
            }
        }
        List<Party> rounds = new ArrayList<>();
        for (List<Visitor> same : waiting.values()) {
            List<Visitor> open = new ArrayList<>(same);
            open.sort(Comparator.comparingInt(visitor -> visitor.here().from()));
            while (!open.isEmpty()) {
                List<Visitor> members = gather(open);
                open.removeAll(members);
                Party round = round(members);
                if (round != null) {
                    rounds.add(round);
                }
            }
        }
        return rounds;
    }

    private List<Visitor> gather(List<Visitor> open) {
        Visitor first = open.getFirst();
        Set<String> wanted = booths(first);
        List<Visitor> others = new ArrayList<>(open.subList(1, open.size()));
        others.sort(Comparator.comparingLong((Visitor visitor) ->
                        booths(visitor).stream().filter(wanted::contains).count())
                .reversed());
        List<Visitor> members = new ArrayList<>(List.of(first));
        for (Visitor other : others) {
            boolean near = booths(other).stream().anyMatch(wanted::contains);
            Span common = common(members, other);
            if (members.size() < fair.rules().roundSize()
                    && near
                    && common != null
                    && 2 * common.minutes() >= other.here().minutes()
                    && 2 * common.minutes() >= first.here().minutes()) {
                members.add(other);
            }
        }
        return members;
    }

    private Set<String> booths(Visitor visitor) {
        Set<String> booths = new HashSet<>();
        seeker(visitor.id()).preferences().forEach(preference -> booths.add(preference.booth()));
        return booths;
    }

    private Seeker seeker(String id) {
        return seekers.getOrDefault(id, new Seeker(id, 1, List.of()));
    }

    private static @Nullable Span common(List<Visitor> members, Visitor other) {
        int from = other.here().from();
        int to = other.here().to();
        for (Visitor member : members) {
            from = Math.max(from, member.here().from());
            to = Math.min(to, member.here().to());
        }
        return from < to ? new Span(from, to) : null;
    }

    private @Nullable Party round(List<Visitor> members) {
        Span here = common(members, members.getFirst());
        Map<String, Integer> limits = new HashMap<>();
        int most = 0;
        for (Visitor member : members) {
            limits.put(member.id(), member.seeker().most());
            most = Math.max(most, member.seeker().most());
        }
        boolean stepFree = members.stream().anyMatch(Visitor::stepFree);
        List<Stop> stops = stops(limits, stepFree, List.of(), most);
        Set<String> seen = new HashSet<>();
        stops.forEach(stop -> seen.addAll(stop.seekers()));
        if (here == null || seen.size() < 2) {
            stops.forEach(stop -> room.merge(stop.booth(), stop.seekers().size(), Integer::sum));
            return null;
        }
        return new Party(
                "round-" + members.getFirst().id(),
                true,
                here,
                members.stream().mapToInt(Visitor::rest).max().orElse(0),
                members.getFirst().support(),
                stepFree,
                stops);
    }

    /**
     * Returns the stops that are there already, and others up to {@code most} in all.
     *
     * @param limits who may be seen at the others, and how often at all of them together
     */
    List<Stop> stops(Map<String, Integer> limits, boolean stepFree, List<Stop> there, int most) {
        Map<String, Integer> has = new HashMap<>();
        there.forEach(stop -> stop.seekers().forEach(seeker -> has.merge(seeker, 1, Integer::sum)));
        List<Stop> stops = new ArrayList<>(there);
        while (stops.size() < most) {
            Stop best = null;
            Goals bestGain = Goals.NONE;
            for (Stand stand : fair.stands()) {
                if ((stepFree && !stand.stepFree())
                        || stops.stream().anyMatch(stop -> stop.booth().equals(stand.id()))) {
                    continue;
                }
                List<String> seen = new ArrayList<>();
                Goals gain = gain(limits, stand, has, seen);
                if (gain.compareTo(bestGain) > 0 && seen.size() <= room.getOrDefault(stand.id(), 0)) {
                    best = new Stop(stand.id(), seen);
                    bestGain = gain;
                }
            }
            if (best == null) {
                break;
            }
            stops.add(best);
            best.seekers().forEach(seeker -> has.merge(seeker, 1, Integer::sum));
            room.merge(best.booth(), -best.seekers().size(), Integer::sum);
        }
        return stops;
    }

    private Goals gain(Map<String, Integer> limits, Stand stand, Map<String, Integer> has, List<String> seen) {
        Goals gain = Goals.NONE;
        for (Map.Entry<String, Integer> member : limits.entrySet()) {
            int already = has.getOrDefault(member.getKey(), 0);
            for (Preference preference : seeker(member.getKey()).preferences()) {
                if (preference.booth().equals(stand.id()) && already < member.getValue()) {
                    seen.add(member.getKey());
                    gain = gain.plus(new Goals(
                            already == 0 ? 1 : 0,
                            already == 1 ? 1 : 0,
                            preference.wishPoints(),
                            preference.score(),
                            0));
                }
            }
        }
        return gain;
    }
}
