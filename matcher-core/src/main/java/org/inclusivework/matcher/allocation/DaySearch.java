package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a good day: first everybody in turn as early as can be, then a few parties taken out and put back better, many times.
 *
 * <p><b>One party.</b> Its stops are tried in all orders, each at the earliest minute that is left, with the orders cut off that can
 * no longer be better; a limit on the number of tries keeps long rounds cheap.
 *
 * <p><b>Everybody.</b> Whoever has the least time to spare goes first, rounds and people with helpers before others. Then large
 * neighbourhood search [1]: a party that waits long or lacks a visit is taken out together with some that share its booths or helpers,
 * and all are put back in a random order, now and then one of them in any order of its stops; the change stays if the day is no worse. Being no worse rather than better lets the search
 * cross plains. The dice have a seed and the tries a number: the same input gives the same day.
 *
 * <ol>
 *   <li>D. Pisinger, S. Ropke: Large neighborhood search. In: Handbook of Metaheuristics, Springer 2010, 399–419.
 * </ol>
 */
final class DaySearch {
    private static final int TRIES = 400;
    private static final int CONTESTANTS = 4;
    private static final int TOGETHER = 6;
    private static final int ASKED = 8;
    private static final int ODD = 4;

    private final DayBoard board;
    private final int notBefore;
    private final Map<String, List<Integer>> sharing = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    private final Random random;

    DaySearch(DayBoard board, int notBefore, long seed) {
        this.board = board;
        this.notBefore = notBefore;
        random = new Random(seed);
        for (int party = 0; party < board.parties(); party++) {
            if (missing(party) > 0) {
                free.add(party);
                int index = party;
                for (Stop stop : board.party(party).stops()) {
                    sharing.computeIfAbsent("booth " + stop.booth(), key -> new ArrayList<>())
                            .add(index);
                }
                for (String skill : board.party(party).support()) {
                    sharing.computeIfAbsent("skill " + skill, key -> new ArrayList<>())
                            .add(index);
                }
            }
        }
    }

    void run(int tries) {
        List<Integer> order = new ArrayList<>(free);
        order.sort(Comparator.comparing(
                        (Integer party) -> board.party(party).support().isEmpty())
                .thenComparing(party -> !board.party(party).round())
                .thenComparingInt(this::slack));
        order.forEach(party -> seat(party, false));
        for (long left = (long) tries * free.size(); left > 0; left--) {
            improve();
        }
    }

    private int slack(int party) {
        int needed = 0;
        for (Stop stop : board.party(party).stops()) {
            needed += board.minutes(party, stop) + board.party(party).rest();
        }
        return board.party(party).here().minutes() - needed;
    }

    private int missing(int party) {
        int open = board.party(party).stops().size();
        for (DayBoard.Visit visit : board.visits(party)) {
            open -= visit.stop() >= 0 ? 1 : 0;
        }
        return open;
    }

    /** The minutes between a party's arrival and the end of its last visit in which it is not being seen. */
    private int waiting(int party) {
        int end = end(party);
        int inside = 0;
        for (DayBoard.Visit visit : board.visits(party)) {
            inside += visit.end() - visit.start();
        }
        return end == 0 ? 0 : end - board.party(party).here().from() - inside;
    }

    private int end(int party) {
        int end = 0;
        for (DayBoard.Visit visit : board.visits(party)) {
            end = Math.max(end, visit.end());
        }
        return end;
    }

