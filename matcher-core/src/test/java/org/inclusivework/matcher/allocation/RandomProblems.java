package org.inclusivework.matcher.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded allocation problems, with wishes, held pairs, scarce booths, and scores with and without ties. */
final class RandomProblems {
    private RandomProblems() {}

    /** At most {@code pairs} eligible pairs, so that all subsets of them can be looked at. */
    static AllocationProblem small(long seed, int pairs) {
        Random random = new Random(seed);
        return problem(random, 1 + random.nextInt(5), 1 + random.nextInt(4), 3, pairs, 0.6);
    }

    static AllocationProblem medium(long seed) {
        Random random = new Random(seed);
        return problem(random, 60 + random.nextInt(60), 10 + random.nextInt(15), 9, Integer.MAX_VALUE, 0.35);
    }

    private static AllocationProblem problem(
            Random random, int people, int booths, int interviews, int pairs, double density) {
        int[] room = new int[booths];
        List<Booth> all = new ArrayList<>();
        for (int b = 0; b < booths; b++) {
            room[b] = random.nextInt(interviews + 1);
            all.add(new Booth("b" + b, room[b]));
        }
        boolean ties = random.nextBoolean();
        boolean holding = random.nextInt(3) == 0;
        int left = pairs;
        List<Seeker> seekers = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            int most = 1 + random.nextInt(3);
            int held = 0;
            int wish = 1;
            List<Preference> preferences = new ArrayList<>();
            for (int b = 0; b < booths; b++) {
                if (left == 0 || random.nextDouble() >= density) {
                    continue;
                }
                left--;
                int score = ties ? random.nextInt(3) : random.nextInt(Preference.MAX_SCORE + 1);
                Preference preference = Preference.of("b" + b, score);
                if (random.nextInt(4) == 0) {
                    preference = preference.withWish(wish++);
                }
                if (holding && held < most && room[b] > 0 && random.nextInt(5) == 0) {
                    preference = preference.asHeld();
                    held++;
                    room[b]--;
                }
                preferences.add(preference);
            }
            seekers.add(new Seeker("p" + p, most, preferences));
        }
        return new AllocationProblem(seekers, all);
    }

    /** The same problem with everything in another order. */
    static AllocationProblem shuffled(AllocationProblem problem, long seed) {
        Random random = new Random(seed);
        List<Booth> booths = new ArrayList<>(problem.booths());
        Collections.shuffle(booths, random);
        List<Seeker> seekers = new ArrayList<>();
        for (Seeker seeker : problem.seekers()) {
            List<Preference> preferences = new ArrayList<>(seeker.preferences());
            Collections.shuffle(preferences, random);
            seekers.add(seeker.withPreferences(preferences));
        }
        Collections.shuffle(seekers, random);
        return new AllocationProblem(seekers, booths);
    }
}
