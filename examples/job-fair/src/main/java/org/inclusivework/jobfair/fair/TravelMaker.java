package org.inclusivework.jobfair.fair;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** Draws where people live, how far and by what means they go, and what they wish and have for working at home. */
final class TravelMaker {
    private static final double HOME_SPREAD_KM = 2.5;

    private final List<District> districts;

    TravelMaker(List<District> districts) {
        this.districts = districts;
    }

    void draw(Candidate.Builder candidate, Traits traits, Dice dice) {
        candidate.home(home(dice)).reach(reach(traits, dice)).homeWork(means(traits, dice));
        candidate.dormitory(
                switch (dice.pick(74, 23, 3)) {
                    case 0 -> DormitoryWish.REFUSED;
                    case 1 -> DormitoryWish.ACCEPTED;
                    default -> DormitoryWish.NEEDED;
                });
    }

    private @Nullable Place home(Dice dice) {
        if (dice.chance(0.01)) {
            return null;
        }
        District district = dice.pick(districts, District::people);
        String town = dice.pick(district.towns());
        if (dice.chance(0.04)) {
            return Place.unresolved(dice.chance(0.5) ? town : "老家，暂住亲戚处");
        }
        String text = district.address(dice, town);
        return new Place(text, district.near(dice, HOME_SPREAD_KM), district.adcode(), PlaceKind.WORKPLACE);
    }

    private static Reach reach(Traits traits, Dice dice) {
        if (dice.chance(0.06)) {
            return Reach.NOT_STATED;
        }
        List<TravelOption> options = new ArrayList<>();
        int walking = traits.can(WorkFunction.STANDING_WALKING);
        int sight = traits.can(WorkFunction.EYESIGHT);
        boolean alone = traits.can(WorkFunction.CONCENTRATION) > 0 || dice.chance(0.4);
        if (walking == 0) {
            options.add(way(TravelMode.WHEELCHAIR, dice.between(1, 5), TravelOption.Unit.KILOMETRES, Escort.NONE));
            if (dice.chance(0.35)) {
                options.add(minutes(TravelMode.EBIKE, dice, 15, 40, Escort.NONE));
            }
            if (dice.chance(0.45)) {
                options.add(minutes(TravelMode.CAR, dice, 20, 45, Escort.ESCORTED));
            }
        } else if (sight <= 1) {
            Escort escort = dice.chance(sight == 0 ? 0.55 : 0.25) ? Escort.ESCORTED : Escort.NONE;
            options.add(minutes(TravelMode.BUS, dice, 30, 70, escort));
            if (dice.chance(0.4)) {
                options.add(minutes(TravelMode.WALK, dice, 15, 30, Escort.NONE));
            }
            if (dice.chance(0.3)) {
                options.add(minutes(TravelMode.EBIKE, dice, 20, 40, Escort.ESCORTED));
            }
        } else {
            Escort escort = alone ? Escort.NONE : Escort.ESCORTED;
            if (dice.chance(0.55)) {
                options.add(minutes(TravelMode.EBIKE, dice, 20, 45, escort));
            }
            if (dice.chance(0.55) || options.isEmpty()) {
                options.add(minutes(TravelMode.BUS, dice, 30, 70, escort));
            }
            if (dice.chance(0.12)) {
                options.add(minutes(TravelMode.CAR, dice, 25, 60, Escort.NONE));
            }
            if (dice.chance(0.15)) {
                options.add(way(TravelMode.BICYCLE, dice.between(3, 8), TravelOption.Unit.KILOMETRES, escort));
            }
        }
        return new Reach(options, dice.chance(walking == 0 || !alone ? 0.45 : 0.28));
    }

    /** Limits are said in steps of five minutes. */
    private static TravelOption minutes(TravelMode mode, Dice dice, int low, int high, Escort escort) {
        return way(mode, dice.between(low / 5, high / 5) * 5, TravelOption.Unit.MINUTES, escort);
    }

    private static TravelOption way(TravelMode mode, int limit, TravelOption.Unit unit, Escort escort) {
        return new TravelOption(mode, limit, unit, escort);
    }

    private static HomeMeans means(Traits traits, Dice dice) {
        boolean hardToGo = traits.can(WorkFunction.STANDING_WALKING) <= 1
                || traits.can(WorkFunction.EYESIGHT) == 0
                || traits.can(WorkFunction.SOCIAL_CONTACT) <= 1;
        double[] weights = hardToGo ? new double[] {18, 28, 40, 14} : new double[] {5, 15, 55, 25};
        HomeWish wish = HomeWish.values()[dice.pick(weights)];
        double asked = switch (wish) {
            case ONLY_HOME, PREFERRED -> 0.88;
            case NO_PREFERENCE -> 0.45;
            case ON_SITE -> 0.2;
        };
        @Nullable Internet internet = dice.chance(asked) ? Internet.values()[dice.pick(3, 35, 62)] : null;
        @Nullable List<Equipment> equipment = dice.chance(asked) ? equipment(dice) : null;
        @Nullable Integer space = dice.chance(asked * 0.7) ? dice.between(1, 15) : null;
        Stated minding =
                dice.chance(asked * 0.8) ? dice.pick(List.of(Stated.YES, Stated.NO, Stated.NO)) : Stated.UNKNOWN;
        OnSiteFrequency atMost =
                wish == HomeWish.ONLY_HOME ? OnSiteFrequency.values()[dice.pick(25, 50, 20, 5)] : OnSiteFrequency.DAILY;
        return new HomeMeans(wish, internet, equipment, space, minding, atMost);
    }

    private static List<Equipment> equipment(Dice dice) {
        List<Equipment> owned = new ArrayList<>();
        double[] shares = {0.35, 0.9, 0.12, 0.01, 0.3};
        for (Equipment equipment : Equipment.values()) {
            if (dice.chance(shares[equipment.ordinal()])) {
                owned.add(equipment);
            }
        }
        return owned;
    }
}
