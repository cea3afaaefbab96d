package org.inclusivework.matcher.benchmarks.corpus;

import java.util.IdentityHashMap;
import java.util.List;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeHazard;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWorkTerms;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkObject;
import org.jspecify.annotations.Nullable;

/**
 * What openings say about work at home.
 *
 * <p>A given share of all openings is done wholly at home. An occupation's chance of it rises with the square of the share of its
 * work that can leave the site, so that home-based openings crowd where the telework index is high; of the others, some offer a
 * part of the week, some say that there is none, and most are silent. Immutable and thread-safe.
 */
final class HomeTermsMaker {
    private static final int STEPS = 60;
    private static final double MOST = 0.97;
    private static final double HYBRID = 0.25;
    private static final double SAYS_NONE = 0.06;
    private static final int[] COLLECTION_DAYS = {0, 1, 3, 7, 7, 14, 30};
    private static final int[] ROOM = {0, 0, 0, 0, 2, 4, 6, 10};

    private final IdentityHashMap<Work, Double> whollyAtHome = new IdentityHashMap<>();

    /** Finds the chances that make the share. */
    HomeTermsMaker(Draw<Work> works, double share) {
        double low = 0;
        double high = 1e9;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (expected(works, middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (Work work : works.entries()) {
            whollyAtHome.put(work, share == 0 ? 0 : chance(work, high));
        }
    }

    private static double expected(Draw<Work> works, double factor) {
        double sum = 0;
        List<Work> entries = works.entries();
        for (int i = 0; i < entries.size(); i++) {
            sum += works.probability(i) * chance(entries.get(i), factor);
        }
        return sum;
    }

    private static double chance(Work work, double factor) {
        return Math.min(MOST, factor * work.homeShare() * work.homeShare());
    }

    /** Returns the terms of an opening, or {@code null} if it says nothing. */
    @Nullable
    HomeWorkTerms next(Work work, Dice dice) {
        if (dice.chance(whollyAtHome.getOrDefault(work, 0.0))) {
            return work.handlesGoods() ? handcraft(dice) : office(100, work.object(), dice);
        }
        if (dice.chance(HYBRID * work.homeShare())) {
            return office(10 * dice.between(2, 8), work.handlesGoods() ? WorkObject.DATA : work.object(), dice);
        }
        return dice.chance(SAYS_NONE) ? HomeWorkTerms.none() : null;
    }

    private static HomeWorkTerms office(int share, WorkObject object, Dice dice) {
        HomeWorkTerms.Builder terms = HomeWorkTerms.builder(share, object);
        terms.onSite(
                share == 100
                        ? List.of(OnSiteFrequency.NEVER, OnSiteFrequency.ONBOARDING, OnSiteFrequency.MONTHLY)
                                .get(dice.share(0.65, 0.25, 0.1))
                        : dice.chance(0.7) ? OnSiteFrequency.WEEKLY : OnSiteFrequency.DAILY);
        if (dice.chance(0.7)) {
            terms.equipment(provided(dice), Equipment.COMPUTER);
        }
        terms.internet(List.of(Internet.FIXED, Internet.MOBILE, Internet.NONE).get(dice.share(0.5, 0.2, 0.3)));
        terms.training(List.of(HomeTraining.NOT_STATED, HomeTraining.REMOTE, HomeTraining.CENTRE_FIRST)
                .get(dice.share(0.6, 0.2, 0.2)));
        return terms.spaceM2(dice.chance(0.15) ? 4 : 0).build();
    }

    private static HomeWorkTerms handcraft(Dice dice) {
        HomeWorkTerms.Builder terms = HomeWorkTerms.builder(100, WorkObject.SMALL_GOODS);
        MaterialDelivery delivery = List.of(
                        MaterialDelivery.TO_DOOR, MaterialDelivery.VILLAGE_STATION, MaterialDelivery.SELF)
                .get(dice.share(0.3, 0.3, 0.4));
        terms.delivery(delivery, COLLECTION_DAYS[dice.below(COLLECTION_DAYS.length)]);
        if (dice.chance(0.6)) {
            terms.equipment(
                    provided(dice),
                    List.of(Equipment.HAND_TOOLS, Equipment.SEWING_MACHINE, Equipment.PRESS)
                            .get(dice.share(0.5, 0.4, 0.1)));
        }
        if (dice.chance(0.2)) {
            terms.hazards(dice.oneOf(List.of(HomeHazard.values())));
        }
        terms.training(List.of(HomeTraining.NOT_STATED, HomeTraining.CENTRE_FIRST, HomeTraining.HOME_VISIT)
                .get(dice.share(0.4, 0.5, 0.1)));
        return terms.spaceM2(ROOM[dice.below(ROOM.length)]).build();
    }

    private static Stated provided(Dice dice) {
        return List.of(Stated.YES, Stated.NO, Stated.UNKNOWN).get(dice.share(0.3, 0.3, 0.4));
    }
}
