package org.inclusivework.tuninglab.benchmark;

import java.util.Comparator;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/** Puts a person and an opening together as they really are. */
final class Truth {
    private Truth() {}

    static PairFacts of(Person person, Job job, long seed) {
        int refused = 0;
        int later = 0;
        int unmet = 0;
        for (AccommodationNeed need : person.needs()) {
            Job.Offer best = need.anyOf().stream()
                    .map(code -> job.offers().getOrDefault(code, Job.Offer.REFUSED))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            boolean inTime = best.ordinal() <= Job.Offer.SOON.ordinal();
            if (need.strength() == NeedStrength.REQUIRED) {
                refused += best == Job.Offer.REFUSED ? 1 : 0;
                later += best == Job.Offer.LATE ? 1 : 0;
            } else if (need.strength() == NeedStrength.IMPORTANT) {
                unmet += inTime ? 0 : 1;
            }
        }
        int beyond = 0;
        int toLearn = 0;
        int sideBeyond = 0;
        for (Trade.Task task : job.work().core()) {
            if (!person.skills().contains(task.skill())) {
                boolean learnable = learnable(person, job, task);
                toLearn += learnable ? 1 : 0;
                beyond += learnable ? 0 : 1;
            }
        }
        for (Trade.Task task : job.work().side()) {
            sideBeyond += person.skills().contains(task.skill()) || learnable(person, job, task) ? 0 : 1;
        }
        return new PairFacts(
                refused,
                later,
                unmet,
                beyond,
                toLearn,
                sideBeyond,
                job.licenceNeeded()
                        && !(person.licensed()
                                && person.licenceFamily().equals(job.work().family())),
                strains(person, job),
                (int) Math.ceil(minutes(person, job, seed)),
                person.minutesBearable(),
                job.daysOnSite(),
                person.wish(),
                homeMeansMissing(person, job),
                job.shifts().stream().anyMatch(person.refused()::contains),
                job.hours() > person.maxHours(),
                job.pay() < person.payFloor());
    }

    private static boolean learnable(Person person, Job job, Trade.Task task) {
        int known = person.familySkills().getOrDefault(job.work().family(), 0);
        return task.difficulty() == 1 || (task.difficulty() == 2 && known >= 1) || known >= 3;
    }

    private static int strains(Person person, Job job) {
        int strains = 0;
        for (WorkFunction function : WorkFunction.values()) {
            if (job.demands()[function.ordinal()] > person.capacities()[function.ordinal()]) {
                boolean bridged = false;
                for (Accommodation accommodation : Accommodation.values()) {
                    bridged |= accommodation.bridges().contains(function) && job.inTime(accommodation);
                }
                strains += bridged ? 0 : 1;
            }
        }
        return strains;
    }

    private static double minutes(Person person, Job job, long seed) {
        double km = Town.roadKm(person.town(), person.home(), job.town(), job.site(), seed);
        double own = Town.minutes(person.mode(), km, person.busWait());
        if (!job.shuttle() || !person.town().equals(job.shuttleTown())) {
            return own;
        }
        return Math.min(own, 12 + Town.minutes(TravelMode.CAR, km, 0));
    }

    private static int homeMeansMissing(Person person, Job job) {
        if (job.daysOnSite() > 3) {
            return 0;
        }
        int missing = 0;
        if (!job.equipmentBrought()) {
            missing += (int) job.work().equipment().stream()
                    .filter(thing -> !person.equipment().contains(thing))
                    .count();
        }
        boolean connected = person.internet() == Internet.FIXED;
        return missing + (job.internetNeeded() && !connected ? 1 : 0);
    }
}
