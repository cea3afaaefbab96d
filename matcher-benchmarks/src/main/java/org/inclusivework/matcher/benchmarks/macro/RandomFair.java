package org.inclusivework.matcher.benchmarks.macro;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.inclusivework.matcher.allocation.AllocationProblem;
import org.inclusivework.matcher.allocation.Booth;
import org.inclusivework.matcher.allocation.Preference;
import org.inclusivework.matcher.allocation.Seeker;

/**
 * A seeded fair of the size that is asked for: rankings of people who want much the same booths.
 *
 * <p>A score is made of how sought after the booth is, how near it is to the person on a line of trades, and chance; everybody
 * lists their best few. So the sought-after booths are on many more lists than they have interviews, as at a real fair.
 *
 * @param people the people
 * @param booths the booths
 * @param list how many booths a person lists at most
 * @param interviews the interviews of an average booth
 * @param most the most interviews of a person
 * @param seed the seed
 */
record RandomFair(int people, int booths, int list, int interviews, int most, long seed) {
    private static final double SOUGHT = 0.2;
    private static final double FIT = 0.3;
    private static final int WISHES = 3;
    private static final double WISHING = 0.3;
    private static final double LEAST_SIZE = 0.4;
    private static final double SIZES = 1.2;

    AllocationProblem problem() {
        Random random = new Random(seed);
        double[] sought = random.doubles(booths).map(x -> x * x).toArray();
        double[] trade = random.doubles(booths).toArray();
        List<Booth> all = new ArrayList<>();
        for (int b = 0; b < booths; b++) {
            all.add(new Booth("b" + b, (int) Math.round(interviews * (LEAST_SIZE + SIZES * random.nextDouble()))));
        }
        List<Seeker> seekers = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            double own = random.nextDouble();
            long[] best = new long[booths];
            for (int b = 0; b < booths; b++) {
                double fit = 1 - Math.abs(own - trade[b]);
                double score = SOUGHT * sought[b] + FIT * fit + (1 - SOUGHT - FIT) * random.nextDouble();
                best[b] = Math.round(score * Preference.MAX_SCORE) * booths + b;
            }
            Arrays.sort(best);
            List<Preference> preferences = new ArrayList<>();
            boolean wishing = random.nextDouble() < WISHING;
            for (int i = 0; i < Math.min(list, booths); i++) {
                long key = best[booths - 1 - i];
                Preference preference = Preference.of("b" + key % booths, (int) (key / booths));
                preferences.add(
                        wishing && preferences.size() < WISHES
                                ? preference.withWish(preferences.size() + 1)
                                : preference);
            }
            seekers.add(new Seeker("p" + p, most, preferences));
        }
        return new AllocationProblem(seekers, all);
    }
}