    private void improve() {
        int first = free.get(random.nextInt(free.size()));
        for (int i = 1; i < CONTESTANTS; i++) {
            int other = free.get(random.nextInt(free.size()));
            int more = Integer.compare(missing(other), missing(first));
            if (more > 0 || (more == 0 && waiting(other) > waiting(first))) {
                first = other;
            }
        }
        if (missing(first) == 0 && waiting(first) == 0) {
            return;
        }
        List<Integer> out = new ArrayList<>(List.of(first));
        List<String> keys = keys(first);
        for (int i = random.nextInt(TOGETHER); i > 0; i--) {
            List<Integer> others = sharing.getOrDefault(keys.get(random.nextInt(keys.size())), List.of());
            int other = others.get(random.nextInt(others.size()));
            if (!out.contains(other)) {
                out.add(other);
            }
        }
        List<DayBoard.Visit> before = new ArrayList<>();
        int missingBefore = 0;
        int waitingBefore = 0;
        int endBefore = 0;
        for (int party : out) {
            missingBefore += missing(party);
            waitingBefore += waiting(party);
            endBefore = Math.max(endBefore, end(party));
            clear(party, before);
        }
        List<Integer> order = new ArrayList<>(out);
        Collections.shuffle(order, random);
        board.askFirst(random.nextInt(ASKED));
        order.forEach(party -> seat(party, random.nextInt(ODD) == 0));
        board.askFirst(0);
        int missing = 0;
        int waiting = 0;
        int end = 0;
        for (int party : out) {
            missing += missing(party);
            waiting += waiting(party);
            end = Math.max(end, end(party));
        }
        DayGoals now = new DayGoals(missing, waiting, end);
        boolean worse = now.compareTo(new DayGoals(missingBefore, waitingBefore, endBefore)) > 0;
        if (worse) {
            out.forEach(party -> clear(party, new ArrayList<>()));
            before.forEach(board::place);
        }
    }

    private List<String> keys(int party) {
        List<String> keys = new ArrayList<>();
        board.party(party).stops().forEach(stop -> keys.add("booth " + stop.booth()));
        board.party(party).support().forEach(skill -> keys.add("skill " + skill));
        return keys;
    }

    private void clear(int party, List<DayBoard.Visit> into) {
        for (DayBoard.Visit visit : List.copyOf(board.visits(party))) {
            if (!visit.kept()) {
                board.remove(visit);
                into.add(visit);
            }
        }
    }

    /**
     * Places what is missing of a party: as many stops as can be, the last as early as can be; or, to leave others the better places,
     * in any order as it comes.
     */
    private void seat(int party, boolean anyOrder) {
        List<Integer> open = new ArrayList<>();
        for (int stop = 0; stop < board.party(party).stops().size(); stop++) {
            int wanted = stop;
            if (board.visits(party).stream().noneMatch(visit -> visit.stop() == wanted)) {
                open.add(stop);
            }
        }
        Orders orders = new Orders(party, anyOrder);
        boolean bound = board.party(party).round()
                && !board.party(party).support().isEmpty()
                && board.visits(party).isEmpty();
        if (bound) {
            for (int helper : board.skilled(board.party(party).support().getFirst())) {
                orders.fixedHelper = helper;
                orders.tries = TRIES;
                orders.explore(open, notBefore);
            }
        } else {
            orders.explore(open, notBefore);
        }
        orders.best.forEach(board::place);
    }

    /** The search over the orders of one party's stops. */
    private final class Orders {
        private final int party;
        private final List<DayBoard.Visit> now = new ArrayList<>();
        private List<DayBoard.Visit> best = List.of();
        private int bestEnd = Integer.MAX_VALUE;
        private int fixedHelper = -1;
        private final boolean anyOrder;
        private int tries = TRIES;

        Orders(int party, boolean anyOrder) {
            this.party = party;
            this.anyOrder = anyOrder;
        }

        void explore(List<Integer> open, int from) {
            boolean sooner = now.size() == best.size() && !now.isEmpty() && from < bestEnd;
            if (now.size() > best.size() || sooner) {
                best = List.copyOf(now);
                bestEnd = from;
            }
            int possible = now.size() + open.size();
            boolean late = possible == best.size() && from >= bestEnd;
            if (open.isEmpty() || possible < best.size() || late) {
                return;
            }
            List<DayBoard.Visit> next = new ArrayList<>();
            for (int stop : open) {
                DayBoard.@Nullable Visit visit = board.earliest(party, stop, from, fixedHelper);
                if (visit != null) {
                    next.add(visit);
                }
            }
            if (anyOrder) {
                Collections.shuffle(next, random);
            } else {
                next.sort(Comparator.comparingInt(DayBoard.Visit::end));
            }
            boolean onlyFirst = anyOrder || (tries == 0 && !now.isEmpty());
            for (DayBoard.Visit visit : onlyFirst && !next.isEmpty() ? next.subList(0, 1) : next) {
                tries = Math.max(0, tries - 1);
                List<Integer> rest = new ArrayList<>(open);
                rest.remove(Integer.valueOf(visit.stop()));
                board.place(visit);
                now.add(visit);
                explore(rest, visit.end());
                now.removeLast();
                board.remove(visit);
            }
        }
    }
}
