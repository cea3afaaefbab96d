package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day as it fills: who is where at which minute, which tables and helpers are taken.
 *
 * <p>It knows all hard rules and answers one question, {@link #earliest}: when could this party first be at that booth? Nothing is
 * ever placed that breaks a rule. Not thread-safe.
 */
final class DayBoard {
    private final TimetableProblem problem;
    private final Map<String, Integer> standOf = new HashMap<>();
    private final Map<String, Integer> helperOf = new HashMap<>();
    private final Map<String, Integer> partyOf = new HashMap<>();
    private final Map<String, List<Integer>> skilled = new HashMap<>();
    private final int[][] taken;
    private final List<List<Visit>> ofParty = new ArrayList<>();
    private final List<List<Visit>> ofHelper = new ArrayList<>();
    private int firstAsked;

    /** A visit on the board. {@code stop} is its place among the party's stops, or −1 if it is none of them. */
    record Visit(
            int party, int stop, int stand, int start, int end, List<Integer> helpers, boolean kept, boolean held) {}

    DayBoard(TimetableProblem problem) {
        this.problem = problem;
        for (Stand stand : problem.stands()) {
            standOf.put(stand.id(), standOf.size());
        }
        taken = new int[problem.stands().size()][Span.DAY / problem.grid() + 1];
        for (Helper helper : problem.helpers()) {
            int index = helperOf.size();
            helperOf.put(helper.id(), index);
            ofHelper.add(new ArrayList<>());
            helper.skills()
                    .forEach(skill -> skilled.computeIfAbsent(skill, s -> new ArrayList<>())
                            .add(index));
        }
        for (Party party : problem.parties()) {
            partyOf.put(party.id(), partyOf.size());
            ofParty.add(new ArrayList<>());
        }
    }

    Party party(int index) {
        return problem.parties().get(index);
    }

    int parties() {
        return ofParty.size();
    }

    Stand stand(Stop stop) {
        return problem.stands().get(standOf.getOrDefault(stop.booth(), 0));
    }

    List<Visit> visits(int party) {
        return ofParty.get(party);
    }

    int minutes(int party, Stop stop) {
        return problem.minutes(party(party), stand(stop));
    }

    List<Integer> skilled(String skill) {
        return skilled.getOrDefault(skill, List.of());
    }

    /** Puts a visit that stays where it is; the caller vouches for it. */
    void keep(Appointment appointment) {
        int party = partyOf.getOrDefault(appointment.party(), -1);
        int stop = -1;
        for (int i = 0; party >= 0 && i < party(party).stops().size(); i++) {
            stop = party(party).stops().get(i).booth().equals(appointment.booth()) ? i : stop;
        }
        List<Integer> helpers = appointment.helpers().stream()
                .map(id -> helperOf.getOrDefault(id, -1))
                .toList();
        place(new Visit(
                party,
                stop,
                standOf.getOrDefault(appointment.booth(), -1),
                appointment.start(),
                appointment.end(),
                helpers,
                true,
                appointment.held()));
    }

    void place(Visit visit) {
        if (visit.party() >= 0) {
            ofParty.get(visit.party()).add(visit);
        }
        for (int helper : visit.helpers()) {
            if (helper >= 0) {
                ofHelper.get(helper).add(visit);
            }
        }
        count(visit, 1);
    }

    void remove(Visit visit) {
        ofParty.get(visit.party()).remove(visit);
        visit.helpers().forEach(helper -> ofHelper.get(helper).remove(visit));
        count(visit, -1);
    }

    private void count(Visit visit, int change) {
        if (visit.stand() < 0) {
            return;
        }
        for (int unit = visit.start() / problem.grid(); unit * problem.grid() < visit.end(); unit++) {
            taken[visit.stand()][unit] += change;
        }
    }

    /**
     * Returns the earliest visit of a party to one of its stops that starts at {@code from} or later, or {@code null}.
     *
     * @param fixedHelper the helper who has to do what the party's first support asks for, or −1 for anybody
     */
    @Nullable
    Visit earliest(int partyIndex, int stop, int from, int fixedHelper) {
        Party party = party(partyIndex);
        int standIndex = standOf.getOrDefault(party.stops().get(stop).booth(), 0);
        Stand stand = problem.stands().get(standIndex);
        if (party.stepFree() && !stand.stepFree()) {
            return null;
        }
        int grid = problem.grid();
        int minutes = problem.minutes(party, stand);
        int first = Math.max(from, Math.max(party.here().from(), stand.hours().from()));
        int last = Math.min(party.here().to(), stand.hours().to()) - minutes;
        for (int start = (first + grid - 1) / grid * grid; start <= last; start += grid) {
            int end = start + minutes;
            int full = fullUnit(standIndex, start, end, stand.tables());
            if (full >= 0) {
                start = full * grid;
            } else if (apart(ofParty.get(partyIndex), stand, start, end, party.rest())) {
                List<Integer> helpers = helpers(party, partyIndex, stand, start, end, fixedHelper);
                if (helpers != null) {
                    return new Visit(partyIndex, stop, standIndex, start, end, helpers, false, false);
                }
            }
        }
        return null;
    }

    private int fullUnit(int stand, int start, int end, int tables) {
        int found = -1;
        for (int unit = start / problem.grid(); unit * problem.grid() < end; unit++) {
            found = taken[stand][unit] >= tables ? unit : found;
        }
        return found;
    }

    /** Whether a visit leaves time to rest, and to walk to and from the others of the same people. */
    private boolean apart(List<Visit> others, Stand stand, int start, int end, int rest) {
        for (Visit other : others) {
            int walk = other.stand() < 0
                    ? 0
                    : Math.abs(problem.stands().get(other.stand()).position() - stand.position());
            int gap = Math.max(rest, walk);
            if (start < other.end() + gap && other.start() < end + gap) {
                return false;
            }
        }
        return true;
    }

    /** Whether a helper could take over a visit that is where it is. */
    boolean free(int helper, Stand stand, int start, int end) {
        for (Span span : problem.helpers().get(helper).hours()) {
            if (span.from() <= start && end <= span.to()) {
                return apart(ofHelper.get(helper), stand, start, end, 0);
            }
        }
        return false;
    }

    /** Says which of the helpers of a skill is asked first; the others follow in turn. */
    void askFirst(int helper) {
        firstAsked = helper;
    }

    /** A helper for each support: the one the party has already where that is possible, else the first asked who is free. */
    private @Nullable List<Integer> helpers(
            Party party, int partyIndex, Stand stand, int start, int end, int fixedHelper) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < party.support().size(); i++) {
            boolean fixed = i == 0 && fixedHelper >= 0;
            int usual = fixed ? fixedHelper : usual(partyIndex, i);
            boolean bound = usual >= 0 && (party.round() || fixed);
            int found = -1;
            if (usual >= 0 && !chosen.contains(usual) && free(usual, stand, start, end)) {
                found = usual;
            } else if (!bound) {
                List<Integer> able = skilled(party.support().get(i));
                for (int k = 0; k < able.size(); k++) {
                    int helper = able.get((k + firstAsked) % able.size());
                    if (!chosen.contains(helper) && free(helper, stand, start, end)) {
                        found = helper;
                        break;
                    }
                }
            }
            if (found < 0) {
                return null;
            }
            chosen.add(found);
        }
        return List.copyOf(chosen);
    }

    private int usual(int party, int support) {
        for (Visit visit : ofParty.get(party)) {
            if (support < visit.helpers().size()) {
                return visit.helpers().get(support);
            }
        }
        return -1;
    }

    /**
     * Gives a party's visits other helpers in place of those who are absent, at the same times: the same one for all of them where
     * somebody is free for all. Returns the visits that could be helped, which are on the board from then on.
     */
    List<Appointment> takeOver(Party party, List<Appointment> appointments, Set<String> absent) {
        List<Appointment> now = new ArrayList<>(appointments);
        for (int i = 0; i < party.support().size(); i++) {
            int support = i;
            List<Integer> able = skilled(party.support().get(i));
            List<Appointment> open = new ArrayList<>(now);
            open.removeIf(visit -> !absent.contains(visit.helpers().get(support)));
            for (int helper : able) {
                if (open.stream().allMatch(visit -> takes(helper, visit))) {
                    now.replaceAll(visit -> open.contains(visit) ? helpedBy(visit, support, helper) : visit);
                    break;
                }
            }
        }
        List<Appointment> helped = new ArrayList<>();
        for (Appointment visit : now) {
            Appointment each = visit;
            for (int i = 0; i < party.support().size(); i++) {
                for (int helper : skilled(party.support().get(i))) {
                    if (absent.contains(each.helpers().get(i)) && takes(helper, each)) {
                        each = helpedBy(each, i, helper);
                    }
                }
            }
            if (each.helpers().stream().noneMatch(absent::contains)) {
                keep(each);
                helped.add(each);
            }
        }
        return helped;
    }

    private boolean takes(int helper, Appointment visit) {
        Stand stand = problem.stands().get(standOf.getOrDefault(visit.booth(), 0));
        return !visit.helpers().contains(problem.helpers().get(helper).id())
                && free(helper, stand, visit.start(), visit.end());
    }

    private Appointment helpedBy(Appointment visit, int support, int helper) {
        List<String> helpers = new ArrayList<>(visit.helpers());
        helpers.set(support, problem.helpers().get(helper).id());
        return visit.withHelpers(helpers);
    }

    /** Returns the visits of the parties as appointments. */
    List<Appointment> appointments() {
        List<Appointment> all = new ArrayList<>();
        for (int party = 0; party < ofParty.size(); party++) {
            for (Visit visit : ofParty.get(party)) {
                if (visit.stop() >= 0) {
                    Stop stop = party(party).stops().get(visit.stop());
                    all.add(new Appointment(
                            party(party).id(),
                            stop.seekers(),
                            stop.booth(),
                            visit.start(),
                            visit.end(),
                            visit.helpers().stream()
                                    .map(helper -> problem.helpers().get(helper).id())
                                    .toList(),
                            visit.held()));
                }
            }
        }
        all.sort(Appointment.ORDER);
        return all;
    }
}
